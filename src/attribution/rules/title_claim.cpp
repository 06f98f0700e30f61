#include "attribution/rules/title_claim.h"

#include <algorithm>

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Odds kLikelyCue = 6;     // as in report_clause.cpp
constexpr Index kLongestName = 6;  // tokens
constexpr Index kShortestClaim = 3;

bool is_title(Role role) {
  return role == Role::headline || role == Role::standfirst || role == Role::heading;
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
    const std::string_view lemma = view.lemma_of(i);
    somebody = token.entity != 0 || roles.contains(lemma) || bodies.contains(lemma);
  }
  return somebody;  // by its last word
}

// Of a title that ends with somebody after a comma and a verb, or after a colon.
std::optional<AttributionCandidate> claim_in(const AttributionView& view, token::TokenRange title) {
  for (Index i = title.end; i-- > title.begin + kShortestClaim;) {
    if (view.at(i).mark != MarkState::outside) return std::nullopt;
    const bool colon = view.text_of(i) == ":";
    if (!colon && view.at(i).tag != Tag::comma) continue;
    Index name = i + 1;
    token::TokenRange cue{i, i + 1};
    if (!colon) {
      if (name >= title.end || !is_finite(view.at(name).tag) || view.at(name).odds < kLikelyCue) {
        return std::nullopt;
      }
      cue = {name, name + 1};
      ++name;
    }
    if (!is_somebody(view, {name, title.end})) return std::nullopt;
    AttributionCandidate claim;
    claim.content = {{title.begin, i}};
    claim.cue = cue;
    claim.source = token::TokenRange{name, title.end};
    claim.origin = Origin::report_clause;
    return claim;
  }
  return std::nullopt;
}

// Whether the words are a clause or have marks: "Elm: mayor" is no claim.
bool is_claim(const AttributionView& view, token::TokenRange words) {
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
    if (!claim || !is_claim(view, claim->content.front())) continue;
    const bool told = std::ranges::any_of(candidates.attributions, [&](const auto& each) {
      return each.source == claim->source && paragraph.tokens.contains(each.begin());
    });
    if (told) continue;
    candidates.attributions = without(
        std::move(candidates.attributions),
        [&](const AttributionCandidate& each) { return paragraph.tokens.contains(each.begin()); });
    candidates.attributions.push_back(*std::move(claim));
  }
  return candidates;
}

}  // namespace quoth::attribution
