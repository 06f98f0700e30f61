#include "attribution/rules/direct_speech.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/leading_person.h"
#include "attribution/rules/report_clause.h"

namespace quoth::attribution {
namespace {

// A paragraph of fewer tokens, marks included, is a title or a name: it does not continue.
constexpr Index kShortestContinuation = 4;
constexpr int kMostLinesBetween = 2;  // captions between a quotation and what continues it
// Paragraphs of other things, like links, between marks that stay open and those that open again.
constexpr std::size_t kReachOfOpen = 10;
// Within marks that nothing closes, a comma, a name and a verb that so surely is a cue end the
// words.
constexpr Index kLongestClause = 5;
constexpr Odds kLikelyCue = 6;

// Where the last part of a candidate ends.
Index end_of(const AttributionCandidate& candidate) {
  Index end = candidate.end();
  if (candidate.cue) end = std::max(end, candidate.cue->end);
  if (candidate.source) end = std::max(end, candidate.source->end);
  return end;
}

class DirectSpeech {
 public:
  DirectSpeech(const AttributionView& view, Candidates candidates)
      : view_(view),
        candidates_(std::move(candidates)),
        taken_(view.size(), false),
        begun_in_(view.paragraphs.size()) {
    for (std::size_t i = 0; i < found().size(); ++i) index(i);
  }

  Candidates find() {
    for (const QuotedRange& quoted : view_.quoted) {
      if (is_taken(quoted.tokens)) continue;
      if (add_left_open(quoted)) continue;
      if (join_to_before(quoted)) continue;
      const auto clause = may_be_reported(quoted) ? report_clause_of(quoted) : std::nullopt;
      if (clause) {
        add(quoted, *clause, Origin::report_clause);
      } else if (const auto introduction = introduction_of(quoted)) {
        add(quoted, *introduction, Origin::introduction);
      } else {
        continue_paragraph_before(quoted);
      }
    }
    for (const QuotedRange& quoted : view_.quoted) {
      if (!is_taken(quoted.tokens)) join_to_after(quoted);
    }
    join_reopened();
    join_chains();
    return std::move(candidates_);
  }

 private:
  std::vector<AttributionCandidate>& found() { return candidates_.attributions; }
  AttributionToken at(Index token) const { return view_.at(token); }

  void take(token::TokenRange tokens) {
    std::fill(taken_.begin() + tokens.begin, taken_.begin() + tokens.end, true);
  }
  // Of a new candidate.
  void index(std::size_t number) {
    const AttributionCandidate& candidate = found()[number];
    for (const token::TokenRange piece : candidate.content) take(piece);
    if (candidate.cue) take(*candidate.cue);
    if (candidate.source) take(*candidate.source);
    const auto after =
        std::ranges::upper_bound(view_.paragraphs, candidate.begin(), {},
                                 [](const ParagraphRange& each) { return each.tokens.begin; });
    if (after == view_.paragraphs.begin()) return;
    begun_in_[static_cast<std::size_t>(after - view_.paragraphs.begin()) - 1].push_back(number);
  }
  bool is_taken(token::TokenRange tokens) const {
    const auto end = taken_.begin() + tokens.end;
    return std::find(taken_.begin() + tokens.begin, end, true) != end;
  }
  bool has_marks(const AttributionCandidate& candidate) const {
    return std::ranges::any_of(candidate.content, [&](token::TokenRange piece) {
      return at(piece.begin).mark != MarkState::outside ||
             at(piece.end - 1).mark != MarkState::outside;
    });
  }
  bool ends_clause(Index token) const {
    return at(token).tag == Tag::comma || at(token).tag == Tag::stop || at(token).tag == Tag::colon;
  }

  // Of the candidates in marks that begin in a paragraph, the one that ends last, if it may be.
  template <typename MayBe>
  std::optional<std::size_t> last_in_marks(std::size_t paragraph, MayBe may_be) {
    std::optional<std::size_t> last;
    for (const std::size_t number : begun_in_[paragraph]) {
      const AttributionCandidate& candidate = found()[number];
      if (!may_be(candidate) || !has_marks(candidate)) continue;
      if (!last || end_of(candidate) > end_of(found()[*last])) last = number;
    }
    return last;
  }

  // "A," he said. "B."   "A," he said, "b."
  bool join_to_before(const QuotedRange& quoted) {
    const Index begin = quoted.tokens.begin;
    const auto number = last_in_marks(quoted.paragraph, [&](const AttributionCandidate& each) {
      return each.begin() <= begin && each.end() <= begin + 1;
    });
    if (!number || end_of(found()[*number]) > begin) return false;
    AttributionCandidate& before = found()[*number];
    const Index last = at(end_of(before) - 1).sentence;
    const Index here = at(begin).sentence;
    const bool next_sentence = here == last + 1 && is_whole_sentences(view_, quoted.tokens);
    const bool other_half = here == last && before.cue && begin > 0 &&
                            at(begin - 1).tag == Tag::comma &&
                            before.cue->begin >= before.content.front().end;
    if (!next_sentence && !other_half) return false;
    if (other_half && before.content.size() == 1 && is_work(before.content.front())) {
      before.content.clear();
    }
    before.content.push_back(quoted.tokens);
    take(quoted.tokens);
    return true;
  }

  // "Yes," she said, "we are late.": the first half of the second one.
  void join_to_after(const QuotedRange& quoted) {
    const Index end = quoted.tokens.end;
    if (!quoted.closed || quoted.tokens.size() < 3 || end >= view_.size()) return;
    if (at(end - 2).tag != Tag::comma && at(end).tag != Tag::comma) return;
    if (is_work(quoted.tokens)) return;
    for (const std::size_t number : begun_in_[quoted.paragraph]) {
      AttributionCandidate& after = found()[number];
      if (!after.cue || after.cue->begin < end || after.begin() < after.cue->end) continue;
      if (at(after.begin()).mark != MarkState::opening) continue;
      const Index clause =
          after.source ? std::min(after.cue->begin, after.source->begin) : after.cue->begin;
      const bool beside = clause == end || (clause == end + 1 && at(end).tag == Tag::comma);
      if (!beside || at(after.begin()).sentence != at(clause).sentence) continue;
      after.content.insert(after.content.begin(), quoted.tokens);
      take(quoted.tokens);
      return;
    }
  }

  // “We are late. “We are sorry,” she said, where paragraphs were joined: sentences before a mark
  // that opens again, and that nobody has, go with what begins there.
  void join_reopened() {
    for (const QuotedRange& quoted : view_.quoted) {
      if (quoted.closed) continue;
      const auto [begin, end] = quoted.tokens;
      const auto first = std::find(taken_.begin() + begin, taken_.begin() + end, true);
      const auto again = static_cast<Index>(first - taken_.begin());
      if (again == begin || again == end || at(again - 1).tag != Tag::stop) continue;
      if (view_.text_of(again) != view_.text_of(begin)) continue;
      for (const std::size_t number : begun_in_[quoted.paragraph]) {
        if (found()[number].begin() != again || !found()[number].cue) continue;
        found()[number].content.front().begin = begin;
        take({begin, again});
        break;
      }
    }
  }

  // A clause, or a sentence after a colon.
  bool may_be_reported(const QuotedRange& quoted) const {
    if (has_clause(view_, quoted.tokens)) return true;
    const Index begin = quoted.tokens.begin;
    return begin > 0 && view_.text_of(begin - 1) == ":" && is_speech(view_, quoted.tokens);
  }

  void add(const QuotedRange& quoted, const ReportClause& clause, Origin origin) {
    AttributionCandidate& candidate = found().emplace_back();
    candidate.content.push_back(quoted.tokens);
    candidate.cue = clause.cue;
    candidate.source = clause.source;
    candidate.origin = origin;
    index(found().size() - 1);
  }

  // In “Elms,” she wrote, “We act.”: the name of a work, no content.
  bool is_work(token::TokenRange quoted) const {
    return quoted.begin > 0 && at(quoted.begin).mark == MarkState::opening &&
           at(quoted.begin - 1).tag == Tag::IN && !has_clause(view_, quoted);
  }

  // "A, she said.
  bool add_left_open(const QuotedRange& quoted) {
    const auto [begin, end] = quoted.tokens;
    if (quoted.closed || !has_clause(view_, quoted.tokens)) return false;
    for (Index comma = begin + 2; comma + 2 < end; ++comma) {
      if (at(comma).tag != Tag::comma || comma + kLongestClause < end) continue;
      const bool named = at(comma + 1).tag == Tag::PRP || is_proper_noun(at(comma + 1).tag);
      const AttributionToken verb = at(comma + 2);
      if (!named || !is_verb(verb.tag) || verb.odds < kLikelyCue) continue;
      add({{begin, comma + 1}, false, quoted.paragraph},
          {{comma + 2, comma + 3}, token::TokenRange{comma + 1, comma + 2}}, Origin::report_clause);
      return true;
    }
    return false;
  }

  // "A," she said.   She said, "A."
  std::optional<ReportClause> report_clause_of(const QuotedRange& quoted) const {
    const auto [begin, end] = quoted.tokens;
    const bool ends =
        end > begin + 1 && (ends_clause(end - 2) || ends_clause(std::min(end, view_.size() - 1)));
    if (quoted.closed && ends) {
      if (auto clause = report_after(view_, end)) return clause;
    }
    const bool is_led = begin > view_.paragraphs[quoted.paragraph].tokens.begin &&
                        leads_to_content(view_, begin - 1);
    return is_led ? report_before(view_, begin) : std::nullopt;
  }

  // ..., a spokesman said: / "A."
  std::optional<ReportClause> introduction_of(const QuotedRange& quoted) const {
    const token::TokenRange paragraph = view_.paragraphs[quoted.paragraph].tokens;
    if (quoted.paragraph == 0 || quoted.tokens.begin != paragraph.begin) return std::nullopt;
    const token::TokenRange before = view_.paragraphs[quoted.paragraph - 1].tokens;
    if (view_.text_of(before.end - 1) != ":") return std::nullopt;
    const std::vector<ReportClause>& open = candidates_.open_clauses;
    const auto after = std::ranges::lower_bound(
        open, before.end, {}, [](const ReportClause& each) { return each.cue.begin; });
    if (after != open.begin() && before.contains(std::prev(after)->cue.begin)) {
      return *std::prev(after);
    }
    return report_before(view_, before.end - 1);
  }

  // A paragraph wholly in marks after one that ends with a quotation and its report clause, or with
  // what somebody is said to say without marks: then it is a quotation of its own. Sentences in
  // marks that open a paragraph are enough where the marks of the paragraph before stay open.
  void continue_paragraph_before(const QuotedRange& quoted) {
    const token::TokenRange paragraph = view_.paragraphs[quoted.paragraph].tokens;
    if (quoted.tokens.begin != paragraph.begin) return;
    if (quoted.tokens.size() < kShortestContinuation) return;
    // A heading in marks repeats what is said below it.
    if (view_.role_of(view_.paragraphs[quoted.paragraph]) == Role::heading) return;
    const bool whole = quoted.tokens.end >= paragraph.end;
    if (!whole && !is_whole_sentences(view_, quoted.tokens)) return;
    if (const auto open = left_open_before(quoted.paragraph, whole ? kReachOfOpen : 1)) {
      add_continuation(quoted, *open, true);
      return;
    }
    if (!whole) return;
    const auto before = paragraph_before(quoted.paragraph);
    if (!before) return;
    auto number = last_in_marks(*before, [](const auto&) { return true; });
    const bool in_marks = number && ends_paragraph(*number, *before);
    if (!in_marks) number = last_told(*before);
    if (const auto clause = number ? std::nullopt : last_open(*before)) {
      add(quoted, *clause, Origin::introduction);
    } else if (number) {
      add_continuation(quoted, *number, in_marks);
    } else {
      add_of_subject(quoted, *before);
    }
  }

  void add_continuation(const QuotedRange& quoted, std::size_t number, bool in_marks) {
    if (found()[number].origin == Origin::transcript) return;
    AttributionCandidate candidate;
    candidate.content.push_back(quoted.tokens);
    candidate.source = found()[number].source;
    candidate.resolved_by = ResolvedBy::continuation;
    if (in_marks) candidate.continues = number;
    found().push_back(std::move(candidate));
    index(found().size() - 1);
  }

  // “We are late. / Read more / “We are sorry.” Of the `reach` paragraphs before, the last
  // quotation in marks if they stay open.
  std::optional<std::size_t> left_open_before(std::size_t paragraph, std::size_t reach) {
    const std::size_t first = paragraph - std::min(paragraph, reach);
    while (paragraph-- > first) {
      const auto last = last_in_marks(paragraph, [](const auto&) { return true; });
      if (last && is_left_open(found()[*last], paragraph)) return last;
      if (last || view_.paragraphs[paragraph].begins_quoted) return std::nullopt;
    }
    return std::nullopt;
  }

  // Marks that open again go on with the quotation whose marks stay open at the end of the
  // paragraph before, whoever their clause names: “We are late. / “We are sorry,” she added.
  // Without a clause, further on too.
  void join_chains() {
    for (std::size_t p = 1; p < view_.paragraphs.size(); ++p) {
      if (!view_.paragraphs[p].begins_quoted) continue;
      const auto first = std::ranges::find_if(begun_in_[p], [&](std::size_t number) {
        return found()[number].begin() == view_.paragraphs[p].tokens.begin;
      });
      if (first == begun_in_[p].end()) continue;
      AttributionCandidate& next = found()[*first];
      if (next.continues || next.is_laid_out()) continue;
      if (!next.source && !next.cue) {
        next.continues = left_open_before(p, kReachOfOpen);
        if (!next.continues) continue;
        next.source = found()[*next.continues].source;
        next.resolved_by = ResolvedBy::continuation;
        continue;
      }
      if (!next.source || at(next.source->begin).tag != Tag::PRP) continue;
      next.continues = left_open_before(p, 1);
    }
  }
  bool is_left_open(const AttributionCandidate& candidate, std::size_t paragraph) const {
    const Index end = view_.paragraphs[paragraph].tokens.end;
    const AttributionToken last = at(candidate.end() - 1);
    return candidate.end() + 1 >= end && last.opening != token::kNone &&
           last.closing == token::kNone;
  }

  // Captions stand between paragraphs of the article, and so do lines that are no sentence.
  std::optional<std::size_t> paragraph_before(std::size_t paragraph) const {
    for (int lines = 0; paragraph-- > 0 && lines <= kMostLinesBetween; ++lines) {
      const ParagraphRange& before = view_.paragraphs[paragraph];
      const bool sentence = before.quotes || ends_clause(before.tokens.end - 1);
      if (sentence && view_.role_of(before) != Role::caption) return paragraph;
    }
    return std::nullopt;
  }
  bool ends_paragraph(std::size_t number, std::size_t paragraph) {
    const token::TokenRange tokens = view_.paragraphs[paragraph].tokens;
    return at(end_of(found()[number]) - 1).sentence == at(tokens.end - 1).sentence;
  }
  // Of the candidates that begin in a paragraph and end it, the last one that has a source.
  std::optional<std::size_t> last_told(std::size_t paragraph) {
    std::optional<std::size_t> last;
    for (const std::size_t number : begun_in_[paragraph]) {
      if (!found()[number].source || !ends_paragraph(number, paragraph)) continue;
      if (!last || found()[number].begin() > found()[*last].begin()) last = number;
    }
    return last;
  }

  // “I come every day.” after a paragraph that begins with the only person it names, and in which
  // nothing is said.
  void add_of_subject(const QuotedRange& quoted, std::size_t before) {
    const ParagraphRange& paragraph = view_.paragraphs[before];
    if (paragraph.quotes || view_.role_of(paragraph) != Role::body) return;
    if (!begun_in_[before].empty() || !is_speech(view_, quoted.tokens)) return;
    const auto name = leading_person(view_, paragraph.tokens);
    if (!name) return;
    for (Index i = name->end; i < paragraph.tokens.end; ++i) {
      const bool person = at(i).entity == at(name->begin).entity;
      if (person && at(i).form != at(name->end - 1).form) return;
    }
    AttributionCandidate candidate;
    candidate.content.push_back(quoted.tokens);
    candidate.source = name;
    candidate.resolved_by = ResolvedBy::continuation;
    found().push_back(std::move(candidate));
    index(found().size() - 1);
  }

  // "The mayor wrote to them on Monday.": the clause of the paragraph's last sentence that has a
  // source and no content.
  std::optional<ReportClause> last_open(std::size_t paragraph) const {
    const token::TokenRange tokens = view_.paragraphs[paragraph].tokens;
    const token::TokenRange sentence = view_.sentence_of(tokens.end - 1);
    std::optional<ReportClause> last;
    const std::vector<ReportClause>& open = candidates_.open_clauses;
    for (auto it = std::ranges::lower_bound(
             open, sentence.begin, {}, [](const ReportClause& each) { return each.cue.begin; });
         it != open.end() && it->cue.begin < sentence.end; ++it) {
      if (it->source && at(it->cue.begin).mark == MarkState::outside) last = *it;
    }
    return last;
  }

  const AttributionView& view_;
  Candidates candidates_;
  std::vector<bool> taken_;  // of each token: a candidate has it
  std::vector<std::vector<std::size_t>>
      begun_in_;  // of each paragraph: candidates that begin there
};

}  // namespace

Candidates find_direct_speech(const AttributionView& view, Candidates candidates) {
  return DirectSpeech(view, std::move(candidates)).find();
}

}  // namespace quoth::attribution
