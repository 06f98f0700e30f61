#include "find/lexemes.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::find {
namespace {

// "word:rain near/5 phrase:two words": the kind of each, with its body where it has one of its own.
std::string lexemes(const std::string& text) {
  using Kind = Lexeme::Kind;
  const Lexemes found = find_lexemes(text);
  if (!found.mistake.what.empty())
    return std::to_string(found.mistake.place) + ": " + found.mistake.what;
  std::string out;
  for (const Lexeme& lexeme : found.list) {
    if (!out.empty()) out += ' ';
    switch (lexeme.kind) {
      case Kind::open:
      case Kind::close:
        out += lexeme.text;
        break;
      case Kind::word:
        out.append("word:").append(lexeme.body);
        break;
      case Kind::phrase:
        out.append("phrase:").append(lexeme.body);
        break;
      case Kind::regex:
        out.append(lexeme.ignore_case ? "iregex:" : "regex:").append(lexeme.body);
        break;
      case Kind::op_and:
        out += "and";
        break;
      case Kind::op_or:
        out += "or";
        break;
      case Kind::op_not:
        out += "not";
        break;
      case Kind::near:
        out += "near/" + std::to_string(lexeme.distance);
        break;
    }
  }
  return out;
}

TEST(Lexemes, AreWhatAPatternIsWrittenOf) {
  const struct {
    std::string_view pattern;
    std::string_view lexemes;
  } cases[] = {
      {"", ""},
      {" \t\u00a0", ""},
      {"rain snow", "word:rain word:snow"},
      {"a AND b OR NOT c", "word:a and word:b or not word:c"},
      {"and or not near", "word:and word:or word:not word:near"},
      {"a NEAR b NEAR/5 c NEAR/0 d", "word:a near/10 word:b near/5 word:c near/0 word:d"},
      {"(a)b(", "( word:a ) word:b ("},
      {"\"two words\"", "phrase:two words"},
      {"a\"b\"c", "word:a phrase:b word:c"},
      {"\u201cso it is\u201d", "phrase:so it is"},
      {"\u201eso it is\u201c", "phrase:so it is"},
      {"\"a \u201cb\u201d c\"", "phrase:a \u201cb\u201d c"},
      {"\"\"", "phrase:"},
      {"/colou?r/", "regex:colou?r"},
      {"/a b/i c", "iregex:a b word:c"},
      {R"(/a\/b\\/)", R"(regex:a\/b\\)"},
      {"a/b", "word:a/b"},
      {"end-to-end can't", "word:end-to-end word:can't"},
      {"-", "word:-"},
      {"NEARLY", "word:NEARLY"},
  };
  for (const auto& [pattern, expected] : cases)
    EXPECT_EQ(lexemes(std::string(pattern)), expected) << pattern;
}

TEST(Lexemes, AMistakeIsToldWithItsPlace) {
  const struct {
    std::string_view pattern;
    std::string_view mistake;
  } cases[] = {
      {"a \"b", "2: this quotation mark is not closed"},
      {"\u201ca", "0: this quotation mark is not closed"},
      {"ab /c", "3: this / begins a regex that no / ends"},
      {R"(/c\/)", "0: this / begins a regex that no / ends"},
      {"/c/x", "3: only i may follow a regex, not x"},
      {"a -b", "2: to leave out a word write NOT b"},
      {"a NEAR/ b", "2: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
      {"a NEAR/5x b", "2: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
      {"a NEAR/1001 b", "2: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
  };
  for (const auto& [pattern, expected] : cases)
    EXPECT_EQ(lexemes(std::string(pattern)), expected) << pattern;
}

TEST(Lexemes, AreViewsOfThePattern) {
  const std::string text = "a \"b c\" /d/i";
  const Lexemes found = find_lexemes(text);
  ASSERT_EQ(found.list.size(), 3U);
  EXPECT_EQ(found.list[1].text, "\"b c\"");
  EXPECT_EQ(found.list[1].text.data(), text.data() + 2);
  EXPECT_EQ(found.list[2].text, "/d/i");
}

}  // namespace
}  // namespace quoth::find
