#include "attribution/rules/plain_report.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "attribution/rules/taken_tokens.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestSubject = 8;  // tokens
constexpr Index kLongestTold = 4;     // "the people of Elm"
constexpr Index kShortestClause = 3;

// "My aunt", "The mayor of Elm", "She".
bool is_subject(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  if (tokens.empty() || tokens.size() > kLongestSubject) return false;
  if (tokens.size() == 1 && view.at(tokens.begin).tag == Tag::PRP) {
    const std::string word = text::to_lower_ascii(view.text_of(tokens.begin));
    const std::string_view facts = pronouns.value(word);
    return word != "it" && facts.starts_with("third") && facts.ends_with("subject");
  }
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const Tag tag = view.at(i).tag;
    const bool may_be = is_noun(tag) || tag == Tag::DT || tag == Tag::PRP_poss || tag == Tag::JJ ||
                        tag == Tag::POS || (tag == Tag::IN && view.text_of(i) == "of");
    if (!may_be) return false;
  }
  return is_noun(view.at(tokens.end - 1).tag);
}

// The cue from a verb on: "says", "has said", "tells everyone".
std::optional<token::TokenRange> cue_at(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.empty() || !is_finite(view.at(tokens.begin).tag)) return std::nullopt;
  Index verb = tokens.begin;
  if (view.lemma_of(verb) == "have") ++verb;
  if (verb >= tokens.end || !is_verb(view.at(verb).tag)) return std::nullopt;
  const std::string_view lemma = view.lemma_of(verb);
  if (lemma == "say") return token::TokenRange{tokens.begin, verb + 1};
  if (lemma != "tell") return std::nullopt;
  const Index end = std::min(tokens.end, verb + 2 + kLongestTold);
  for (Index i = verb + 2; i < end && !is_verb(view.at(i).tag); ++i) {
    if (view.text_of(i) == "that") return token::TokenRange{tokens.begin, i};
  }
  return std::nullopt;
}

// With a finite verb, beginning like a clause outside of marks; marks are closed.
bool is_clause(const AttributionView& view, token::TokenRange tokens) {
  if (tokens.size() < kShortestClause) return false;
  const Tag first = view.at(tokens.begin).tag;
  if (view.at(tokens.begin).mark != MarkState::outside) return false;
  const bool begins = first == Tag::IN || first == Tag::DT || first == Tag::PRP ||
                      first == Tag::PRP_poss || is_noun(first);
  bool verb = false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const AttributionToken token = view.at(i);
    if (token.mark == MarkState::opening && token.closing >= tokens.end) return false;
    verb = verb || is_finite(view.at(i).tag);
  }
  return begins && verb;
}

std::optional<AttributionCandidate> report_in(const AttributionView& view,
                                              token::TokenRange sentence) {
  while (!sentence.empty() && view.at(sentence.end - 1).tag == Tag::stop) --sentence.end;
  Index verb = sentence.begin;
  while (verb < sentence.end && !is_verb(view.at(verb).tag)) ++verb;
  if (!is_subject(view, {sentence.begin, verb})) return std::nullopt;
  const auto cue = cue_at(view, {verb, sentence.end});
  if (!cue || !is_clause(view, {cue->end, sentence.end})) return std::nullopt;
  AttributionCandidate report;
  report.source = token::TokenRange{sentence.begin, verb};
  report.cue = cue;
  report.content = {{cue->end, sentence.end}};
  report.origin = Origin::report_clause;
  return report;
}

class Reports {
 public:
  Reports(const AttributionView& view, const std::vector<AttributionCandidate>& candidates)
      : view_(view), taken_(view.size(), false), turn_(view.size(), false) {
    for (const AttributionCandidate& candidate : candidates) {
      std::vector<bool>& of = candidate.origin == Origin::transcript ? turn_ : taken_;
      for (const token::TokenRange piece : candidate.content) mark(piece, of);
      if (candidate.cue) mark(*candidate.cue, taken_);
      if (candidate.source) mark(*candidate.source, taken_);
    }
  }

  std::optional<AttributionCandidate> in(token::TokenRange sentence) const {
    const bool turn = turn_[sentence.end - 1];
    if (turn) {
      while (!turn_[sentence.begin]) ++sentence.begin;  // without the label
    } else {
      sentence.begin = after_salutation(sentence);
    }
    if (sentence.empty() || view_.at(sentence.begin).mark != MarkState::outside)
      return std::nullopt;
    if (has_taken(taken_, sentence)) return std::nullopt;
    auto report = report_in(view_, sentence);
    // A pronoun in somebody's talk is not resolved well enough.
    if (report && turn && view_.at(report->source->end - 1).tag == Tag::PRP) return std::nullopt;
    return report;
  }

 private:
  static void mark(token::TokenRange tokens, std::vector<bool>& of) {
    std::fill(of.begin() + tokens.begin, of.begin() + tokens.end, true);
  }

  // "DEAR ANNA: My aunt says …"
  Index after_salutation(token::TokenRange sentence) const {
    constexpr Index kLongest = 5;
    if (text::to_lower_ascii(view_.text_of(sentence.begin)) != "dear") return sentence.begin;
    for (Index i = sentence.begin; i < std::min(sentence.end, sentence.begin + kLongest); ++i) {
      if (view_.text_of(i) == ":" || view_.text_of(i) == ",") return i + 1;
    }
    return sentence.begin;
  }

  const AttributionView& view_;
  std::vector<bool> taken_;  // of each token: a candidate has it, but for turns of a transcript
  std::vector<bool> turn_;   // a turn has it
};

}  // namespace

Candidates find_plain_reports(const AttributionView& view, Candidates candidates) {
  const Reports reports(view, candidates.attributions);
  std::vector<AttributionCandidate> found;
  for (const ParagraphRange& paragraph : view.paragraphs) {
    const Role role = view.role_of(paragraph);
    if (role != Role::body && role != Role::item) continue;
    for (Index i = paragraph.tokens.begin; i < paragraph.tokens.end;) {
      const token::TokenRange sentence = view.sentence_of(i);
      i = sentence.end;
      if (auto report = reports.in(sentence)) found.push_back(*std::move(report));
    }
  }
  std::ranges::move(found, std::back_inserter(candidates.attributions));
  return candidates;
}

}  // namespace quoth::attribution
