#include "name/short_form.h"

#include <gtest/gtest.h>

namespace quoth::name {
namespace {

TEST(ShortForm, IsTheEndOfTheNameOrItsBeginningWithoutAnOrdinaryEnding) {
  const struct {
    const char* part;
    const char* whole;
    bool is_short;
  } cases[] = {
      {"courier", "elm valley courier", true},
      {"birch", "birch inc.", true},
      {"elm", "birch-elm", true},
      {"birch", "birchwood", false},
      {"elm", "elm valley courier", false},
      {"birch", "birch", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(is_short_form(c.part, c.whole), c.is_short) << c.part << " / " << c.whole;
  }
}

TEST(ShortForm, InitialsPassOverSmallWords) {
  EXPECT_EQ(initials("bureau of the harbour and port"), "bhp");
  EXPECT_EQ(without_full_stops("b.h.p."), "bhp");
  EXPECT_EQ(last_word("elm valley courier"), "courier");
  EXPECT_EQ(last_word("courier"), "courier");
}

TEST(ShortForm, AnAcronymIsOfTwoCapitalsOrMore) {
  for (const char* word : {"FBI", "EU"}) EXPECT_TRUE(is_acronym(word)) << word;
  for (const char* word : {"", "F", "Fbi", "F.B.I.", "F16", "FBI ", "ÉU"}) {
    EXPECT_FALSE(is_acronym(word)) << word;
  }
}

TEST(ShortForm, InitialsAreOfEveryOtherWord) {
  const struct {
    const char* words;
    const char* initials;
  } cases[] = {
      {"", ""},
      {"elm", "e"},
      {"elm  valley", "ev"},
      {"trust for the elms of ashville on sea", "teas"},
      {"alder & birch", "ab"},
      {"of the", ""},
      {"elm-birch bank", "eb"},
      {"office of elms at birch in ash and oak", "oebao"},
  };
  for (const auto& c : cases) EXPECT_EQ(initials(c.words), c.initials) << c.words;
}

TEST(ShortForm, DropsOnlyOrdinaryEndings) {
  const struct {
    const char* part;
    const char* whole;
    bool is_short;
  } cases[] = {
      {"birch", "birch university", true},
      {"birch", "birch institute", true},
      {"birch", "birch l.l.c.", true},
      {"birch", "birch bank", false},
      {"birch", "birch university press", false},
      {"birch", "birch, inc.", false},
      {"birch valley", "elm birch valley", true},
      {"valley", "elmvalley", false},
      {"birch", "birch-inc", false},
      {"birch", "birchxinc", false},
      {"", "birch", false},
      {"birch", "", false},
      {"inc.", "birch inc.", true},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(is_short_form(c.part, c.whole), c.is_short) << c.part << " / " << c.whole;
  }
}

TEST(ShortForm, FullStopsAndLastWordsOfNothingAreNothing) {
  EXPECT_EQ(without_full_stops(""), "");
  EXPECT_EQ(without_full_stops("..."), "");
  EXPECT_EQ(without_full_stops("elm"), "elm");
  EXPECT_EQ(last_word(""), "");
  EXPECT_EQ(last_word("elm "), "");
}

}  // namespace
}  // namespace quoth::name
