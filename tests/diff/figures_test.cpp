#include "diff/figures.h"

#include <gtest/gtest.h>

#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

TEST(ChangedFigures, OneInPlaceOfAnother) {
  const struct {
    const char* before;
    const char* after;
    std::vector<std::string> changed;
  } cases[] = {
      {"12 crews left", "14 crews left", {"12>14"}},
      {"nine crews left", "9 crews left", {}},
      {"1,200 crews left", "1200 crews left", {}},
      {"twelve crews left", "twenty-two crews left", {"twelve>twenty-two"}},
      {"a dozen crews left", "a hundred crews left", {"dozen>hundred"}},
      {"it cost $108 a ton", "it cost $104 a ton", {"$108>$104"}},
      {"it rose 2 million", "it rose 3 million", {"2>3"}},
      {"on Tuesday they left", "on Wednesday they left", {"Tuesday>Wednesday"}},
      {"in March they left", "in April they left", {"March>April"}},
      {"they may leave", "they march out", {}},
      {"the crews left", "12 crews left", {}},
      {"crews left", "crews left on 3 May 2025", {}},
      {"7 of 9 left, at 3 p.m.", "6 of 9 left, at 4 p.m.", {"7>6", "3>4"}},
  };
  for (const auto& c : cases) {
    std::vector<std::string> changed;
    for (const WordChange& change : changed_figures(wording::word_changes(c.before, c.after)))
      changed.push_back(change.old_words + ">" + change.new_words);
    EXPECT_EQ(changed, c.changed) << c.after;
  }
}

}  // namespace
}  // namespace quoth::diff
