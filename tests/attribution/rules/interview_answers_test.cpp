#include "attribution/rules/interview_answers.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

constexpr const char* kLead = "Ann/NNP#person Lind/NNP#person is/VBZ late .";
constexpr const char* kOther = "Jim/NNP#person Stone/NNP#person is/VBZ late .";
constexpr const char* kAsked = "Are you late ?";

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_interview_answers, article.view(), std::move(candidates)));
}

constexpr const char* kQuestion = "- | - | Are you late ?";
const Strings kAnswers = {kQuestion, "Ann Lind | - | I am .",
                          kQuestion, "Ann Lind | - | I am not .",
                          kQuestion, "Ann Lind | - | So I was ."};
const Strings kShort = {kQuestion,        "Ann Lind | - | I am .",
                        "- | - | Why ?",  "Ann Lind | - | I am not .",
                        "- | - | When ?", "Ann Lind | - | So I was ."};

TEST(InterviewAnswers, StandBelowQuestions) {
  EXPECT_EQ(found_in({kLead, kAsked, "I am .", kAsked, "I am not .", kAsked, "So I was ."}),
            kAnswers);
  EXPECT_EQ(found_in({kLead, "[heading] Are you late ?", "I am .", "[heading] Why ?", "I am not .",
                      "[heading] When ? **", "So I was .", "It is late ."}),
            kShort);
}

TEST(InterviewAnswers, StandBelowQuestionsThatQuote) {
  EXPECT_EQ(found_in({kLead, kAsked, "I am .", "They said `` so '' . | Did that hurt you ?",
                      "I said `` no '' .", kAsked, "I am not ."}),
            (Strings{kQuestion, "Ann Lind | - | I am .",
                     "- | - | They said `` so '' . Did that hurt you ?",
                     "Ann Lind | - | I said `` no '' .", kQuestion, "Ann Lind | - | I am not ."}));
}

TEST(InterviewAnswers, HaveSeveralParagraphsBetweenQuestions) {
  EXPECT_EQ(found_in({kLead, kAsked, "I am .", "It is late .", kAsked, "I am not .", kAsked,
                      "So I was ."}),
            (Strings{kQuestion, "Ann Lind | - | I am .", "Ann Lind | - | It is late .", kQuestion,
                     "Ann Lind | - | I am not .", kQuestion, "Ann Lind | - | So I was ."}));
}

TEST(InterviewAnswers, StandAfterTheirQuestionsToo) {
  EXPECT_EQ(
      found_in({kLead, "Are you late ? | I am .", "Why ? | I am not .", "When ? ** | So I was ."}),
      kShort);
  EXPECT_EQ(
      found_in({kLead, "Are you late ? | It is .", "Why ? | It is not .", "When ? | So it was ."}),
      Strings{});
}

TEST(InterviewAnswers, AndTheFirstQuestionMayHaveLabels) {
  EXPECT_EQ(found_in({kLead, "ELM/NNP DAILY/NNP : Are you late ?",
                      "ANN/NNP#person LIND/NNP#person : I am .", kAsked, "I am not .", kAsked,
                      "So I was ."}),
            (Strings{"ELM DAILY | : | Are you late ?", "Ann Lind | - | I am .", kQuestion,
                     "Ann Lind | - | I am not .", kQuestion, "Ann Lind | - | So I was ."}));
}

TEST(InterviewAnswers, AreSomebodys) {
  EXPECT_EQ(found_in({"Who ?", kAsked, "I am .", kAsked, "I am not .", kAsked, "So I was ."}),
            Strings{});
  EXPECT_EQ(found_in({kLead, kOther, kAsked, "I am .", kAsked, "I am not .", kAsked, "So I was ."}),
            Strings{});
  EXPECT_EQ(found_in({"[headline] With Ann/NNP#person Lind/NNP#person", kOther, kAsked, "I am .",
                      kAsked, "I am not .", kAsked, "So I was ."}),
            kAnswers);
}

TEST(InterviewAnswers, AreNoQuestionsThatThePaperAnswers) {
  EXPECT_EQ(found_in({kLead, "Is it late ?", "I am .", "Is it ?", "I am not .", "Is it so ?",
                      "So I was ."}),
            Strings{});
  EXPECT_EQ(found_in({kLead, kAsked, "It is .", kAsked, "It is not .", kAsked, "So I was ."}),
            Strings{});
  EXPECT_EQ(found_in({kLead, kAsked, "I am .", kAsked, "I am not ."}), Strings{});
}

TEST(InterviewAnswers, InMarksOrWithLabelsAreFoundElsewhere) {
  EXPECT_EQ(found_in({kLead, kAsked, "“ I am . ”", kAsked, "I am not .", kAsked, "So I was ."}),
            Strings{});
  const SmallArticle article{kLead, kAsked, "I am .", kAsked, "I am not .", kAsked, "So I was ."};
  AttributionCandidate turn;
  turn.content = {article.at("not")};
  turn.origin = Origin::transcript;
  EXPECT_EQ(found_in(article, {turn}), Strings{"- | - | not"});
}

}  // namespace
}  // namespace quoth::attribution
