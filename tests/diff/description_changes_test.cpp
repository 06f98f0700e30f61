#include "diff/description_changes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

TEST(DescriptionChanges, IgnoresANewDescriptionInUnchangedSentences) {
  Record before = numbered(article("a", {kHarbour, kFerries}));
  before.speakers[0].mentions = {{0, 3}};
  before.speakers[0].description = "pilot";
  Record after = before;
  after.speakers[0].description = "singer";
  EXPECT_TRUE(kinds(before, after).empty());
  EXPECT_EQ(kinds(before, edited(after)), std::vector{description_changed});
}

TEST(DescriptionChanges, OrderAndSmallWordsDoNotCount) {
  const auto described = [](const char* description) {
    Record record = edited(numbered(article("a", {kHarbour})));
    record.speakers[0].description = description;
    return record;
  };
  const Record before = numbered(described("the director general of Elm"));
  EXPECT_TRUE(kinds(before, described("Elm's director general")).empty());
  EXPECT_EQ(kinds(before, described("director general of Ven")), std::vector{description_changed});
}

TEST(DescriptionChanges, AreToldOfTheSourceToo) {
  const auto with_source = [](const char* source) {
    Record record = edited(numbered(article("a", {kHarbour})));
    record.quotations[0].source = PhraseRecord{{0, 3}, source, ""};
    return record;
  };
  const Record before = numbered(with_source("Ann Lee, who runs a bakery,"));
  const Diff diff = diff_of(before, with_source("Ann Lee, who runs a brewery,"));
  ASSERT_EQ(diff.changes.size(), 1U);
  EXPECT_EQ(diff.changes[0].kind, description_changed);
  EXPECT_EQ(diff.changes[0].old_side.text, "who runs a bakery");
  EXPECT_EQ(diff.changes[0].new_side.text, "who runs a brewery");
  EXPECT_TRUE(kinds(before, with_source("Ann Lee")).empty());
}

}  // namespace
}  // namespace quoth::diff
