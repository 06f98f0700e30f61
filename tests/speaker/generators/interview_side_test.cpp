#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

constexpr std::string_view kInterview =
    "[p Jo/NNP Alder/NNP ] runs/VBZ Elm/NN || { Q/NN } < :/: > ( Why/WRB )  || { A/NN } < :/: > ( "
    "I/PRP know/VBP )";

std::string interviewee(const MarkedArticle& article, Index quotation) {
  return article.proposed(
      propose_interviewee(article.discourse, source_query(article.discourse, quotation)));
}

TEST(InterviewSide, OfAnAnswerIsTheInterviewee) {
  const MarkedArticle article(kInterview);
  ASSERT_EQ(source_query(article.discourse, 0).form, MentionForm::interview_label);
  EXPECT_EQ(interviewee(article, 0), "");
  EXPECT_EQ(interviewee(article, 1), "Jo Alder");
}

TEST(InterviewSide, OfAnswersByNobodyIsTheLabel) {
  const MarkedArticle article("{ A/NN } < :/: > ( I/PRP know/VBP )");
  EXPECT_EQ(interviewee(article, 0), "");
  EXPECT_EQ(article.proposed(
                propose_interview_label(article.discourse, source_query(article.discourse, 0))),
            "new: A");
}

}  // namespace
}  // namespace quoth::speaker
