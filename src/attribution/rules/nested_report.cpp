#include "attribution/rules/nested_report.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/report_clause.h"
#include "model/lexicon.h"
#include "token/word_sense.h"

namespace quoth::attribution {
namespace {

constexpr Odds kLikelyCue = 6;    // as in report_clause.cpp: only sure verbs
constexpr Index kMostWords = 12;  // of a name, or between a name and what its bearer sent

bool is_named(const AttributionView& view, Index token) {
  const AttributionToken named = view.at(token);
  return named.is_of(EntityLabel::person) || named.is_of(EntityLabel::org);
}

std::string_view kind_of_verb(const AttributionView& view, Index token) {
  static const model::Lexicon& verbs = model::Lexicon::named("nested_verbs");
  return verbs.value(view.lemma_of(token));
}

// "that Ann Birch had said the bridge was safe"
std::optional<AttributionCandidate> report_in(const AttributionView& view,
                                              token::TokenRange content) {
  Index i = content.begin;
  if (view.at(i).mark != MarkState::outside) return std::nullopt;
  if (view.text_of(i) == "that") ++i;
  const Index name = i;
  while (i < content.end && (is_named(view, i) || (i == name && view.text_of(i) == "the"))) ++i;
  if (i == name || i >= content.end || !is_named(view, i - 1)) return std::nullopt;
  const token::TokenRange source{name, i};
  const Index first = i;
  if (i < content.end && view.lemma_of(i) == "have") ++i;
  if (i >= content.end || !is_verb(view.at(i).tag) || view.at(i).odds < kLikelyCue) {
    return std::nullopt;
  }
  if (kind_of_verb(view, i) != "reports") return std::nullopt;
  const bool addressed = view.lemma_of(i) == "tell";
  ++i;
  if (addressed) {  // "told the court"
    while (i < content.end && view.text_of(i) != "that" && i < first + kMostWords) ++i;
    if (i >= content.end || view.text_of(i) != "that") return std::nullopt;
  }
  constexpr Index kShortestContent = 3;
  if (i + kShortestContent > content.end) return std::nullopt;
  AttributionCandidate report;
  report.source = source;
  report.cue = token::TokenRange{first, i};
  report.content = {{i, content.end}};
  return report;
}

// “We are late,” Jo Alder said, in what somebody else reports: “We are late,” Jo Alder said,
// according to the paper.
std::optional<AttributionCandidate> report_after_marks(const AttributionView& view,
                                                       token::TokenRange content) {
  const QuotedRange* quoted = quoted_at(view, content.begin);
  if (quoted == nullptr || !quoted->closed || quoted->tokens.end >= content.end) {
    return std::nullopt;
  }
  const auto clause = report_after(view, quoted->tokens.end);
  if (!clause || !clause->source) return std::nullopt;
  if (!content.contains(clause->cue) || !content.contains(*clause->source)) return std::nullopt;
  AttributionCandidate report;
  report.content = {quoted->tokens};
  report.cue = clause->cue;
  report.source = clause->source;
  report.origin = Origin::nested;
  return report;
}

// The first tokens of all contents that are wholly in marks.
std::unordered_set<Index> begins_in_marks(const AttributionView& view,
                                          const std::vector<AttributionCandidate>& candidates) {
  std::unordered_set<Index> begins;
  for (const AttributionCandidate& candidate : candidates) {
    for (const token::TokenRange piece : candidate.content) {
      if (view.at(piece.begin).closing + 1 == piece.end) begins.insert(piece.begin);
    }
  }
  return begins;
}

// Who sent the text whose name is at a token.
std::optional<token::TokenRange> sender_of(const AttributionView& view, Index text) {
  const Index begin = std::max(view.sentence_of(text).begin, text - std::min(text, kMostWords));
  bool sent = false;
  for (Index i = text; i-- > begin;) {
    if (is_verb(view.at(i).tag)) sent = sent || kind_of_verb(view, i) == "sends";
    if (!view.at(i).is_of(EntityLabel::person)) continue;
    if (!sent) return std::nullopt;
    Index first = i;
    while (first > begin && view.table->entity(first - 1) == view.table->entity(i)) --first;
    return token::TokenRange{first, i + 1};
  }
  return std::nullopt;
}

// Johns had sent a message reading “…”
std::optional<AttributionCandidate> sent_text(const AttributionView& view,
                                              const QuotedRange& quoted) {
  const Index begin = quoted.tokens.begin;
  if (begin < 3 || !quoted.closed || view.sentence_of(begin - 1).begin + 2 > begin) {
    return std::nullopt;
  }
  if (view.text_of(begin - 1) != "reading") return std::nullopt;
  const token::WordSense* word = token::find_word(view.lemma_of(begin - 2));
  const bool text_message = view.lemma_of(begin - 2) == "text";
  if (!text_message && (word == nullptr || word->account.empty())) return std::nullopt;
  const auto sender = sender_of(view, begin - 2);
  if (!sender) return std::nullopt;
  AttributionCandidate text;
  text.content = {quoted.tokens};
  text.cue = token::TokenRange{begin - 1, begin};
  text.source = sender;
  text.medium = Medium::writing;
  text.origin = Origin::nested;
  return text;
}

}  // namespace

Candidates find_nested_reports(const AttributionView& view, Candidates candidates) {
  const std::unordered_set<Index> known = begins_in_marks(view, candidates.attributions);
  std::vector<AttributionCandidate> more;
  for (const AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue || candidate.origin != Origin::models) continue;
    for (const token::TokenRange piece : candidate.content) {
      auto quoted = report_after_marks(view, piece);
      if (quoted && !known.contains(quoted->begin())) {
        quoted->margins = candidate.margins;  // they are as sure as what is around them
        more.push_back(*std::move(quoted));
      }
      auto report = report_in(view, piece);
      if (!report) continue;
      report->margins = candidate.margins;
      more.push_back(*std::move(report));
    }
  }
  for (const QuotedRange& quoted : view.quoted) {
    if (auto text = sent_text(view, quoted)) more.push_back(*std::move(text));
  }
  candidates.attributions.insert(candidates.attributions.end(), more.begin(), more.end());
  return candidates;
}

}  // namespace quoth::attribution
