#include "entity/gazetteer.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "model/lexicon.h"

namespace quoth::entity {
namespace {

constexpr std::uint16_t kGoesOn = 1U << 15;
static_assert(std::size(kGazetteerLists) < 15);

// The words of an entry, separated as by the tokenizer.
std::vector<std::string_view> words_of(std::string_view entry) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  const auto cut = [&](std::size_t end) {
    if (end > begin) words.push_back(entry.substr(begin, end - begin));
    begin = end;
  };
  for (std::size_t i = 0; i < entry.size(); ++i) {
    if (entry[i] == ' ') {
      cut(i);
      ++begin;
    } else if (entry[i] == '-') {
      cut(i);
      cut(i + 1);
    } else if (entry.substr(i).starts_with("'s") &&
               (i + 2 == entry.size() || entry[i + 2] == ' ')) {
      cut(i);
    }
  }
  cut(entry.size());
  return words;
}

}  // namespace

Result<Gazetteer> Gazetteer::read(std::string_view bytes) {
  Result<model::HashIndex> phrases = model::HashIndex::read(bytes);
  if (!phrases) return phrases.error();
  if (bytes.size() != phrases->size() * sizeof(std::uint16_t)) {
    return Error{"", "is damaged: phrases without their lists"};
  }
  Gazetteer gazetteer;
  gazetteer.phrases_ = *phrases;
  gazetteer.lists_ = bytes.data();
  return gazetteer;
}

Gazetteer::Match Gazetteer::longest(std::span<const model::FeatureHash> words) const {
  Match best;
  model::FeatureHash phrase = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    phrase = model::combine(phrase, words[i]);
    const std::uint32_t entry = phrases_.find(phrase);
    if (entry == model::HashIndex::kAbsent) break;
    std::uint16_t lists;
    std::memcpy(&lists, lists_ + entry * sizeof lists, sizeof lists);
    if ((lists & ~kGoesOn) != 0) best = {i + 1, static_cast<Lists>(lists & ~kGoesOn)};
    if ((lists & kGoesOn) == 0) break;
  }
  return best;
}

std::string write_gazetteer() {
  std::map<model::FeatureHash, std::uint16_t> phrases;
  for (std::size_t list = 0; list < std::size(kGazetteerLists); ++list) {
    for (const auto& [entry, value] : model::Lexicon::named(kGazetteerLists[list])) {
      model::FeatureHash phrase = 0;
      for (const std::string_view word : words_of(entry)) {
        if (phrase != 0) phrases[phrase] |= kGoesOn;
        phrase = model::combine(phrase, token::word_form(word).lower);
      }
      phrases[phrase] |= static_cast<std::uint16_t>(1U << list);
    }
  }
  std::vector<model::FeatureHash> keys;
  std::string lists;
  for (const auto& [phrase, bits] : phrases) {
    keys.push_back(phrase);
    lists.append(reinterpret_cast<const char*>(&bits), sizeof bits);
  }
  return model::write_hash_index(keys) + lists;
}

}  // namespace quoth::entity
