#include "attribution/rules/far_subject.h"

#include <algorithm>
#include <optional>

#include "attribution/rules/verb_form.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongest = 12;  // tokens of a subject

bool is_relative(Tag tag) { return tag == Tag::WP || tag == Tag::WDT || tag == Tag::WP_poss; }

bool is_in_title(const AttributionView& view, Index token) {
  return view.annotation->paragraphs[view.table->paragraph(token)].role == Role::headline;
}

// "Said", "has already said", "saying", and "hints" in a title, where it may be tagged as a noun.
bool is_active(const AttributionView& view, token::TokenRange cue) {
  const Tag first = view.at(cue.begin).tag;
  const bool mistagged = is_in_title(view, cue.begin) && is_verb_like_noun(view, cue.begin);
  const bool verb = is_finite(first) || first == Tag::VBG || mistagged;
  return verb && !has_passive_auxiliary(view, cue);
}

bool is_in_subject(const AttributionView& view, Index token) {
  const AttributionToken at = view.at(token);
  if (at.mark != MarkState::outside) return false;
  switch (at.tag) {
    case Tag::DT:
    case Tag::PRP_poss:
    case Tag::JJ:
    case Tag::CD:
    case Tag::POS:
    case Tag::HYPH:
      return true;
    default:
      return is_noun(at.tag) || at.entity != 0;
  }
}

bool may_speak(const AttributionView& view, Index token) {
  return is_noun(view.at(token).tag) || view.at(token).entity != 0;
}

// The noun phrase, or "he", with which a range begins.
std::optional<token::TokenRange> phrase_at_begin(const AttributionView& view,
                                                 token::TokenRange range) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  if (range.empty()) return std::nullopt;
  const AttributionToken first = view.at(range.begin);
  if (first.tag == Tag::PRP && first.mark == MarkState::outside) {
    const std::string_view facts = pronouns.value(view.lemma_of(range.begin));
    if (!facts.starts_with("third") || !facts.ends_with("subject")) return std::nullopt;
    return token::TokenRange{range.begin, range.begin + 1};
  }
  Index end = range.begin;
  while (end < range.end && is_in_subject(view, end)) ++end;
  while (end > range.begin && !may_speak(view, end - 1)) --end;
  const token::TokenRange phrase{range.begin, end};
  if (phrase.empty() || phrase.size() > kLongest) return std::nullopt;
  return phrase;
}

// "Monday", "today": the table has no other entities than names.
bool is_time(const AttributionView& view, Index token) {
  static const model::Lexicon& days = model::Lexicon::named("days");
  return days.contains(text::fold_to_ascii(view.text_of(token)));
}

// The noun phrase that ends at a token, unless a preposition leads to it: "for Alder".
std::optional<token::TokenRange> phrase_before(const AttributionView& view, Index begin,
                                               Index end) {
  token::TokenRange phrase{end, end};
  while (phrase.begin > begin && phrase.size() < kLongest &&
         is_in_subject(view, phrase.begin - 1)) {
    --phrase.begin;
  }
  if (phrase.empty() || !may_speak(view, end - 1) || is_time(view, end - 1)) return std::nullopt;
  if (phrase.begin > begin && view.at(phrase.begin - 1).tag == Tag::IN) return std::nullopt;
  return phrase;
}

// The comma with which the words that end at the comma `close` may be set off: of "who was late",
// or of words without a verb the first one after a noun phrase. None: `close`.
Index begin_of_aside(const AttributionView& view, Index begin, Index close) {
  bool verb = false;
  Index first = close;
  for (Index i = close; i-- > begin + 1;) {
    const AttributionToken token = view.at(i);
    verb = verb || is_finite(token.tag);
    if (token.tag != Tag::comma || token.mark != MarkState::outside) continue;
    if (is_relative(view.at(i + 1).tag)) return i;
    const bool follows = view.at(i - 1).tag == Tag::CC || phrase_before(view, begin, i).has_value();
    if (!verb && follows) first = i;
  }
  return first;
}

// "On Monday, Alder opened": without the words before the first comma.
token::TokenRange without_lead(const AttributionView& view, token::TokenRange range) {
  const Tag first = view.at(range.begin).tag;
  const bool lead = first == Tag::IN || first == Tag::RB || first == Tag::JJ;
  if (!lead) return range;
  for (Index i = range.begin; i < range.end; ++i) {
    if (is_finite(view.at(i).tag)) return range;
    if (view.at(i).tag == Tag::comma) return {i + 1, range.end};
  }
  return range;
}

// "Alder" in: Alder opened the bridge and said. None of a passive: "was arrested and told".
std::optional<token::TokenRange> subject_of_sentence(const AttributionView& view,
                                                     token::TokenRange before) {
  const token::TokenRange range = without_lead(view, before);
  const auto phrase = phrase_at_begin(view, range);
  if (!phrase) return std::nullopt;
  Index verb = phrase->end;
  if (verb < range.end && view.at(verb).tag == Tag::comma) {
    Index close = verb + 1;
    while (close < range.end && view.at(close).tag != Tag::comma) ++close;
    verb = close + 1;
  }
  while (verb < range.end && view.at(verb).tag == Tag::RB) ++verb;
  if (verb >= range.end) return std::nullopt;
  if (is_in_title(view, range.begin)) return phrase;
  if (!is_finite(view.at(verb).tag)) return std::nullopt;
  for (Index i = verb; i < std::min(range.end, verb + 3); ++i) {
    const bool passive = has_passive_auxiliary(view, {i, i + 1}) && i + 1 < range.end &&
                         view.at(i + 1).tag == Tag::VBN;
    if (passive) return std::nullopt;
  }
  return phrase;
}

// Whether a cue after this token goes on with what the subject does: "and said", ", saying".
bool goes_on(const AttributionView& view, Index before, bool participle, bool title) {
  const Tag tag = view.at(before).tag;
  return tag == Tag::CC || (tag == Tag::comma && (participle || title));
}

// Of a cue after a comma: "Alder" in "Alder, who was there, said", and in "Alder came and, being
// there, said".
std::optional<token::TokenRange> subject_before_aside(const AttributionView& view, Index begin,
                                                      Index close) {
  const Index comma = begin_of_aside(view, begin, close);
  if (comma == close) return std::nullopt;
  if (view.at(comma - 1).tag == Tag::CC) return subject_of_sentence(view, {begin, comma - 1});
  return phrase_before(view, begin, comma);
}

// "Never said" without "never".
token::TokenRange without_adverbs(const AttributionView& view, token::TokenRange cue) {
  while (cue.size() > 1 && view.at(cue.begin).tag == Tag::RB) ++cue.begin;
  return cue;
}

// The words between what goes before a cue and its verb: "also", "on Monday".
Index begin_of_adverbs(const AttributionView& view, Index begin, Index verb) {
  while (verb > begin) {
    const Index before = verb - 1;
    const bool time = is_time(view, before);
    const bool leads_to_time =
        view.at(before).tag == Tag::IN && verb < view.size() && is_time(view, verb);
    if (view.at(before).tag != Tag::RB && !time && !leads_to_time) break;
    --verb;
  }
  return verb;
}

// "in the park - Alder said": a dash, not a hyphen.
bool is_dash(const AttributionView& view, Index token) {
  const auto& tokens = view.annotation->tokens;
  return view.at(token).tag == Tag::HYPH && token > 0 &&
         tokens[token - 1].span.end < tokens[token].span.begin;
}

// The noun phrase that ends at a token, up to its article.
token::TokenRange nouns_before(const AttributionView& view, Index begin, Index end) {
  token::TokenRange nouns{end, end};
  while (nouns.begin > begin && nouns.size() < kLongest && is_in_subject(view, nouns.begin - 1) &&
         !is_time(view, nouns.begin - 1) && !is_dash(view, nouns.begin - 1)) {
    --nouns.begin;
    if (view.at(nouns.begin).tag == Tag::DT) break;
  }
  return nouns;
}

// "The leader of the council" in: However, the leader of the council claimed it. The words right
// before a finite verb, at the beginning of a clause.
std::optional<token::TokenRange> near_subject(const AttributionView& view, token::TokenRange cue) {
  constexpr int kMostPhrases = 3;
  const Index begin = view.sentence_of(cue.begin).begin;
  Index end = cue.begin;
  while (end > begin && view.at(end - 1).tag == Tag::RB) --end;
  token::TokenRange subject{end, end};
  for (int phrases = 0; phrases < kMostPhrases; ++phrases) {
    const token::TokenRange nouns = nouns_before(view, begin, subject.begin);
    if (nouns.empty() || !may_speak(view, nouns.end - 1)) return std::nullopt;
    subject.begin = nouns.begin;
    if (subject.begin == begin || is_time(view, subject.begin - 1)) return subject;
    const Tag before = view.at(subject.begin - 1).tag;
    const bool dash = is_dash(view, subject.begin - 1);
    if (before == Tag::comma || before == Tag::colon || dash) return subject;
    if (before != Tag::IN && before != Tag::CC) return std::nullopt;
    // "Elm and Ash said" has two, "She left, and Ash said" one.
    if (before == Tag::CC && (subject.begin == begin + 1 || !may_speak(view, subject.begin - 2))) {
      return subject;
    }
    --subject.begin;
  }
  return std::nullopt;
}

std::optional<token::TokenRange> far_subject(const AttributionView& view, token::TokenRange whole) {
  const token::TokenRange cue = without_adverbs(view, whole);
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  if (!is_active(view, cue)) return std::nullopt;
  if (is_finite(view.at(cue.begin).tag)) {
    if (const auto subject = near_subject(view, cue)) return subject;
  }
  Index before = begin_of_adverbs(view, sentence.begin, cue.begin);
  if (before <= sentence.begin + 1) return std::nullopt;
  --before;
  const bool participle = view.at(cue.begin).tag == Tag::VBG;
  if (!participle && view.at(before).tag == Tag::comma) {
    const auto subject = subject_before_aside(view, sentence.begin, before);
    if (subject) return subject;
  }
  if (!goes_on(view, before, participle, is_in_title(view, cue.begin))) return std::nullopt;
  return subject_of_sentence(view, {sentence.begin, before});
}

// “We are late,” said Alder of the bridge. The name after a cue that the words end before.
std::optional<token::TokenRange> subject_after(const AttributionView& view,
                                               const AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  if (cue.size() > 1 || !is_active(view, cue) || candidate.content.front().end > cue.begin ||
      cue.begin == 0 || view.at(cue.begin - 1).mark != MarkState::closing) {
    return std::nullopt;
  }
  const auto phrase = phrase_at_begin(view, {cue.end, sentence.end});
  if (!phrase || view.at(phrase->end - 1).entity == 0) return std::nullopt;
  const bool taken = std::ranges::any_of(candidate.content, [&](token::TokenRange piece) {
    return piece.begin < phrase->end && piece.end > phrase->begin;
  });
  return taken ? std::nullopt : phrase;
}

// "Alder" in: After denying it, Alder went.
std::optional<token::TokenRange> subject_after_lead(const AttributionView& view,
                                                    const AttributionCandidate& candidate) {
  constexpr Index kLead = 2;  // words before the participle
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  if (view.at(cue.begin).tag != Tag::VBG || cue.begin > sentence.begin + kLead) return std::nullopt;
  if (!is_active(view, cue)) return std::nullopt;
  for (Index i = candidate.end(); i + 1 < sentence.end; ++i) {
    if (view.at(i).tag != Tag::comma || view.at(i).mark != MarkState::outside) continue;
    const auto phrase = phrase_at_begin(view, {i + 1, sentence.end});
    const bool subject =
        phrase && phrase->end < sentence.end && is_finite(view.at(phrase->end).tag);
    return subject ? phrase : std::nullopt;
  }
  return std::nullopt;
}

// A comma, "after", "oddly": no words for anybody.
bool is_nobody(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const AttributionToken token = view.at(i);
    const bool nobody = token.tag == Tag::comma || token.tag == Tag::IN || token.tag == Tag::CC ||
                        token.tag == Tag::RB || token.tag == Tag::WRB;
    if (!nobody || token.entity != 0) return false;
  }
  return true;
}

}  // namespace

Candidates give_far_subjects(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue) continue;
    if (candidate.source && is_nobody(view, *candidate.source)) candidate.source.reset();
    if (candidate.source || view.at(candidate.cue->begin).mark != MarkState::outside) continue;
    candidate.source = candidate.begin() < candidate.cue->end ? subject_after(view, candidate)
                                                              : far_subject(view, *candidate.cue);
    if (!candidate.source) candidate.source = subject_after_lead(view, candidate);
  }
  return candidates;
}

}  // namespace quoth::attribution
