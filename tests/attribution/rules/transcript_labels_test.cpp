#include "attribution/rules/transcript_labels.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// The speakers of the labels, in order.
std::string speakers(const SmallArticle& article) {
  std::string all;
  for (const SpeechLabel& label : find_transcript_labels(article.view()).list) {
    all += (all.empty() ? "" : ", ") + article.text(label.speaker);
  }
  return all;
}

TEST(TranscriptLabels, AreOfThoseWhomTheArticleKnowsOrThatComeAgain) {
  const SmallArticle known{"Anna/NNP#person Lind/NNP#person came .",
                           "LIND/NNP#person : Why are you late ?", "STONE/NNP : I am not ."};
  EXPECT_EQ(speakers(known), "LIND");
  const SmallArticle again{"Anna/NNP#person Lind/NNP#person came .",
                           "LIND/NNP#person : Why are you late ?", "STONE/NNP : I am not .",
                           "LIND/NNP#person : You are .", "STONE/NNP : No ."};
  EXPECT_EQ(speakers(again), "LIND, STONE, LIND, STONE");
}

TEST(TranscriptLabels, CountTurnsAndAreSureOfMany) {
  const SmallArticle article{"Anna/NNP#person Lind/NNP#person came .",
                             "LIND/NNP#person : Why are you late ?", "STONE/NNP : I am not .",
                             "LIND/NNP#person : You are .", "STONE/NNP : No ."};
  const TranscriptLabels labels = find_transcript_labels(article.view());
  EXPECT_EQ(labels.count_turns().size(), 2U);
  EXPECT_TRUE(labels.are_sure());
  EXPECT_TRUE(labels.has(LabelKind::capitals));
  EXPECT_FALSE(labels.has(LabelKind::question));
  EXPECT_FALSE(has_description(article.view(), labels));
}

TEST(TranscriptLabels, AreNoneInPlainText) {
  const SmallArticle article{"Rain fell on Elm/NNP .", "Nobody came ."};
  const TranscriptLabels labels = find_transcript_labels(article.view());
  EXPECT_TRUE(labels.list.empty());
  EXPECT_TRUE(labels.count_turns().empty());
  EXPECT_FALSE(labels.are_sure());
}

}  // namespace
}  // namespace quoth::attribution
