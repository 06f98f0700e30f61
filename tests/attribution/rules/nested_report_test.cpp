#include "attribution/rules/nested_report.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

// What is added to a candidate whose content is all from the third token on.
Strings added(const SmallArticle& article) {
  AttributionCandidate candidate;
  candidate.content = {{2, article.view().size() - 1}};
  candidate.source = token::TokenRange{0, 1};
  candidate.cue = token::TokenRange{1, 2};
  auto all = apply_rule(find_nested_reports, article.view(), {candidate});
  all.erase(all.begin());
  return article.lines(all);
}

TEST(NestedReports, BeginWithANameAndAVerbOfSaying) {
  const struct {
    const char* name;
    const char* text;
    Strings lines;
  } cases[] = {
      {"a person",
       "He said that Ann/NNP#person had/VBD/have said/VBN/say!7 it was late .",
       {"Ann | had said | it was late"}},
      {"a body",
       "He said the Union/NNP#org says/VBZ/say!7 it is late .",
       {"the Union | says | it is late"}},
      {"with an addressee",
       "He said Ann/NNP#person told/VBD/tell!7 the court that it was late .",
       {"Ann | told the court | that it was late"}},
      {"with an addressee alone", "He said Ann/NNP#person told/VBD/tell!7 the court it was .", {}},
      {"a pronoun", "He said she/PRP said/VBD/say!7 it was late .", {}},
      {"another verb", "He said Ann/NNP#person built/VBD/build the old bridge .", {}},
      {"an unlikely cue", "He said Ann/NNP#person said/VBD/say!3 it was late .", {}},
      {"a word alone", "He said Ann/NNP#person said/VBD/say!7 no .", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(added(SmallArticle{test.text}), test.lines);
  }
}

TEST(NestedReports, AreInMarksWithWhoSaysThem) {
  const auto lines = [](std::string_view text, bool known = false) {
    const SmallArticle article{text};
    AttributionCandidate told;
    told.content = {{0, article.token("according") - 1}};
    told.source = article.at("Elm");
    told.cue = token::TokenRange{article.token("according"), article.token("according") + 2};
    std::vector<AttributionCandidate> all = {told};
    if (known) {
      all.emplace_back().content = {article.view().quoted.front().tokens};
    }
    all = apply_rule(find_nested_reports, article.view(), all);
    all.erase(all.begin(), all.begin() + (known ? 2 : 1));
    return article.lines(all);
  };
  constexpr const char* kSaid =
      "“ It/PRP is/VBZ late/JJ , ” Jo/NNP@said:nsubj said/VBD/say!7@:root , according to Elm .";
  EXPECT_EQ(lines(kSaid), Strings{"Jo | said | “ It is late , ”"});
  EXPECT_EQ(lines(kSaid, true), Strings{});
  EXPECT_EQ(lines("“ It/PRP is/VBZ late/JJ , ” and/CC was/VBD so , according to Elm ."), Strings{});
}

TEST(NestedReports, AreTextsThatSomebodySent) {
  EXPECT_EQ(added(SmallArticle{"They heard that Jo/NNP#person sent/VBD/send a message reading/VBG "
                               "“ I am done ” ."}),
            Strings{"Jo | reading | “ I am done ”"});
  EXPECT_EQ(added(SmallArticle{"They heard that Jo/NNP#person saw/VBD/see a message reading/VBG "
                               "“ I am done ” ."}),
            Strings{});
  EXPECT_EQ(added(SmallArticle{"They heard that Jo/NNP#person sent/VBD/send a man reading/VBG "
                               "“ I am done ” ."}),
            Strings{});
}

}  // namespace
}  // namespace quoth::attribution
