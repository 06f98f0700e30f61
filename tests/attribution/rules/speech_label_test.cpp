#include "attribution/rules/speech_label.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// "kind speaker", one for each label; a digit for the kind.
std::vector<std::string> labels(std::string_view text) {
  const SmallArticle article{text};
  std::vector<std::string> found;
  for (const SpeechLabel& label : labels_in(article.view(), 0)) {
    found.push_back(std::to_string(static_cast<int>(label.kind)) + " " +
                    article.text(label.speaker));
  }
  return found;
}
using Strings = std::vector<std::string>;
const std::string kCapitals = std::to_string(static_cast<int>(LabelKind::capitals)) + " ";
const std::string kName = std::to_string(static_cast<int>(LabelKind::name)) + " ";

TEST(SpeechLabels, BeginAParagraph) {
  const struct {
    const char* name;
    const char* text;
    Strings labels;
  } cases[] = {
      {"capitals", "LIND : We are late .", {kCapitals + "LIND"}},
      {"a name", "Anna Lind : We are late .", {kName + "Anna Lind"}},
      {"particles", "Jan van Elm : We are late .", {kName + "Jan van Elm"}},
      {"words in lower case", "Time now : We are late .", {}},
      {"a word in lower case first", "anna Lind : We are late .", {}},
      {"a hyphen", "ANN -/HYPH LIND : We are late .", {kCapitals + "ANN - LIND"}},
      {"five words", "A B C D ELM : We are late .", {kCapitals + "A B C D ELM"}},
      {"six words", "A B C D E ELM : We are late .", {}},
      {"an office and its holder",
       "THE MINISTER OF WORKS AND ROADS ( SHRI ELM ) : We are late .",
       {kCapitals + "SHRI ELM"}},
      {"brackets and an office", "LIND ( R ) , ELM SENATOR : Late .", {kCapitals + "LIND"}},
      {"an office and brackets",
       "ANNA LIND , HOST ( voice -/HYPH over ) : We are late .",
       {kCapitals + "ANNA LIND"}},
      {"a time before it", "( 20:00 ) LIND : We are late .", {kCapitals + "LIND"}},
      {"stars around it", "** Anna Lind : ** We are late .", {kName + "Anna Lind"}},
      {"a small letter in a surname", "McELM : We are late .", {kCapitals + "McELM"}},
      {"alone", "ANNA LIND , HOST :", {kCapitals + "ANNA LIND"}},
      {"a name alone", "Anna Lind :", {}},
      {"a person alone", "Anna/NNP#person Lind/NNP#person :", {kName + "Anna Lind"}},
      {"a body and a sign",
       "ANNA LIND , ELM MILITARY & DIPLOMATIC ANALYST : Late .",
       {kCapitals + "ANNA LIND"}},
      {"a paper in marks",
       "ANNA LIND , REPORTER , “ THE COURIER ” : We are late .",
       {kCapitals + "ANNA LIND"}},
      {"a bare time before it", "4:15 LIND : We are late .", {kCapitals + "LIND"}},
      {"a time and a dash before it", "4:15 -/HYPH LIND : We are late .", {kCapitals + "LIND"}},
      {"an office, its holder and a colon",
       "The Minister for Works ( Anna/NNP#person Lind/NNP#person ) : We are late .",
       {kName + "Anna Lind"}},
      {"a number",
       "Speaker 2/CD : We are late .",
       {std::to_string(static_cast<int>(LabelKind::role)) + " Speaker 2"}},
      {"one letter", "B : We are late .", {kName + "B"}},
      {"brackets", "LIND ( R -/HYPH Elm ) : We are late .", {kCapitals + "LIND"}},
      {"brackets that stay open", "LIND ( R : We are late .", {}},
      {"a comma and a role", "ANNA LIND , HOST : We are late .", {kCapitals + "ANNA LIND"}},
      {"a comma and a role in small letters",
       "ANNA LIND , host : We are late .",
       {kCapitals + "ANNA LIND"}},
      {"a comma and no role", "ANNA LIND , here : We are late .", {}},
      {"a clause after a comma", "ANNA LIND , you/PRP are/VBP late : We are .", {}},
      {"a dash and an office",
       "Anna Lind –/: Oak Bank , Analyst/NN/analyst : Late .",
       {kName + "Anna Lind"}},
      {"a hyphen with blanks and an office",
       "Anna Lind -/HYPH Analyst/NN/analyst : Late .",
       {kName + "Anna Lind"}},
      {"stars with the colon", "Mrs. Lind :** We are late .", {kName + "Mrs. Lind"}},
      {"square brackets around it",
       "[body] [/-LRB- LIND ]/-RRB- : We are late .",
       {kCapitals + "LIND"}},
      {"a salutation", "Dear Anna : We are late .", {}},
      {"a comma after a name", "Anna Lind , ELM : We are late .", {}},
      {"a mark before it", "“ LIND : We are late . ”", {kCapitals + "LIND"}},
      {"no letters after it", "LIND : 45 .", {}},
      {"no colon", "LIND We are late .", {}},
      {"two", "LIND : Late ? | STONE : No .", {kCapitals + "LIND", kCapitals + "STONE"}},
      {"a name amid a paragraph", "LIND : Late ? | Stone : No .", {kCapitals + "LIND"}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(labels(test.text), test.labels);
  }
}

TEST(SpeechLabels, AreOfTheKindsOfTheLexicon) {
  const auto kind = [](std::string_view text) {
    const SmallArticle article{text};
    const auto found = labels_in(article.view(), 0);
    return found.empty() ? LabelKind::none : found[0].kind;
  };
  EXPECT_EQ(kind("Q : Are we late ?"), LabelKind::question);
  EXPECT_EQ(kind("A : We are ."), LabelKind::answer);
  EXPECT_EQ(kind("Q Are we late ?"), LabelKind::question);
  EXPECT_EQ(kind("Q. Are we late ?"), LabelKind::question);
  EXPECT_EQ(kind("A. We are ."), LabelKind::answer);
  EXPECT_EQ(kind("A man is late ."), LabelKind::none);
  EXPECT_EQ(kind("Q fever is back ."), LabelKind::none);
  EXPECT_EQ(kind("( on camera ) : She is late ."), LabelKind::resumed);
  EXPECT_EQ(kind("Mr. Speaker : We are late ."), LabelKind::role);
  EXPECT_EQ(kind("Reporter : Are you late ?"), LabelKind::role);
  EXPECT_EQ(kind("Operator"), LabelKind::role);
  EXPECT_EQ(kind("Question : Are we late ?"), LabelKind::question);
  EXPECT_EQ(kind("Some hon. Members : Oh !"), LabelKind::role);
  EXPECT_EQ(kind("NOTE : It is late ."), LabelKind::word);
  EXPECT_EQ(kind("Note : It is late ."), LabelKind::none);
  EXPECT_EQ(kind("BY MR. LIND :"), LabelKind::examiner);
  EXPECT_EQ(kind("BY MR. LIND : It is late ."), LabelKind::capitals);
}

TEST(SpeechLabels, HaveTheirPlaceAndTheLastWordOfTheName) {
  const SmallArticle article{"None .", "“ ANNA LIND , HOST : We are late . ”"};
  const auto found = labels_in(article.view(), 1);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].paragraph, 1U);
  EXPECT_EQ(found[0].begin, article.token("“"));
  EXPECT_EQ(found[0].colon, article.token(":"));
  EXPECT_EQ(found[0].key, model::hash_text("lind"));
  EXPECT_EQ(found[0].end, article.token(":") + 1);
}

TEST(WithoutMark, LeavesAMarkAtTheBeginningOut) {
  const SmallArticle article{"“ a ”", "a “ b ”", "“"};
  const auto range = [&](std::size_t p) {
    return without_mark(article.view(), article.view().paragraphs[p].tokens);
  };
  EXPECT_EQ(range(0), (token::TokenRange{1, 3}));
  EXPECT_EQ(range(1), (token::TokenRange{3, 7}));
  EXPECT_EQ(range(2), (token::TokenRange{7, 8}));
}

}  // namespace
}  // namespace quoth::attribution
