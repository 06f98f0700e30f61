#include "attribution/rules/signed_quotation.h"

#include <gtest/gtest.h>

#include "attribution/quotation_lines.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

const std::string kLead =
    "Readers on the bridge\n\nThe old bridge over the Elm has closed for good.\n\n";

class SignedQuotation : public testing::TestWithParam<QuotationCase> {};

TEST_P(SignedQuotation, BelongsToTheNameInTheSignature) {
  EXPECT_EQ(quotation_lines(annotate(kLead + GetParam().text)), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, SignedQuotation,
    testing::Values(
        QuotationCase{"InLine", "“I miss it. Who will mend my road now?” ― Mary Lind, a teacher\n",
                      "Mary Lind | ― | “I miss it. Who will mend my road now?”\n"},
        QuotationCase{"WithoutBlanksAndWithAStop", "“I miss it already.”—Mary Lind.\n",
                      "Mary Lind | — | “I miss it already.”\n"},
        QuotationCase{"TypedDashes",
                      "\"I miss it already and I am not alone\" -- Mary Lind, Leeds\n",
                      "Mary Lind | -- | \"I miss it already and I am not alone\"\n"},
        QuotationCase{"MarkOnTheWrongSide", "”I miss it already.” – Mary Lind\n",
                      "Mary Lind | – | ”I miss it already.”\n"},
        QuotationCase{"TwoQuotedWords", "“I miss it.” “It was a good bridge.” — Mary Lind\n",
                      "Mary Lind | — | “I miss it.” “It was a good bridge.”\n"},
        QuotationCase{"ByDescription", "“I miss it already.” — a teacher from Leeds\n",
                      "a teacher from Leeds | — | “I miss it already.”\n"},
        QuotationCase{"OwnTalkIsNoReport", "“I think we said so. We want it back.” — Mary Lind\n",
                      "Mary Lind | — | “I think we said so. We want it back.”\n"},
        QuotationCase{"NameBeneath",
                      "“I miss it already, and so do we all.”\n\n— Mary Lind, a teacher\n",
                      "Mary Lind | — | “I miss it already, and so do we all.”\n"},
        QuotationCase{"NameOnTheNextLine", "“I miss it already, and so do we all.”\n— Mary Lind\n",
                      "Mary Lind | — | “I miss it already, and so do we all.”\n"},
        QuotationCase{"SentenceAfterTheDash", "“The bridge” — it had no other name — was old.\n",
                      ""},
        QuotationCase{"TitleOfABook", "“The Long Bridge” — Mary Lind\n", ""}),
    [](const auto& test) { return test.param.name; });

TEST(SignedQuotations, AreDirectAndSayHow) {
  const Annotation annotation = annotate(kLead + "“I miss it already.” — Mary Lind, a teacher\n");
  ASSERT_EQ(annotation.quotations.size(), 1U);
  EXPECT_EQ(annotation.quotations[0].type, QuotationType::direct);
  EXPECT_EQ(annotation.quotations[0].resolved_by, ResolvedBy::signature);
  ASSERT_TRUE(annotation.quotations[0].speaker);
  EXPECT_EQ(annotation.speakers[*annotation.quotations[0].speaker].name, "Mary Lind");
}

TEST(SignedQuotations, ContinueOverParagraphs) {
  const Annotation annotation = annotate(
      kLead +
      "“I miss it already.\n\n“So does everyone in my street.”\n\n— Mary Lind, a teacher\n");
  EXPECT_EQ(quotation_lines(annotation),
            "Mary Lind | — | “I miss it already.\n"
            "Mary Lind | - | “So does everyone in my street.”\n");
  EXPECT_EQ(annotation.quotations.at(1).continues, Index{0});
}

// --- articles written token by token

using Strings = std::vector<std::string>;

Strings signed_lines(const SmallArticle& article,
                     std::vector<AttributionCandidate> candidates = {}) {
  candidates = apply_rule(find_signed_quotations, article.view(), candidates);
  return article.lines(candidates);
}

struct Line {
  const char* name;
  const char* text;
  Strings candidates;
};

class SignedLine : public testing::TestWithParam<Line> {};
TEST_P(SignedLine, HasAQuotationADashAndASignature) {
  EXPECT_EQ(signed_lines(SmallArticle{GetParam().text}), GetParam().candidates);
}

INSTANTIATE_TEST_SUITE_P(
    Signatures, SignedLine,
    testing::Values(
        Line{"AName",
             "“ I miss it . ” — Mary/NNP#person Lind/NNP#person",
             {"Mary Lind | — | “ I miss it . ”"}},
        Line{"ANameAndARole",
             "“ I miss it . ” — Mary/NNP#person Lind/NNP#person , a teacher",
             {"Mary Lind | — | “ I miss it . ”"}},
        Line{"ARoleAndAName",
             "“ I miss it . ” — teacher Mary/NNP#person Lind/NNP#person",
             {"Mary Lind | — | “ I miss it . ”"}},
        Line{"ADescription",
             "“ I miss it . ” — a/DT teacher from/IN Elm , aged ten",
             {"a teacher from Elm | — | “ I miss it . ”"}},
        Line{"AnOrganization",
             "“ I miss it . ” — The/DT Elm/NNP#org Post/NNP#org , May",
             {"The Elm Post | — | “ I miss it . ”"}},
        Line{"AProperNounFirst",
             "“ I miss it . ” — Lind/NNP of/IN Elm",
             {"Lind of Elm | — | “ I miss it . ”"}},
        Line{"AFullStop", "“ I miss it . ” — Lind/NNP .", {"Lind | — | “ I miss it . ”"}},
        Line{"TwoQuotedWords",
             "“ I miss it . ” “ So . ” — Lind/NNP",
             {"Lind | — | “ I miss it . ” “ So . ”"}},
        Line{"ADashBefore", "— “ I miss it . ” — Lind/NNP", {"Lind | — | “ I miss it . ”"}},
        Line{"AHyphen", "“ I miss it . ” - Lind/NNP", {"Lind | - | “ I miss it . ”"}},
        Line{"NobodyInIt", "“ I miss it . ” — the/DT old/JJ bridge", {}},
        Line{"NoDash", "“ I miss it . ” Lind/NNP", {}},
        Line{"NothingAfterTheDash", "“ I miss it . ” —", {}},
        Line{"WordsBeforeTheMarks", "So “ I miss it . ” — Lind/NNP", {}},
        Line{"NoClosingMark", "“ I miss it . — Lind/NNP", {}},
        Line{"AVerbInTheSignature", "“ I miss it . ” — Lind/NNP left/VBD", {}},
        Line{"AVerbThatIsPartOfAName",
             "“ I miss it . ” — Will/MD#person Lind/NNP#person",
             {"Will Lind | — | “ I miss it . ”"}},
        Line{"APronounInTheSignature", "“ I miss it . ” — Lind/NNP for/IN her/PRP", {}},
        Line{"MarksInTheSignature", "“ I miss it . ” — Lind/NNP , “ the/DT teacher ”", {}},
        Line{"AStopAmidTheSignature", "“ I miss it . ” — Lind/NNP . Elm/NNP", {}},
        Line{"SixteenTokens",
             "“ I miss it . ” — Lind/NNP a b c d e f g h i j k l m n o",
             {"Lind a b c d e f g h i j k l m n o | — | “ I miss it . ”"}},
        Line{"SeventeenTokens", "“ I miss it . ” — Lind/NNP a b c d e f g h i j k l m n o p", {}},
        Line{"AnItem", "[item] “ I miss it . ” — Lind/NNP", {"Lind | — | “ I miss it . ”"}},
        Line{"AnItemOfFewWords",
             "[item] • “ A disgrace ” — Lind/NNP",
             {"Lind | — | “ A disgrace ”"}},
        Line{"Brackets",
             "“ I miss it . ” ( Mary/NNP#person Lind/NNP#person , a fan )",
             {"Mary Lind | - | “ I miss it . ”"}},
        Line{"BracketsAroundNobody", "“ I miss it . ” ( the/DT old/JJ bridge )", {}},
        Line{"AHeading", "[heading] “ I miss it . ” — Lind/NNP", {"Lind | — | “ I miss it . ”"}},
        Line{"ACaption", "[caption] “ I miss it . ” — Lind/NNP", {}},
        Line{"AHeadline",
             "[headline] “ I miss it . ” — Lind/NNP on/IN bridge",
             {"Lind | — | “ I miss it . ”"}}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Speech, SignedLine,
    testing::Values(Line{"OneWordAndAStop", "“ So . ” — Lind/NNP", {"Lind | — | “ So . ”"}},
                    Line{"AStopAlone", "“ . ” — Lind/NNP", {}},
                    Line{"FourWordsWithAVerb",
                         "“ We/PRP miss/VBP it now ” — Lind/NNP",
                         {"Lind | — | “ We miss it now ”"}},
                    Line{"ThreeWordsWithAVerb", "“ We/PRP miss/VBP it ” — Lind/NNP", {}},
                    Line{"AVerbThatIsNotFinite", "“ Missing/VBG the old bridge ” — Lind/NNP", {}}),
    [](const auto& test) { return test.param.name; });

TEST(SignedBlock, BelongsToTheNameUnderIt) {
  const struct {
    const char* name;
    SmallArticle article;
    Strings candidates;
  } cases[] = {
      {"in marks", {"“ I miss it . ”", "[signature] — Lind/NNP"}, {"Lind | — | “ I miss it . ”"}},
      {"without marks", {"I miss it .", "[signature] Lind/NNP"}, {"Lind | - | I miss it ."}},
      {"a name and a role",
       {"I miss it .", "[signature] Mary/NNP#person Lind/NNP#person , teacher"},
       {"Mary Lind | - | I miss it ."}},
      {"of three paragraphs",
       {"“ One .", "“ Two .", "“ Three . ”", "[signature] — Lind/NNP"},
       {"Lind | — | “ One .", "Lind | - | “ Two .", "Lind | - | “ Three . ”"}},
      {"of one that is closed before",
       {"“ One . ”", "“ Two . ”", "[signature] — Lind/NNP"},
       {"Lind | — | “ Two . ”"}},
      {"a block with words after its marks", {"“ One ” he said .", "[signature] — Lind/NNP"}, {}},
      {"that markup sets off",
       {"One .", "> Two .", "> Three .", "[signature] Lind/NNP"},
       {"Lind | - | Two .", "Lind | - | Three ."}},
      {"a heading above", {"[heading] One", "[signature] Lind/NNP"}, {}},
      {"nothing above", {"[signature] Lind/NNP"}, {}},
      {"a dash alone", {"One .", "[signature] —"}, {"— | - | One ."}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(signed_lines(test.article), test.candidates);
  }
}

TEST(SignedBlock, MayEndWithADashAndAName) {
  const struct {
    const char* name;
    SmallArticle article;
    Strings candidates;
  } cases[] = {
      {"a name", {"> I miss it . — Lind/NNP"}, {"Lind | — | I miss it ."}},
      {"a name and a stop", {"> I miss it . — Lind/NNP ."}, {"Lind | — | I miss it ."}},
      {"the last dash", {"> I — we — miss it . — Lind/NNP"}, {"Lind | — | I — we — miss it ."}},
      {"not set off", {"I miss it . — Lind/NNP"}, {}},
      {"no sentence before it", {"> I miss it — Lind/NNP"}, {}},
      {"nobody", {"> I miss it . — the/DT old/JJ bridge"}, {}},
      {"nothing after it", {"> I miss it . —"}, {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(signed_lines(test.article), test.candidates);
  }
}

TEST(SignedBlock, SaysHowItContinues) {
  const SmallArticle article{"“ One .", "“ Two . ”", "[signature] — Lind/NNP"};
  AttributionCandidate other;
  other.content = {{0, 1}};
  std::vector<AttributionCandidate> candidates;
  candidates = apply_rule(find_signed_quotations, article.view(), candidates);
  ASSERT_EQ(candidates.size(), 2U);
  for (const AttributionCandidate& candidate : candidates)
    EXPECT_EQ(candidate.resolved_by, ResolvedBy::signature);
  EXPECT_EQ(candidates[0].continues, std::nullopt);
  EXPECT_EQ(candidates[1].continues, std::size_t{0});
}

TEST(SignedQuotations, TakeThePlaceOfWhatTheModelsFoundInThem) {
  const SmallArticle article{"He/PRP left/VBD .",
                             "“ They/PRP said/VBD so , ‘ no ’ . ” — Lind/NNP wrote/NN it",
                             "She/PRP left/VBD ."};
  const auto with_content = [&](std::string_view form) {
    AttributionCandidate candidate;
    candidate.content = {article.at(form)};
    return candidate;
  };
  const struct {
    const char* form;
    bool stays;
  } cases[] = {{"He", true}, {"so", false}, {"no", true}, {"wrote", false}, {"She", true}};
  for (const auto& [form, stays] : cases) {
    EXPECT_EQ(signed_lines(article, {with_content(form)}).size(), stays ? 2U : 1U) << form;
  }
}

TEST(SignedQuotations, WithoutASignatureLeaveTheCandidates) {
  const SmallArticle article{"“ I miss it . ”"};
  AttributionCandidate candidate;
  candidate.content = {{0, 5}};
  EXPECT_EQ(signed_lines(article, {candidate}), Strings{"- | - | “ I miss it ."});
  EXPECT_TRUE(signed_lines(SmallArticle{}).empty());
}

}  // namespace
}  // namespace quoth::attribution
