#include "speaker/interview.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/quotation_lines.h"
#include "speaker/discourse_of_markup.h"

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
                    Case{"OneOfTwoWhoTalks", "Ten questions\n\nAnna Lind talks to Jim Stone.",
                         "I told them to hurry.", "Anna Lind"},
                    Case{"OneOfTwoWhoIsMet", "Ten questions\n\nJim Stone met Anna Lind in Elm.",
                         "I told them to hurry.", "Anna Lind"},
                    Case{"ThePaperItself", "The bridge of Anna Lind, explained\n\nIt is late.",
                         "The builders had no steel.", "A"}),
    [](const auto& test) { return test.param.name; });

TEST(InterviewInCourt, WhoExaminesAWitnessIsNotTheOneWhoAnswers) {
  const Annotation annotation = annotate(
      "Ten questions\n\nBY MR. STONE:\n\nQ: Why is it late?\n\nA: I told them to hurry.\n\n"
      "Q: Is it dear?\n\nA: I think so.\n");
  ASSERT_EQ(annotation.quotations.size(), 4U);
  const auto name = [&](std::size_t q) {
    return annotation.speakers.at(annotation.quotations[q].speaker.value()).name;
  };
  EXPECT_EQ(name(0), "Stone");
  EXPECT_EQ(name(1), "A");
}

TEST(Side, OfALabelThatNamesNobodyIsAStranger) {
  const Annotation annotation = annotate(
      "Ann Lind meets the press\n\nJoe Stone is a reporter for the Courier.\n\n"
      "REPORTER: Are you late?\n\nLIND: I am not.\n\nREPORTER: Are you sure?\n");
  ASSERT_EQ(annotation.quotations.size(), 3U);
  EXPECT_EQ(annotation.speakers.at(annotation.quotations[0].speaker.value()).name, "REPORTER");
  EXPECT_EQ(side_of(annotation, annotation.quotations[0]), Side::stranger);
}

TEST(Side, IsThatOfTheLabel) {
  const struct {
    const char* source;
    Side side;
  } cases[] = {
      {"Q", Side::question},   {"q", Side::question},    {"question", Side::question},
      {"A", Side::answer},     {"Answer", Side::answer}, {"ANSWER", Side::answer},
      {"speaker", Side::none}, {"Anna", Side::none},     {"an answer to", Side::none},
  };
  for (const auto& c : cases) {
    Annotation article;
    article.text = std::string(c.source) + ": so";
    Quotation quotation;
    quotation.source = Span{0, static_cast<std::uint32_t>(std::string_view(c.source).size())};
    EXPECT_EQ(side_of(article, quotation), c.side) << c.source;
    quotation.source.reset();
    EXPECT_EQ(side_of(article, quotation), Side::none);
  }
}

struct Talk {
  const char* name;
  std::string_view lead;
  std::vector<std::string_view> answers;  // the words of each; questions stand between
  std::string_view interviewee;           // "" for nobody
};

const Talk kTalks[] = {
    {"who is named before the first label",
     "[p Anna/NNP Lind/NNP ] left/VBD ./.",
     {"I/PRP left/VBD"},
     "Anna Lind"},
    {"one answer in three speaks of me",
     "[p Anna/NNP Lind/NNP ] left/VBD ./.",
     {"I/PRP left/VBD", "It/PRP rained/VBD", "It/PRP snowed/VBD"},
     "Anna Lind"},
    {"fewer do",
     "[p Anna/NNP Lind/NNP ] left/VBD ./.",
     {"I/PRP left/VBD", "It/PRP rained/VBD", "It/PRP snowed/VBD", "It/PRP fell/VBD"},
     ""},
    {"we are not I", "[p Anna/NNP Lind/NNP ] left/VBD ./.", {"We/PRP left/VBD"}, ""},
    {"mine is mine",
     "[p Anna/NNP Lind/NNP ] left/VBD ./.",
     {"My/PRP$ dog/NN left/VBD"},
     "Anna Lind"},
    {"two are named",
     "[p Anna/NNP Lind/NNP ] and/CC [p Jim/NNP Stone/NNP ] left/VBD ./.",
     {"I/PRP left/VBD"},
     ""},
    {"one is named twice",
     "[p Anna/NNP Lind/NNP ] left/VBD ./. | [p Lind/NNP ] came/VBD ./.",
     {"I/PRP left/VBD"},
     "Anna Lind"},
    {"nobody is named", "It/PRP rained/VBD ./.", {"I/PRP left/VBD"}, ""},
    {"a body is nobody", "The/DT [o Elm/NNP Bank/NNP ] closed/VBD ./.", {"I/PRP left/VBD"}, ""},
    {"the answers name her",
     "[p Anna/NNP Lind/NNP ] left/VBD ./.",
     {"I/PRP saw/VBD [p Anna/NNP Lind/NNP ]"},
     ""},
    {"no answers", "[p Anna/NNP Lind/NNP ] left/VBD ./.", {}, ""},
};

TEST(Interviewee, IsTheOnlyPersonWhomTheAnswersMayBe) {
  for (const Talk& c : kTalks) {
    SCOPED_TRACE(c.name);
    std::string markup(c.lead);
    for (const std::string_view answer : c.answers) {
      markup += " || { Q/NN } :/: ( why/WRB ) || { A/DT } :/: ( " + std::string(answer) + " )";
    }
    const MarkedArticle article(markup);
    EXPECT_EQ(article.called(interviewee_of(article.view, article.table())), c.interviewee);
  }
}

TEST(Interviewee, IsWhoTheHeadlineNames) {
  Annotation article = marked(
      "[p Anna/NNP Lind/NNP ] talks/VBZ || [p Jim/NNP Stone/NNP ] met/VBD [p Al/NNP Birch/NNP ] "
      "./. || { Q/NN } :/: ( why/WRB ) || { A/DT } :/: ( I/PRP left/VBD )");
  article.paragraphs[0].role = Role::headline;
  const DocumentView view(article);
  const auto people = find_referents(view, {});
  const Index who = interviewee_of(view, people);
  ASSERT_NE(who, kNone);
  EXPECT_EQ(people.referents[who].text, "Anna Lind");
}

}  // namespace
}  // namespace quoth::speaker
