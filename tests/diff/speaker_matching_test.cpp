#include "diff/speaker_matching.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::diff {
namespace {

using enum SpeakerKind;

// "old=new" for each old speaker by name; "old=" if there is no match.
std::vector<std::string> matched(const std::vector<TestSpeaker>& before,
                                 const std::vector<TestSpeaker>& after) {
  const Record old_record = article("a", {}, before);
  const Record new_record = article("a", {}, after);
  const SpeakerPairs pairs = match_speakers(old_record, new_record);
  std::vector<std::string> lines;
  for (Index o = 0; o < old_record.speakers.size(); ++o) {
    const Index n = pairs.new_of[o];
    lines.push_back(old_record.speakers[o].name + "=");
    if (n == kUnmatched) continue;
    lines.back() += new_record.speakers[n].name;
    EXPECT_EQ(pairs.old_of[n], o);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(MatchSpeakers, EmptyInput) {
  const SpeakerPairs pairs = match_speakers({}, article("a", {}, {{"Ann Lee"}}));
  EXPECT_TRUE(pairs.new_of.empty());
  EXPECT_EQ(pairs.old_of, std::vector<Index>{kUnmatched});
}

TEST(MatchSpeakers, MatchesByName) {
  const struct {
    const char* how;
    TestSpeaker before;
    TestSpeaker after;
    bool one;
  } cases[] = {
      {"the same", {"Ann Lee"}, {"Ann Lee"}, true},
      {"another case", {"ANN LEE"}, {"Ann Lee"}, true},
      {"a surname", {"Lee"}, {"Ann Lee"}, true},
      {"an honour", {"Dame Ann Lee"}, {"Ann Lee"}, true},
      {"a pet form", {"William Lee"}, {"Bill Lee"}, true},
      {"another given name", {"Ann Lee"}, {"Bo Lee"}, false},
      {"another person", {"Ann Lee"}, {"Bo Kerr"}, false},
      {"the same name of another kind", {"Birch", person}, {"Birch", organization}, true},
      {"a part of a body's name", {"Birch", organization}, {"Birch Council", organization}, true},
      {"a fuller name of a body", {"tech firms", group}, {"firms", group}, true},
      {"another body", {"Birch Council", organization}, {"Elm Council", organization}, false},
  };
  for (const auto& c : cases) {
    const Lines wanted{c.before.name + "=" + (c.one ? c.after.name : "")};
    EXPECT_EQ(matched({c.before}, {c.after}), wanted) << c.how;
  }
}

TEST(MatchSpeakers, TakesTheBestMatchFirst) {
  EXPECT_EQ(matched({{"Lee"}, {"Ann Lee"}}, {{"Ann Lee"}}), (Lines{"Lee=", "Ann Lee=Ann Lee"}));
  EXPECT_EQ(matched({{"Lee"}, {"Ann Lee"}}, {{"Ann Lee"}, {"Lee"}}),
            (Lines{"Lee=Lee", "Ann Lee=Ann Lee"}));
  EXPECT_EQ(matched({{"A. Lee"}, {"Lee"}}, {{"Ann Lee"}, {"Bo Lee"}}),
            (Lines{"A. Lee=Ann Lee", "Lee=Bo Lee"}));
}

TEST(IsPartOfName, RequiresAllWordsInOrder) {
  const struct {
    const char* part;
    const char* name;
    bool is_part;
  } cases[] = {
      {"Parker", "Sir Andrew Parker", true},
      {"Sir Parker", "Sir Andrew Parker", true},
      {"PARKER", "Sir Andrew Parker", true},
      {"Parker Andrew", "Sir Andrew Parker", false},
      {"Park", "Sir Andrew Parker", false},
      {"Sir Andrew Parker", "Parker", false},
      {"firms", "tech firms", true},
      {"Parker", "Parker", true},
      {"Parker Parker", "Parker", false},
      {"", "Parker", true},
      {"Parker", "", false},
      {"Élan", "the élan group", true},
  };
  for (const auto& c : cases)
    EXPECT_EQ(is_part_of_name(c.part, c.name), c.is_part) << c.part << " | " << c.name;
}

TEST(FindSpeaker, FindsById) {
  const Record record = article("a", {}, {{"Ann Lee"}, {"Bo Kerr"}});
  EXPECT_EQ(find_speaker(record, "ann-lee"), 0U);
  EXPECT_EQ(find_speaker(record, "bo-kerr"), 1U);
  EXPECT_EQ(find_speaker(record, "Bo Kerr"), std::nullopt);
  EXPECT_EQ(find_speaker(record, ""), std::nullopt);
  EXPECT_EQ(find_speaker({}, "ann-lee"), std::nullopt);
  Record odd = record;
  odd.speakers[0].id.clear();
  EXPECT_EQ(find_speaker(odd, ""), std::nullopt) << "an empty id matches no speaker";
}

}  // namespace
}  // namespace quoth::diff
