#include "train/trainer/speaker_examples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "speaker/annotation_markup.h"

namespace quoth::train {
namespace {

// By the rules, "he" is Paul Alder.
constexpr std::string_view kMarkup =
    "[p Paul/NNP Alder/NNP ] met/VBD [p Ned/NNP Birch/NNP ] ./. | { He/PRP } < said/VBD > ( so/RB "
    "again/RB then/RB )";

// What is made of that article, whose only quotation has this content in truth and is of this
// speaker.
SpeakerChoices choices_of(const std::vector<Span>& content, const std::vector<GoldSpeaker>& who,
                          std::size_t fold = 0) {
  const Annotation annotation = speaker::marked(kMarkup);
  SpokenArticle gold;
  gold.text = annotation.text;
  gold.speakers = who;
  GoldQuotation quotation{annotation.quotations[0].source, content, {}};
  if (!who.empty()) quotation.speaker = 0;
  gold.quotations = {quotation};
  SpeakerChoices all;
  add_choices({&gold, annotation, nullptr}, fold, nullptr, all);
  return all;
}

TEST(SpeakerExamples, JudgeTheSpeakerThatAQuotationGot) {
  const Span content = speaker::marked(kMarkup).quotations[0].content[0];
  const std::vector<Span> all = {content};
  struct Case {
    const char* name;
    std::vector<Span> content;
    std::vector<GoldSpeaker> who;
    bool found;
    bool spurious;
    Verdict verdict;
    bool right;
    bool bad;
  };
  const Case cases[] = {
      {"right", all, {{{"Paul Alder"}, true, false}}, true, false, Verdict::right, true, false},
      {"another", all, {{{"Ned Birch"}, true, false}}, true, false, Verdict::wrong, false, true},
      {"most of the content",
       {{content.begin, content.end - 5}},
       {{{"Paul Alder"}, true, false}},
       true,
       false,
       Verdict::right,
       true,
       false},
      {"a third of it",
       {{content.begin, content.begin + 4}},
       {{{"Paul Alder"}, true, false}},
       false,
       false,
       Verdict::right,
       false,
       false},
      {"nobody's words",
       {{0, 4}},
       {{{"Paul Alder"}, true, false}},
       false,
       true,
       Verdict::right,
       false,
       true},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    const SpeakerChoices choices = choices_of(c.content, c.who);
    ASSERT_EQ(choices.given.size(), 1U);
    const GivenSpeaker& given = choices.given[0];
    EXPECT_TRUE(given.speaker);
    EXPECT_EQ(given.found, c.found);
    EXPECT_EQ(given.spurious, c.spurious);
    EXPECT_EQ(given.verdict, c.verdict);
    EXPECT_EQ(given.is_right(), c.right);
    EXPECT_EQ(given.is_bad(), c.bad);
  }
}

TEST(SpeakerExamples, HaveTheCandidatesOfAPronounAndWhichAreRight) {
  const std::vector<Span> content = speaker::marked(kMarkup).quotations[0].content;
  constexpr std::size_t kFold = 3;
  const auto choices = choices_of(content, {{{"Ned Birch"}, true, false}}, kFold).choices;
  ASSERT_EQ(choices.size(), 1U);
  EXPECT_EQ(choices[0].fold, kFold);
  EXPECT_EQ(choices[0].candidates.size(), choices[0].right.size());
  EXPECT_EQ(std::ranges::count(choices[0].right, true), 1) << "Ned Birch";
  const auto other = choices_of(content, {{{"Paul Alder"}, true, false}}).choices;
  ASSERT_EQ(other.size(), 1U);
  EXPECT_NE(other[0].right, choices[0].right);
}

TEST(SpeakerExamples, HaveNoChoiceWhereTheWordsAreNotThoseOfTheCorpus) {
  EXPECT_TRUE(choices_of({{0, 4}}, {{{"Ned Birch"}, true, false}}).choices.empty());
}

}  // namespace
}  // namespace quoth::train
