#include "attribution/rules/participle.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

// A word a token: "finds it empty , calling it “ a desert ”"; the marks are tokens 6 and 9.
struct Sentence {
  Annotation annotation;
  AttributionView reading;
};

Sentence read(const std::vector<const char*>& words) {
  Sentence sentence;
  bool inside = false;
  for (const char* word : words) {
    std::string& text = sentence.annotation.text;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += word;
    sentence.annotation.tokens.push_back(
        {{begin, static_cast<std::uint32_t>(text.size())}, {}, {}});
    text += ' ';
    AttributionToken& token = sentence.reading.tokens.emplace_back();
    const std::string_view form(word);
    if (form == ",") token.tag = Tag::comma;
    token.mark = inside ? MarkState::inside : MarkState::outside;
    if (form == "“") token.mark = MarkState::opening, inside = true;
    if (form == "”") token.mark = MarkState::closing, inside = false;
  }
  return sentence;
}

std::vector<Draft> split(const std::vector<const char*>& words) {
  const Sentence sentence = read(words);
  Draft draft;
  draft.source = TokenSpan{0, 0};
  draft.cue = TokenSpan{1, 1};
  draft.content = {{2, static_cast<std::int32_t>(words.size()) - 1}};
  std::vector<Draft> drafts = {draft};
  split_at_participles(sentence.annotation, sentence.reading, drafts);
  return drafts;
}

TEST(Participle, WithWordsInMarksBeginsAQuotation) {
  const auto drafts =
      split({"She", "finds", "it", "empty", ",", "calling", "it", "“", "dull", "”"});
  ASSERT_EQ(drafts.size(), 2U);
  EXPECT_EQ(drafts[0].content, (std::vector<TokenSpan>{{2, 3}}));
  EXPECT_EQ(drafts[1].content, (std::vector<TokenSpan>{{6, 9}}));
  EXPECT_EQ(drafts[1].cue, (TokenSpan{5, 5}));
  EXPECT_EQ(drafts[1].source, drafts[0].source);
}

TEST(Participle, WithoutMarksStays) {
  EXPECT_EQ(split({"She", "finds", "it", "empty", ",", "calling", "it", "dull"}).size(), 1U);
}

TEST(Participle, OfAnotherKindStays) {
  EXPECT_EQ(split({"She", "says", "it", "fell", ",", "breaking", "“", "Old", "Tom", "”"}).size(),
            1U);
}

}  // namespace
}  // namespace quoth::attribution
