#include "train/reader/columns.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::train {
namespace {

TEST(Columns, AdjacentWordsOfOneTypeAreOneNameUnlessAnotherBegins) {
  const Scratch scratch;
  const auto documents = read_columns(scratch.write("a.conll",
                                                    "Jo I-PER\nAlder I-PER\nmet O\nElm B-ORG\n"
                                                    "Birch B-ORG\n\n-DOCSTART- O\n\nElm I-LOC\n"));
  ASSERT_EQ(documents.size(), 2U);
  const auto& one = documents[0];
  ASSERT_EQ(one.names.size(), 3U);
  EXPECT_EQ(one.annotation.text_of(one.names[0].span), "Jo Alder");
  EXPECT_EQ(one.names[0].label, EntityLabel::person);
  EXPECT_EQ(one.annotation.text_of(one.names[2].span), "Birch");
  EXPECT_EQ(one.names[2].label, EntityLabel::org);
  EXPECT_EQ(documents[1].names[0].label, EntityLabel::loc);
  EXPECT_EQ(one.tags.size(), one.annotation.tokens.size());
}

}  // namespace
}  // namespace quoth::train
