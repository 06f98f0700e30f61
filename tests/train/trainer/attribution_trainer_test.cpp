#include "train/trainer/attribution_trainer.h"

#include <gtest/gtest.h>

#include "attribution/attributions.h"
#include "attribution/model/attribution_model.h"
#include "model/model_file.h"
#include "scratch.h"
#include "train/attributed.h"

namespace quoth::train {
namespace {

constexpr AttributionOptions kSmall{
    .folds = 2,
    .parse = {.epochs = 3, .transition_bits = 10, .relation_bits = 8},
    .span_bits = 12,
    .first = {.epochs = 8, .runs = 1, .margin = 2, .dropout = 0.2},
    .second = {.epochs = 8, .runs = 1, .margin = 2, .dropout = 0.2, .recall_bias = 0},
};

// Articles that follow one pattern, with a sentence that has no quotation.
std::vector<AttributedArticle> corpus() {
  constexpr std::pair<const char*, const char*> kSaid[] = {
      {"Anna Lind", "the bridge was late"},   {"Jim Stone", "the school was full"},
      {"Tom Elm", "the river was high"},      {"Al Birch", "the market was closed"},
      {"Mary Ash", "the train was slow"},     {"Ed Alder", "the tower was old"},
      {"Susan Oak", "the harbour was empty"}, {"Paul Fir", "the town was safe"},
  };
  std::vector<AttributedArticle> articles;
  for (const auto& [source, content] : kSaid) {
    const std::string text = std::string(source) + " said on Monday that " + content +
                             ".\n\nThe council met in the hall and left.\n";
    articles.push_back(attributed(content, text, {{source, "said", content}}));
  }
  return articles;
}

// Trees in which each word depends on the previous one.
SilverTrees trees_of(const Scratch& scratch, const std::vector<AttributedArticle>& articles) {
  std::string lines;
  for (const AttributedArticle& article : articles) {
    lines += "# article " + article.name + '\n';
    const Annotation& annotation = article.annotation;
    for (std::size_t s = 0; s < annotation.sentences.size(); ++s) {
      const Sentence& sentence = annotation.sentences[s];
      for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
        const Index number = i - sentence.first_token;
        const Span span = annotation.tokens[i].span;  // ASCII: bytes are code points
        lines += std::to_string(s) + '\t' + std::to_string(number + 1) + '\t' +
                 std::to_string(span.begin) + '\t' + std::to_string(span.end) + "\tf\tl\tNN\tO\t" +
                 std::to_string(number) + '\t' + (number == 0 ? "root" : "dep") + '\n';
      }
    }
  }
  return SilverTrees(scratch.write("trees.tsv", lines));
}

std::string train(const std::vector<AttributedArticle>& articles) {
  const Scratch scratch;
  testing::internal::CaptureStdout();
  std::string model = train_attribution(articles, trees_of(scratch, articles), kSmall);
  testing::internal::GetCapturedStdout();
  return model;
}

const std::string& model() {
  static const std::string kModel = train(corpus());
  return kModel;
}

TEST(AttributionTrainer, LearnsTheAttributionsOfItsArticles) {
  const Result<attribution::AttributionModel> loaded = attribution::AttributionModel::load(model());
  ASSERT_TRUE(loaded);
  for (const AttributedArticle& article : corpus()) {
    SCOPED_TRACE(article.name);
    const auto table = token::TokenTable::with_all_columns(article.annotation);
    attribution::AttributionView view = attribution::AttributionView::of(table, loaded->cue_odds);
    const std::vector<attribution::AttributionCandidate> found =
        attribution::find_attributions(*loaded, view);
    ASSERT_EQ(found.size(), 1U);
    const attribution::AttributionCandidate& first = found[0];
    const GoldAttribution& gold = article.attributions[0];
    ASSERT_TRUE(first.cue && first.source);
    EXPECT_EQ(first.cue->begin, gold.cue.front());
    EXPECT_EQ(first.source->begin, gold.source.front());
    EXPECT_EQ(first.source->end, gold.source.back() + 1);
    EXPECT_EQ(first.content.back().end, gold.content.back() + 1);
  }
}

TEST(AttributionTrainer, GeneralizesToNewArticles) {
  const Result<attribution::AttributionModel> loaded = attribution::AttributionModel::load(model());
  ASSERT_TRUE(loaded);
  const Annotation annotation =
      annotate("Ruth Lark said on Monday that the forest was dark.\n\nThe club met and left.\n");
  const auto table = token::TokenTable::with_all_columns(annotation);
  attribution::AttributionView view = attribution::AttributionView::of(table, loaded->cue_odds);
  const std::vector<attribution::AttributionCandidate> found =
      attribution::find_attributions(*loaded, view);
  ASSERT_EQ(found.size(), 1U);
  ASSERT_TRUE(found[0].cue && found[0].source);
  EXPECT_EQ(annotation.text_of(annotation.tokens[found[0].cue->begin].span), "said");
  EXPECT_EQ(found[0].source, (token::TokenRange{0, 2}));
}

TEST(AttributionTrainer, CountsHowOftenALemmaIsACue) {
  const Result<attribution::AttributionModel> loaded = attribution::AttributionModel::load(model());
  ASSERT_TRUE(loaded);
  EXPECT_GE(loaded->cue_odds(model::hash_text("say"), Tag::VBD), attribution::kCandidateOdds);
  EXPECT_EQ(loaded->cue_odds(model::hash_text("meet"), Tag::VBD), 0);
  EXPECT_EQ(loaded->cue_odds(model::hash_text("be"), Tag::VBD), 0);
}

// Annotators rarely mark the "I think" of a speaker.
TEST(AttributionTrainer, DoesNotCountCuesBetweenQuotationMarks) {
  std::vector<AttributedArticle> articles = corpus();
  for (int i = 0; i < 6; ++i) {
    articles.push_back(attributed("marks" + std::to_string(i),
                                  "Anna Lind said \"Jim promised rain\" and left.\n",
                                  {{"Jim", "promised", "rain"}}));
  }
  const std::string bytes = train(articles);
  const Result<attribution::AttributionModel> loaded = attribution::AttributionModel::load(bytes);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->cue_odds(model::hash_text("promise"), Tag::VBD), 0);
}

TEST(AttributionTrainer, SectionSizesDependOnTheBits) {
  const auto file = model::ModelFile::open(model(), "attribution");
  ASSERT_TRUE(file);
  EXPECT_FALSE(file->damage());
  const std::size_t rows = std::size_t{1} << kSmall.span_bits;
  const struct {
    const char* section;
    std::size_t size;
  } sections[] = {
      {"transitions", (1U << 10) * parse::Parser::kTransitionStride},
      {"relations", (1U << 8) * parse::Parser::kRelationStride},
      {"window", 2 * rows * attribution::kSpanStride},  // of both passes
      {"trees", rows * attribution::kSpanStride},
      {"first-chain", attribution::write_transitions({}).size()},
      {"second-chain", attribution::write_transitions({}).size()},
      {"choice", std::size_t{1} << 17},
      {"links", std::size_t{1} << 16},
      {"confidence", attribution::Confidence().write().size()},
  };
  for (const auto& [section, size] : sections) {
    ASSERT_TRUE(file->section(section)) << section;
    EXPECT_EQ(file->section(section)->size(), size) << section;
  }
  EXPECT_TRUE(file->section("cues"));
}

TEST(AttributionTrainer, IsDeterministic) { EXPECT_TRUE(train(corpus()) == model()); }

TEST(AttributionTrainer, PrintsItsProgress) {
  const Scratch scratch;
  const std::vector<AttributedArticle> articles = corpus();
  const SilverTrees trees = trees_of(scratch, articles);
  testing::internal::CaptureStdout();
  train_attribution(articles, trees, kSmall);
  const std::string said = testing::internal::GetCapturedStdout();
  for (const char* line : {"parsers: done\n", "first pass: done\n", "second pass: done\n",
                           "chooser 3 of 3: ", "articles of the other folds: source "}) {
    EXPECT_NE(said.find(line), said.npos) << line;
  }
}

}  // namespace
}  // namespace quoth::train
