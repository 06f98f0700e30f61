#include "tag/tagger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/embedded.h"
#include "model/model_file.h"

namespace quoth::tag {
namespace {

// An article of one sentence a line, its words separated by blanks.
Annotation sentences(std::string_view text) {
  Annotation annotation;
  annotation.text = text;
  const auto size = static_cast<std::uint32_t>(text.size());
  std::uint32_t begin = 0;
  Index first = 0;
  for (std::uint32_t i = 0; i <= size; ++i) {
    if (i < size && text[i] != ' ' && text[i] != '\n') continue;
    if (i > begin) annotation.tokens.push_back({{begin, i}, Tag::none, {}});
    begin = i + 1;
    const auto end = static_cast<Index>(annotation.tokens.size());
    if ((i == size || text[i] == '\n') && end > first) {
      annotation.sentences.push_back({{annotation.tokens[first].span.begin, i}, first, end, 0});
      first = end;
    }
  }
  return annotation;
}

std::string tags_of(const Annotation& annotation) {
  std::string tags;
  for (const Token& token : annotation.tokens) {
    if (!tags.empty()) tags += ' ';
    tags += to_string(token.tag);
  }
  return tags;
}

std::string lemmas_of(const Annotation& annotation) {
  std::string lemmas;
  for (const Token& token : annotation.tokens) {
    if (!lemmas.empty()) lemmas += ' ';
    lemmas += annotation.lemma_of(token);
  }
  return lemmas;
}

class TaggerTest : public testing::Test {
 protected:
  TaggerTest() : tagger_(Tagger::load(*model::embedded("models/pos.bin"))) {}
  Result<Tagger> tagger_;
};

TEST_F(TaggerTest, TagsNewsSentences) {
  ASSERT_TRUE(tagger_);
  const struct {
    std::string_view text;
    std::string_view tags;
    std::string_view lemmas;
  } cases[] = {
      {"The minister said she had n't seen the reports .", "DT NN VBD PRP VBD RB VBN DT NNS .",
       "the minister say she have not see the report ."},
      {"“ We will plan it carefully , ” Ms. Okafor told reporters in Leeds .",
       "`` PRP MD VB PRP RB , '' NNP NNP VBD NNS IN NNP .",
       "\" we will plan it carefully , \" Ms. Okafor tell reporter in Leeds ."},
      {"Their plans were better than his", "PRP$ NNS VBD JJR IN PRP$",
       "their plan be good than his"},
      {"Three children went home on Tuesday .", "CD NNS VBD RB IN NNP .",
       "three child go home on Tuesday ."},
      {"The WHO said so", "DT NNP VBD RB", "the WHO say so"},
      {"The think tank Elm said so", "DT NN NN NNP VBD RB", "the think tank Elm say so"},
      {"Otters sleep , according to research published now", "NNS VBP , VBG IN NN VBN RB",
       "otter sleep , accord to research publish now"},
  };
  for (const auto& test : cases) {
    Annotation annotation = sentences(test.text);
    tagger_->tag(annotation);
    EXPECT_EQ(tags_of(annotation), test.tags);
    EXPECT_EQ(lemmas_of(annotation), test.lemmas);
  }
}

TEST_F(TaggerTest, AWordAloneMayHaveSeveralLemmas) {
  ASSERT_TRUE(tagger_);
  using Lemmas = std::vector<std::string>;
  EXPECT_EQ(tagger_->lemmas_of("news"), Lemmas{"news"});
  EXPECT_EQ(tagger_->lemmas_of("us"), Lemmas{});
  const struct {
    const char* word;
    const char* lemma;
  } cases[] = {{"encrypted", "encrypt"}, {"left", "leave"}, {"left", "left"}, {"phones", "phone"}};
  for (const auto& [word, lemma] : cases) {
    const Lemmas lemmas = tagger_->lemmas_of(word);
    EXPECT_NE(std::ranges::find(lemmas, lemma), lemmas.end()) << word << ' ' << lemma;
  }
}

TEST_F(TaggerTest, ASentenceDoesNotDependOnItsNeighbours) {
  ASSERT_TRUE(tagger_);
  Annotation alone = sentences("the plan failed .");
  Annotation later = sentences("we plan to plan .\nthe plan failed .");
  tagger_->tag(alone);
  tagger_->tag(later);
  EXPECT_TRUE(tags_of(later).ends_with(tags_of(alone)));
}

TEST_F(TaggerTest, NothingGivesNothing) {
  ASSERT_TRUE(tagger_);
  Annotation empty;
  tagger_->tag(empty);
  EXPECT_TRUE(empty.lemmas.empty());
}

TEST(Tagger, AnotherModelIsAnError) {
  EXPECT_EQ(Tagger::load("text").error().reason, "is not a model");
  const std::string names = model::write_model("names", {});
  EXPECT_EQ(Tagger::load(names).error().reason, "is a model of kind 'names', not 'pos'");
  const std::string hollow = model::write_model("pos", {{"tags", "\x01"}});
  EXPECT_EQ(Tagger::load(hollow).error().reason, "is damaged: a section is missing");
}

}  // namespace
}  // namespace quoth::tag
