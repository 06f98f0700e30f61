#include "report/unknown_names.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "report/filter.h"
#include "text/case_folding.h"
#include "wording/word_diff.h"

namespace quoth::report {
namespace {

constexpr std::size_t kMostSimilar = 3;
constexpr std::size_t kLettersPerError = 4;  // a word of four letters may have one wrong
constexpr std::size_t kShortestBeginning = 3;

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words;
  for (const wording::PlacedWord& word : wording::split_words(text::fold_to_ascii(name)))
    words.push_back(word.fold);
  return words;
}

// Levenshtein (1966): letters to insert, delete or replace.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

// How far a word is from the nearest of a name; nothing if it is too far from all of them. The
// beginning of a word is as near as a word with one error.
std::optional<std::size_t> distance(const std::string& word, const std::vector<std::string>& name) {
  std::optional<std::size_t> nearest;
  for (const std::string& other : name) {
    const bool begins = word.size() >= kShortestBeginning && other.starts_with(word);
    const std::size_t errors = begins ? (other == word ? 0 : 1) : edit_distance(word, other);
    if (errors > 0 && !begins && errors > word.size() / kLettersPerError) continue;
    if (!nearest || errors < *nearest) nearest = errors;
  }
  return nearest;
}

std::optional<std::size_t> distance(const std::vector<std::string>& words,
                                    const std::vector<std::string>& name) {
  std::size_t sum = 0;
  for (const std::string& word : words) {
    const auto one = distance(word, name);
    if (!one) return std::nullopt;
    sum += *one;
  }
  return words.empty() ? std::nullopt : std::optional(sum);
}

// Everyone who is quoted, with the number of quotations.
struct Quoted {
  std::vector<const SpeakerRecord*> speakers;
  std::map<std::string_view, std::size_t> quotations;  // by name
};

Quoted quoted_in(const std::vector<Record>& articles) {
  Quoted quoted;
  for (const Record& article : articles) {
    std::map<std::string_view, std::size_t> counts;  // by id
    for (const QuotationRecord& quotation : article.quotations) ++counts[quotation.speaker];
    for (const SpeakerRecord& speaker : article.speakers) {
      const auto count = counts.find(speaker.id);
      if (count == counts.end()) continue;
      quoted.speakers.push_back(&speaker);
      quoted.quotations[speaker.name] += count->second;
    }
  }
  return quoted;
}

bool has_name(const SpeakerRecord& speaker, const std::string& name) {
  return speaker.id == name || has_words(speaker.name, name) ||
         std::ranges::any_of(speaker.aliases,
                             [&](const std::string& alias) { return has_words(alias, name); });
}

std::vector<std::string> similar_names(const std::string& name, const Quoted& quoted) {
  const std::vector<std::string> words = words_of(name);
  std::map<std::string_view, std::size_t> distances;  // by the name of a speaker
  for (const SpeakerRecord* speaker : quoted.speakers) {
    std::vector<std::string> forms = speaker->aliases;
    forms.push_back(speaker->name);
    for (const std::string& form : forms) {
      const auto found = distance(words, words_of(form));
      if (!found) continue;
      const auto [known, added] = distances.emplace(speaker->name, *found);
      known->second = std::min(known->second, *found);
    }
  }
  std::vector<std::string_view> names;
  names.reserve(distances.size());
  for (const auto& [similar, _] : distances) names.push_back(similar);
  std::ranges::stable_sort(names, std::less<>(), [&](std::string_view similar) {
    const auto quotations = static_cast<std::ptrdiff_t>(quoted.quotations.at(similar));
    return std::pair(distances.at(similar), -quotations);
  });
  if (names.size() > kMostSimilar) names.resize(kMostSimilar);
  return {names.begin(), names.end()};
}

}  // namespace

std::vector<UnknownName> unknown_names(const std::vector<std::string>& names,
                                       const std::vector<Record>& articles) {
  std::vector<UnknownName> unknown;
  if (names.empty()) return unknown;
  const Quoted quoted = quoted_in(articles);
  for (const std::string& name : names) {
    const auto has_it = [&](const SpeakerRecord* speaker) { return has_name(*speaker, name); };
    if (std::ranges::any_of(quoted.speakers, has_it)) continue;
    unknown.push_back({name, similar_names(name, quoted)});
  }
  return unknown;
}

}  // namespace quoth::report
