#include "attribution/rules/stray_pieces.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/leading_person.h"
#include "attribution/rules/report_clause.h"

namespace quoth::attribution {
namespace {

// The words in marks that begin at a token and are closed.
const QuotedRange* closed_at(const AttributionView& view, Index token) {
  const QuotedRange* quoted = quoted_at(view, token);
  return quoted != nullptr && quoted->closed ? quoted : nullptr;
}

// Shouted “I'll go” at her: without "at her".
void cut_after_marks(const AttributionView& view, AttributionCandidate& candidate) {
  for (token::TokenRange& piece : candidate.content) {
    if (piece.begin != candidate.cue->end) continue;
    const QuotedRange* quoted = closed_at(view, piece.begin);
    if (quoted == nullptr || quoted->tokens.end >= piece.end) continue;
    const bool sentence = is_capitalized_clause(view, quoted->tokens);
    if (sentence && view.at(quoted->tokens.end).tag == Tag::IN) piece.end = quoted->tokens.end;
  }
}

// The police came. “Stay inside, they told us. Without the sentences before the marks.
void cut_before_marks(const AttributionView& view, AttributionCandidate& candidate) {
  const Index sentence = view.at(candidate.cue->begin).sentence;
  token::TokenRange& first = candidate.content.front();
  if (view.at(first.begin).sentence >= sentence) return;
  if (view.sentence_of(first.begin).begin != first.begin) return;
  const Index begin = view.sentence_of(candidate.cue->begin).begin;
  if (!first.contains(begin) || view.at(begin).mark != MarkState::opening) return;
  for (Index i = first.begin; i < begin; ++i) {
    if (view.at(i).mark != MarkState::outside) return;
  }
  first.begin = begin;
}

// Critics say that she is late. She is not. Without the sentences after the one of the cue, if it
// is one: what begins like a sentence does not follow an abbreviation.
void cut_after_sentence(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  if (candidate.is_laid_out() || view.text_of(cue.end - 1).ends_with(':')) return;
  const Index end = view.sentence_of(cue.begin).end;
  for (token::TokenRange& piece : candidate.content) {
    const bool goes_on = piece.begin >= cue.end && piece.begin < end && piece.end > end;
    if (!goes_on || view.text_of(piece.begin - 1) == ":") continue;
    const Tag next = view.at(end).tag;
    const bool begins = next == Tag::PRP || next == Tag::DT || next == Tag::CC || next == Tag::EX;
    if (!begins || !view.is_outside_marks(piece) || !has_finite_verb(view, {end, piece.end}))
      continue;
    piece.end = view.at(end - 1).tag == Tag::stop && piece.begin + 1 < end ? end - 1 : end;
  }
}

// He says it is late. “We act,” he tells me: what is in marks in a later sentence, with a clause of
// its own, is a report by itself.
void leave_reports(const AttributionView& view, AttributionCandidate& candidate) {
  if (candidate.is_laid_out()) return;
  const Index sentence = view.at(candidate.cue->begin).sentence;
  const auto is_report = [&](token::TokenRange piece) {
    const QuotedRange* quoted = closed_at(view, piece.begin);
    if (quoted == nullptr || piece.begin < candidate.cue->end) return false;
    if (view.at(piece.begin).sentence == sentence || quoted->tokens.end >= piece.end) return false;
    const auto clause = report_after(view, quoted->tokens.end);
    return clause && clause->source && piece.contains(clause->cue);
  };
  if (std::ranges::all_of(candidate.content, is_report)) return;
  std::erase_if(candidate.content, is_report);
}

// “Not yet”: mayor slams the door. Keeps only the words in marks.
void keep_before_colon(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange first = candidate.content.front();
  const QuotedRange* quoted = closed_at(view, first.begin);
  if (quoted == nullptr || quoted->tokens != first || first.end >= view.size()) return;
  if (view.text_of(first.end) != ":" || candidate.cue->begin < first.end) return;
  const bool marks = std::any_of(candidate.content.begin() + 1, candidate.content.end(),
                                 [&](token::TokenRange piece) {
                                   return view.at(piece.begin).mark != MarkState::outside ||
                                          view.at(piece.end - 1).mark != MarkState::outside;
                                 });
  if (!marks) candidate.content.resize(1);
}

// She rose and said: “We are late”, she said. Keeps only the words in marks.
void keep_after_clause(const AttributionView& view, AttributionCandidate& candidate) {
  token::TokenRange& piece = candidate.content.front();
  if (candidate.content.size() != 1 || candidate.cue->begin < piece.end) return;
  if (candidate.is_laid_out()) return;
  bool verb = false;
  for (Index i = piece.begin; i + 1 < piece.end; ++i) {
    const AttributionToken token = view.at(i);
    if (token.mark != MarkState::outside) return;
    verb = verb || is_verb(token.tag);
    const QuotedRange* quoted = verb && token.tag == Tag::colon ? closed_at(view, i + 1) : nullptr;
    if (quoted == nullptr) continue;
    if (quoted->tokens.end == piece.end) piece = quoted->tokens;
    return;
  }
}

// What follows the clause of words in marks is not said: “Now”, she told those who came.
void drop_after_clause(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const Index clause = candidate.source ? std::min(cue.begin, candidate.source->begin) : cue.begin;
  const auto is_reported = [&](token::TokenRange piece) {
    const QuotedRange* quoted = closed_at(view, piece.begin);
    if (quoted == nullptr || quoted->tokens != piece || piece.end > clause) return false;
    const bool beside =
        piece.end == clause || (piece.end + 1 == clause && view.at(piece.end).tag == Tag::comma);
    return beside && view.at(piece.end - 1).sentence == view.at(cue.begin).sentence;
  };
  if (std::ranges::none_of(candidate.content, is_reported)) return;
  std::erase_if(candidate.content, [&](token::TokenRange piece) {
    return piece.begin >= cue.end && view.is_outside_marks(piece);
  });
}

// “We are late.” The mayor said that it may rain: sentences in marks before a sentence with a cue
// and its own content are not the cue's.
void leave_sentences(const AttributionView& view, AttributionCandidate& candidate) {
  const token::TokenRange cue = *candidate.cue;
  const Index begin = view.sentence_of(cue.begin).begin;
  if (candidate.is_laid_out() || (candidate.source && candidate.source->begin < begin)) return;
  const auto is_own = [&](token::TokenRange piece) {
    return piece.begin >= cue.end && view.at(piece.begin).mark == MarkState::outside &&
           view.at(piece.begin).sentence == view.at(cue.begin).sentence;
  };
  if (std::ranges::none_of(candidate.content, is_own)) return;
  std::erase_if(candidate.content, [&](token::TokenRange piece) {
    const QuotedRange* quoted = closed_at(view, piece.begin);
    return quoted != nullptr && quoted->tokens == piece && piece.end <= begin &&
           view.sentence_of(piece.end - 1).end == piece.end;
  });
}

// One word with its marks, and with the stop or the comma before the second.
bool is_marked_word(const AttributionView& view, token::TokenRange piece) {
  constexpr Index kMarkedWord = 3;
  if (piece.size() == kMarkedWord) return true;
  if (piece.size() != kMarkedWord + 1) return false;
  const Tag last = view.at(piece.end - 2).tag;
  return last == Tag::stop || last == Tag::comma;
}

// Whether the piece lies within a sentence that has nothing else of the candidate, and no marks
// around it.
bool is_stray(const AttributionView& view, const AttributionCandidate& candidate,
              token::TokenRange piece) {
  const Index sentence = view.at(piece.begin).sentence;
  if (sentence == view.at(candidate.cue->begin).sentence) return false;
  if (candidate.source && sentence == view.at(candidate.source->begin).sentence) return false;
  if (view.sentence_of(piece.begin).begin == piece.begin) return false;
  const AttributionToken before = view.at(piece.begin - 1);
  if (before.tag == Tag::CC || before.mark != MarkState::outside) return false;
  const AttributionToken first = view.at(piece.begin);
  // He had pressed “send” by then. She was “over the moon”. “We act,” she said.
  const bool before_cue = piece.end <= view.sentence_of(candidate.cue->begin).begin;
  if (first.mark == MarkState::opening &&
      (is_marked_word(view, piece) || (before_cue && !has_clause(view, piece)))) {
    return true;
  }
  return first.mark == MarkState::outside ||
         (first.mark == MarkState::opening && first.closing != token::kNone &&
          first.closing + 1 < piece.end);
}

// "She is 81" in: She is 81, and she says the tram waits for her.
bool is_clause_before(const AttributionView& view, const AttributionCandidate& candidate,
                      token::TokenRange piece) {
  if (!candidate.source || candidate.source->end != candidate.cue->begin) return false;
  Index conjunction = candidate.source->begin;
  if (conjunction-- == 0 || view.at(conjunction).tag != Tag::CC) return false;
  const bool beside = piece.end == conjunction ||
                      (piece.end + 1 == conjunction && view.at(piece.end).tag == Tag::comma);
  return beside && view.at(piece.end - 1).mark == MarkState::outside &&
         candidate.end() > candidate.cue->end;
}

// ‘The Elms’ in: Speaking on ‘The Elms’, she said: “We are late.” The name of a work that the
// sentence of the cue has before the clause, where a sentence in marks follows.
bool is_work_before(const AttributionView& view, const AttributionCandidate& candidate,
                    token::TokenRange piece) {
  const token::TokenRange cue = *candidate.cue;
  const QuotedRange* name = closed_at(view, piece.begin);
  if (name == nullptr || name->tokens != piece || has_clause(view, piece)) return false;
  const Index clause = candidate.source ? std::min(cue.begin, candidate.source->begin) : cue.begin;
  if (piece.end > clause || piece.begin == view.sentence_of(piece.begin).begin) return false;
  if (view.at(piece.end - 1).sentence != view.at(cue.begin).sentence) return false;
  return std::ranges::any_of(candidate.content, [&](token::TokenRange other) {
    return other.begin >= cue.end && view.at(other.begin).mark == MarkState::opening &&
           is_capitalized_clause(view, other);
  });
}

}  // namespace

Candidates drop_stray_pieces(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue) continue;
    cut_after_marks(view, candidate);
    cut_before_marks(view, candidate);
    cut_after_sentence(view, candidate);
    leave_reports(view, candidate);
    keep_before_colon(view, candidate);
    keep_after_clause(view, candidate);
    drop_after_clause(view, candidate);
    leave_sentences(view, candidate);
    const auto stray = [&](token::TokenRange piece) {
      return is_stray(view, candidate, piece) || is_clause_before(view, candidate, piece) ||
             is_work_before(view, candidate, piece);
    };
    if (std::ranges::all_of(candidate.content, stray)) continue;
    std::erase_if(candidate.content, stray);
  }
  return candidates;
}

}  // namespace quoth::attribution
