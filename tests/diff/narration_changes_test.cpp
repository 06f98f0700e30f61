#include "diff/narration_changes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

TEST(NarrationChanges, AddedAndRemovedHeadlinesAreChanges) {
  const Record with = titled(article("a", {kHarbour}), "Ice");
  const Record without = article("a", {kHarbour});
  const Diff lost = diff_of(with, without);
  ASSERT_EQ(lost.changes.size(), 1U);
  EXPECT_EQ(lost.changes[0].kind, headline_changed);
  EXPECT_EQ(lost.changes[0].old_side.text, "Ice");
  EXPECT_TRUE(lost.changes[0].old_side.present);
  EXPECT_FALSE(lost.changes[0].new_side.present);
  const Diff found = diff_of(without, with);
  ASSERT_EQ(found.changes.size(), 1U);
  EXPECT_TRUE(found.changes[0].new_side.present);
}

TEST(NarrationChanges, AHeadlineHasThePlaceOfItsParagraph) {
  Record with = titled(article("a", {kHarbour}), "Ice");
  with.paragraphs = {{{5, 9}, Role::body}, {{12, 15}, Role::headline}};
  const Diff diff = diff_of(with, titled(article("a", {kHarbour}), "Silt"));
  ASSERT_EQ(diff.changes.size(), 1U);
  EXPECT_EQ(diff.changes[0].old_side.place, (std::vector<Place>{{12, 15}}));
  EXPECT_TRUE(diff.changes[0].new_side.place.empty());
}

TEST(NarrationChanges, IgnoresTypographyOfHeadlines) {
  EXPECT_TRUE(kinds(titled(article("a", {kHarbour}), "Ice: ‘no end’"),
                    titled(article("a", {kHarbour}), "ICE – \"no end\""))
                  .empty());
}

TEST(NarrationChanges, FiguresAndCorrectionsOfTheNarration) {
  EXPECT_EQ(kinds_in("The storm sank nine boats.", "The storm sank twelve boats."),
            std::vector{figure_changed});
  EXPECT_TRUE(kinds_in("The storm sank nine boats.", "The storm sank 9 boats.").empty());
  EXPECT_TRUE(kinds_in("The storm sank nine boats.", "At dawn, twelve crews sailed home.").empty());
  EXPECT_EQ(kinds_in("The ferry left.", "The ferry left.\nCorrection: it left on Monday."),
            std::vector{correction_added});
  EXPECT_TRUE(kinds_in("Updated 3 May", "Updated 3 May").empty());
  EXPECT_EQ(kinds_in("Updated 3 May", "Updated 4 May"), std::vector{correction_added});
  EXPECT_TRUE(kinds_in("Correction: the name of the harbour is Elmm Quay",
                       "Correction: the name of the harbour is Elm Quay")
                  .empty());
}

TEST(NarrationChanges, AFigureInWordsThatOneVersionLacksIsOfTheSentence) {
  const Said vote{"the council", "nine boats on Tuesday", indirect};
  EXPECT_EQ(kinds_in("The storm sank nine boats on Tuesday at the quay.",
                     "The storm sank twelve boats on Tuesday at the quay.", {vote}),
            std::vector{figure_changed});
}

}  // namespace
}  // namespace quoth::diff
