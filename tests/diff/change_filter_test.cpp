#include <gtest/gtest.h>

#include <utility>

#include "quoth/selection.h"

namespace quoth::diff {
namespace {

Change change(ChangeKind kind, const char* article, const char* speaker, const char* type,
              double confidence) {
  Change result;
  result.kind = kind;
  result.article = article;
  result.new_side = {article, {}, speaker, "ice", type, true};
  result.new_side.medium = "speech";
  result.new_side.confidence = confidence;
  result.new_side.speaker_kind = speaker == std::string_view("Ann Lee") ? "person" : "";
  return result;
}

Diff example() {
  Diff diff;
  diff.added = {"c", "d"};
  diff.said = {{"c", {}, "Ann Lee", "silt", "direct", true}};
  diff.said[0].confidence = 0.9;
  diff.said[0].medium = "speech";
  diff.changed = {"a", "b"};
  diff.changes = {change(ChangeKind::quotation_added, "a", "Ann Lee", "direct", 0.9),
                  change(ChangeKind::quotation_reworded, "a", "Bo Kerr", "indirect", 0.6),
                  change(ChangeKind::headline_changed, "b", "", "", 0)};
  return diff;
}

struct Kept {
  std::size_t changes;
  std::vector<std::string> changed;
  std::vector<std::string> added;
  friend bool operator==(const Kept&, const Kept&) = default;
};

Kept kept(const ChangeFilter& wanted) {
  const Diff diff = filter(example(), wanted);
  return {diff.changes.size(), diff.changed, diff.added};
}

TEST(ChangeFilter, KeepsWhatIsWanted) {
  EXPECT_EQ(kept({}), (Kept{3, {"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(kept({.kinds = {ChangeKind::headline_changed}}), (Kept{1, {"b"}, {}}));
  EXPECT_EQ(kept({.quotations = {.speakers = {"lee"}}}), (Kept{1, {"a"}, {"c"}}));
  EXPECT_EQ(kept({.quotations = {.types = {QuotationType::indirect}}}), (Kept{1, {"a"}, {}}));
  EXPECT_EQ(kept({.quotations = {.media = {Medium::writing}}}), (Kept{0, {}, {}}));
  EXPECT_EQ(kept({.quotations = {.kinds = {SpeakerKind::person}}}), (Kept{1, {"a"}, {}}));
  EXPECT_EQ(kept({.quotations = {.confidence = 0.8}}), (Kept{1, {"a"}, {"c"}}));
}

TEST(ChangeFilter, KeepsWhatIsWantedOfATimeline) {
  Timeline timeline;
  timeline.steps = {example()};
  timeline.quotations = {{.last = example().changes[0].new_side},
                         {.last = example().changes[1].new_side}};
  const auto kept_of = [&](const ChangeFilter& wanted) {
    const Timeline kept = filter(timeline, wanted);
    return std::pair(kept.steps[0].changes.size(), kept.quotations.size());
  };
  using Sizes = std::pair<std::size_t, std::size_t>;
  EXPECT_EQ(kept_of({}), Sizes(3, 2));
  EXPECT_EQ(kept_of({.quotations = {.speakers = {"lee"}}}), Sizes(1, 1));
  EXPECT_EQ(kept_of({.kinds = {ChangeKind::headline_changed}}), Sizes(1, 0));
}

}  // namespace
}  // namespace quoth::diff
