#include "attribution/rules/own_words.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

bool is_kept(const SmallArticle& article, const char* source, const char* cue,
             token::TokenRange content) {
  AttributionCandidate candidate;
  candidate.content = {content};
  candidate.cue = article.at(cue);
  candidate.source = article.at(source);
  return !apply_rule(drop_own_words, article.view(), {candidate}).empty();
}

TEST(OwnWords, WhyASourceHasNoName) {
  const SmallArticle article{"Two officers who/WP asked not to be named said no .",
                             "He asked not to be named .", "A man who/WP asked to be heard ."};
  EXPECT_FALSE(is_kept(article, "who", "asked", {4, 8}));
  EXPECT_TRUE(is_kept(article, "He", "asked", {4, 8}));
  AttributionCandidate heard;
  heard.source = article.at("who", 2);
  heard.cue = article.at("asked", 3);
  heard.content = {{article.token("heard") - 2, article.token("heard") + 1}};
  EXPECT_EQ(apply_rule(drop_own_words, article.view(), {heard}).size(), 1U);
}

TEST(OwnWords, WhyASourceHasNoNameInAParticiple) {
  const SmallArticle article{
      "It is late , they said , asking/VBG not to be named .",
      "It failed , they said , speaking/VBG on condition of anonymity because it is late .",
      "They left , accusing/VBG it of keeping anonymous letters ."};
  EXPECT_FALSE(is_kept(article, "they", "asking", {8, 12}));
  const Index speaking = article.token("speaking");
  AttributionCandidate clause;
  clause.cue = {speaking, speaking + 5};
  clause.content = {{speaking + 6, speaking + 9}};
  EXPECT_TRUE(apply_rule(drop_own_words, article.view(), {clause}).empty());
  const Index accusing = article.token("accusing");
  AttributionCandidate claim;
  claim.cue = {accusing, accusing + 1};
  claim.content = {{accusing + 3, accusing + 6}};
  EXPECT_EQ(apply_rule(drop_own_words, article.view(), {claim}).size(), 1U);
}

TEST(OwnWords, WhatHappens) {
  const SmallArticle article{"The inquiry/NN continues/VBZ ./.", "Rents rose/VBD fast/RB ./.",
                             "It is/VBZ late thinks/VBZ ./.",
                             "The plan was/VBD/be announced/VBN ./."};
  const auto keeps = [&](token::TokenRange content, token::TokenRange cue) {
    AttributionCandidate candidate;
    candidate.content = {content};
    candidate.cue = cue;
    return !apply_rule(drop_own_words, article.view(), {candidate}).empty();
  };
  EXPECT_FALSE(keeps({0, 2}, {2, 3}));
  const Index plan = article.token("plan");
  EXPECT_TRUE(keeps({plan - 1, plan + 1}, {plan + 1, plan + 3})) << "a passive";
  const Index late = article.token("late");
  EXPECT_TRUE(keeps({late - 2, late + 1}, {late + 1, late + 2})) << "what is said has a verb";
  const Index rents = article.token("Rents");
  EXPECT_TRUE(keeps({rents, rents + 1}, {rents + 1, rents + 2})) << "more follows";
}

TEST(OwnWords, TheTitleOfAList) {
  const SmallArticle article{"What they said : leaders on the bridge"};
  EXPECT_FALSE(is_kept(article, "they", "said", {0, 1}));
  EXPECT_TRUE(is_kept(article, "they", "said", {4, 5}));
  EXPECT_TRUE(is_kept(SmallArticle{"What they said was wrong"}, "they", "said", {0, 1}));
  EXPECT_FALSE(is_kept(SmallArticle{"[heading] What they said"}, "they", "said", {0, 1}));
  EXPECT_TRUE(is_kept(SmallArticle{"What they said"}, "they", "said", {0, 1}));
  EXPECT_FALSE(is_kept(SmallArticle{"Here is how they responded :"}, "they", "responded", {0, 1}));
  EXPECT_FALSE(is_kept(SmallArticle{"Who said it : they"}, "they", ":", {0, 3}));
  EXPECT_TRUE(is_kept(SmallArticle{"Who said it was late at night : they"}, "they", ":", {0, 7}));
}

TEST(OwnWords, TheTitleOfAListOfThings) {
  const SmallArticle title{"[headline] Five things they said/VBD"};
  EXPECT_FALSE(is_kept(title, "they", "said", {0, 2}));
  EXPECT_TRUE(is_kept(SmallArticle{"Five things they said/VBD"}, "they", "said", {0, 2}));
  EXPECT_TRUE(
      is_kept(SmallArticle{"[headline] Bridge is/VBZ safe they said/VBD"}, "they", "said", {0, 3}));
}

TEST(OwnWords, WhoMadeAPicture) {
  const SmallArticle article{"A man in Elm . Picture : Anna"};
  EXPECT_FALSE(is_kept(article, "Anna", ":", {0, 6}));
  EXPECT_TRUE(is_kept(SmallArticle{"A man in Elm . Answer : Anna"}, "Anna", ":", {0, 6}));
}

TEST(OwnWords, WhatHasAnotherLabel) {
  EXPECT_FALSE(is_kept(SmallArticle{"MYTH : it is old"}, "MYTH", ":", {2, 5}));
  EXPECT_TRUE(is_kept(SmallArticle{"LIND : it is old"}, "LIND", ":", {2, 5}));
}

TEST(OwnWords, WhatNobodySays) {
  const SmallArticle article{"Experience shows it is old", "Her experience shows it is old"};
  EXPECT_FALSE(is_kept(article, "Experience", "shows", {2, 5}));
  AttributionCandidate hers;
  hers.source = token::TokenRange{5, 7};
  hers.cue = article.at("shows", 2);
  hers.content = {{8, 11}};
  EXPECT_EQ(apply_rule(drop_own_words, article.view(), {hers}).size(), 1U);
}

TEST(OwnWords, ASalutation) {
  const SmallArticle article{"DEAR ANNA : I am late", "Dear friends : I am late"};
  EXPECT_FALSE(is_kept(article, "DEAR", ":", {3, 6}));
  EXPECT_FALSE(is_kept(article, "ANNA", ":", {3, 6}));
  EXPECT_FALSE(is_kept(SmallArticle{"SIR : I am late"}, "SIR", ":", {2, 5}));
  EXPECT_FALSE(is_kept(SmallArticle{"Ask Anna : I am late"}, "Anna", ":", {3, 6}));
  EXPECT_TRUE(is_kept(SmallArticle{"Mayor Anna : I am late"}, "Anna", ":", {3, 6}));
  EXPECT_TRUE(is_kept(SmallArticle{"SIR said I am late"}, "SIR", "said", {2, 5}));
}

}  // namespace
}  // namespace quoth::attribution
