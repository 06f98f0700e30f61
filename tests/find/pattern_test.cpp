#include "find/pattern.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "quoth/find.h"

namespace quoth::find {
namespace {

const Analyzer& analyzer() {
  static const Analyzer fast = Analyzer::built_in({.fast = true});
  return fast;
}

// A node in one line: "(all encrypt (none phone))".
std::string line(const Node& node) {
  std::string text;
  switch (node.kind) {
    case Node::Kind::words:
      for (const PatternWord& word : node.words) {
        text += (text.empty() ? "" : "_") + word.form;
      }
      return text;
    case Node::Kind::regex:
      node.regex->pattern().toUTF8String(text);
      return "/" + text + "/";
    case Node::Kind::near:
      text = "(near/" + std::to_string(node.distance);
      break;
    case Node::Kind::all_of:
      text = "(all";
      break;
    case Node::Kind::any_of:
      text = "(any";
      break;
    case Node::Kind::none_of:
      text = "(none";
      break;
  }
  for (const Node& part : node.parts) text += " " + line(part);
  return text + ")";
}

TEST(Pattern, IsReadAsAUserMeansIt) {
  const struct {
    const char* pattern;
    const char* line;
  } cases[] = {
      {"", "(all)"},
      {" \t ", "(all)"},
      {"Encrypt", "encrypt"},
      {"caf\u00e9", "cafe"},
      {"a b c", "(all a b c)"},
      {"a AND b", "(all a b)"},
      {"a OR b", "(any a b)"},
      {"a or b", "(all a or b)"},
      {"a b OR c", "(any (all a b) c)"},
      {"a (b OR c)", "(all a (any b c))"},
      {"NOT a", "(none a)"},
      {"NOT NOT a", "a"},
      {"a NOT b", "(all a (none b))"},
      {"a AND NOT b", "(all a (none b))"},
      {"NOT (a b)", "(none (all a b))"},
      {"a NEAR/5 b", "(near/5 a b)"},
      {"a NEAR b", "(near/10 a b)"},
      {"a NEAR/0 b", "(near/0 a b)"},
      {"a NEAR/5 b NEAR/2 c", "(near/2 (near/5 a b) c)"},
      {"a NEAR/5 (b OR \"c d\")", "(near/5 a (any b c_d))"},
      {"x a NEAR/5 b", "(all x (near/5 a b))"},
      {"NOT a NEAR/5 b", "(none (near/5 a b))"},
      {"\"We won\u2019t go\"", "we_wo_n't_go"},
      {"\u201cwe go\u201d", "we_go"},
      {"\"an \u201cold\u201d map\"", "an_old_map"},
      {"a\"b\"c", "(all a b c)"},
      {"don't", "do_n't"},
      {"and/or", "and_or"},
      {"/colou?r/", "/colou?r/"},
      {"/a\\/b/ c", "(all /a\\/b/ c)"},
      {"/uk/i", "/uk/"},
      {"((a))", "a"},
      {"NEARBY", "nearby"},
      {"ORDER NOTED", "(all order noted)"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.pattern);
    const auto pattern = Pattern::parse(c.pattern, analyzer());
    ASSERT_TRUE(pattern) << pattern.error().reason;
    EXPECT_EQ(line(pattern->root()), c.line);
  }
}

TEST(Pattern, AMistakeIsToldWithItsPlace) {
  const struct {
    const char* pattern;
    const char* reason;
  } cases[] = {
      {"(a", "character 1: this ( is not closed"},
      {"a (", "character 3: this ( is not closed"},
      {"a)", "character 2: this ) closes no ("},
      {")", "character 1: this ) closes no ("},
      {"a ( )", "character 3: nothing stands between these ( )"},
      {"OR a", "character 1: nothing stands before OR"},
      {"a OR", "character 3: nothing stands after OR"},
      {"a OR OR b", "character 3: nothing stands after OR"},
      {"(a OR ) b", "character 4: nothing stands after OR"},
      {"a AND", "character 3: nothing stands after AND"},
      {"NOT", "character 1: nothing stands after NOT"},
      {"a NEAR/5", "character 3: nothing stands after NEAR/5"},
      {"NEAR/5 a", "character 1: nothing stands before NEAR/5"},
      {"a NEAR/ b", "character 3: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
      {"a NEAR/x b", "character 3: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
      {"a NEAR/-1 b", "character 3: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
      {"a NEAR/99999999999 b",
       "character 3: NEAR/ takes a number of words up to 1000, as in NEAR/5"},
      {"a NEAR/5 NOT b", "character 10: NOT cannot stand beside NEAR"},
      {"a NEAR/5 (b c)",
       "character 10: beside NEAR stands a word, a \"phrase\", a /regex/, or several of them with "
       "OR"},
      {"(a b) NEAR/5 c",
       "character 1: beside NEAR stands a word, a \"phrase\", a /regex/, or several of them with "
       "OR"},
      {"\u00e9 \"a b", "character 3: this quotation mark is not closed"},
      {"a \"\"", "character 3: no word is in \"\""},
      {"a * b", "character 3: no word is in *"},
      {"a -b", "character 3: to leave out a word write NOT b"},
      {"/a", "character 1: this / begins a regex that no / ends"},
      {"//", "character 1: nothing stands between these / /"},
      {"/a/x", "character 4: only i may follow a regex, not x"},
      {"b /(a/", "character 3: in this regex a ( or ) has no partner"},
      {"/[a/", "character 1: in this regex a [ is not closed"},
      {"/*/", "character 1: in this regex it is no regular expression"},
      {"\xff", "it is no UTF-8"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.pattern);
    const auto pattern = Pattern::parse(c.pattern, analyzer());
    ASSERT_FALSE(pattern);
    EXPECT_EQ(pattern.error(), (Error{"PATTERN", c.reason}));
  }
}

TEST(Pattern, DeepNestingIsAMistake) {
  EXPECT_TRUE(Pattern::parse(std::string(50, '(') + "a" + std::string(50, ')'), analyzer()));
  const auto deep = Pattern::parse(std::string(100000, '(') + "a", analyzer());
  ASSERT_FALSE(deep);
  EXPECT_NE(deep.error().reason.find("nests too deep"), std::string::npos);
}

TEST(Pattern, AWordKnowsItsLemmas) {
  const auto lemmas_of = [](const char* text) {
    return Pattern::parse(text, analyzer())->root().words.at(0).lemmas;
  };
  const auto lemmas = lemmas_of("left");
  EXPECT_NE(std::ranges::find(lemmas, "leave"), lemmas.end());
  EXPECT_TRUE(lemmas_of("\"left\"").empty()) << "in quotation marks only as written";
  EXPECT_TRUE(lemmas_of("us").empty()) << "and not of we";
}

TEST(Pattern, RequiresWordsOfWhichAnIndexKnows) {
  using Words = std::vector<std::vector<std::string>>;
  const struct {
    const char* pattern;
    Words words;
  } cases[] = {
      {"", {}},
      {"NOT a", {}},
      {"/a/", {}},
      {"\"a b\"", {{"a"}, {"b"}}},
      {"\"a\" NOT \"b\"", {{"a"}}},
      {"\"a\" NEAR \"b\"", {{"a"}, {"b"}}},
      {"\"a b\" OR \"c\"", {{"a", "c"}}},
      {"\"a\" OR /b/", {}},
      {"\"x\" (\"a\" OR NOT \"b\")", {{"x"}}},
      {"waited", {{"wait", "waited"}}},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Pattern::parse(c.pattern, analyzer())->required_words(), c.words) << c.pattern;
  }
}

}  // namespace
}  // namespace quoth::find
