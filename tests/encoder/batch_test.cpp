#include "encoder/batch.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "encoder/sample_article.h"
#include "encoder/sample_model.h"

namespace quoth::encoder {
namespace {

// Two paragraphs of nine tokens each, of one piece each but for "minister", and their windows.
class BatchTest : public testing::Test {
 protected:
  const std::string bytes = sample_model();
  const EncoderModel model = *EncoderModel::open(bytes);
  const Annotation article = sample_article(
      "The minister said that he would not be .\n\nThe police said that he would not be .\n");
  const ReadText read = read_text(article, WordPieces(model.vocabulary));
  const dnnl::engine engine{dnnl::engine::kind::cpu, 0};
  Workspace work{model, engine, 64, 64};
  Batch batch{model, read, Guideline::news, work};

  std::vector<float> state(std::size_t row) const {
    return {work.state(row), work.state(row) + model.width};
  }
};

TEST_F(BatchTest, HasARowForEachPieceAndMark) {
  const Window first = {.tokens = {0, 12}, .core = {0, 9}};
  const Window second = {.tokens = {7, 18}, .core = {9, 18}};
  EXPECT_EQ(rows_of(read, first), 2U + 12U + 2U);  // minister has three pieces
  batch.add(first);
  batch.add(second);
  EXPECT_EQ(batch.rows(), 16U + 13U);
  ASSERT_EQ(batch.windows().size(), 2U);
  EXPECT_EQ(batch.windows()[0].core_begin, 1U);
  EXPECT_EQ(batch.windows()[0].core_end, 12U);
  EXPECT_EQ(batch.windows()[1].begin, 16U);
  EXPECT_EQ(batch.windows()[1].core_begin, 19U);
  EXPECT_EQ(batch.windows()[1].core_end, 28U);
  EXPECT_EQ(batch.tokens().size(), 18U);
  EXPECT_EQ(batch.first_rows()[2], 5U);  // "said", after the three of "minister"
  EXPECT_EQ(batch.first_rows()[9], 19U);
}

TEST_F(BatchTest, TellsPositionsAndCasesApart) {
  batch.add({.tokens = {0, 18}, .core = {0, 18}});
  const auto row_of_token = [&](std::size_t token) { return batch.first_rows()[token]; };
  EXPECT_NE(state(row_of_token(2)), state(row_of_token(11)));  // "said" twice
  const auto first = state(0);
  batch.clear();
  EXPECT_EQ(batch.rows(), 0U);
  batch.add({.tokens = {9, 18}, .core = {9, 18}});
  EXPECT_EQ(state(0), first);  // the mark of the beginning, in each window the same
}

}  // namespace
}  // namespace quoth::encoder
