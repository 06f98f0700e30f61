#include "evidence/paragraph_rows.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>

#include "wording/word_diff.h"

namespace quoth::evidence {
namespace {

using Hashes = std::vector<std::uint64_t>;

constexpr double kLeast = 0.4;  // of the words of a paragraph and of its later form
// Beyond this many pairs of paragraphs between two that stayed, no later forms are looked for.
constexpr std::size_t kMostPairs = 20'000;

std::uint64_t hash_of(const std::string& words) { return std::hash<std::string>()(words); }

Hashes hashes_of(const std::vector<wording::PlacedWord>& words) {
  Hashes hashes;
  hashes.reserve(words.size());
  for (const wording::PlacedWord& word : words) hashes.push_back(hash_of(word.fold));
  return hashes;
}

double similarity(const Hashes& a, const Hashes& b) {
  if (a.empty() || b.empty()) return 0;
  const double shared = static_cast<double>(wording::align(a, b).size());
  return 2 * shared / static_cast<double>(a.size() + b.size());
}

// Pairs the paragraphs between two that stayed, so that they share the most words in order.
void pair_changed(const std::vector<Hashes>& before, const std::vector<Hashes>& after,
                  std::size_t b, std::size_t b_end, std::size_t a, std::size_t a_end,
                  std::vector<ParagraphRow>& rows) {
  const std::size_t height = b_end - b;
  const std::size_t width = a_end - a;
  std::vector<double> score((height + 1) * (width + 1), 0.0);
  std::vector<double> alike(height * width, 0.0);
  const auto at = [&](std::size_t i, std::size_t j) -> double& {
    return score[i * (width + 1) + j];
  };
  if (height * width <= kMostPairs) {
    for (std::size_t i = height; i-- > 0;) {
      for (std::size_t j = width; j-- > 0;) {
        const double both = similarity(before[b + i], after[a + j]);
        alike[i * width + j] = both >= kLeast ? both : 0;
        at(i, j) = std::max({at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + alike[i * width + j]});
      }
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < height || j < width) {
    const bool pair = i < height && j < width && alike[i * width + j] > 0 &&
                      at(i, j) == at(i + 1, j + 1) + alike[i * width + j];
    const bool only_before = i < height && (j == width || at(i, j) == at(i + 1, j));
    if (pair) {
      rows.push_back({b + i++, a + j++});
    } else if (only_before) {
      rows.push_back({b + i++, std::nullopt});
    } else {
      rows.push_back({std::nullopt, a + j++});
    }
  }
}

}  // namespace

std::vector<ParagraphRow> align_paragraphs(const std::vector<std::string_view>& before,
                                           const std::vector<std::string_view>& after) {
  const auto words_of = [](const std::vector<std::string_view>& paragraphs, Hashes& whole) {
    std::vector<Hashes> words;
    for (const std::string_view paragraph : paragraphs) {
      const auto placed = wording::split_words(paragraph);
      words.push_back(hashes_of(placed));
      whole.push_back(hash_of(wording::fold_words(placed)));
    }
    return words;
  };
  Hashes whole_before;
  Hashes whole_after;
  const auto words_before = words_of(before, whole_before);
  const auto words_after = words_of(after, whole_after);
  std::vector<ParagraphRow> rows;
  std::size_t b = 0;
  std::size_t a = 0;
  for (const auto& [same_before, same_after] : wording::align(whole_before, whole_after)) {
    pair_changed(words_before, words_after, b, same_before, a, same_after, rows);
    rows.push_back({same_before, same_after});
    b = same_before + 1;
    a = same_after + 1;
  }
  pair_changed(words_before, words_after, b, before.size(), a, after.size(), rows);
  return rows;
}

ChangedWords changed_words(std::string_view before, std::string_view after) {
  const auto old_words = wording::split_words(before);
  const auto new_words = wording::split_words(after);
  std::vector<bool> old_kept(old_words.size(), false);
  std::vector<bool> new_kept(new_words.size(), false);
  for (const auto& [o, n] : wording::align(hashes_of(old_words), hashes_of(new_words)))
    old_kept[o] = new_kept[n] = true;
  // Neighbours are one range.
  const auto ranges = [](const std::vector<wording::PlacedWord>& words,
                         const std::vector<bool>& kept) {
    std::vector<Span> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (kept[i]) continue;
      if (i > 0 && !kept[i - 1]) {
        found.back().end = words[i].span.end;
      } else {
        found.push_back(words[i].span);
      }
    }
    return found;
  };
  return {ranges(old_words, old_kept), ranges(new_words, new_kept)};
}

}  // namespace quoth::evidence
