#include "text/patterns.h"

#include <gtest/gtest.h>

#include "text/case_folding.h"

namespace quoth::text {
namespace {

TEST(Patterns, MatchAFoldedText) {
  const model::Lexicon lexicon("follow * on elmbook\tbegin\nread more\twhole\n");
  const Patterns patterns(lexicon);
  EXPECT_TRUE(patterns.begins(fold_phrase("Follow Jo  Alder on Elmbook today"), "begin"));
  EXPECT_FALSE(patterns.begins(fold_phrase("Follow Jo Alder on Elmbooks"), "begin"));
  EXPECT_FALSE(patterns.begins(fold_phrase("Follow Jo Alder on Elmbook"), "whole"));
  EXPECT_TRUE(patterns.is(fold_phrase("» READ MORE:"), "whole"));
  EXPECT_TRUE(patterns.is(fold_phrase("Read more…"), "whole"));
  EXPECT_TRUE(patterns.is(fold_phrase("Read more »"), "whole"));
  EXPECT_FALSE(patterns.is(fold_phrase("Read more books"), "whole"));
  EXPECT_TRUE(patterns.may_begin("Follow me"));
}

TEST(Patterns, TellByTheFirstWordWhatIsWorthFolding) {
  const model::Lexicon lexicon("caption:\tbegin\nfile photo\tbegin\n");
  const Patterns patterns(lexicon);
  EXPECT_TRUE(patterns.may_begin("File photo of a pier"));
  EXPECT_TRUE(patterns.may_begin("--- CAPTION: a pier"));
  EXPECT_FALSE(patterns.may_begin("Filed photos"));
  EXPECT_FALSE(patterns.may_begin("A file photo"));
  const model::Lexicon gap("* said so\twhole\n");
  EXPECT_TRUE(Patterns(gap).may_begin("Jo Alder said so"));
  EXPECT_FALSE(Patterns(gap).may_begin(std::string(200, 'a')));
}

TEST(FoldPhrase, MakesTextsAlike) {
  const struct {
    std::string text;
    std::string folded;
  } cases[] = {
      {"", ""},
      {"Read MORE", "read more"},
      {"  read \t\u00A0 more ", "read more "},
      {"» — read more", "read more"},
      {"“Read” more!", "read” more!"},
      {"Editor’s note", "editor's note"},
      {"'Tis", "tis"},
      {"@elm on", "@elm on"},
      {"© 2020 Elm", "© 2020 elm"},
      {"ÉTÉ Élan", "ÉtÉ Élan"},
      {"12 comments", "12 comments"},
      {"...", ""},
  };
  for (const auto& [text, folded] : cases) EXPECT_EQ(fold_phrase(text), folded) << text;
}

struct Match {
  const char* name;
  const char* pattern;
  const char* text;
  bool begins;
  bool is;
};

class PatternMatch : public testing::TestWithParam<Match> {};
TEST_P(PatternMatch, OfABeginningAndOfAWhole) {
  const std::string entry = std::string(GetParam().pattern) + "\tv\n";
  const model::Lexicon lexicon(entry);
  const Patterns patterns(lexicon);
  const std::string folded = fold_phrase(GetParam().text);
  EXPECT_EQ(patterns.begins(folded, "v"), GetParam().begins);
  EXPECT_EQ(patterns.is(folded, "v"), GetParam().is);
  EXPECT_FALSE(patterns.begins(folded, "w"));
  EXPECT_FALSE(patterns.is(folded, "w"));
  EXPECT_TRUE(!GetParam().begins || patterns.may_begin(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, PatternMatch,
    testing::Values(Match{"Whole", "read more", "Read more", true, true},
                    Match{"WithMarksAtTheEnd", "read more", "Read more ...", true, true},
                    Match{"WithAWordMore", "read more", "Read more now", true, false},
                    Match{"AmidAWord", "read more", "Read moreover", false, false},
                    Match{"AmidAnotherWord", "read more", "Reads more", false, false},
                    Match{"AmidALetterOfAnotherScript", "read more", "Read moreé", false, false},
                    Match{"ShortText", "read more", "Read", false, false},
                    Match{"EmptyText", "read more", "", false, false},
                    Match{"NotAtTheBeginning", "more", "Read more", false, false},
                    Match{"MarkAtTheEndOfThePattern", "via:", "Via:Elm", true, false},
                    Match{"GapAtTheEnd", "more on *", "More on Elm and Oak", true, true},
                    Match{"GapAtTheEndWithNothing", "more on *", "More on ", true, false},
                    Match{"GapAmid", "follow * on elmbook", "Follow Ann on Elmbook", true, true},
                    Match{"GapAmidWithNothing", "follow *on elmbook", "Follow on Elmbook", true,
                          true},
                    Match{"GapAmidThatFindsTheLastOfTwo", "follow * on elm",
                          "Follow Ann on elms on Elm", true, true},
                    Match{"TwoGaps", "a * b * c", "A x b y c", true, true},
                    Match{"TwoGapsOutOfOrder", "a * c * b", "A x b y c", false, false},
                    Match{"GapFirst", "* said so", "Ann Lind said so", true, true},
                    Match{"GapFirstWithAWordMore", "* said so", "Ann said so again", true, false}),
    [](const auto& test) { return test.param.name; });

TEST(Patterns, TakeAnyEntryOfTheValue) {
  const model::Lexicon lexicon("read more\ta\nread\tb\nread all\ta\n");
  const Patterns patterns(lexicon);
  EXPECT_TRUE(patterns.is("read all", "a"));
  EXPECT_TRUE(patterns.is("read more", "a"));
  EXPECT_FALSE(patterns.is("read all", "b"));
  EXPECT_TRUE(patterns.begins("read all", "b"));
  EXPECT_FALSE(patterns.is("", "a"));
}

TEST(Patterns, OfNothingMatchNothing) {
  const model::Lexicon lexicon("");
  const Patterns patterns(lexicon);
  EXPECT_FALSE(patterns.may_begin("Read more"));
  EXPECT_FALSE(patterns.begins("read more", ""));
  EXPECT_FALSE(patterns.is("read more", ""));
}

}  // namespace
}  // namespace quoth::text
