#include "encoder/read_text.h"

#include <gtest/gtest.h>

#include <vector>

#include "encoder/sample_article.h"
#include "encoder/sample_model.h"
#include "model/feature_hash.h"

namespace quoth::encoder {
namespace {

const std::string& vocabulary() {
  static const std::string vocabulary = sample_vocabulary();
  return vocabulary;
}

ReadText read(const Annotation& article) { return read_text(article, WordPieces(vocabulary())); }

TEST(ReadText, HasColumnsOfTokensAndTheirPieces) {
  const Annotation article = sample_article("The minister said: 42.\n\nShe was not.\n");
  const ReadText text = read(article);
  ASSERT_EQ(text.tokens.size(), article.tokens.size());
  EXPECT_EQ(text.cases[0], CaseClass::initial);
  EXPECT_EQ(text.counts[1], 3);  // min ##i ##ster
  std::size_t pieces = 0;
  for (std::uint32_t i = 0; i < text.tokens.size(); ++i) {
    EXPECT_EQ(text.offsets[i], pieces);
    EXPECT_EQ(text.pieces_of(i).size(), text.counts[i]);
    pieces += text.counts[i];
  }
  EXPECT_EQ(pieces, text.pieces.size());
  ASSERT_EQ(text.paragraphs.size(), 2U);
  EXPECT_EQ(text.paragraphs[1].hash, model::hash_text("She was not."));
  EXPECT_EQ(text.paragraphs[1].sentences.back().end, text.tokens.size());
}

TEST(ReadText, LeavesFurnitureOut) {
  Annotation article = sample_article("One two.\n\nThree four.\n\nFive six.\n");
  ASSERT_EQ(article.paragraphs.size(), 3U);
  for (Paragraph& paragraph : article.paragraphs) paragraph.role = Role::body;
  article.paragraphs[1].role = Role::furniture;
  const ReadText text = read(article);
  EXPECT_EQ(text.tokens, (std::vector<Index>{0, 1, 2, 6, 7, 8}));
  ASSERT_EQ(text.paragraphs.size(), 2U);
  EXPECT_EQ(text.paragraphs[1].sentences, (std::vector<TokenRange>{{3, 6}}));
}

TEST(ReadText, OfNothingIsEmpty) {
  EXPECT_TRUE(read(sample_article("")).tokens.empty());
  EXPECT_TRUE(read(sample_article(" \n\n ")).paragraphs.empty());
}

}  // namespace
}  // namespace quoth::encoder
