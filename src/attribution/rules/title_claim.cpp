#include "attribution/rules/title_claim.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "attribution/rules/verb_form.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr Odds kLikelyCue = 6;     // as in report_clause.cpp
constexpr Index kLongestName = 6;  // tokens
constexpr Index kShortestClaim = 3;

bool is_title(Role role) {
  return role == Role::headline || role == Role::standfirst || role == Role::heading;
}

bool is_report_verb(const AttributionView& view, Index token) {
  if (is_verb_like_noun(view, token)) return true;
  return is_finite(view.at(token).tag) && view.at(token).odds >= kLikelyCue;
}

// A noun phrase outside of marks that means somebody.
bool is_somebody(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& roles = model::Lexicon::named("roles");
  static const model::Lexicon& bodies = model::Lexicon::named("bodies");
  if (tokens.empty() || tokens.size() > kLongestName) return false;
  bool somebody = false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const AttributionToken token = view.at(i);
    const bool may_be = is_noun(token.tag) || token.tag == Tag::JJ || token.tag == Tag::DT ||
                        token.tag == Tag::POS || token.tag == Tag::HYPH;
    if (!may_be || token.mark != MarkState::outside) return false;
    const std::string lemma = text::to_lower_ascii(view.lemma_of(i));
    somebody = token.entity != 0 || roles.contains(lemma) || bodies.contains(lemma);
  }
  return somebody;  // by its last word
}

// “…”: Elm mayor on the bridge, “…”: mayor's vow, “…”: mayor speaks out. Without what follows the
// one who speaks.
token::TokenRange without_topic(const AttributionView& view, token::TokenRange name) {
  for (Index i = name.begin + 1; i < name.end; ++i) {
    const Tag tag = view.at(i).tag;
    const bool topic = tag == Tag::IN && view.text_of(i) != "of";
    if (topic || tag == Tag::POS || is_finite(tag)) return {name.begin, i};
  }
  return name;
}

bool is_in_marks(const AttributionView& view, token::TokenRange words) {
  const AttributionToken first = view.at(words.begin);
  return first.mark == MarkState::opening && first.closing + 1 == words.end;
}

// Of a title that ends with somebody after a comma and a verb, or after a colon.
std::optional<AttributionCandidate> claim_in(const AttributionView& view, token::TokenRange title) {
  for (Index i = title.end; i-- > title.begin + kShortestClaim;) {
    if (view.at(i).mark != MarkState::outside) return std::nullopt;
    const bool colon = view.text_of(i) == ":";
    if (!colon && view.at(i).tag != Tag::comma) continue;
    token::TokenRange cue{i, i + 1};
    token::TokenRange source{i + 1, title.end};
    if (!colon) {
      if (source.empty()) return std::nullopt;
      const bool first = is_report_verb(view, source.begin);  // "says mayor", or "mayor says"
      if (!first && !is_report_verb(view, source.end - 1)) return std::nullopt;
      const Index verb = first ? source.begin++ : --source.end;
      cue = {verb, verb + 1};
    }
    if (colon && is_in_marks(view, {title.begin, i})) source = without_topic(view, source);
    if (!is_somebody(view, source)) return std::nullopt;
    AttributionCandidate claim;
    claim.content = {{title.begin, i}};
    claim.cue = cue;
    claim.source = source;
    claim.origin = Origin::report_clause;
    return claim;
  }
  return std::nullopt;
}

// "Minister: I would do it again": somebody, a colon and words in the first person.
std::optional<AttributionCandidate> claim_after(const AttributionView& view,
                                                token::TokenRange title) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  const Index end = std::min(title.end, title.begin + kLongestName + 1);
  Index colon = title.begin;
  while (colon < end && view.text_of(colon) != ":") ++colon;
  if (colon == end || colon + kShortestClaim > title.end) return std::nullopt;
  if (!is_somebody(view, {title.begin, colon})) return std::nullopt;
  bool first = false;
  for (Index i = colon + 1; i < title.end; ++i) {
    if (view.at(i).mark != MarkState::outside) return std::nullopt;
    const std::string word = text::to_lower_ascii(view.text_of(i));
    first = first || pronouns.value(word).starts_with("first");
  }
  if (!first) return std::nullopt;
  AttributionCandidate claim;
  claim.content = {{colon + 1, title.end}};
  claim.cue = token::TokenRange{colon, colon + 1};
  claim.source = token::TokenRange{title.begin, colon};
  claim.origin = Origin::report_clause;
  return claim;
}

// Whether the words are a clause or have marks: "Elm: mayor" is no claim, and "Transcript: mayor"
// is none either.
bool is_claim(const AttributionView& view, token::TokenRange words) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  const std::string last = text::to_lower_ascii(view.text_of(words.end - 1));
  if (labels.value(last) == "none") return false;
  for (Index i = words.begin; i < words.end; ++i) {
    if (is_verb(view.at(i).tag) || view.at(i).mark != MarkState::outside) return true;
  }
  return false;
}

}  // namespace

Candidates find_title_claims(const AttributionView& view, Candidates candidates) {
  for (const ParagraphRange& paragraph : view.paragraphs) {
    if (!is_title(view.role_of(paragraph))) continue;
    auto claim = claim_in(view, paragraph.tokens);
    if (!claim) claim = claim_after(view, paragraph.tokens);
    if (!claim || !is_claim(view, claim->content.front())) continue;
    const bool found = std::ranges::any_of(candidates.attributions, [&](const auto& each) {
      return each.source == claim->source && paragraph.tokens.contains(each.begin());
    });
    if (found) continue;
    candidates.attributions = without(
        std::move(candidates.attributions),
        [&](const AttributionCandidate& each) { return paragraph.tokens.contains(each.begin()); });
    candidates.attributions.push_back(*std::move(claim));
  }
  return candidates;
}

}  // namespace quoth::attribution
