#include "attribution/rules/signed_quotation.h"

#include <gtest/gtest.h>

#include "attribution/told.h"

namespace quoth::attribution {
namespace {

const std::string kLead =
    "Readers on the bridge\n\nThe old bridge over the Elm has closed for good.\n\n";

class SignedQuotation : public testing::TestWithParam<ToldCase> {};

TEST_P(SignedQuotation, BelongsToTheNameInTheSignature) {
  EXPECT_EQ(told(annotate(kLead + GetParam().text)), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, SignedQuotation,
    testing::Values(
        ToldCase{"InLine", "“I miss it. Who will mend my road now?” ― Mary Lind, a teacher\n",
                 "Mary Lind | ― | “I miss it. Who will mend my road now?”\n"},
        ToldCase{"WithoutBlanksAndWithAStop", "“I miss it already.”—Mary Lind.\n",
                 "Mary Lind | — | “I miss it already.”\n"},
        ToldCase{"TypedDashes", "\"I miss it already and I am not alone\" -- Mary Lind, Leeds\n",
                 "Mary Lind | -- | \"I miss it already and I am not alone\"\n"},
        ToldCase{"MarkOnTheWrongSide", "”I miss it already.” – Mary Lind\n",
                 "Mary Lind | – | ”I miss it already.”\n"},
        ToldCase{"TwoStretches", "“I miss it.” “It was a good bridge.” — Mary Lind\n",
                 "Mary Lind | — | “I miss it.” “It was a good bridge.”\n"},
        ToldCase{"ByDescription", "“I miss it already.” — a teacher from Leeds\n",
                 "a teacher from Leeds | — | “I miss it already.”\n"},
        ToldCase{"OwnTalkIsNoReport", "“I think we said so. We want it back.” — Mary Lind\n",
                 "Mary Lind | — | “I think we said so. We want it back.”\n"},
        ToldCase{"NameBeneath",
                 "“I miss it already, and so do we all.”\n\n— Mary Lind, a teacher\n",
                 "Mary Lind | — | “I miss it already, and so do we all.”\n"},
        ToldCase{"NameOnTheNextLine", "“I miss it already, and so do we all.”\n— Mary Lind\n",
                 "Mary Lind | — | “I miss it already, and so do we all.”\n"},
        ToldCase{"SentenceBehindTheDash", "“The bridge” — it had no other name — was old.\n", ""},
        ToldCase{"TitleOfABook", "“The Long Bridge” — Mary Lind\n", ""}),
    [](const auto& test) { return test.param.name; });

TEST(SignedQuotations, AreDirectAndSayHow) {
  const Annotation annotation = annotate(kLead + "“I miss it already.” — Mary Lind, a teacher\n");
  ASSERT_EQ(annotation.quotations.size(), 1U);
  EXPECT_EQ(annotation.quotations[0].type, QuotationType::direct);
  EXPECT_EQ(annotation.quotations[0].resolved_by, ResolvedBy::signature);
  ASSERT_TRUE(annotation.quotations[0].speaker);
  EXPECT_EQ(annotation.speakers[*annotation.quotations[0].speaker].name, "Mary Lind");
}

TEST(SignedQuotations, GoOnOverParagraphs) {
  const Annotation annotation = annotate(
      kLead +
      "“I miss it already.\n\n“So does everyone in my street.”\n\n— Mary Lind, a teacher\n");
  EXPECT_EQ(told(annotation),
            "Mary Lind | — | “I miss it already.\n"
            "Mary Lind | - | “So does everyone in my street.”\n");
  EXPECT_EQ(annotation.quotations.at(1).continues, Index{0});
}

}  // namespace
}  // namespace quoth::attribution
