#include "train/trainer/names_trainer.h"

#include <gtest/gtest.h>

#include "entity/names.h"
#include "model/embedded.h"
#include "model/model_file.h"
#include "train/trainer/tag_trainer.h"
#include "train/treebank.h"

namespace quoth::train {
namespace {

const std::vector<tag::Tagger>& taggers() {
  static const std::vector<tag::Tagger> kTaggers = {
      *tag::Tagger::load(*model::embedded("models/pos.bin"))};
  return kTaggers;
}

// Words that are in no list. Subjects of speech verbs are persons, objects of "joined"
// organizations.
std::vector<Gold> corpus() {
  std::vector<Gold> documents;
  for (const char* text : {"[p Zorvak ] said it rained . | He joined [o Quelbix ] on Friday .",
                           "[p Drelmo ] said it snowed . | She joined [o Vantorp ] on Monday .",
                           "[p Plimsor ] said it fell . | They joined [o Brixwell ] on Sunday .",
                           "[p Kandrel ] said it rose . | We joined [o Molgrave ] on Tuesday .",
                           "Nobody said so . | He joined a club on Friday ."}) {
    documents.push_back(gold_of(text));
  }
  return documents;
}

constexpr NameOptions kFew{.runs = 1,
                           .epochs = 12,
                           .headlines = 1'000'000'007,
                           .lowercase = 1'000'000'007,
                           .hidden_words = 60,
                           .dropout = 0.2};

std::string names_in(std::string_view model, std::string_view text) {
  const Result<entity::NameFinder> finder = entity::NameFinder::load(model);
  EXPECT_TRUE(finder);
  Annotation annotation = gold_of(text).annotation;
  taggers()[0].tag(annotation);
  std::string names;
  for (const Entity& name : finder->find(token::TokenTable(annotation))) {
    names += to_string(name.label);
    names += ' ';
    names += annotation.text_of(name.span);
    names += ';';
  }
  return names;
}

TEST(NamesTrainer, LearnsLabelsFromContext) {
  const std::string model = train_names(corpus(), taggers(), kFew);
  EXPECT_EQ(names_in(model, "Zorvak said it rained ."), "PERSON Zorvak;");
  EXPECT_EQ(names_in(model, "Hurbanz said it rained ."), "PERSON Hurbanz;");
  EXPECT_EQ(names_in(model, "He joined Hurbanz on Friday ."), "ORG Hurbanz;");
  EXPECT_EQ(names_in(model, "Nobody said so ."), "");
}

TEST(NamesTrainer, FindsTheNamesOfItsTrainingData) {
  const std::string model = train_names(corpus(), taggers(), kFew);
  const NameScore score = score_names(model, taggers()[0], corpus());
  const auto& person = score.of[static_cast<std::size_t>(EntityLabel::person)];
  EXPECT_EQ(person.wanted, 4U);
  EXPECT_EQ(person.found, 4U);
  EXPECT_EQ(person.right, 4U);
  EXPECT_DOUBLE_EQ(score.f1({EntityLabel::person, EntityLabel::org}), 100);
}

TEST(NamesTrainer, WritesASectionForEachPart) {
  const std::string model = train_names(corpus(), taggers(), kFew);
  const auto file = model::ModelFile::open(model, "names");
  ASSERT_TRUE(file);
  EXPECT_FALSE(file->damage());
  EXPECT_EQ(file->section("phrases"), entity::write_gazetteer());
  EXPECT_EQ(file->section("transitions")->size(),
            entity::kNameLabels * entity::kNameLabels * sizeof(std::int32_t));
  EXPECT_TRUE(model::FeatureTable::read(*file->section("weights"), entity::kNameLabels));
}

TEST(NamesTrainer, LimitsTheNumberOfFeatures) {
  NameOptions options = kFew;
  options.features = 20;
  const std::string model = train_names(corpus(), taggers(), options);
  const auto weights = model::FeatureTable::read(*model::ModelFile::open(model)->section("weights"),
                                                 entity::kNameLabels);
  ASSERT_TRUE(weights);
  EXPECT_LE(weights->size(), 20U + entity::kNameLabels);
  EXPECT_GT(weights->size(), 0U);
}

TEST(NamesTrainer, AddsUpItsRuns) {
  NameOptions options = kFew;
  const std::string once = train_names(corpus(), taggers(), options);
  options.runs = 3;
  const std::string thrice = train_names(corpus(), taggers(), options);
  EXPECT_FALSE(once == thrice);
  EXPECT_EQ(names_in(thrice, "Hurbanz said it rained ."), "PERSON Hurbanz;");
}

// The last epochs, on gold only, correct the silver data.
TEST(NamesTrainer, GoldOverridesSilver) {
  std::vector<Gold> documents = corpus();
  for (int i = 0; i < 3; ++i) {
    documents.push_back(gold_of("He joined [p Quelbix ] on Friday ."));
    documents.back().silver = true;
  }
  NameOptions options = kFew;
  options.silver_epochs = 1;
  const std::string model = train_names(documents, taggers(), options);
  EXPECT_EQ(names_in(model, "He joined Vantorp on Friday ."), "ORG Vantorp;");
}

TEST(NamesTrainer, LimitsTheEpochsWithSilver) {
  const auto with_silver = [](std::string_view text, int passes) {
    std::vector<Gold> documents = corpus();
    documents.push_back(gold_of(text));
    documents.back().silver = true;
    NameOptions options = kFew;
    options.epochs = 3;
    options.silver_epochs = passes;
    return train_names(documents, taggers(), options);
  };
  constexpr std::string_view kPerson = "He joined [p Quelbix ] on Friday .";
  constexpr std::string_view kBody = "He joined [o Quelbix ] on Friday .";
  EXPECT_TRUE(with_silver(kPerson, 0) == with_silver(kBody, 0));
  EXPECT_FALSE(with_silver(kPerson, 1) == with_silver(kBody, 1));
}

TEST(NamesTrainer, ReadsSentencesInCapitalsOnRequest) {
  NameOptions options = kFew;
  options.headlines = 1;  // all of them
  options.hidden_words = 0;
  const std::string model = train_names(corpus(), taggers(), options);
  EXPECT_FALSE(model == train_names(corpus(), taggers(), kFew));
  options.headlines = kFew.headlines;
  options.lowercase = 1;  // all of them in lower case
  EXPECT_FALSE(model == train_names(corpus(), taggers(), options));
}

TEST(NamesTrainer, AlternatesTaggers) {
  const std::vector<tag::Tagger> two = {taggers()[0], taggers()[0]};
  EXPECT_TRUE(train_names(corpus(), two, kFew) == train_names(corpus(), taggers(), kFew));
  // A tagger that calls every word a noun, for the documents with odd indexes.
  static const std::string nouns = train_tagger({gold_of("elm/NN birch/NN elm/NN birch/NN")}, {});
  const std::vector<tag::Tagger> other = {taggers()[0], *tag::Tagger::load(nouns)};
  EXPECT_FALSE(train_names(corpus(), other, kFew) == train_names(corpus(), taggers(), kFew));
  std::vector<Gold> one = {corpus()[0]};
  EXPECT_TRUE(train_names(one, other, kFew) == train_names(one, taggers(), kFew));
}

TEST(NamesTrainer, IsDeterministic) {
  EXPECT_TRUE(train_names(corpus(), taggers(), kFew) == train_names(corpus(), taggers(), kFew));
}

TEST(NameScore, CountsTheRequestedLabels) {
  NameScore score;
  score.of[static_cast<std::size_t>(EntityLabel::person)] = {.right = 3, .found = 4, .wanted = 8};
  score.of[static_cast<std::size_t>(EntityLabel::loc)] = {.right = 1, .found = 1, .wanted = 1};
  EXPECT_DOUBLE_EQ(score.f1({EntityLabel::person}), 50);
  EXPECT_DOUBLE_EQ(score.f1({EntityLabel::loc}), 100);
  EXPECT_NEAR(score.f1({EntityLabel::person, EntityLabel::loc}), 200.0 * 4 / 14, 1e-9);
  EXPECT_DOUBLE_EQ(score.f1({EntityLabel::misc}), 0);
  EXPECT_DOUBLE_EQ(score.f1({}), 0);
}

TEST(NameScore, ANameIsRightIfEndsAndLabelMatch) {
  const std::string_view model = *model::embedded("models/names.bin");
  const auto scored = [&](std::string_view text) {
    return score_names(model, taggers()[0], {gold_of(text)});
  };
  const auto person = static_cast<std::size_t>(EntityLabel::person);
  const auto right = scored("[p Anna Lind ] said it rained .");
  EXPECT_EQ(right.of[person].right, 1U);
  const auto shorter = scored("Anna [p Lind ] said it rained .");
  EXPECT_EQ(shorter.of[person].right, 0U);
  EXPECT_EQ(shorter.of[person].found, 1U);
  EXPECT_EQ(shorter.of[person].wanted, 1U);
  const auto other = scored("[o Anna Lind ] said it rained .");
  EXPECT_EQ(other.of[person].right, 0U);
  EXPECT_EQ(other.of[static_cast<std::size_t>(EntityLabel::org)].wanted, 1U);
}

}  // namespace
}  // namespace quoth::train
