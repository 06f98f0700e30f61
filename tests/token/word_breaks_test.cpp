#include "token/word_breaks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace quoth::token {
namespace {

// The words of one paragraph, separated by blanks.
std::string words(std::string_view text) {
  std::vector<Token> tokens;
  find_words(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
  std::string joined;
  for (const Token& token : tokens) {
    if (!joined.empty()) joined += ' ';
    joined += slice(text, token.span);
  }
  return joined;
}

struct Case {
  const char* text;
  const char* words;
};

void expect(std::initializer_list<Case> cases) {
  for (const Case& each : cases) EXPECT_EQ(words(each.text), each.words) << each.text;
}

TEST(Words, PartMarksFromWords) {
  expect({{"\"Go,\" she said.", "\" Go , \" she said ."},
          {"(see below)", "( see below )"},
          {"[and] then", "[ and ] then"},
          {"wait...", "wait ..."},
          {"What?!", "What ?!"},
          {"now--or never", "now -- or never"},
          {"the bridge\u2014old\u2014fell", "the bridge \u2014 old \u2014 fell"},
          {"\u201CYes,\u201D he said", "\u201C Yes , \u201D he said"},
          {"''No,'' she said", "'' No , '' she said"},
          {"and/or", "and / or"}});
}

TEST(Words, PartClitics) {
  expect({{"don't", "do n't"},
          {"Don\u2019t", "Do n\u2019t"},
          {"we'll've", "we 'll 've"},
          {"Palmer's", "Palmer 's"},
          {"Palmer\u2019s", "Palmer \u2019s"},
          {"the farmers' market", "the farmers ' market"},
          {"cannot", "can not"},
          {"gonna", "gon na"},
          {"y\u2019all", "y\u2019 all"},
          {"O'Hara", "O'Hara"},
          {"o'clock", "o'clock"},
          {"'Tis", "'T is"},
          {"'em", "'em"},
          {"the '90s", "the '90s"}});
}

TEST(Words, KeepAbbreviationsWhole) {
  expect({{"Mr. Lee", "Mr. Lee"},
          {"the U.K. said", "the U.K. said"},
          {"J. K. Lee", "J. K. Lee"},
          {"a Ph.D. student", "a Ph.D. student"},
          {"e.g. this", "e.g. this"},
          {"No. 10", "No. 10"},
          {"No. Never.", "No . Never ."},
          {"plan B.", "plan B ."},
          {"so did I. Then", "so did I . Then"},
          {"Albert I. Lee", "Albert I. Lee"},
          {"World War I. Then", "World War I . Then"}});
}

TEST(Words, SplitHyphensButNotPrefixes) {
  expect({{"end-to-end", "end - to - end"},
          {"a well-known name", "a well - known name"},
          {"non-profit", "non-profit"},
          {"e-mail", "e-mail"},
          {"a 12-year-old", "a 12 - year - old"},
          {"th- the", "th- the"}});
}

TEST(Words, ReadNumbersWithWhatJoinsThem) {
  expect({{"7.30pm", "7.30 pm"},
          {"at 7:30 a.m.", "at 7:30 a.m."},
          {"$5m", "$ 5 m"},
          {"\u00A35,000.50", "\u00A3 5,000.50"},
          {"20%", "20 %"},
          {"20th", "20th"},
          {"1990s", "1990s"},
          {"the 80's", "the 80's"},
          {"2014's", "2014 's"},
          {"9/11", "9/11"},
          {"10-12", "10 - 12"},
          {"555-0100", "555-0100"},
          {"2016-09-12", "2016-09-12"},
          {"[13,14]", "[ 13 , 14 ]"},
          {"1,234,567", "1,234,567"},
          {"F-16", "F - 16"},
          {"4G", "4G"}});
}

TEST(Words, KeepAddressesWhole) {
  expect({{"see http://example.org/a_b?c=1.", "see http://example.org/a_b?c=1 ."},
          {"at example.co.uk, too", "at example.co.uk , too"},
          {"ann.other@example.com", "ann.other@example.com"},
          {"@ann_other said", "@ann_other said"},
          {"#news", "#news"},
          {"(www.example.org)", "( www.example.org )"},
          {"report.pdf", "report.pdf"},
          {"the end.The start", "the end . The start"}});
}

TEST(Words, ReadOtherScriptsByTheirLetters) {
  expect({{"Dvo\u0159\u00E1k's", "Dvo\u0159\u00E1k 's"},
          {"\u041C\u043E\u0441\u043A\u0432\u0430.", "\u041C\u043E\u0441\u043A\u0432\u0430 ."},
          {"caf\u00E9\u00A0au lait", "caf\u00E9 au lait"}});
}

TEST(Words, PartScriptsWithoutSpacesByDictionary) {
  // "The minister said", in Chinese, Japanese and Thai.
  expect({{"\u90E8\u957F\u8868\u793A\u3002", "\u90E8\u957F \u8868\u793A \u3002"},
          {"\u5927\u81E3\u304C", "\u5927\u81E3 \u304C"},
          {"\u0E23\u0E31\u0E10\u0E21\u0E19\u0E15\u0E23\u0E35\u0E01\u0E25\u0E48\u0E32\u0E27",
           "\u0E23\u0E31\u0E10\u0E21\u0E19\u0E15\u0E23\u0E35 \u0E01\u0E25\u0E48\u0E32\u0E27"}});
}

TEST(Words, CoverEveryCharacterThatIsNoSpace) {
  for (const std::string text : {"a'\"b``c''(d)[e]{f}", "\u2018\u2019\u201C\u201D\u2026\u2014",
                                 ":) 8) <3 (:", "...'90s'", "+1.5.2-3/4,5"}) {
    std::vector<Token> tokens;
    find_words(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
    std::size_t bytes = 0;
    std::uint32_t end = 0;
    for (const Token& token : tokens) {
      EXPECT_GE(token.span.begin, end);
      EXPECT_LT(token.span.begin, token.span.end);
      end = token.span.end;
      bytes += token.span.size();
    }
    EXPECT_EQ(bytes, text.size() - static_cast<std::size_t>(std::ranges::count(text, ' '))) << text;
  }
}

}  // namespace
}  // namespace quoth::token
