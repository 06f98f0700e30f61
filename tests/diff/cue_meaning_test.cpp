#include "diff/cue_meaning.h"

#include <gtest/gtest.h>

namespace quoth::diff {
namespace {

QuotationRecord with_cue(const char* text, const char* lemma, Sign sign = Sign::said) {
  QuotationRecord quotation;
  quotation.sign = sign;
  quotation.cue = PhraseRecord{{0, 1}, text, lemma};
  return quotation;
}

TEST(CompareCues, TellsWhatTheVerbTells) {
  const struct {
    const char* old_lemma;
    const char* new_lemma;
    CueChange change;
    Sign new_sign = Sign::said;
  } cases[] = {
      {"say", "say", CueChange::none},
      {"say", "add", CueChange::none},
      {"say", "have say", CueChange::none},
      {"say", "would say", CueChange::none},
      {"say", "say in a statement", CueChange::none},
      {"say", "accord to", CueChange::none},
      {"tell Radio Elm", "tell reporter", CueChange::none},
      {"admit last year", "admit", CueChange::none},
      {"say", "admit", CueChange::shade},
      {"find", "suggest", CueChange::shade},
      {"will announce", "may announce", CueChange::shade},
      {"claim", "angrily claim", CueChange::none},
      {"say", "deny", CueChange::sign, Sign::denied},
      {"say", "have not say", CueChange::sign, Sign::denied},
      {"confirm", "decline to confirm", CueChange::sign, Sign::denied},
      {"say", "ask", CueChange::sign, Sign::asked},
  };
  for (const auto& c : cases) {
    const QuotationRecord was = with_cue("x", c.old_lemma);
    const QuotationRecord is = with_cue("x", c.new_lemma, c.new_sign);
    EXPECT_EQ(compare_cues(was, is), c.change) << c.old_lemma << " | " << c.new_lemma;
    EXPECT_EQ(compare_cues(is, was), c.change) << c.new_lemma << " | " << c.old_lemma;
  }
}

TEST(CompareCues, ACueThatOnlyOneVersionHasIsNoChange) {
  EXPECT_EQ(compare_cues({}, with_cue("denied", "deny")), CueChange::none);
  EXPECT_EQ(compare_cues(with_cue("denied", "deny"), {}), CueChange::none);
}

}  // namespace
}  // namespace quoth::diff
