#include "diff/correction_notes.h"

#include <gtest/gtest.h>

#include "diff/text_of.h"

namespace quoth::diff {
namespace {

TEST(CorrectionNotes, ParagraphsThatTellOfACorrection) {
  const struct {
    const char* paragraph;
    bool is_note;
  } cases[] = {
      {"Correction: The harbour is in Elm.", true},
      {"CORRECTION — The harbour is in Elm.", true},
      {"Editor’s note: The harbour is in Elm.", true},
      {"This article was amended on 3 May.", true},
      {"An earlier version of this story named another harbour.", true},
      {"Updated 3 May 2025 at 10:00", true},
      {"Update, Tuesday: the ferry is back.", true},
      {"Last updated at 10:00", true},
      {"Correction officers went on strike.", false},
      {"Updated rules apply from May.", false},
      {"The ferry article was amended by the council.", false},
      {"“Correction: it is late,” she said.", false},
      {"", false},
  };
  for (const auto& c : cases) {
    const std::string text = std::string("The ferry left.\n") + c.paragraph;
    const Record record = record_of(text);
    EXPECT_EQ(!correction_notes(ArticleText(record, text)).empty(), c.is_note) << c.paragraph;
  }
  EXPECT_TRUE(correction_notes(ArticleText(record_of("Correction: it is."), "")).empty());
}

TEST(CorrectionNotes, AHeadlineIsNone) {
  const std::string text = "Correction: the harbour";
  Record record = record_of(text);
  record.paragraphs[0].role = Role::headline;
  EXPECT_TRUE(correction_notes(ArticleText(record, text)).empty());
}

}  // namespace
}  // namespace quoth::diff
