#include "attribution/rules/named_speech.h"

#include <algorithm>
#include <string>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/dateline.h"
#include "attribution/rules/label_words.h"
#include "attribution/rules/leading_person.h"
#include "attribution/rules/taken_tokens.h"
#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestLead = 24;  // tokens: a name, what its bearer is and did
constexpr Index kLongestTail = 16;  // a name and what its bearer is
constexpr Index kLongestLabel = 6;  // "The Harbour Pilots' Union"

// "The Kremlin", "A neighbour, 81": what is before the first comma, if it is short and no word that
// labels something else ("Update").
std::optional<token::TokenRange> label_of(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  static const model::Lexicon& roles = model::Lexicon::named("roles");
  static const model::Lexicon& bodies = model::Lexicon::named("bodies");
  Index end = tokens.begin;
  bool someone = false;
  const auto ends = [&](Index i) {  // "Police on fire"
    return view.at(i).tag == Tag::comma ||
           (i > tokens.begin && view.at(i).tag == Tag::IN && view.text_of(i) != "of");
  };
  while (end < tokens.end && !ends(end)) {
    const AttributionToken& token = view.at(end);
    someone = someone || token.entity != 0 || is_proper_noun(token.tag) ||
              roles.contains(view.lemma_of(end)) || bodies.contains(view.lemma_of(end));
    ++end;
  }
  const token::TokenRange label{tokens.begin, end};
  if (!someone || label.size() > kLongestLabel) return std::nullopt;
  const Span span{view.span_of(label.begin).begin, view.span_of(label.end - 1).end};
  const bool other = labels.value(text::to_lower_ascii(view.annotation->text_of(span))) == "none";
  return other ? std::nullopt : std::optional(label);
}

// "LOS ANGELES — “…”", "BEIRUT, Lebanon — “…”": where it was written, and not who says it. "Germany
// – “…”" may be its government.
bool is_where_written(const AttributionView& view, token::TokenRange lead,
                      token::TokenRange paragraph) {
  if (dateline_of(view, paragraph).end != lead.end + 1) return false;
  Index end = lead.begin;
  while (end < lead.end && view.at(end).is_of(EntityLabel::loc)) ++end;
  return end > lead.begin && (end < lead.end || is_in_capitals(view.text_of(lead.begin)));
}

// A colon before the words, or a dash where they end their paragraph: The Institute – “A shame.”
bool leads_on(const AttributionView& view, const QuotedRange& quoted, token::TokenRange paragraph) {
  const std::string_view mark = view.text_of(quoted.tokens.begin - 1);
  if (mark == ":") return true;
  const token::TokenRange lead{paragraph.begin, quoted.tokens.begin - 1};
  return text::is_dashes(mark) && quoted.tokens.end == paragraph.end &&
         view.sentence_of(lead.end).begin == lead.begin && !is_where_written(view, lead, paragraph);
}

// Jane Doe, the minister: “We act.”
std::optional<token::TokenRange> name_before(const AttributionView& view,
                                             const QuotedRange& quoted) {
  const token::TokenRange paragraph = view.paragraphs[quoted.paragraph].tokens;
  const Index begin = quoted.tokens.begin;
  if (begin < paragraph.begin + 2 || !leads_on(view, quoted, paragraph)) return std::nullopt;
  token::TokenRange lead{view.sentence_of(begin - 1).begin, begin - 1};
  while (lead.size() > 1 && is_symbol(view.at(lead.begin))) ++lead.begin;  // a bullet
  if (lead.empty() || lead.size() > kLongestLead || !view.is_outside_marks(lead)) {
    return std::nullopt;
  }
  if (const auto person = leading_person(view, lead)) return person;
  return has_finite_verb(view, lead) ? std::nullopt : label_of(view, lead);
}

// “We act,” Jane Doe, the minister.
std::optional<token::TokenRange> name_after(const AttributionView& view,
                                            const QuotedRange& quoted) {
  const auto [begin, end] = quoted.tokens;
  if (!quoted.closed || end >= view.size()) return std::nullopt;
  const token::TokenRange sentence = view.sentence_of(end);
  if (sentence.begin > begin && sentence.begin == end) return std::nullopt;
  const bool outer_comma = view.at(end).tag == Tag::comma;
  if (!outer_comma && view.at(end - 2).tag != Tag::comma) return std::nullopt;
  const token::TokenRange tail{outer_comma ? end + 1 : end, sentence.end};
  if (tail.empty() || tail.size() > kLongestTail) return std::nullopt;
  if (has_finite_verb(view, tail) || !view.is_outside_marks(tail)) return std::nullopt;
  return leading_person(view, tail);
}

// For Jane Doe, 81, it is “where I see people”.
std::optional<token::TokenRange> name_led_to(const AttributionView& view,
                                             const QuotedRange& quoted) {
  const Index begin = quoted.tokens.begin;
  if (begin == 0 || !has_clause(view, quoted.tokens)) return std::nullopt;
  const token::TokenRange lead{view.sentence_of(begin).begin, begin};
  if (lead.size() < 3 || lead.size() > kLongestLead || !view.is_outside_marks(lead)) {
    return std::nullopt;
  }
  if (view.text_of(lead.begin) != "For") return std::nullopt;
  const auto person = leading_person(view, lead);
  const bool alone = person && view.at(person->end).tag == Tag::comma;
  return alone ? person : std::nullopt;
}

// A sentence or a clause; in a title two words are enough.
bool may_be_said(const AttributionView& view, const QuotedRange& quoted) {
  constexpr Index kFewest = 4;  // tokens, marks included
  const Role role = view.role_of(view.paragraphs[quoted.paragraph]);
  const bool title = role == Role::headline || role == Role::standfirst || role == Role::heading;
  return is_speech(view, quoted.tokens) ||
         (title && quoted.closed && quoted.tokens.size() >= kFewest &&
          quoted.tokens.end == view.paragraphs[quoted.paragraph].tokens.end);
}

// Gives the name before their colon to those that have no source.
void name_sources(const AttributionView& view, std::vector<AttributionCandidate>& candidates) {
  for (AttributionCandidate& candidate : candidates) {
    if (candidate.source || !candidate.cue || view.text_of(candidate.cue->begin) != ":") continue;
    const QuotedRange* quoted = quoted_at(view, candidate.begin());
    if (quoted == nullptr) continue;
    if (candidate.cue->end == candidate.begin()) candidate.source = name_before(view, *quoted);
  }
}

}  // namespace

Candidates find_named_speech(const AttributionView& view, Candidates candidates) {
  name_sources(view, candidates.attributions);
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  for (const QuotedRange& quoted : view.quoted) {
    if (has_taken(taken, quoted.tokens) || !may_be_said(view, quoted)) continue;
    const auto before = name_before(view, quoted);
    auto name = before ? before : name_after(view, quoted);
    if (!name) name = name_led_to(view, quoted);
    if (!name || has_taken(taken, *name)) continue;
    AttributionCandidate& candidate = candidates.attributions.emplace_back();
    candidate.content.push_back(quoted.tokens);
    candidate.source = name;
    if (before) candidate.cue = token::TokenRange{quoted.tokens.begin - 1, quoted.tokens.begin};
    candidate.origin = Origin::introduction;
  }
  return candidates;
}

}  // namespace quoth::attribution
