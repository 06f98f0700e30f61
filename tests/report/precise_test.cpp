#include <gtest/gtest.h>

#include "quoth/selection.h"

namespace quoth::report {
namespace {

TEST(KeepLikely, RemovesOthersAndTheLinksToThem) {
  Annotation annotation;
  annotation.quotations.resize(4);
  annotation.quotations[0].confidence = 0.89F;
  annotation.quotations[1].confidence = 0.9F;
  annotation.quotations[2].confidence = 0.95F;
  annotation.quotations[2].continues = 1;
  annotation.quotations[2].within = 0;
  annotation.quotations[3].confidence = 0.99F;
  annotation.quotations[3].within = 2;
  annotation.speakers.resize(2);
  keep_likely(annotation, 0.9);
  ASSERT_EQ(annotation.quotations.size(), 3U);
  EXPECT_EQ(annotation.quotations[0].confidence, 0.9F);
  EXPECT_EQ(annotation.quotations[1].continues, Index{0});
  EXPECT_EQ(annotation.quotations[1].within, std::nullopt);
  EXPECT_EQ(annotation.quotations[2].within, Index{1});
  EXPECT_EQ(annotation.speakers.size(), 2U);
}

}  // namespace
}  // namespace quoth::report
