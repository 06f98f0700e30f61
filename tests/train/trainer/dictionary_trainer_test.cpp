#include "train/trainer/dictionary_trainer.h"

#include <gtest/gtest.h>

#include "tag/tag_dictionary.h"

namespace quoth::train {
namespace {

struct Seen {
  std::string_view form;
  Tag tag;
  int times;
  bool silver = false;
};

// One document per line.
std::vector<Gold> documents_of(const std::vector<Seen>& seen) {
  std::vector<Gold> documents;
  for (const Seen& each : seen) {
    GoldBuilder builder;
    for (int i = 0; i < each.times; ++i) {
      builder.word(each.form, true);
      builder.gold().tags.back() = each.tag;
    }
    builder.gold().silver = each.silver;
    documents.push_back(builder.take());
  }
  return documents;
}

tag::TagClass class_of(const std::vector<Seen>& seen, std::string_view form) {
  const std::string bytes = train_dictionary(documents_of(seen));
  const Result<tag::TagDictionary> dictionary = tag::TagDictionary::read(bytes);
  EXPECT_TRUE(dictionary);
  return dictionary->at(dictionary->class_of(model::hash_text(form)));
}

TEST(DictionaryTrainer, ContainsWordsSeenTwice) {
  const struct {
    const char* name;
    std::vector<Seen> seen;
    tag::TagClass elm;
  } cases[] = {
      {"never", {{"birch", Tag::NN, 9}}, {}},
      {"once", {{"elm", Tag::NN, 1}}, {}},
      {"twice", {{"elm", Tag::NN, 2}}, {tag::tag_set(Tag::NN), false, Tag::NN}},
      {"once with each of two tags",
       {{"elm", Tag::NN, 1}, {"elm", Tag::JJ, 1}},
       {tag::tag_set(Tag::NN) | tag::tag_set(Tag::JJ), false, Tag::JJ}},
      {"in another case", {{"Elm", Tag::NN, 9}}, {}},
      {"without a tag", {{"elm", Tag::none, 9}, {"elm", Tag::NN, 1}}, {}},
      {"in two documents",
       {{"elm", Tag::NN, 1}, {"elm", Tag::NN, 1}},
       {tag::tag_set(Tag::NN), false, Tag::NN}},
      {"by another program four times", {{"elm", Tag::NN, 4, true}}, {}},
      {"by another program five times",
       {{"elm", Tag::NN, 5, true}},
       {tag::tag_set(Tag::NN), false, Tag::NN}},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    EXPECT_EQ(class_of(each.seen, "elm"), each.elm);
  }
}

TEST(DictionaryTrainer, FrequentWordsAreClosed) {
  EXPECT_FALSE(class_of({{"elm", Tag::NN, 24}}, "elm").closed);
  EXPECT_TRUE(class_of({{"elm", Tag::NN, 25}}, "elm").closed);
  EXPECT_TRUE(class_of({{"elm", Tag::NN, 25}}, "elm").has_one_tag());
  EXPECT_TRUE(class_of({{"elm", Tag::NN, 13}, {"elm", Tag::JJ, 12}}, "elm").closed);
  EXPECT_FALSE(class_of({{"elm", Tag::NN, 60, true}}, "elm").closed);  // they count as 24
  EXPECT_TRUE(class_of({{"elm", Tag::NN, 63, true}}, "elm").closed);
}

TEST(DictionaryTrainer, OmitsRareTagsOfAWord) {
  const struct {
    const char* name;
    std::vector<Seen> seen;
    tag::TagSet tags;
  } cases[] = {
      {"one in ten is a tag",
       {{"elm", Tag::NN, 90}, {"elm", Tag::VB, 10}},
       tag::tag_set(Tag::NN) | tag::tag_set(Tag::VB)},
      {"one in two hundred is none",
       {{"elm", Tag::NN, 150}, {"elm", Tag::VB, 49}, {"elm", Tag::JJ, 1}},
       tag::tag_set(Tag::NN) | tag::tag_set(Tag::VB)},
      {"one tag nearly always is the only one",
       {{"elm", Tag::NN, 399}, {"elm", Tag::VB, 1}},
       tag::tag_set(Tag::NN)},
      {"two in a hundred are a tag",
       {{"elm", Tag::NN, 98}, {"elm", Tag::VB, 2}},
       tag::tag_set(Tag::NN) | tag::tag_set(Tag::VB)},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    const tag::TagClass elm = class_of(each.seen, "elm");
    EXPECT_EQ(elm.tags, each.tags);
    EXPECT_EQ(elm.likeliest, Tag::NN);
    EXPECT_TRUE(elm.closed);
  }
}

TEST(DictionaryTrainer, SilverCountsLessThanGold) {
  const tag::TagClass elm = class_of({{"elm", Tag::VB, 5, true}, {"elm", Tag::NN, 3}}, "elm");
  EXPECT_EQ(elm.likeliest, Tag::NN);
  EXPECT_EQ(elm.tags, tag::tag_set(Tag::NN) | tag::tag_set(Tag::VB));
}

TEST(DictionaryTrainer, IsCaseSensitive) {
  const std::vector<Seen> seen = {{"Åsa", Tag::NNP, 2}, {"åsa", Tag::NN, 2}};
  EXPECT_EQ(class_of(seen, "Åsa").likeliest, Tag::NNP);
  EXPECT_EQ(class_of(seen, "åsa").likeliest, Tag::NN);
}

TEST(DictionaryTrainer, IsEmptyWithoutDocuments) {
  EXPECT_EQ(class_of({}, "elm"), tag::TagClass{});
}

}  // namespace
}  // namespace quoth::train
