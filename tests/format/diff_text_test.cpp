#include <gtest/gtest.h>

#include "format/example.h"
#include "format/text.h"

namespace quoth::format {
namespace {

TEST(DiffText, WritesADiff) { expect_golden("diff.txt", diff_text(example_diff())); }

TEST(DiffText, SaysThatNothingChanged) {
  EXPECT_EQ(diff_text({}), "nothing changed in who said what\n");
}

struct Case {
  ChangeKind kind;
  std::string text;
};

TEST(DiffText, DescribesAllKinds) {
  const std::vector<Case> cases = {
      {ChangeKind::quotation_reattributed, "Ann, now Bo: new"},
      {ChangeKind::quotation_reworded, "Bo, reworded: new"},
      {ChangeKind::quotation_removed, "Ann, removed: [-old-]"},
      {ChangeKind::quotation_added, "Bo, added: {+new+}"},
      {ChangeKind::quotation_retyped, "Bo, indirect where it was direct: new"},
      {ChangeKind::speaker_renamed, "Renamed: [-old-] {+new+}"},
      {ChangeKind::speaker_removed, "No longer quoted: [-old-]"},
      {ChangeKind::speaker_added, "Now quoted: {+new+}"},
      {ChangeKind::description_changed, "Bo is described otherwise: [-old-] {+new+}"},
      {ChangeKind::headline_changed, "Headline: [-old-] {+new+}"},
      {ChangeKind::entity_removed, "No longer named: [-old-]"},
      {ChangeKind::entity_added, "Now named: {+new+}"},
  };
  for (const Case& c : cases) {
    Diff diff;
    diff.changes = {{.kind = c.kind,
                     .article = "a",
                     .old_side = {"a", {}, "Ann", "old", "direct", true},
                     .new_side = {"a", {}, "Bo", "new", "indirect", true}}};
    EXPECT_EQ(diff_text(diff), "1 change in 1 article\n\na\n  " + c.text + "\n");
  }
}

}  // namespace
}  // namespace quoth::format
