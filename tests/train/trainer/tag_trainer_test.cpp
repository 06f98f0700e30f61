#include "train/trainer/tag_trainer.h"

#include <gtest/gtest.h>

#include "model/model_file.h"
#include "tag/tagger.h"
#include "train/treebank.h"

namespace quoth::train {
namespace {

// "Plan" and "rain" are nouns after "the", verbs after "to".
std::vector<Gold> treebank() {
  std::vector<Gold> documents;
  for (int i = 0; i < 3; ++i) {
    documents.push_back(gold_of(
        "The/DT=the plan/NN=plan works/VBZ=work ./.=. | They/PRP=they want/VBP=want to/TO=to "
        "plan/VB=plan ./.=."));
    documents.push_back(
        gold_of("The/DT=the rain/NN=rain fell/VBD=fall ./.=. | It/PRP=it wants/VBZ=want to/TO=to "
                "rain/VB=rain ./.=."));
  }
  return documents;
}

std::string tagged(std::string_view model, std::string_view text) {
  const Result<tag::Tagger> tagger = tag::Tagger::load(model);
  EXPECT_TRUE(tagger);
  Annotation annotation = gold_of(text).annotation;
  tagger->tag(annotation);
  std::string out;
  for (const Token& token : annotation.tokens) {
    if (!out.empty()) out += ' ';
    out += annotation.text_of(token.span);
    out += '/';
    out += to_string(token.tag);
    out += '=';
    out += annotation.lemma_of(token);
  }
  return out;
}

TEST(TagTrainer, LearnsFromContext) {
  const std::string model = train_tagger(treebank(), {});
  EXPECT_EQ(tagged(model, "The plan fell ."), "The/DT=the plan/NN=plan fell/VBD=fall ./.=.");
  EXPECT_EQ(tagged(model, "They want to rain ."),
            "They/PRP=they want/VBP=want to/TO=to rain/VB=rain ./.=.");
}

TEST(TagTrainer, TagsItsTrainingDataCorrectly) {
  const std::string model = train_tagger(treebank(), {});
  const TagScore score = score_tagger(model, treebank());
  EXPECT_EQ(score.tokens, 54U);
  EXPECT_EQ(score.right_tags, 54U);
  EXPECT_EQ(score.right_lemmas, 54U);
}

TEST(TagTrainer, WritesASectionForEachPart) {
  const std::string model = train_tagger(treebank(), {});
  const auto file = model::ModelFile::open(model, "pos");
  ASSERT_TRUE(file);
  EXPECT_FALSE(file->damage());
  // The classes of the weights: the tags seen, in numerical order.
  std::string tags;
  for (const Tag tag :
       {Tag::DT, Tag::NN, Tag::PRP, Tag::TO, Tag::VB, Tag::VBD, Tag::VBP, Tag::VBZ, Tag::stop}) {
    tags += static_cast<char>(tag);
  }
  EXPECT_EQ(file->section("tags"), tags);
  for (const char* name : {"words", "weights", "lemmas"}) EXPECT_TRUE(file->section(name)) << name;
}

TEST(TagTrainer, OmitsTagsThatOnlySilverHas) {
  auto documents = treebank();
  documents.push_back(gold_of("Whose/WP$=whose elms/NNS=elm"));
  documents.push_back(gold_of("Elms/JJ=elm"));
  documents.back().silver = true;
  const std::string model = train_tagger(documents, {});
  const auto file = model::ModelFile::open(model, "pos");
  ASSERT_TRUE(file);
  const std::string tags(*file->section("tags"));
  EXPECT_NE(tags.find(static_cast<char>(Tag::NNS)), tags.npos);
  EXPECT_EQ(tags.find(static_cast<char>(Tag::JJ)), tags.npos);
  EXPECT_EQ(tags.find(static_cast<char>(Tag::WP_poss)), tags.npos);  // "whose" has no other tag
}

// The epochs on gold only correct the silver data.
TEST(TagTrainer, GoldOverridesSilver) {
  auto documents = treebank();
  for (int i = 0; i < 4; ++i) {
    documents.push_back(gold_of("They/PRP want/VBP to/TO plan/NN ./."));
    documents.back().silver = true;
  }
  const std::string model = train_tagger(documents, {.epochs = 12, .silver_epochs = 2});
  EXPECT_EQ(tagged(model, "They want to plan ."),
            "They/PRP=they want/VBP=want to/TO=to plan/VB=plan ./.=.");
}

// There are so few words that none is in the dictionary.
TEST(TagTrainer, LimitsTheEpochsWithSilver) {
  const auto with_silver = [](std::string_view words, int passes) {
    auto documents = treebank();
    documents.push_back(gold_of(words));
    documents.back().silver = true;
    return train_tagger(documents, {.epochs = 3, .silver_epochs = passes});
  };
  EXPECT_TRUE(with_silver("zor/NN vak/NN", 0) == with_silver("zor/VB vak/VBD", 0));
  EXPECT_FALSE(with_silver("zor/NN vak/NN", 1) == with_silver("zor/VB vak/VBD", 1));
}

TEST(TagTrainer, LimitsTheNumberOfFeatures) {
  const std::string model = train_tagger(treebank(), {.features = 5});
  const auto file = model::ModelFile::open(model, "pos");
  ASSERT_TRUE(file);
  const auto weights = model::FeatureTable::read(*file->section("weights"), 9);
  ASSERT_TRUE(weights);
  EXPECT_LE(weights->size(), 5U);
  EXPECT_GT(weights->size(), 0U);
}

// A word seen at least 25 times can have only the tags seen with it.
TEST(TagTrainer, LearnsFrequentWords) {
  std::vector<Gold> documents;
  for (int i = 0; i < 5; ++i) {
    for (Gold& gold : treebank()) documents.push_back(std::move(gold));
  }
  const std::string model = train_tagger(documents, {.epochs = 4});
  EXPECT_EQ(tagged(model, "The plan fell ."), "The/DT=the plan/NN=plan fell/VBD=fall ./.=.");
  EXPECT_EQ(tagged(model, "They want to rain ."),
            "They/PRP=they want/VBP=want to/TO=to rain/VB=rain ./.=.");
}

TEST(TagTrainer, LimitsTheEpochs) {
  const auto weights_of = [](int epochs) {
    const std::string model = train_tagger(treebank(), {.epochs = epochs});
    return model::FeatureTable::read(*model::ModelFile::open(model)->section("weights"), 9)->size();
  };
  EXPECT_EQ(weights_of(0), 0U);
  EXPECT_GT(weights_of(1), 0U);
}

TEST(TagTrainer, IsDeterministic) {
  EXPECT_TRUE(train_tagger(treebank(), {}) == train_tagger(treebank(), {}));
}

TEST(TagScore, IsAPercentageOfTheTokens) {
  const TagScore score{.tokens = 8, .right_tags = 6, .right_lemmas = 1};
  EXPECT_DOUBLE_EQ(score.tags(), 75);
  EXPECT_DOUBLE_EQ(score.lemmas(), 12.5);
}

TEST(TagScore, CountsTagsAndLemmasSeparately) {
  const std::string model = train_tagger(treebank(), {});
  const TagScore score =
      score_tagger(model, {gold_of("The/DT=the plan/VB=plan works/VBZ=works ./.=.")});
  EXPECT_EQ(score.tokens, 4U);
  EXPECT_EQ(score.right_tags, 3U);
  EXPECT_EQ(score.right_lemmas, 3U);
}

}  // namespace
}  // namespace quoth::train
