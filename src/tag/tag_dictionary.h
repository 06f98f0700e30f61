// The tags that known words had in training.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/hash_index.h"
#include "quoth/result.h"
#include "quoth/tag.h"

namespace quoth::tag {

// A set of tags.
using TagSet = std::uint64_t;
constexpr TagSet tag_set(Tag tag) { return TagSet{1} << static_cast<int>(tag); }

// The words that have the same tags: an ambiguity class.
struct TagClass {
  TagSet tags = 0;
  // Seen so often that no other tag is expected.
  bool closed = false;
  Tag likeliest = Tag::none;
  // The word always has its likeliest tag.
  bool has_one_tag() const { return closed && tags == tag_set(likeliest); }

  friend auto operator<=>(const TagClass&, const TagClass&) = default;
};

// Points into the model it was read from. Immutable; any thread.
class TagDictionary {
 public:
  // The class of the words that training did not see, or hardly.
  static constexpr std::uint32_t kUnknown = 0;

  // A model's section; fails, with an empty path, if it is damaged.
  static Result<TagDictionary> read(std::string_view bytes);

  // The number of a form's class; kUnknown if the form is not known.
  std::uint32_t class_of(model::FeatureHash form) const {
    const std::uint32_t word = words_.find(form);
    return word == model::HashIndex::kAbsent ? kUnknown
                                             : static_cast<std::uint8_t>(word_class_[word]);
  }
  const TagClass& at(std::uint32_t number) const { return classes_[number]; }

 private:
  model::HashIndex words_;
  std::vector<TagClass> classes_;
  const char* word_class_ = nullptr;
};

struct DictionaryWord {
  model::FeatureHash form = 0;
  TagClass tag_class;
};

// The section that TagDictionary reads. Beyond 255 classes the rarest words are left out.
std::string write_tag_dictionary(const std::vector<DictionaryWord>& words);

}  // namespace quoth::tag
