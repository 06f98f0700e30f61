#include "train/trainer/dictionary_trainer.h"

#include <algorithm>
#include <array>
#include <map>

#include "tag/tag_dictionary.h"

namespace quoth::train {
namespace {

// Rarer words are treated as unknown, so that training includes unknown words.
constexpr double kKnown = 2;
// Words at least this frequent can have only the tags seen.
constexpr double kClosed = 25;
// Words with one tag in at least this share of cases always get it.
constexpr double kSure = 0.995;
constexpr double kRare = 0.01;
constexpr double kSilver = 0.4;

struct Counts {
  std::array<double, kTagCount> of{};
  double all = 0;
};

}  // namespace

std::string train_dictionary(const std::vector<Gold>& documents) {
  std::map<std::string, Counts, std::less<>> counts;
  for (const Gold& gold : documents) {
    const double weight = gold.silver ? kSilver : 1;
    for (std::size_t i = 0; i < gold.tags.size(); ++i) {
      if (gold.tags[i] == Tag::none) continue;
      const std::string_view form = gold.annotation.text_of(gold.annotation.tokens[i].span);
      Counts& word = counts.try_emplace(std::string(form)).first->second;
      word.of[static_cast<std::size_t>(gold.tags[i])] += weight;
      word.all += weight;
    }
  }
  std::vector<std::pair<double, tag::DictionaryWord>> order;
  for (const auto& [form, word] : counts) {
    if (word.all < kKnown) continue;
    tag::DictionaryWord entry{model::hash_text(form), {}};
    double most = 0;
    for (std::size_t tag = 0; tag < word.of.size(); ++tag) {
      if (word.of[tag] > most) {
        most = word.of[tag];
        entry.tag_class.likeliest = static_cast<Tag>(tag);
      }
    }
    const bool sure = most >= kSure * word.all;
    for (std::size_t tag = 0; tag < word.of.size(); ++tag) {
      if (word.of[tag] <= 0 || word.of[tag] < kRare * word.all) continue;
      if (sure && word.of[tag] < most) continue;
      entry.tag_class.tags |= tag::tag_set(static_cast<Tag>(tag));
    }
    entry.tag_class.closed = word.all >= kClosed;
    order.emplace_back(-word.all, entry);
  }
  std::ranges::stable_sort(order, {}, [](const auto& pair) { return pair.first; });
  std::vector<tag::DictionaryWord> words;
  words.reserve(order.size());
  for (const auto& [weight, word] : order) words.push_back(word);
  return tag::write_tag_dictionary(words);
}

}  // namespace quoth::train
