#include "database/folded_words.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/analyzer.h"

namespace quoth::database {
namespace {

// Of a text that is quoted as a whole.
std::string folded(const std::string& text) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  Annotation annotation{.text = text, .paragraphs = {{all, Role::body}}};
  analyzer.add_words(annotation);
  return folded_words(annotation, {.content = {all}});
}

TEST(FoldedWords, AreOfWhatTheIndexSpellsOrDividesOtherwise) {
  struct Case {
    std::string text;
    std::string words;
  };
  for (const Case& c : {
           Case{"", ""},
           Case{"Bridges closed, end-to-end, at 5.", ""},
           Case{"\u201cIt\u2019s the mayor\u2019s.\u201d", ""},
           Case{"bridges in L\u00f8vik", "bridges in lovik bridge in lovik"},
           Case{"one Stra\u00dfe", "one strasse one strasse"},
           Case{"it's gonna rain", "it 's gon na rain it be go to rain"},
           Case{"don\u2019t wait", "do n't wait do not wait"},
       }) {
    EXPECT_EQ(folded(c.text), c.words) << c.text;
  }
}

TEST(FoldedWords, AreThoseOfThePieces) {
  Annotation annotation{.text = "\u00e9t\u00e9 or caf\u00e9"};
  annotation.tokens = {{{0, 5}, Tag::NN, {}}, {{6, 8}, Tag::CC, {}}, {{9, 14}, Tag::NN, {}}};
  EXPECT_EQ(folded_words(annotation, {.content = {{0, 5}, {9, 12}}}), "ete caf");
  EXPECT_EQ(folded_words(annotation, {.content = {{6, 8}}}), "");
}

}  // namespace
}  // namespace quoth::database
