#include "token/token_table.h"

#include <gtest/gtest.h>

#include <string>

#include "token/tokenizer.h"

namespace quoth::token {
namespace {

// An article of paragraphs, one a line, without tags and entities.
Annotation article_of(std::string text) {
  Annotation article;
  article.text = std::move(text);
  for (std::uint32_t begin = 0; begin < article.text.size();) {
    const auto end =
        static_cast<std::uint32_t>(std::min(article.text.find('\n', begin), article.text.size()));
    article.paragraphs.push_back({{begin, end}, Role::body});
    begin = end + 1;
  }
  auto tokenized = tokenize(article.text, article.paragraphs);
  article.tokens = std::move(tokenized.tokens);
  article.sentences = std::move(tokenized.sentences);
  return article;
}

Span span_of(const Annotation& article, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(article.text.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

// A letter for each token: outside ".", opening "<", inside "i", closing ">".
std::string states(const TokenTable& table) {
  std::string letters;
  for (Index i = 0; i < table.size(); ++i) {
    letters += std::string_view(".i<>")[static_cast<std::size_t>(table.marks(i).state)];
  }
  return letters;
}

std::string quoted(const TokenTable& table) {
  std::string letters;
  for (Index i = 0; i < table.size(); ++i) letters += table.is_quoted(i) ? 'q' : '.';
  return letters;
}

TEST(TokenTable, KnowsCompoundsByTheirLastWord) {
  Annotation article = article_of("His father-in-law, a full-back, broke the half - brother law.");
  for (Token& token : article.tokens) {
    if (article.text_of(token.span) == "-") token.tag = Tag::HYPH;
  }
  const TokenTable table = TokenTable::with_all_columns(article);
  const auto role_of = [&](std::string_view word) {
    for (Index i = 0; i < table.size(); ++i) {
      if (table.text(i) == word) return std::string(table.sense(i) ? table.sense(i)->role : "-");
    }
    return std::string("?");
  };
  EXPECT_EQ(role_of("law"), "father-in-law");
  EXPECT_EQ(role_of("back"), "player");
  EXPECT_EQ(role_of("brother"), "brother") << "not joined";
}

TEST(TokenTable, KnowsTheWordsAndWhereTheyAre) {
  const Annotation article = article_of("Jo Alder left. She rested.\nNobody came.");
  const TokenTable table(article);
  ASSERT_EQ(table.size(), 10U);
  EXPECT_EQ(table.text(1), "Alder");
  EXPECT_EQ(table.form(1).lower, word_form("alder").form);
  EXPECT_EQ(table.forms().size(), 10U);
  EXPECT_EQ(table.sentence(3), 0U);
  EXPECT_EQ(table.sentence(4), 1U);
  EXPECT_EQ(table.sentence(9), 2U);
  EXPECT_EQ(table.paragraph(6), 0U);
  EXPECT_EQ(table.paragraph(7), 1U);
  EXPECT_EQ(&table.article(), &article);
}

TEST(TokenTable, OfNoTokensIsEmpty) {
  const Annotation article;
  const TokenTable table = TokenTable::with_all_columns(article);
  EXPECT_EQ(table.size(), 0U);
}

TEST(TokenTable, ReadsLetsAsLetUs) {
  Annotation article = article_of("Let's see Alder's bank");
  ASSERT_EQ(article.tokens.size(), 6U);
  article.tokens[1].tag = Tag::PRP;
  article.tokens[4].tag = Tag::POS;
  TokenTable table(article);
  table.add_tags();
  EXPECT_EQ(table.tag(1), Tag::PRP);
  ASSERT_NE(table.sense(1), nullptr);
  EXPECT_EQ(table.sense(1)->pronoun, Person::first);
  EXPECT_EQ(table.sense(4), nullptr);
}

TEST(TokenTable, KnowsTheNamesButNotTheAmounts) {
  Annotation article = article_of("Jo Alder paid 20 dollars to Elm Bank.");
  article.entities = {{span_of(article, "Jo Alder"), EntityLabel::person, {}},
                      {span_of(article, "20 dollars"), EntityLabel::money, {}},
                      {span_of(article, "Elm Bank"), EntityLabel::org, {}}};
  TokenTable table(article);
  table.add_entities();
  std::string entities;
  for (Index i = 0; i < table.size(); ++i) {
    entities += table.entity(i) == kNone ? "-" : std::to_string(table.entity(i));
  }
  EXPECT_EQ(entities, "00----22-");
}

TEST(TokenTable, OutermostMarksCount) {
  Annotation article = article_of("He said \"we call it 'a day' now\" again.");
  article.quoted = {{span_of(article, "\"we call it 'a day' now\""), Marks::double_, false},
                    {span_of(article, "'a day'"), Marks::single, false}};
  TokenTable table(article);
  table.add_quotation_marks();
  EXPECT_EQ(states(table), "..<iiiiiiii>..");
  EXPECT_EQ(quoted(table), "..qqqqqqqqqq..");
  EXPECT_EQ(table.marks(5).opening, 2U);
  EXPECT_EQ(table.marks(5).closing, 11U);
  EXPECT_EQ(table.marks(2).opening, 2U);
  EXPECT_EQ(table.marks(11).closing, 11U);
  EXPECT_EQ(table.marks(0).opening, kNone);
  EXPECT_EQ(table.marks(0).closing, kNone);
}

TEST(TokenTable, AnOpenQuotationHasNoClosingMark) {
  Annotation article = article_of("\"We left.\n\"They came.\" So");
  article.quoted = {{span_of(article, "\"We left."), Marks::double_, true},
                    {span_of(article, "\"They came.\""), Marks::double_, false}};
  TokenTable table(article);
  table.add_quotation_marks();
  EXPECT_EQ(states(table), "<iii<iii>.");
  EXPECT_EQ(table.marks(3).closing, kNone);
  EXPECT_EQ(table.marks(5).opening, 4U);
  EXPECT_EQ(table.marks(5).closing, 8U);
}

TEST(TokenTable, MarksWithinOneTokenAreNoMarksAround) {
  Annotation article = article_of("Rock n roll");
  article.quoted = {{span_of(article, "n"), Marks::single, false}};
  TokenTable table(article);
  table.add_quotation_marks();
  EXPECT_EQ(states(table), "...");
  EXPECT_EQ(quoted(table), ".q.");
}

}  // namespace
}  // namespace quoth::token
