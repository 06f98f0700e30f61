#include "report/quoted_names.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "report/filter.h"
#include "text/case_folding.h"
#include "text/edit_distance.h"
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

// How far a word is from the nearest of a name; nothing if it is too far from all of them. The
// beginning of a word is as near as a word with one error.
std::optional<std::size_t> distance(const std::string& word, const std::vector<std::string>& name) {
  std::optional<std::size_t> nearest;
  for (const std::string& other : name) {
    const bool begins = word.size() >= kShortestBeginning && other.starts_with(word);
    const std::size_t errors = begins ? (other == word ? 0 : 1) : text::edit_distance(word, other);
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

}  // namespace

void QuotedNames::add(const Record& article) {
  std::map<std::string_view, std::size_t> quotations;  // by id
  for (const QuotationRecord& quotation : article.quotations) ++quotations[quotation.speaker];
  for (const SpeakerRecord& record : article.speakers) {
    const auto counted = quotations.find(record.id);
    if (counted != quotations.end()) add(record, counted->second);
  }
}

void QuotedNames::add(const SpeakerRecord& speaker, std::size_t quotations) {
  if (quotations == 0) return;
  Speaker& known = speakers_[speaker.name];
  known.ids.insert(speaker.id);
  known.forms.insert(speaker.name);
  known.forms.insert(speaker.aliases.begin(), speaker.aliases.end());
  known.quotations += quotations;
}

void QuotedNames::add(const QuotedNames& others) {
  for (const auto& [name, other] : others.speakers_) {
    Speaker& speaker = speakers_[name];
    speaker.ids.insert(other.ids.begin(), other.ids.end());
    speaker.forms.insert(other.forms.begin(), other.forms.end());
    speaker.quotations += other.quotations;
  }
}

bool QuotedNames::has(const std::string& name) const {
  return std::ranges::any_of(speakers_, [&](const auto& named) {
    const Speaker& speaker = named.second;
    return speaker.ids.contains(name) ||
           std::ranges::any_of(speaker.forms,
                               [&](const std::string& form) { return has_words(form, name); });
  });
}

std::vector<std::string> QuotedNames::similar(const std::string& name) const {
  struct Similar {
    std::size_t distance;
    const std::string* name;
    std::size_t quotations;
  };
  const std::vector<std::string> words = words_of(name);
  std::vector<Similar> found;
  for (const auto& [called, speaker] : speakers_) {
    std::optional<std::size_t> least;
    for (const std::string& form : speaker.forms) {
      const auto errors = distance(words, words_of(form));
      if (errors && (!least || *errors < *least)) least = errors;
    }
    if (least) found.push_back({*least, &called, speaker.quotations});
  }
  // Of equally near ones, who is quoted more; then by name, as the map has them.
  std::ranges::stable_sort(found, [](const Similar& a, const Similar& b) {
    return a.distance != b.distance ? a.distance < b.distance : a.quotations > b.quotations;
  });
  if (found.size() > kMostSimilar) found.resize(kMostSimilar);
  std::vector<std::string> names;
  names.reserve(found.size());
  for (const Similar& each : found) names.push_back(*each.name);
  return names;
}

std::vector<UnknownName> QuotedNames::unknown(const std::vector<std::string>& names) const {
  std::vector<UnknownName> unknown;
  for (const std::string& name : names) {
    if (!has(name)) unknown.push_back({name, similar(name)});
  }
  return unknown;
}

}  // namespace quoth::report
