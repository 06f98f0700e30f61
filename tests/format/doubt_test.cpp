#include "format/doubt.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

TEST(TellingOf, WordsInMarksAreAlwaysShown) {
  using enum QuotationType;
  const struct {
    QuotationType type;
    double confidence;
    Telling telling;
  } kCases[] = {
      {indirect, 0.5, Telling::whole},         {indirect, 0.49, Telling::left_out},
      {indirect, 0, Telling::whole},  // unknown
      {mixed, 0.49, Telling::without_speaker}, {direct, 0.01, Telling::without_speaker},
      {direct, 0.5, Telling::whole},           {direct, 0, Telling::whole},
  };
  for (const auto& [type, confidence, telling] : kCases) {
    EXPECT_EQ(telling_of({.type = type, .confidence = confidence}), telling)
        << to_string(type) << ' ' << confidence;
  }
}

}  // namespace
}  // namespace quoth::format
