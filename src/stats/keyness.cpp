#include <algorithm>
#include <cmath>
#include <functional>

#include "find/article_passages.h"
#include "quoth/stats.h"
#include "report/filter.h"

namespace quoth {
namespace {

void add_words(WordCounts& counts, const std::vector<find::Word>& words) {
  for (const find::Word& word : words) {
    ++counts.words[word.lemma.empty() ? word.form : word.lemma];
    ++counts.total;
  }
}

double log_likelihood(double count, double total, double rest_count, double rest_total) {
  const double expected = total * (count + rest_count) / (total + rest_total);
  const double rest_expected = rest_total * (count + rest_count) / (total + rest_total);
  double sum = 0;
  if (count > 0) sum += count * std::log(count / expected);
  if (rest_count > 0) sum += rest_count * std::log(rest_count / rest_expected);
  return 2 * sum;
}

double log_ratio(double count, double total, double rest_count, double rest_total) {
  constexpr double kNone = 0.5;  // in place of no occurrence
  return std::log2(count / total) - std::log2(std::max(rest_count, kNone) / rest_total);
}

}  // namespace

WordCounts& WordCounts::operator+=(const WordCounts& other) {
  for (const auto& [word, count] : other.words) words[word] += count;
  total += other.total;
  return *this;
}

ArticleWords count_words(const Record& record, const Annotation* annotation, const Filter& filter,
                         const Analyzer& analyzer) {
  ArticleWords counts;
  Filter whoever = filter;
  whoever.speakers.clear();
  find::each_passage(record, annotation, Part::quotations, whoever, analyzer,
                     [&](const find::ArticlePassage& each) {
                       const auto speaker = find_speaker(record, each.quotation->speaker);
                       const bool wanted = report::is_called(
                           speaker ? &record.speakers[*speaker] : nullptr, filter.speakers);
                       add_words(wanted ? counts.wanted : counts.rest, each.passage.words);
                     });
  if (filter.speakers.empty()) {
    counts.fault = find::each_passage(
        record, annotation, Part::narration, filter, analyzer,
        [&](const find::ArticlePassage& each) { add_words(counts.rest, each.passage.words); });
  }
  return counts;
}

std::vector<KeyWord> key_words(const WordCounts& wanted, const WordCounts& rest) {
  std::vector<KeyWord> keys;
  if (wanted.total == 0 || rest.total == 0) return keys;
  const auto total = static_cast<double>(wanted.total);
  const auto rest_total = static_cast<double>(rest.total);
  // Rounded, so that the order is that of what is shown.
  const auto rounded = [](double value) { return std::round(value * 100) / 100; };
  for (const auto& [word, count] : wanted.words) {
    const auto found = rest.words.find(word);
    const std::uint32_t rest_count = found == rest.words.end() ? 0 : found->second;
    if (count * rest_total <= rest_count * total) continue;
    const double g2 = rounded(log_likelihood(count, total, rest_count, rest_total));
    if (g2 < kKeyG2) continue;
    keys.push_back(
        {word, count, rest_count, g2, rounded(log_ratio(count, total, rest_count, rest_total))});
  }
  std::ranges::stable_sort(keys, std::greater<>(), &KeyWord::g2);
  return keys;
}

}  // namespace quoth
