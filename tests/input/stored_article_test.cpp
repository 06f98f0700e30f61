#include "input/stored_article.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "scratch.h"

namespace quoth::input {
namespace {

Input article(std::string words) {
  return {.kind = Input::Kind::text, .place = "a.txt", .id = "a.txt", .bytes = std::move(words)};
}

TEST(StoredArticle, IsAnnotatedOnlyIfTheDatabaseHasItNot) {
  const Scratch scratch;
  const Analyzer analyzer = Analyzer::built_in({.fast = true});
  for (const bool there : {false, true}) {
    SCOPED_TRACE(there);
    auto database = database::Writer::open(scratch.path("a.db"));
    ASSERT_TRUE(database);
    Input input = article("\"We will stay,\" said Ann Lee.");
    auto made = annotate_for(**database, input, {}, analyzer);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->annotation.has_value(), !there);
    const auto stored = store(**database, *made, analyzer);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->annotated, !there);
    ASSERT_FALSE((*database)->finish(false));
  }
}

TEST(StoredArticle, WhatIsNoArticleIsAnError) {
  const Scratch scratch;
  const auto database = database::Writer::open(scratch.path("a.db"));
  ASSERT_TRUE(database);
  Input input{.kind = Input::Kind::json, .place = "a.json:1", .id = "1", .bytes = "{"};
  EXPECT_FALSE(annotate_for(**database, input, {}, Analyzer::built_in({.fast = true})));
}

}  // namespace
}  // namespace quoth::input
