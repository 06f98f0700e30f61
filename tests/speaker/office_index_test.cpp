#include "speaker/office_index.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

TEST(OfficeIndex, HasTheHoldersOfAnOfficeInOrder) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN ,/, met/VBD [p Al/NNP Birch/NNP ] ,/, an/DT "
      "attorney/NN for/IN [o Elm/NNP Bank/NNP ] ./.");
  const OfficeIndex& index = article.discourse.offices;
  const auto found = index.by_sense.find("lawyer");
  ASSERT_NE(found, index.by_sense.end());
  ASSERT_EQ(found->second.size(), 2U);
  EXPECT_EQ(article.called(found->second[0].referent), "Jo Alder");
  EXPECT_EQ(found->second[0].owner, kNone);
  EXPECT_EQ(article.called(found->second[1].referent), "Al Birch");
  EXPECT_EQ(article.called(found->second[1].owner), "Elm Bank");
  EXPECT_EQ(index.by_sense.find("mayor"), index.by_sense.end());
}

TEST(OfficeIndex, HasTheSoleHolderOfAnOwner) {
  const auto holder = [](std::string_view markup) {
    const MarkedArticle article(markup);
    const auto& sole = article.discourse.offices.sole_holder;
    const auto found = sole.find(article.named("Bank"));
    return found == sole.end() ? std::string("absent") : article.called(found->second);
  };
  EXPECT_EQ(
      holder("[p Jo/NNP Alder/NNP ] ,/, director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, left/VBD"),
      "Jo Alder");
  EXPECT_EQ(holder("[p Jo/NNP Alder/NNP ] ,/, director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, met/VBD "
                   "[p Al/NNP Birch/NNP ] ,/, president/NN of/IN [o Elm/NNP Bank/NNP ] ./."),
            "");
  EXPECT_EQ(holder("[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [o Elm/NNP Bank/NNP ] ,/, "
                   "left/VBD"),
            "absent");
  EXPECT_EQ(
      holder("[p Jo/NNP Alder/NNP ] ,/, deputy/NN director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, "
             "left/VBD"),
      "absent");
}

TEST(DiffersInRank, ByAWordThatTheOtherHasNot) {
  const Annotation article = marked("Vice/NNP president/NN former/JJ vice/NN president/NN");
  const DocumentView view(article);
  EXPECT_TRUE(differs_in_rank(view, {0, 2}, {1, 2}));
  EXPECT_FALSE(differs_in_rank(view, {1, 2}, {0, 2}));
  EXPECT_FALSE(differs_in_rank(view, {0, 2}, {2, 5}));
  EXPECT_TRUE(differs_in_rank(view, {2, 5}, {0, 2}));
}

}  // namespace
}  // namespace quoth::speaker
