#include "speaker/choose_referent.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

Candidate candidate(GeneratorKind generator, Index referent, Facts facts, Index rank = 0) {
  return {.generator = generator, .referent = referent, .facts = facts, .rank = rank};
}

// Which of two candidates wins; the second one has the lower rank, as if it were nearer.
Index winner(GeneratorKind generator, Facts first, Facts second) {
  const auto best =
      likeliest({candidate(generator, 0, first, 1), candidate(generator, 1, second, 0)});
  return best ? best->referent : kNone;
}

struct Pair {
  const char* name;
  Facts likelier;
  Facts other;
};

const Pair kRecent[] = {
    {"a subject", {.subject = true}, {}},
    {"a source", {.source = true}, {}},
    {"somebody of the sentence before", {.distance = 1}, {.distance = 2, .subject = true}},
    {"somebody named often", {.times_named = 3}, {.times_named = 2}},
    {"somebody of the same gender", {.same_gender = true}, {}},
    {"not the owner", {}, {.owner = true}},
    {"not a body for they", {}, {.body_for_plural = true}},
    {"not somebody unnamed", {}, {.unnamed = true}},
    {"not a place", {}, {.place = true}},
    {"not somebody in quotation marks", {}, {.subject = true, .quoted = true}},
    {"not somebody in the words that are said", {}, {.subject = true, .in_own_words = true}},
    {"not somebody of another office", {}, {.subject = true, .other_office = true}},
    {"a source rather than a subject, for a source",
     {.to_source = true, .source = true, .times_named = 1},
     {.to_source = true, .subject = true}},
    {"a subject rather than a source, for no source", {.subject = true}, {.source = true}},
};

TEST(Likeliest, OfRecentMentionsIs) {
  for (const Pair& c : kRecent) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(winner(GeneratorKind::recent_mention, c.likelier, c.other), 0U);
  }
}

const Pair kOffices[] = {
    {"who shares more words", {.shared_words = 2}, {.shared_words = 1}},
    {"who lacks fewer words", {.missing_words = 1}, {.missing_words = 2}},
    {"who lacks a word rather than a name", {.missing_words = 1}, {.missing_names = 1}},
    {"of the same rank", {}, {.shared_words = 1, .rank_differences = 1}},
    {"of the same owner", {.same_owner = true}, {.shared_words = 2}},
    {"of an unknown owner rather than another one",
     {.shared_words = 3, .owner_unknown = true},
     {.shared_words = 3, .other_owner = true}},
    {"named before rather than after", {}, {.later = true}},
    {"near rather than far", {.distance = 4}, {.distance = 5}},
};

TEST(Likeliest, OfOfficeBearersIs) {
  for (const Pair& c : kOffices) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(winner(GeneratorKind::office_bearer, c.likelier, c.other), 0U);
  }
}

TEST(Likeliest, OfEqualsIsTheOneOfTheLowerRank) {
  EXPECT_EQ(winner(GeneratorKind::recent_mention, {}, {}), 1U);
  EXPECT_EQ(winner(GeneratorKind::office_bearer, {.shared_words = 1}, {.shared_words = 1}), 1U);
}

TEST(Likeliest, IsNoneThatIsNotAcceptable) {
  const auto accepted = [](GeneratorKind generator, Facts facts) {
    return likeliest({candidate(generator, 0, facts)}).has_value();
  };
  EXPECT_FALSE(likeliest({}));
  EXPECT_TRUE(accepted(GeneratorKind::office_bearer, {}));
  EXPECT_FALSE(accepted(GeneratorKind::office_bearer, {.missing_nations = 1}));
  EXPECT_FALSE(accepted(GeneratorKind::office_bearer, {.rank_differences = 1}));
  EXPECT_FALSE(accepted(GeneratorKind::office_bearer, {.indefinite = true}));
  EXPECT_TRUE(accepted(GeneratorKind::recent_mention, {.other_office = true}));
  EXPECT_TRUE(accepted(GeneratorKind::recent_person, {}));
  EXPECT_FALSE(accepted(GeneratorKind::recent_person, {.other_office = true}));
}

// A candidate that is ruled out is not replaced by the next one of the same generator.
TEST(Likeliest, IsNoneIfTheBestIsRuledOut) {
  EXPECT_EQ(winner(GeneratorKind::recent_person, {.subject = true, .ruled_out = true}, {}), kNone);
  EXPECT_EQ(winner(GeneratorKind::recent_person, {.subject = true}, {.ruled_out = true}), 0U);
}

TEST(ChooseReferent, TakesTheFirstGeneratorThatHasAnAcceptableOne) {
  // An office comes before whoever was mentioned last, and somebody new after both.
  MarkedArticle office(
      "Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./. | { The/DT mayor/NN } < "
      "said/VBD > ( so/RB )");
  office.mention("Alder");
  office.mention("Birch");
  MentionQuery query = MarkedArticle::phrase_query(office.discourse.sources[0].phrase);
  auto chosen = choose_referent(office.discourse, query);
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->generator, GeneratorKind::office_bearer);
  EXPECT_EQ(office.called(chosen->referent), "Jo Alder");

  MarkedArticle none("{ The/DT mayor/NN } < said/VBD > ( so/RB )");
  query = MarkedArticle::phrase_query(none.discourse.sources[0].phrase);
  chosen = choose_referent(none.discourse, query);
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->generator, GeneratorKind::new_description);
  EXPECT_EQ(chosen->description.text, "mayor");
  query.may_be_new = false;
  EXPECT_FALSE(choose_referent(none.discourse, query));
}

TEST(ChooseReferent, OfNoFormIsNobody) {
  const MarkedArticle article("[p Jo/NNP Alder/NNP ] left/VBD");
  EXPECT_FALSE(choose_referent(article.discourse, {}));
}

}  // namespace
}  // namespace quoth::speaker
