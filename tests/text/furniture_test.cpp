#include "text/furniture.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

Furniture furniture(std::string_view text) { return find_furniture(text, shape_of(text)); }

TEST(Furniture, IsKnownByItsWords) {
  EXPECT_EQ(furniture("Follow Jo Alder on Twitter"), Furniture::piece);
  EXPECT_EQ(furniture("Read more: Elm wins again"), Furniture::piece);
  EXPECT_EQ(furniture("The council of Elm met on Monday to vote."), Furniture::none);
}

TEST(Furniture, BylinesAndTimesAreKnownByTheirShape) {
  const std::string_view byline = "By Jo Alder and Al Birch";
  const std::string_view time = "12 September 2016, 7.30pm";
  const std::string_view body = "By noon the vote was over.";
  EXPECT_TRUE(is_byline(byline, shape_of(byline)));
  EXPECT_FALSE(is_byline(body, shape_of(body)));
  EXPECT_TRUE(is_timestamp(time, shape_of(time)));
  EXPECT_FALSE(is_timestamp(body, shape_of(body)));
}

struct Case {
  const char* name;
  const char* text;
  Furniture furniture;
};

class FurnitureOfPages : public testing::TestWithParam<Case> {};
TEST_P(FurnitureOfPages, IsKnown) { EXPECT_EQ(furniture(GetParam().text), GetParam().furniture); }

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, FurnitureOfPages,
    testing::Values(
        Case{"Marks", "* * *", Furniture::piece}, Case{"Nothing", "", Furniture::piece},
        Case{"CreditOfAnotherOutlet", "As reported by The Elm Post:", Furniture::piece},
        Case{"ReportOfAnotherOutlet", "As reported by The Elm Post, she left.", Furniture::none},
        Case{"Address", "https://elm.example/a", Furniture::piece},
        Case{"AddressWithoutAScheme", "www.elm.example", Furniture::piece},
        Case{"AddressAmidWords", "See www.elm.example today", Furniture::none},
        Case{"FileName", "old-pier.JPG", Furniture::piece},
        Case{"FileNameWithAQuery", "old-pier.jpg?w=80&h=9", Furniture::piece},
        Case{"FileNameWithBlanks", "photo of the pier.jpg", Furniture::piece},
        Case{"FileNameInASentence", "She sent a file named pier.jpg to us", Furniture::none},
        Case{"EndingAlone", "We sent a .jpg there", Furniture::none},
        Case{"MarkUp", "<tweet id=\"1\"><tweet/>", Furniture::piece},
        Case{"MarkUpWithWords", "<b>The pier</b> burns", Furniture::none},
        Case{"StyleSheet", ".pier { color: red }", Furniture::piece},
        Case{"RuleOfAStyleSheet", "color: red;", Furniture::piece},
        Case{"WordsWithASemicolon", "the pier: old and red;", Furniture::none},
        Case{"Whole", "Advertising", Furniture::piece},
        Case{"WholeWithMore", "Advertising on the pier", Furniture::none},
        Case{"Begin", "Continue reading about the pier", Furniture::piece},
        Case{"WithAGap", "Do you support Elm Week? Like the page", Furniture::piece},
        Case{"List", "Related stories", Furniture::list},
        Case{"ListWithAGap", "More from Elm", Furniture::list},
        Case{"ListThatIsASentence", "More from Elm and the towns is on the way.", Furniture::none},
        Case{"Comments", "12 comments", Furniture::rest},
        Case{"ManyComments", "1,204 Comments", Furniture::rest},
        Case{"OneComment", "1 comment", Furniture::rest},
        Case{"CommentsOfPeople", "Few comments", Furniture::none},
        Case{"InMarks", "“Related stories”", Furniture::none},
        Case{"ASentence", "The council of Elm met on Monday.", Furniture::none}),
    [](const auto& test) { return test.param.name; });

TEST(Furniture, IsBrief) {
  const std::string promotion = "Read more: " + std::string(309, 'a');
  EXPECT_EQ(promotion.size(), 320U);
  EXPECT_EQ(furniture(promotion), Furniture::piece);
  EXPECT_EQ(furniture(promotion + "a"), Furniture::none);
}

TEST(Byline, IsNamesAfterBy) {
  const struct {
    const char* text;
    bool byline;
  } cases[] = {
      {"By Jo Alder", true},    {"BY JO ALDER", true},
      {"by Jo Alder", true},    {"By Jo Alder, Al Birch and Cy Elm in Oakham", true},
      {"By Jo", true},          {"By jo alder", false},
      {"By Jo Alder.", false},  {"By “Jo” Alder", false},
      {"Bye Jo Alder", false},  {"By Jo and all of her old friends", false},
      {"Jo Alder", false},      {"", false},
      {"BY MR. ALDER:", false},
  };
  for (const auto& [text, byline] : cases)
    EXPECT_EQ(is_byline(text, shape_of(text)), byline) << text;
  const std::string longest = "By Jo Alder" + std::string(90, 'A');
  EXPECT_FALSE(is_byline(longest, shape_of(longest)));
}

TEST(Timestamp, IsNumbersAndWordsOfTime) {
  const struct {
    const char* text;
    bool timestamp;
  } cases[] = {
      {"12 September 2016", true},
      {"Monday, 12 September 2016 at 7.30pm GMT", true},
      {"Updated 3 hours ago", true},
      {"7:30", false},
      {"7:30 p.m.", true},
      {"1902", false},
      {"Monday", false},
      {"12 September in Elm", false},
      {"12 Séptembre 2016", false},
      {"", false},
  };
  for (const auto& [text, timestamp] : cases) {
    EXPECT_EQ(is_timestamp(text, shape_of(text)), timestamp) << text;
  }
}

}  // namespace
}  // namespace quoth::text
