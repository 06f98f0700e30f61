#include "format/doubt.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

TEST(TellingOf, WordsInMarksAreAlwaysShown) {
  using enum QuotationType;
  const struct {
    QuotationType type;
    double confidence;
    Display telling;
  } kCases[] = {
      {indirect, 0.5, Display::whole},         {indirect, 0.49, Display::left_out},
      {indirect, 0, Display::whole},  // unknown
      {mixed, 0.49, Display::without_speaker}, {direct, 0.01, Display::without_speaker},
      {direct, 0.5, Display::whole},           {direct, 0, Display::whole},
  };
  for (const auto& [type, confidence, telling] : kCases) {
    EXPECT_EQ(display_of({.type = type, .confidence = confidence}), telling)
        << to_string(type) << ' ' << confidence;
  }
}

TEST(Doubt, IsBelowEvenAndNotUnknown) {
  EXPECT_TRUE(is_doubtful({.confidence = 0.49}));
  EXPECT_TRUE(is_doubtful({.confidence = 0.01}));
  EXPECT_FALSE(is_doubtful({.confidence = 0.5}));
  EXPECT_FALSE(is_doubtful({.confidence = 0}));
}

}  // namespace
}  // namespace quoth::format
