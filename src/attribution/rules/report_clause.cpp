#include "attribution/rules/report_clause.h"

#include <algorithm>

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Odds kSurely = 6;
constexpr std::int32_t kReach = 10;

// Verbs of saying and writing that the models know well as cues.
bool reports(const Annotation& annotation, const AttributionView& reading, std::int32_t i) {
  static const model::Lexicon& media = model::Lexicon::named("cue_media");
  const AttributionToken& token = reading.at(i);
  if (!is_verb(token.tag) || token.odds < kSurely) return false;
  const Token& word = annotation.tokens[static_cast<std::size_t>(i)];
  return media.value(annotation.lemma_of(word)) != "thought";
}

bool names_someone(Tag tag) {
  return is_noun(tag) || tag == Tag::PRP || tag == Tag::WP || tag == Tag::DT || tag == Tag::CD;
}

TokenSpan without_edges(const AttributionView& reading, TokenSpan span) {
  while (span.last > span.first && reading.at(span.last).tag == Tag::comma) --span.last;
  while (span.last > span.first && reading.at(span.first).tag == Tag::comma) ++span.first;
  return span;
}

std::optional<TokenSpan> subject_of(const AttributionView& reading, std::int32_t verb,
                                    std::int32_t begin, std::int32_t end) {
  for (int step = 0; step < 3 && verb >= begin && verb < end; ++step) {
    for (std::int32_t i = begin; i < end; ++i) {
      const parse::Node& node = reading.node(i);
      if (node.head != verb || !names_someone(reading.at(i).tag)) continue;
      if (node.relation != parse::Dependency::nsubj &&
          node.relation != parse::Dependency::nsubjpass)
        continue;
      TokenSpan span{std::max(node.left, begin), std::min(node.right, end - 1)};
      if (span.first < verb) span.last = std::min(span.last, verb - 1);
      return without_edges(reading, span);
    }
    if (reading.node(verb).relation != parse::Dependency::conj) return std::nullopt;
    verb = reading.node(verb).head;
  }
  return std::nullopt;
}

std::optional<ReportClause> clause_of(const AttributionView& reading, std::int32_t verb,
                                      std::int32_t begin, std::int32_t end) {
  ReportClause clause{{verb, verb}, subject_of(reading, verb, begin, end)};
  if (!clause.source && verb > begin && names_someone(reading.at(verb - 1).tag)) {
    clause.source = TokenSpan{verb - 1, verb - 1};
  }
  return clause;
}

}  // namespace

std::optional<ReportClause> report_behind(const Annotation& annotation,
                                          const AttributionView& reading, std::int32_t token) {
  const auto size = static_cast<std::int32_t>(reading.tokens.size());
  if (token >= size) return std::nullopt;
  const Sentence& sentence = annotation.sentences[reading.at(token).sentence];
  if (token == static_cast<std::int32_t>(sentence.first_token)) return std::nullopt;
  const auto end = static_cast<std::int32_t>(sentence.end_token);
  for (std::int32_t i = token; i < std::min(end, token + kReach); ++i) {
    if (reading.at(i).mark != MarkState::outside) break;
    if (reports(annotation, reading, i)) return clause_of(reading, i, token, end);
  }
  return std::nullopt;
}

std::optional<ReportClause> report_before(const Annotation& annotation,
                                          const AttributionView& reading, std::int32_t token) {
  if (token == 0) return std::nullopt;
  const Sentence& sentence = annotation.sentences[reading.at(token - 1).sentence];
  const auto begin = static_cast<std::int32_t>(sentence.first_token);
  const MarkState around = reading.at(token - 1).mark;
  for (std::int32_t i = token - 1; i >= std::max(begin, token - 2 * kReach); --i) {
    if ((reading.at(i).mark == MarkState::outside) != (around == MarkState::outside)) break;
    if (reports(annotation, reading, i)) return clause_of(reading, i, begin, token);
  }
  return std::nullopt;
}

}  // namespace quoth::attribution
