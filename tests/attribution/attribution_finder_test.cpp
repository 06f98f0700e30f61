#include "attribution/attribution_finder.h"

#include <gtest/gtest.h>

#include "attribution/quotation_lines.h"

namespace quoth::attribution {
namespace {

class Attribution : public testing::TestWithParam<QuotationCase> {};

TEST_P(Attribution, SaysWhoSaidWhat) {
  EXPECT_EQ(quotation_lines(annotate(GetParam().text)), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, Attribution,
    testing::Values(
        QuotationCase{"CueAfter", "\"The bridge will open in June,\" said Mayor Anna Lind.\n",
                      "Mayor Anna Lind | said | \"The bridge will open in June,\"\n"},
        QuotationCase{"CueBefore", "Mayor Anna Lind said: \"The bridge will open in June.\"\n",
                      "Mayor Anna Lind | said: | \"The bridge will open in June.\"\n"},
        QuotationCase{"CueAmid", "\"The bridge,\" Lind said, \"will open in June.\"\n",
                      "Lind | said | \"The bridge,\" / \"will open in June.\"\n"},
        QuotationCase{"AnotherSentenceContinues",
                      "\"The bridge is ready,\" Lind said. \"It will open in June.\"\n",
                      "Lind | said | \"The bridge is ready,\" / \"It will open in June.\"\n"},
        QuotationCase{"Indirect", "The mayor said that the bridge would open in June.\n",
                      "The mayor | said | that the bridge would open in June\n"},
        QuotationCase{"Mixed",
                      "The mayor said the old bridge was \"a danger to everyone\" in winter.\n",
                      "The mayor | said | the old bridge was \"a danger to everyone\" in winter\n"},
        QuotationCase{"AParticipleReportsToo",
                      "The mayor said the bridge was late, calling it \"a national joke\".\n",
                      "The mayor | said | the bridge was late\n"
                      "The mayor | calling | it \"a national joke\"\n"},
        QuotationCase{"AccordingTo", "According to the council, the bridge will open in June.\n",
                      "the council | According to | the bridge will open in June\n"},
        QuotationCase{"AccordingToAfter",
                      "The bridge will open in June, according to the council.\n",
                      "the council | according to | The bridge will open in June\n"},
        QuotationCase{"ABulletIsNoSource",
                      "\u2022 Mayor Anna Lind said the bridge would open in June.\n",
                      "Mayor Anna Lind | said | the bridge would open in June\n"},
        QuotationCase{"Brackets", "\"We will open [the bridge] in June,\" Lind said.\n",
                      "Lind | said | \"We will open [the bridge] in June,\"\n"}),
    [](const auto& test) { return test.param.name; });

TEST(Attribution, AColonIntroducesTheNextParagraph) {
  const Annotation annotation = annotate(
      "The council met on Monday to hear about the bridge.\n\n"
      "Asked about the delay, a spokesman for the builders said:\n\n"
      "\"The steel came late, and the winter came early. We are sorry.\"\n");
  ASSERT_FALSE(annotation.quotations.empty());
  const Quotation& last = annotation.quotations.back();
  EXPECT_EQ(annotation.text_of(last.content.front()),
            "\"The steel came late, and the winter came early. We are sorry.\"");
  ASSERT_TRUE(last.source);
  EXPECT_EQ(annotation.text_of(*last.source), "a spokesman for the builders");
  EXPECT_EQ(last.type, QuotationType::direct);
}

TEST(Attribution, AParagraphInMarksContinues) {
  const Annotation annotation = annotate(
      "\"The bridge is ready,\" Lind said.\n\n"
      "\"It took us four years, and nobody thanked us.\"\n\n"
      "\"Nobody ever does.\"\n");
  ASSERT_EQ(annotation.quotations.size(), 3U);
  EXPECT_EQ(annotation.quotations[1].continues, Index{0});
  EXPECT_EQ(annotation.quotations[2].continues, Index{1});
  EXPECT_EQ(annotation.quotations[1].resolved_by, ResolvedBy::continuation);
  ASSERT_TRUE(annotation.quotations[2].source);
  EXPECT_EQ(annotation.text_of(*annotation.quotations[2].source), "Lind");
}

TEST(Attribution, AWordInMarksIsNoQuotation) {
  const Annotation annotation = annotate("The so-called \"bridge\" is a row of planks.\n");
  EXPECT_EQ(quotation_lines(annotation), "");
}

TEST(Attribution, MediumComesFromTheCue) {
  EXPECT_EQ(annotate("The mayor believes that the bridge is safe.\n").quotations.at(0).medium,
            Medium::thought);
  EXPECT_EQ(annotate("\"The bridge is safe,\" Lind wrote.\n").quotations.at(0).medium,
            Medium::writing);
}

TEST(AttributionFinder, RefusesAnotherModel) { EXPECT_FALSE(AttributionFinder::load("no model")); }

}  // namespace
}  // namespace quoth::attribution
