#include "entity/gazetteer.h"

#include <gtest/gtest.h>

namespace quoth::entity {
namespace {

std::vector<model::FeatureHash> words(std::initializer_list<std::string_view> forms) {
  std::vector<model::FeatureHash> hashes;
  for (const std::string_view form : forms) hashes.push_back(token::word_form(form).lower);
  return hashes;
}

Lists list(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kGazetteerLists); ++i) {
    if (kGazetteerLists[i] == name) return static_cast<Lists>(1U << i);
  }
  return 0;
}

TEST(Gazetteer, FindsTheLongestPhraseInAnyCase) {
  const std::string bytes = write_gazetteer();
  const auto gazetteer = Gazetteer::read(bytes);
  ASSERT_TRUE(gazetteer);
  const struct {
    std::vector<model::FeatureHash> words;
    std::size_t length;
    Lists lists;
  } cases[] = {
      {words({"New", "York", "City", "Hall"}), 3, list("cities")},
      {words({"NEW", "HAMPSHIRE", "voters"}), 2, list("states")},
      {words({"Winston", "-", "Salem"}), 3, list("cities")},
      {words({"Moody", "'s", "said"}), 2, list("organizations")},
      {words({"quickly"}), 0, 0},
  };
  for (const auto& test : cases) {
    const Gazetteer::Match match = gazetteer->longest(test.words);
    EXPECT_EQ(match.length, test.length);
    EXPECT_EQ(match.lists & test.lists, test.lists);
  }
}

TEST(Gazetteer, ACutOneIsAnError) {
  const std::string bytes = write_gazetteer();
  const auto gazetteer = Gazetteer::read(std::string_view(bytes).substr(0, bytes.size() - 1));
  ASSERT_FALSE(gazetteer);
  EXPECT_EQ(gazetteer.error().reason, "is damaged: phrases without their lists");
}

}  // namespace
}  // namespace quoth::entity
