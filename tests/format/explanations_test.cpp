#include "format/explanations.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

TEST(Explanations, GiveTheReasonOfEachForm) {
  const SpeakerExplanation joined = {
      "ann-lee", "Ann Lee", {{"a.txt", "Ann Lee", ""}, {"b.txt", "Lee", "the same surname"}}};
  const SpeakerExplanation alone = {"tom-vane", "Tom Vane", {{"a.txt", "Tom Vane", ""}}};
  EXPECT_EQ(
      explanations_text({joined, alone}),
      "\nWhy these are one:\n\nAnn Lee\n  Ann Lee (a.txt)\n  Lee (b.txt): the same surname\n");
  EXPECT_EQ(explanations_text({alone}), "\nNo speaker's names were joined across articles.\n");
}

// Names and ids are the article's own.
TEST(Explanations, AreLinesOfText) {
  const SpeakerExplanation joined = {
      "ann-lee",
      "Ann\x1b[31m\nLee",
      {{"a\n  b.txt", "Ann\tLee", ""}, {"\u009b2J", "Lee\x07", "the same\x7f surname"}}};
  EXPECT_EQ(explanations_text({joined}),
            "\nWhy these are one:\n\nAnn\uFFFD[31m Lee\n  Ann Lee (a b.txt)\n  Lee\uFFFD "
            "(\uFFFD2J): the same\uFFFD surname\n");
}

}  // namespace
}  // namespace quoth::format
