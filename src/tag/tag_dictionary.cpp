#include "tag/tag_dictionary.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace quoth::tag {
namespace {

constexpr std::size_t kMaxClasses = 256;
constexpr std::size_t kEntrySize = 16;  // tags (u64), closed, likeliest (u8 each), zeros

}  // namespace

Result<TagDictionary> TagDictionary::read(std::string_view bytes) {
  TagDictionary dictionary;
  if (bytes.size() < kMaxClasses * kEntrySize) return Error{"", "is damaged: no word classes"};
  for (std::size_t i = 0; i < kMaxClasses; ++i) {
    const char* entry = bytes.data() + i * kEntrySize;
    TagClass tag_class;
    std::memcpy(&tag_class.tags, entry, sizeof tag_class.tags);
    tag_class.closed = entry[8] != 0;
    if (static_cast<std::uint8_t>(entry[9]) >= kTagCount) {
      return Error{"", "is damaged: a word class has no such tag"};
    }
    tag_class.likeliest = static_cast<Tag>(entry[9]);
    dictionary.classes_.push_back(tag_class);
  }
  bytes.remove_prefix(kMaxClasses * kEntrySize);
  Result<model::HashIndex> words = model::HashIndex::read(bytes);
  if (!words) return words.error();
  if (bytes.size() != words->size()) return Error{"", "is damaged: words without a class"};
  dictionary.words_ = *words;
  dictionary.word_class_ = bytes.data();
  return dictionary;
}

std::string write_tag_dictionary(const std::vector<DictionaryWord>& words) {
  std::map<TagClass, int> counts;
  for (const DictionaryWord& word : words) ++counts[word.tag_class];
  std::vector<std::pair<int, TagClass>> order;
  order.reserve(counts.size());
  for (const auto& [tag_class, count] : counts) order.emplace_back(-count, tag_class);
  std::ranges::sort(order);
  order.resize(std::min(order.size(), kMaxClasses - 1));

  std::string bytes(kMaxClasses * kEntrySize, '\0');
  std::map<TagClass, char> numbers;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const TagClass& tag_class = order[i].second;
    char* entry = bytes.data() + (i + 1) * kEntrySize;
    std::memcpy(entry, &tag_class.tags, sizeof tag_class.tags);
    entry[8] = tag_class.closed ? 1 : 0;
    entry[9] = static_cast<char>(tag_class.likeliest);
    numbers[tag_class] = static_cast<char>(i + 1);
  }
  std::vector<model::FeatureHash> forms;
  std::string classes;
  for (const DictionaryWord& word : words) {
    const auto number = numbers.find(word.tag_class);
    if (number == numbers.end()) continue;
    forms.push_back(word.form);
    classes.push_back(number->second);
  }
  return bytes + model::write_hash_index(forms) + classes;
}

}  // namespace quoth::tag
