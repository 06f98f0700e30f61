#include "token/sentence_features.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace quoth::token {
namespace {

// Words are separated by blanks, and by "_" where nothing separates them in the text.
struct Text {
  explicit Text(std::string_view written) {
    auto begin = std::uint32_t{0};
    for (const char c : std::string(written) + " ") {
      if (c != ' ' && c != '_') {
        text += c;
        continue;
      }
      const auto end = static_cast<std::uint32_t>(text.size());
      if (end > begin) tokens.push_back({{begin, end}, Tag::none, {}});
      if (c == ' ') text += ' ';
      begin = static_cast<std::uint32_t>(text.size());
    }
    size = static_cast<Index>(tokens.size());
  }
  Boundaries boundaries(bool lower_case = false) const {
    return {text, tokens, 0, size, lower_case};
  }
  // The words after which a sentence may end: "1 1 0" for each but the last.
  std::string may_end(bool lower_case = false) const {
    Boundaries reader = boundaries(lower_case);
    std::string found;
    for (Index i = 0; i + 1 < size; ++i) {
      reader.pass(i);
      found += reader.may_end() ? '1' : '0';
    }
    return found;
  }
  std::string weak() const {
    Boundaries reader = boundaries();
    std::string found;
    for (Index i = 0; i < size; ++i) {
      reader.pass(i);
      found += reader.is_weak() ? '1' : '0';
    }
    return found;
  }
  // Of the boundary after that word.
  std::vector<model::FeatureHash> features(Index word, bool lower_case = false,
                                           Index sentence = 0) const {
    Boundaries reader = boundaries(lower_case);
    for (Index i = 0; i <= word; ++i) {
      reader.pass(i);
      if (i + 1 == sentence) reader.end_sentence();
    }
    const auto view = reader.features();
    return {view.begin(), view.end()};
  }

  std::string text;
  std::vector<Token> tokens;
  Index size = 0;
};

TEST(BeginsInLowerCase, WhereAFifthOfTheSentencesDo) {
  const struct {
    const char* text;
    bool lower;
  } cases[] = {
      {"", false},
      {"one two three", false},
      {"One . Two . Three .", false},
      {"one . two . three .", true},
      {"One . two . Three . Four . Five . Six .", true},
      {"One . two . Three . Four . Five . Six . Seven .", false},
      {"One ? two ! three", true},
      {"One ; two ; three", false},
      {"One . 2 . Three .", false},
      {"One_. two", true},
      {"One_._two", false},  // as in an address
      {"Élan . élan .", true},
      {"One . Élan .", false},
  };
  for (const auto& [text, lower] : cases) {
    const Text written(text);
    EXPECT_EQ(begins_in_lower_case(written.text, written.tokens), lower) << text;
  }
}

TEST(Boundaries, MayEndASentenceBeforeASpace) {
  EXPECT_EQ(Text("One Two three").may_end(), "10");
  EXPECT_EQ(Text("One_. Two").may_end(), "01");
  EXPECT_EQ(Text("One_. two").may_end(), "00");
  EXPECT_EQ(Text("One 2 ( x").may_end(), "110");
  EXPECT_EQ(Text("One , Two").may_end(), "01");
  EXPECT_EQ(Text("one élan Élan").may_end(), "01");
}

TEST(Boundaries, OfTextInLowerCaseMayEndBeforeSmallLetters) {
  EXPECT_EQ(Text("one_. two three").may_end(true), "010");
  EXPECT_EQ(Text("one_, two").may_end(true), "00");
  EXPECT_EQ(Text("one_- two").may_end(true), "00");
  EXPECT_EQ(Text("one_' two").may_end(true), "00");
  EXPECT_EQ(Text("one_! two").may_end(true), "01");
}

TEST(Boundaries, WithoutASpaceMayEndAfterAMarkThatEnds) {
  EXPECT_EQ(Text("end_._The").may_end(), "01");
  EXPECT_EQ(Text("end_._the").may_end(), "01");
  EXPECT_EQ(Text("end_,_The").may_end(), "00");
  EXPECT_EQ(Text("end_?_“_The").may_end(), "010");
  EXPECT_EQ(Text("end_!_”_The").may_end(), "000");
  EXPECT_EQ(Text("end_…_The").may_end(), "01");
  EXPECT_EQ(Text("end_._—").may_end(), "00");
}

TEST(Boundaries, AreWeakWithoutAMarkThatEnds) {
  EXPECT_EQ(Text("One_. Two").weak(), "101");
  EXPECT_EQ(Text("One_._” Two").weak(), "1001");  // the closing mark is left out
  EXPECT_EQ(Text("One_._)_” Two").weak(), "10001");
  EXPECT_EQ(Text("One_._'' Two").weak(), "1001");
  EXPECT_EQ(Text("One_. ” Two").weak(), "1011");  // it stands apart
  EXPECT_EQ(Text("One_” Two").weak(), "111");
  EXPECT_EQ(Text("U.S. Mr. wait... oh…").weak(), "0000");
}

TEST(Boundaries, HaveAsManyFeaturesAsTheySay) {
  const Text text("One_. Two three");
  EXPECT_EQ(text.features(1).size(), Boundaries::kFeatures);
  const auto features = text.features(1);
  EXPECT_EQ(std::set<model::FeatureHash>(features.begin(), features.end()).size(), features.size());
}

TEST(Boundaries, FeaturesSeeTheWordsAround) {
  const auto known = Text("So it ended_. Then they all left").features(3);
  const struct {
    const char* name;
    const char* text;
  } cases[] = {
      {"the mark", "So it ended_! Then they all left"},
      {"the word before", "So it stopped_. Then they all left"},
      {"the word after", "So it ended_. Later they all left"},
      {"the second word after", "So it ended_. Then we all left"},
      {"the third word after", "So it ended_. Then they 7 left"},
      {"no space", "So it ended_._Then they all left"},
      {"the end", "So it ended_. Then they all left now again today"},
      {"the beginning", "7 it ended_. Then they all left"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_NE(Text(test.text).features(3), known);
  }
  EXPECT_EQ(Text("So it ended_. Then they every left").features(3), known);
}

TEST(Boundaries, FeaturesJoinDigitsAndCase) {
  EXPECT_EQ(Text("So 1234 . Then").features(2), Text("So 5678 . Then").features(2));
  EXPECT_NE(Text("So 1234 . Then").features(2), Text("So 123 . Then").features(2));
}

TEST(Boundaries, FeaturesSeeOpenMarksAndBrackets) {
  const auto plain = Text("a , b . Then").features(3);
  for (const char* text :
       {"a “ b . Then", "a `` b . Then", "a \" b . Then", "a ( b . Then", "a [ b . Then"}) {
    EXPECT_NE(Text(text).features(3), plain) << text;
  }
  // Closed ones are none.
  EXPECT_EQ(Text("x “ a ” b . Then").features(5), Text("x ( a ) b . Then").features(5));
  EXPECT_EQ(Text("x \" a \" b . Then").features(5), Text("x [ a ] b . Then").features(5));
}

TEST(Boundaries, FeaturesAreCountedFromTheBeginningOfTheSentence) {
  const Text text("One two three_. Four five_. Six");
  EXPECT_NE(text.features(6), text.features(6, false, 4));
  EXPECT_NE(text.features(6), text.features(6, true));
}

}  // namespace
}  // namespace quoth::token
