#include "attribution/rules/participle.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

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

// --- sentences written with their words

using Strings = std::vector<std::string>;

// One draft of "She | finds | …", the rest of the sentence.
struct Found {
  explicit Found(std::string_view text) : article{text} {
    Draft draft;
    draft.source = TokenSpan{0, 0};
    draft.cue = TokenSpan{1, 1};
    draft.content = {{2, static_cast<std::int32_t>(article.reading().tokens.size()) - 1}};
    drafts = {draft};
  }
  Strings lines() {
    split_at_participles(article.annotation(), article.reading(), drafts);
    return article.lines(drafts);
  }
  SmallArticle article;
  std::vector<Draft> drafts;
};

TEST(Participle, SplitsAContentWhereMarksAreNear) {
  const struct {
    const char* name;
    const char* text;
    Strings drafts;
  } cases[] = {
      {"at once",
       "She finds it dull , calling “ old ”",
       {"She | finds | it dull", "She | calling | “ old ”"}},
      {"five words on",
       "She finds it dull , calling a b c d “ old ”",
       {"She | finds | it dull", "She | calling | a b c d “ old ”"}},
      {"six words on",
       "She finds it dull , calling a b c d e “ old ”",
       {"She | finds | it dull , calling a b c d e “ old ”"}},
      {"without a comma",
       "She finds it dull calling it “ old ”",
       {"She | finds | it dull calling it “ old ”"}},
      {"with a word after the comma",
       "She finds it dull , so calling it “ old ”",
       {"She | finds | it dull , so calling it “ old ”"}},
      {"with a comma within marks",
       "She finds “ it dull , calling it ” “ old ”",
       {"She | finds | “ it dull , calling it ” “ old ”"}},
      {"at the beginning of the content",
       "She finds , calling it “ old ”",
       {"She | finds | , calling it “ old ”"}},
      {"the second of two commas",
       "She finds it dull , and grey , calling it “ old ”",
       {"She | finds | it dull , and grey", "She | calling | it “ old ”"}},
      {"the first of two participles",
       "She finds it dull , calling it “ old ” , adding it is “ grey ”",
       {"She | finds | it dull", "She | calling | it “ old ”", "She | adding | it is “ grey ”"}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(Found(test.text).lines(), test.drafts);
  }
}

TEST(Participle, OfADraftWithoutSourceOrCueStays) {
  Found without_source("She finds it dull , calling it “ old ”");
  without_source.drafts[0].source.reset();
  EXPECT_EQ(without_source.lines().size(), 1U);
  Found without_cue("She finds it dull , calling it “ old ”");
  without_cue.drafts[0].cue.reset();
  EXPECT_EQ(without_cue.lines().size(), 1U);
}

TEST(Participle, BeforeTheCueOfItsDraftStays) {
  Found found("She finds it dull , calling it “ old ”");
  found.drafts[0].cue = found.article.at("calling");
  EXPECT_EQ(found.lines().size(), 1U);
}

TEST(Participle, OfAnEarlierPieceStays) {
  Found found("She finds it dull , calling it “ old ” . so");
  found.drafts[0].content = {{2, found.article.token("”")}, found.article.at("so")};
  EXPECT_EQ(found.lines().size(), 1U);
}

TEST(Participle, OfNoDraftsStaysNone) {
  std::vector<Draft> drafts;
  split_at_participles(Annotation(), AttributionView(), drafts);
  EXPECT_TRUE(drafts.empty());
}

}  // namespace
}  // namespace quoth::attribution
