#include "attribution/rules/subject.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "attribution/rules/leading_person.h"
#include "attribution/rules/report_clause.h"
#include "attribution/rules/verb_form.h"
#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongest = 12;  // words of a subject

bool is_active(const AttributionView& view, token::TokenRange cue) {
  return is_finite(view.at(cue.begin).tag) && !has_passive_auxiliary(view, cue);
}

// Bridge “to close”, says mayor. The noun that ends the sentence after the cue.
void give_subject_after(const AttributionView& view, AttributionCandidate& candidate) {
  if (candidate.content.size() != 2) return;
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange last = candidate.content.back();
  const bool behind = last.begin == cue.end && candidate.content.front().end < cue.begin &&
                      view.at(cue.begin - 1).tag == Tag::comma &&
                      last.end == view.sentence_of(last.begin).end;
  if (!behind || last.size() > kLongest || !is_noun(view.at(last.end - 1).tag)) return;
  for (Index i = last.begin; i < last.end; ++i) {
    if (is_verb(view.at(i).tag) || view.at(i).mark != MarkState::outside) return;
  }
  candidate.source = last;
  candidate.content.pop_back();
}

// The mayor said: “…”. By the tree, if the cue leads to words in marks.
void give_subject_by_tree(const AttributionView& view, AttributionCandidate& candidate) {
  if (candidate.cue->end != candidate.begin()) return;
  if (view.at(candidate.begin()).mark != MarkState::opening) return;
  const auto clause = report_before(view, candidate.begin());
  if (clause && clause->source && candidate.cue->contains(clause->cue)) {
    candidate.source = clause->source;
  }
}

// Adds Alder: “…”. The name that was labelled as the end of a cue which opens its sentence.
void give_name_in_cue(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const bool opens = cue.size() > 1 && cue.begin == view.sentence_of(cue.begin).begin &&
                     candidate.begin() >= cue.end &&
                     view.at(candidate.begin()).mark == MarkState::opening;
  if (!opens) return;
  Index end = cue.end;
  while (end > cue.begin + 1 && !is_proper_noun(view.at(end - 1).tag)) --end;
  for (Index i = cue.begin + 1; i < end; ++i) {
    if (!is_proper_noun(view.at(i).tag)) return;
  }
  if (end == cue.begin + 1) return;
  candidate.source = token::TokenRange{cue.begin + 1, end};
  candidate.cue = token::TokenRange{cue.begin, cue.begin + 1};
}

// The mayor, who was there, put it at “20-ish”. By the tree, of one verb that leads to words in
// marks in its sentence.
void give_subject_of_verb(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  const bool leads = cue.size() == 1 && is_finite(view.at(cue.begin).tag) &&
                     candidate.begin() >= cue.end && candidate.begin() < sentence.end &&
                     view.at(cue.begin).mark == MarkState::outside &&
                     view.at(candidate.begin()).mark == MarkState::opening &&
                     view.parsed[view.at(cue.begin).sentence];
  if (leads) candidate.source = subject_of(view, cue.begin, {sentence.begin, cue.end});
}

// “What a night” tweeted @annlind.
void give_handle_after(const AttributionView& view, AttributionCandidate& candidate) {
  if (candidate.content.size() < 2) return;
  const token::TokenRange last = candidate.content.back();
  if (last.begin != candidate.cue->end || last.size() > 1) return;
  if (!view.text_of(last.begin).starts_with('@')) return;
  candidate.source = last;
  candidate.content.pop_back();
}

bool is_subject_pronoun(const AttributionView& view, Index i) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  const Tag tag = view.at(i).tag;
  if (tag == Tag::WP || tag == Tag::WDT) return true;
  const std::string_view facts = pronouns.value(view.lemma_of(i));
  return tag == Tag::PRP && facts.starts_with("third") && facts.ends_with("subject");
}

// The council, which announced plans to close it. The pronoun before the active verbs and adverbs
// that end with the cue.
void give_pronoun_before(const AttributionView& view, AttributionCandidate& candidate) {
  constexpr Index kMostVerbs = 3;
  const token::TokenRange cue = *candidate.cue;
  if (candidate.begin() < cue.end) return;
  const token::TokenRange sentence = view.sentence_of(cue.begin);
  Index i = cue.begin;
  while (i > sentence.begin && cue.begin - i < kMostVerbs) {
    const Tag tag = view.at(i - 1).tag;
    if (!is_verb(tag) && tag != Tag::RB && tag != Tag::MD) break;
    --i;
  }
  if (i == sentence.begin || !is_subject_pronoun(view, i - 1)) return;
  if (view.at(i - 1).mark != view.at(cue.begin).mark || !is_active(view, {i, cue.end})) return;
  candidate.source = token::TokenRange{i - 1, i};
}

// "Mr Stone" in: Asked by Mr Stone whether she was late …
void give_agent_after(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const Index begin = candidate.begin();
  if (view.at(cue.end - 1).tag != Tag::VBN && view.at(cue.end - 1).tag != Tag::VBD) return;
  if (begin < cue.end + 2 || begin > cue.end + kLongest || view.text_of(cue.end) != "by") return;
  if (view.sentence_of(cue.begin).begin != cue.begin || !is_noun(view.at(begin - 1).tag)) return;
  candidate.source = token::TokenRange{cue.end + 1, begin};
}

// "The court" in: The court was told that … Who was told or asked it is no part of the content.
void drop_who_was_told(const AttributionView& view, AttributionCandidate& candidate) {
  if (candidate.content.size() < 2 || candidate.cue->size() < 2) return;
  const token::TokenRange cue = *candidate.cue;
  const token::TokenRange piece = candidate.content.front();
  const bool around = piece.end == cue.begin && candidate.content[1].begin >= cue.end;
  // "was asked to resign" keeps who is asked.
  const bool asked =
      view.lemma_of(cue.begin + 1) == "ask" && view.text_of(candidate.content[1].begin) != "to";
  const bool told = (view.lemma_of(cue.begin + 1) == "tell" || asked) && !is_active(view, cue);
  if (!around || !told || piece.size() > kLongest || !is_noun(view.at(piece.end - 1).tag)) return;
  candidate.content.erase(candidate.content.begin());
}

// Jo “Ace” Alder said: the source takes the rest of its name from the content.
void take_whole_name(const AttributionView& view, AttributionCandidate& candidate) {
  Index begin = candidate.source->begin;
  if (view.at(begin).entity == 0) return;
  while (begin > 0 && view.table->entity(begin - 1) == view.table->entity(begin)) --begin;
  if (begin == candidate.source->begin) return;
  std::vector<token::TokenRange> content;
  for (token::TokenRange piece : candidate.content) {
    if (piece.begin < candidate.source->end) piece.end = std::min(piece.end, begin);
    if (piece.begin < piece.end) content.push_back(piece);
  }
  if (content.empty()) return;
  candidate.content = std::move(content);
  candidate.source->begin = begin;
}

// The noun that a piece is, or what it is with all that commas set off before the cue: "Jo Alder,
// 47, of Elm Street, denied".
std::optional<token::TokenRange> subject_before(const AttributionView& view,
                                                token::TokenRange piece, token::TokenRange cue) {
  if (piece.begin >= cue.begin || cue.begin - piece.begin > kLongest) return std::nullopt;
  if (piece.end == cue.begin) {
    return is_noun(view.at(piece.end - 1).tag) ? std::optional(piece) : std::nullopt;
  }
  token::TokenRange noun{piece.begin, piece.begin};
  while (noun.end < cue.begin && view.at(noun.end).tag != Tag::comma) ++noun.end;
  if (noun.empty() || noun.end > piece.end || !is_noun(view.at(noun.end - 1).tag)) {
    return std::nullopt;
  }
  const token::TokenRange added{noun.end + 1, cue.begin - 1};
  const bool closed = noun.end + 2 < cue.begin && view.at(added.end).tag == Tag::comma;
  if (!closed || has_finite_verb(view, added)) return std::nullopt;
  return token::TokenRange{noun.begin, added.end};
}

}  // namespace

Candidates give_subjects(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.source && candidate.cue) {
      give_subject_by_tree(view, candidate);
      give_subject_after(view, candidate);
    }
    if (!candidate.source && candidate.cue) give_handle_after(view, candidate);
    if (!candidate.source && candidate.cue) give_pronoun_before(view, candidate);
    if (!candidate.source && candidate.cue) give_name_in_cue(view, candidate);
    if (!candidate.source && candidate.cue) give_subject_of_verb(view, candidate);
    if (!candidate.source && candidate.cue) give_agent_after(view, candidate);
    if (candidate.source) take_whole_name(view, candidate);
    if (candidate.source || !candidate.cue || candidate.content.size() < 2) continue;
    drop_who_was_told(view, candidate);
    if (candidate.content.size() < 2) continue;
    const token::TokenRange cue = *candidate.cue;
    if (candidate.content[1].begin < cue.end || !is_active(view, cue)) continue;
    const auto subject = subject_before(view, candidate.content.front(), cue);
    if (!subject) continue;
    candidate.source = subject;
    candidate.content.erase(candidate.content.begin());
  }
  return candidates;
}

}  // namespace quoth::attribution
