#include "attribution/rules/plain_report.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_plain_reports, article.view(), std::move(candidates)));
}

TEST(PlainReport, IsASentenceWithSomebodyAVerbAndAClause) {
  const struct {
    const char* name;
    const char* text;
    Strings lines;
  } cases[] = {
      {"say", "My/PRP$ aunt says/VBZ/say she/PRP is/VBZ late .", {"My aunt | says | she is late"}},
      {"have said",
       "The mayor has/VBZ/have said/VBN/say that/IN it/PRP is/VBZ .",
       {"The mayor | has said | that it is"}},
      {"tell",
       "He/PRP tells/VBZ/tell everyone that/IN he/PRP is/VBZ old .",
       {"He | tells everyone | that he is old"}},
      {"a salutation",
       "DEAR ANNA : My/PRP$ aunt says/VBZ/say she/PRP is/VBZ late .",
       {"My aunt | says | she is late"}},
      {"tell without a conjunction", "He/PRP tells/VBZ/tell everyone he/PRP is/VBZ old .", {}},
      {"another verb", "He/PRP sees/VBZ/see that/IN she/PRP is/VBZ old .", {}},
      {"the first person", "I/PRP say/VBP/say that/IN she/PRP is/VBZ old .", {}},
      {"no clause", "He/PRP says/VBZ/say the/DT same thing .", {}},
      {"words in marks",
       "He/PRP says/VBZ/say she/PRP is/VBZ “ old ” .",
       {"He | says | she is “ old ”"}},
      {"marks that stay open", "He/PRP says/VBZ/say she/PRP is/VBZ “ old .", {}},
      {"nothing before the marks", "He/PRP says/VBZ/say “ she/PRP is/VBZ old ” .", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(found_in(SmallArticle{test.text}), test.lines);
  }
}

TEST(PlainReport, IsWithinATurnOfATranscript) {
  const auto lines = [](const char* text) {
    const SmallArticle article{text};
    AttributionCandidate turn;
    turn.content = {{2, article.view().size()}};
    turn.origin = Origin::transcript;
    return found_in(article, {turn}).size();
  };
  EXPECT_EQ(lines("LIND : The/DT mayor says/VBZ/say she/PRP is/VBZ late ."), 2U);
  EXPECT_EQ(lines("LIND : He/PRP says/VBZ/say she/PRP is/VBZ late ."), 1U);
}

TEST(PlainReport, IsLeftToWhatWasFound) {
  const SmallArticle article{"My/PRP$ aunt says/VBZ/say she/PRP is/VBZ late ."};
  AttributionCandidate other;
  other.content = {article.at("late")};
  EXPECT_EQ(found_in(article, {other}), Strings{"- | - | late"});
  EXPECT_EQ(found_in({"[caption] My/PRP$ aunt says/VBZ/say she/PRP is/VBZ late ."}), Strings{});
}

}  // namespace
}  // namespace quoth::attribution
