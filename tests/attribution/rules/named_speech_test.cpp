#include "attribution/rules/named_speech.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

constexpr const char* kLind = "Anna/NNP#person Lind/NNP#person";
constexpr const char* kSaid = "“ We/PRP close/VBP it/PRP now/RB . ”";

TEST(NamedSpeech, ANameAndAColonStandBefore) {
  const struct {
    const char* name;
    std::string lead;
    Strings candidates;
  } cases[] = {
      {"a name", kLind, {"Anna Lind | : | “ We close it now . ”"}},
      {"a name and a role",
       std::string(kLind) + " , the/DT mayor",
       {"Anna Lind | : | “ We close it now . ”"}},
      {"a role and a name",
       std::string("Elm/NNP mayor ") + kLind,
       {"Anna Lind | : | “ We close it now . ”"}},
      {"a clause about the name",
       std::string(kLind) + " , who/WP was/VBD late/JJ",
       {"Anna Lind | : | “ We close it now . ”"}},
      {"a preposition",
       std::string("For/IN ") + kLind + " it/PRP is/VBZ simple/JJ",
       {"Anna Lind | : | “ We close it now . ”"}},
      {"a body", "The/DT Kremlin/NNP", {"The Kremlin | : | “ We close it now . ”"}},
      {"a public body", "Police/NNS/police", {"Police | : | “ We close it now . ”"}},
      {"a role", "A/DT mayor", {"A mayor | : | “ We close it now . ”"}},
      {"nobody", "The/DT bridge", {}},
      {"a word that labels", "Update/NNP", {}},
      {"a clause about nobody", "This/DT is/VBZ the/DT Kremlin/NNP", {}},
      {"a name after a verb", std::string("It/PRP hit/VBD ") + kLind, {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.lead + " : " + kSaid};
    EXPECT_EQ(article.lines(apply_rule(find_named_speech, article.view(), {})), test.candidates);
  }
}

TEST(NamedSpeech, ANameStandsAfter) {
  const struct {
    const char* name;
    std::string tail;
    Strings candidates;
  } cases[] = {
      {"a name", std::string(kLind) + " .", {"Anna Lind | - | “ We close it now , ”"}},
      {"a name and a role",
       std::string(kLind) + " , the/DT mayor .",
       {"Anna Lind | - | “ We close it now , ”"}},
      {"a verb", std::string(kLind) + " left/VBD .", {}},
      {"nobody", "the/DT bridge .", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{"“ We/PRP close/VBP it/PRP now/RB , ” " + test.tail};
    EXPECT_EQ(article.lines(apply_rule(find_named_speech, article.view(), {})), test.candidates);
  }
}

TEST(NamedSpeech, ADashLeadsToWordsThatEndTheirParagraph) {
  const auto found = [](const char* text) {
    const SmallArticle article{text};
    return article.lines(apply_rule(find_named_speech, article.view(), {}));
  };
  EXPECT_EQ(found("The/DT Institute/NNP –/: “ A/DT real shame . ”"),
            Strings{"The Institute | – | “ A real shame . ”"});
  EXPECT_EQ(found("Elm/NNP#loc --/: “ A/DT real shame . ”"),
            Strings{"Elm | -- | “ A real shame . ”"});
  EXPECT_EQ(found("The/DT Institute/NNP –/: “ A/DT real shame . ” –/: closed ."), Strings{});
}

TEST(NamedSpeech, ADatelineIsNobody) {
  for (const char* const lead :
       {"ELM/NNP#loc", "ELM/NNP#loc ,/, Lind/NNP#loc", "Elm/NNP#loc ,/, May/NNP#date 4/CD#date"}) {
    const SmallArticle article{std::string(lead) + " —/: “ A/DT real shame . ”"};
    EXPECT_TRUE(apply_rule(find_named_speech, article.view(), {}).empty()) << lead;
  }
}

TEST(NamedSpeech, TwoWordsAreEnoughInATitle) {
  const auto found = [](const char* text) {
    const SmallArticle article{text};
    return article.lines(apply_rule(find_named_speech, article.view(), {}));
  };
  EXPECT_EQ(found("[heading] Police/NNS/police on/IN fire : “ foul play ”"),
            Strings{"Police | : | “ foul play ”"});
  EXPECT_EQ(found("[heading] Police/NNS/police on/IN fire : “ foul ”"), Strings{});
  EXPECT_EQ(found("Police/NNS/police on/IN fire : “ foul play ”"), Strings{});
}

TEST(NamedSpeech, ASourceIsGivenToWhoHasNone) {
  const SmallArticle article{std::string(kLind) + " , 22/CD : " + kSaid};
  AttributionCandidate nobody;
  nobody.content = {article.view().quoted[0].tokens};
  nobody.cue = article.at(":");
  EXPECT_EQ(article.lines(apply_rule(find_named_speech, article.view(), {nobody})),
            Strings{"Anna Lind | : | “ We close it now . ”"});
}

TEST(NamedSpeech, ANameAfterForLeadsToTheWords) {
  const auto found = [](const std::string& lead) {
    const SmallArticle article{lead + " “ where/WRB I/PRP see/VBP them/PRP ” ."};
    return article.lines(apply_rule(find_named_speech, article.view(), {}));
  };
  const std::string lind = kLind;
  EXPECT_EQ(found("For/IN " + lind + " , 81/CD , it/PRP is/VBZ"),
            Strings{"Anna Lind | - | “ where I see them ”"});
  EXPECT_EQ(found("For/IN " + lind + " it/PRP is/VBZ"), Strings{});
  EXPECT_EQ(found("With/IN " + lind + " , 81/CD , it/PRP is/VBZ"), Strings{});
}

TEST(NamedSpeech, WhatACandidateHasIsLeftToIt) {
  const SmallArticle article{std::string(kLind) + " : " + kSaid};
  AttributionCandidate other;
  other.content = {article.at("close")};
  EXPECT_EQ(apply_rule(find_named_speech, article.view(), {other}).size(), 1U);
}

}  // namespace
}  // namespace quoth::attribution
