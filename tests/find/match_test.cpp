#include "find/match.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "quoth/find.h"

namespace quoth::find {
namespace {

const Analyzer& analyzer() {
  static const Analyzer fast = Analyzer::built_in({.fast = true});
  return fast;
}

// What matched, or "-" if nothing did, or "all" if it matched without words.
std::string matched(const std::string& pattern, const std::string& text) {
  const auto parsed = Pattern::parse(pattern, analyzer());
  if (!parsed) return parsed.error().reason;
  const Match found = match(parsed->root(), passage_of(text, analyzer()));
  if (found.gave_up) return "gave up";
  if (!found.matched) return "-";
  if (found.spans.empty()) return "all";
  std::string words;
  for (const Span span : found.spans) {
    words += (words.empty() ? "" : "|") + std::string(slice(text, span));
  }
  return words;
}

TEST(Match, FindsAPatternInAText) {
  const std::string text =
      "We won\u2019t break the law, and the laws were broken \u2013 by others.";
  const struct {
    const char* pattern;
    const char* matched;
  } cases[] = {
      {"", "all"},
      {"break", "break|broken"},
      {"broken", "break|broken"},
      {"BREAK", "break|broken"},
      {"\"broken\"", "broken"},
      {"\"break the law\"", "break the law"},
      {"\"law and the\"", "law, and the"},
      {"\"break law\"", "-"},
      {"\"the law\"", "the law"},
      {"won't", "won\u2019t"},
      {"phone", "-"},
      {"NOT phone", "all"},
      {"NOT law", "-"},
      {"law NOT phone", "law|laws"},
      {"law phone", "-"},
      {"law OR phone", "law|laws"},
      {"break NEAR/1 law", "break|law|laws|broken"},
      {"\"break\" NEAR/0 \"law\"", "-"},
      {"\"break\" NEAR/1 \"law\"", "break|law"},
      {"\"law\" NEAR/1 \"break\"", "break|law"},
      {"\"we\" NEAR/3 \"law\"", "-"},
      {"\"we\" NEAR/4 \"law\"", "We|law"},
      {"\"break\" NEAR/9 \"break\"", "-"},
      {"\"the\" NEAR/9 \"the\"", "the|the"},
      {"/l.w/", "law|law"},
      {"/L.W/", "-"},
      {"/L.W/i", "law|law"},
      {"/\\bthe \\w+/", "the law|the laws"},
      {"/x*/", "all"},
      {"/break/ NEAR/1 law", "break|law"},
      {"/[\u2013]/", "\u2013"},
      {"\"the law\" OR law", "the law|laws"},
  };
  for (const auto& c : cases) EXPECT_EQ(matched(c.pattern, text), c.matched) << c.pattern;
}

TEST(Match, FoldsCaseAndAccents) {
  EXPECT_EQ(matched("erdogan", "Mr Erdo\u011fan"), "Erdo\u011fan");
  EXPECT_EQ(matched("erdo\u011fan", "Erdogan"), "Erdogan");
  EXPECT_EQ(matched("news", "It was new"), "-");
}

TEST(Match, ARegexThatTakesTooLongGivesUp) {
  EXPECT_EQ(matched("/(a+)+b/", std::string(64, 'a')), "gave up");
}

TEST(Match, TimeIsLinearInRepeatedWords) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "ab cd ";
  EXPECT_EQ(matched("\"ab\" NEAR/1000 \"ef\"", text), "-");
  EXPECT_NE(matched("\"ab\" NEAR/1000 \"cd\"", text), "-");
}

}  // namespace
}  // namespace quoth::find
