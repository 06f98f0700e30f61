#include "tag/tag_dictionary.h"

#include <gtest/gtest.h>

namespace quoth::tag {
namespace {

TEST(TagDictionary, GivesTheClassOfKnownWords) {
  const TagClass determiner{tag_set(Tag::DT), true, Tag::DT};
  const TagClass noun_or_verb{tag_set(Tag::NN) | tag_set(Tag::VB), false, Tag::NN};
  const std::string bytes = write_tag_dictionary({{model::hash_text("the"), determiner},
                                                  {model::hash_text("plan"), noun_or_verb},
                                                  {model::hash_text("walk"), noun_or_verb}});
  const auto dictionary = TagDictionary::read(bytes);
  ASSERT_TRUE(dictionary);
  EXPECT_EQ(dictionary->at(dictionary->class_of(model::hash_text("the"))), determiner);
  EXPECT_EQ(dictionary->at(dictionary->class_of(model::hash_text("plan"))), noun_or_verb);
  EXPECT_EQ(dictionary->class_of(model::hash_text("plan")),
            dictionary->class_of(model::hash_text("walk")));
  EXPECT_EQ(dictionary->class_of(model::hash_text("kumquat")), TagDictionary::kUnknown);
}

TEST(TagDictionary, ACutOneIsAnError) {
  const std::string bytes =
      write_tag_dictionary({{model::hash_text("the"), {tag_set(Tag::DT), true, Tag::DT}}});
  for (const std::size_t size : {std::size_t{0}, std::size_t{4096}, bytes.size() - 1}) {
    const auto dictionary = TagDictionary::read(std::string_view(bytes).substr(0, size));
    ASSERT_FALSE(dictionary);
    EXPECT_TRUE(dictionary.error().reason.starts_with("is damaged: "));
  }
}

}  // namespace
}  // namespace quoth::tag
