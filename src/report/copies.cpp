#include "quoth/copies.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>

#include "quoth/report.h"
#include "report/find_copies.h"
#include "report/records.h"

namespace quoth {
namespace {

constexpr std::uint64_t kShortest = 250;  // shorter articles may be alike by chance
constexpr std::uint64_t kSame = 80;       // of 100, by length
constexpr std::size_t kKeys = 8;          // copies share one of their least digests all but surely
// Original articles under one key. More of them share a line that stands on all pages of an outlet.
constexpr std::size_t kMostUnderKey = 64;

// The sentences of an article without its furniture.
struct Prose {
  std::vector<std::pair<std::uint32_t, std::uint64_t>> sentences;  // digest, length; each once
  std::uint64_t length = 0;
};

std::uint64_t length_of(Place place) {
  return place.end > place.start ? place.end - place.start : 0;
}

Prose prose_of(const Record& record) {
  Prose prose;
  auto paragraph = record.paragraphs.begin();
  for (const SentenceRecord& sentence : record.sentences) {
    while (paragraph != record.paragraphs.end() && paragraph->place.end <= sentence.place.start) {
      ++paragraph;
    }
    const bool furniture =
        paragraph != record.paragraphs.end() && paragraph->role == Role::furniture;
    if (furniture || sentence.digest == 0) continue;
    prose.sentences.emplace_back(sentence.digest, length_of(sentence.place));
  }
  auto& sentences = prose.sentences;
  std::ranges::sort(sentences);
  const auto same = [](const auto& a, const auto& b) { return a.first == b.first; };
  sentences.erase(std::unique(sentences.begin(), sentences.end(), same), sentences.end());
  for (const auto& [_, length] : sentences) prose.length += length;
  return prose;
}

// The digests that the copies of an article are looked for by.
std::span<const std::pair<std::uint32_t, std::uint64_t>> least_of(const Prose& prose) {
  return std::span(prose.sentences).first(std::min(kKeys, prose.sentences.size()));
}

// Those that several articles have; no others find anything.
std::vector<std::uint32_t> shared_keys(const report::Records& records) {
  std::vector<std::uint32_t> keys;
  for (std::size_t n = 0; n < records.size(); ++n) {
    const Prose prose = prose_of(records[n]);
    if (prose.length < kShortest) continue;
    for (const auto& [digest, _] : least_of(prose)) keys.push_back(digest);
  }
  std::ranges::sort(keys);
  std::vector<std::uint32_t> shared;
  for (std::size_t k = 1; k < keys.size(); ++k) {
    if (keys[k] == keys[k - 1] && (shared.empty() || shared.back() != keys[k])) {
      shared.push_back(keys[k]);
    }
  }
  return shared;
}

std::vector<std::uint32_t> keys_of(const Prose& prose, const std::vector<std::uint32_t>& shared) {
  std::vector<std::uint32_t> keys;
  for (const auto& [digest, _] : least_of(prose)) {
    if (std::ranges::binary_search(shared, digest)) keys.push_back(digest);
  }
  return keys;
}

bool is_same(const Prose& a, const Prose& b) {
  std::uint64_t shared = 0;  // the lengths of a sentence differ by its punctuation at most
  auto other = b.sentences.begin();
  for (const auto& [digest, length] : a.sentences) {
    while (other != b.sentences.end() && other->first < digest) ++other;
    if (other != b.sentences.end() && other->first == digest) shared += length;
  }
  return 100 * shared >= kSame * std::max(a.length, b.length);
}

}  // namespace

Copies report::find_copies(const Records& records) {
  std::map<std::string, std::vector<std::string>, std::less<>> all;
  const std::vector<std::uint32_t> shared = shared_keys(records);
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> by_key;  // originals
  for (std::size_t n = 0; n < records.size(); ++n) {
    const Prose prose = prose_of(records[n]);
    if (prose.length < kShortest) continue;
    const std::vector<std::uint32_t> keys = keys_of(prose, shared);
    std::size_t original = n;
    for (const std::uint32_t key : keys) {
      const auto found = by_key.find(key);
      if (found == by_key.end()) continue;
      for (const std::size_t candidate : found->second) {
        if (candidate < original && is_same(prose, prose_of(records[candidate]))) {
          original = candidate;
        }
      }
    }
    if (original < n) {
      all[records.id(original)].push_back(records.id(n));
      continue;
    }
    for (const std::uint32_t key : keys) {
      auto& under_key = by_key[key];
      if (under_key.size() < kMostUnderKey) under_key.push_back(n);
    }
  }
  return Copies(std::move(all));
}

Copies::Copies(const std::vector<Record>& records)
    : Copies(report::find_copies(report::Records(records))) {}

Copies::Copies(std::map<std::string, std::vector<std::string>, std::less<>> all)
    : all_(std::move(all)) {
  for (const auto& [original, ids] : all_) {
    for (const std::string& id : ids) originals_.emplace(id, original);
  }
}

std::string_view Copies::original_of(std::string_view article) const {
  const auto found = originals_.find(article);
  return found == originals_.end() ? std::string_view() : found->second;
}

bool Copies::repeats(const Statement& statement, const Variant& variant) const {
  const std::string_view original = original_of(variant.article);
  return !original.empty() && std::ranges::any_of(statement.variants, [&](const Variant& other) {
    return other.article == original && other.quotation == variant.quotation;
  });
}

}  // namespace quoth
