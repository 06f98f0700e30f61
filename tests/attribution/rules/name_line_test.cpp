#include "attribution/rules/name_line.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

const std::string kCoach = "[heading] Head/NN coach/NN Jo/NNP#person Lind/NNP#person";
const std::string kName = "[heading] Jo/NNP#person Lind/NNP#person";
const std::string kOther = "[heading] Jim/NNP#person Stone/NNP#person";
constexpr const char* kSaid = "“ We/PRP close/VBP it/PRP now/RB . ”";

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_speech_below_names, article.view(), std::move(candidates)));
}

TEST(NameLine, NamesTheSpeakerOfTheWordsBelow) {
  EXPECT_EQ(found_in({kCoach, kSaid}), Strings{"Jo Lind | - | “ We close it now . ”"});
  EXPECT_EQ(found_in({kCoach + " :", kSaid}), Strings{"Jo Lind | : | “ We close it now . ”"});
}

TEST(NameLine, WithANameAloneIsOneOfSeveral) {
  EXPECT_EQ(found_in({kName, kSaid}), Strings{});
  EXPECT_EQ(
      found_in({kName, kSaid, kOther, kSaid}),
      (Strings{"Jo Lind | - | “ We close it now . ”", "Jim Stone | - | “ We close it now . ”"}));
}

TEST(NameLine, IsNoOtherLine) {
  const struct {
    const char* name;
    std::string line;
  } cases[] = {
      {"a topic", "[heading] On/IN Jo/NNP#person Lind/NNP#person"},
      {"a sentence", "Coach/NN Jo/NNP#person Lind/NNP#person left/VBD ."},
      {"nobody", "[heading] The/DT old/JJ bridge/NN"},
      {"a caption", "[caption] Head/NN coach/NN Jo/NNP#person Lind/NNP#person"},
      {"marks", "[heading] “ Coach/NN ” Jo/NNP#person Lind/NNP#person"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(found_in({test.line, kSaid}), Strings{});
  }
}

TEST(NameLine, LeavesWhatIsTold) {
  const SmallArticle article{kCoach, kSaid};
  AttributionCandidate told;
  told.content = {article.at("close")};
  EXPECT_EQ(found_in(article, {told}), Strings{"- | - | close"});
  EXPECT_EQ(found_in({kCoach, std::string(kSaid) + " Then/RB she/PRP left/VBD ."}), Strings{});
  EXPECT_EQ(found_in({kCoach, "“ The/DT old/JJ bridge/NN ”"}), Strings{});
}

}  // namespace
}  // namespace quoth::attribution
