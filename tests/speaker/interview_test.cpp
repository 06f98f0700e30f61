#include "speaker/interview.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/told.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  const char* lead;
  const char* answer;
  const char* speaker;  // of the answers
};

class Interview : public testing::TestWithParam<Case> {};

TEST_P(Interview, AnswersBelongToThePersonItIsWith) {
  const Annotation annotation = annotate(
      std::string(GetParam().lead) + "\n\nQ: Why is the bridge late?\n\nA: " + GetParam().answer +
      "\n\nQ: Will it be dear?\n\nA: It will.\n");
  ASSERT_GE(annotation.quotations.size(), 4U);
  const Quotation& answer = annotation.quotations.back();
  EXPECT_EQ(annotation.speakers.at(answer.speaker.value()).name, GetParam().speaker);
  EXPECT_EQ(answer.resolved_by, ResolvedBy::description);
  const Quotation& question = annotation.quotations[annotation.quotations.size() - 2];
  const Speaker& asks = annotation.speakers.at(question.speaker.value());
  EXPECT_EQ(asks.name, "Q");
  EXPECT_EQ(asks.kind, SpeakerKind::unnamed);
}

INSTANTIATE_TEST_SUITE_P(
    Leads, Interview,
    testing::Values(Case{"OfTheHeadline",
                         "Ten questions for Mayor Anna Lind\n\nJim Stone builds the new bridge.",
                         "I told them to hurry.", "Anna Lind"},
                    Case{"OfTheLead", "Ten questions\n\nAnna Lind runs the town of Elm.",
                         "I told them to hurry.", "Anna Lind"},
                    Case{"OneOfTwo", "Ten questions\n\nAnna Lind and Jim Stone run the town.",
                         "I told them to hurry.", "A"},
                    Case{"ThePaperItself", "The bridge of Anna Lind, explained\n\nIt is late.",
                         "The builders had no steel.", "A"}),
    [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace quoth::speaker
