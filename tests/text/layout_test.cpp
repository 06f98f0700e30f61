#include "text/layout.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::text {
namespace {

using Strings = std::vector<std::string>;

Strings paragraphs(std::string_view text) {
  Strings found;
  for (const Paragraph& each : find_paragraphs(text)) found.emplace_back(slice(text, each.span));
  return found;
}

Strings roles(std::string_view text) {
  Strings found;
  for (const Paragraph& each : find_paragraphs(text)) found.emplace_back(to_string(each.role));
  return found;
}

const std::string kLead =
    "The council voted on Monday to close the old bridge over the river for at least two years.";
const std::string kSecond =
    "Engineers found cracks in three of its arches last spring, and traffic has been banned since.";

TEST(Paragraphs, StandBetweenBlankLines) {
  EXPECT_EQ(paragraphs("One.\n\nTwo.\r\n \r\nThree.\n"), (Strings{"One.", "Two.", "Three."}));
  EXPECT_EQ(paragraphs(" \n\n"), Strings{});
}

TEST(Paragraphs, BeginAtBulletsWithoutABlankLine) {
  EXPECT_EQ(paragraphs("A name\n  \u2022 An item\n  \u2022 Another"),
            (Strings{"A name", "\u2022 An item", "\u2022 Another"}));
}

TEST(Paragraphs, JoinLinesWrappedToAWidth) {
  const std::string wrapped =
      "The council voted on Monday to close the\nold bridge over the river for at least\n"
      "two years, and to build a second one a\nmile to the south.\n\nNobody objected.";
  EXPECT_EQ(paragraphs(wrapped).size(), 2U);
}

TEST(Paragraphs, TakeEachLineWhereLinesAreParagraphs) {
  EXPECT_EQ(paragraphs(kLead + "\n" + kSecond + "\n\"We had no choice,\" the mayor said.").size(),
            3U);
}

TEST(Paragraphs, GoOnInALineThatBeginsSmall) {
  EXPECT_EQ(paragraphs("It took place in front of the old\ntown hall.\n\n" + kLead + "\n" + kSecond)
                .size(),
            3U);
}

TEST(Roles, HeadlineAndStandfirst) {
  EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\n" + kSecond),
            (Strings{"headline", "body", "body"}));
  EXPECT_EQ(roles("Old bridge to close;\nTwo years of detours ahead for drivers\n\n" + kLead),
            (Strings{"headline", "standfirst", "body"}));
  EXPECT_EQ(
      roles("Old bridge to close\n\nbridge-2.jpg?w=80\n\nDrivers face two years of detours.\n\n"
            "What we know\n\n\u2022 It closes in May.\n\n" +
            kLead),
      (Strings{"headline", "furniture", "standfirst", "heading", "item", "body"}));
}

TEST(Roles, CaptionsEndWithACredit) {
  for (const char* caption : {"The bridge in winter, seen from the east bank Credit: Ann Other",
                              "The bridge in winter, seen from the east bank (Ann Other/Reuters)",
                              "The bridge in winter, seen from the east bank. Photo by Ann Other",
                              "FILE - The bridge in winter, seen from the east bank."}) {
    EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\n" + kSecond + "\n\n" + caption +
                    "\n\n" + kSecond),
              (Strings{"headline", "body", "body", "caption", "body"}))
        << caption;
  }
}

TEST(Roles, FurnitureOfPages) {
  for (const char* furniture :
       {"Read more: How the bridge was built", "Follow Ann Other on Twitter @annother",
        "Advertisement", "\u2022 Watch more of our film about the bridge on Friday", "IMG_2041.JPG",
        "https://example.org/bridge", "(Reporting by Ann Other; Editing by Tom Smith)",
        "By Ann Other and Tom Smith", "___"}) {
    EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\n" + kSecond + "\n\n" + furniture +
                    "\n\n" + kSecond),
              (Strings{"headline", "body", "body", "furniture", "body"}))
        << furniture;
  }
}

TEST(Roles, NothingComesBehindTheTitleOfRelatedArticles) {
  EXPECT_EQ(
      roles(
          "Old bridge to close\n\n" + kLead + "\n\n" + kSecond +
          "\n\nRelated stories\n\nMayor wins again\n\nShe beat two rivals.\n\nNew school opens\n\n"
          "It has room for 400 pupils."),
      (Strings{"headline", "body", "body", "furniture", "furniture", "furniture", "furniture",
               "furniture"}));
}

TEST(Roles, TheArticleGoesOnBehindABoxOfRelatedArticles) {
  EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\nRelated\n\nMayor wins again\n\n" +
                  kSecond + "\n\n" + kLead),
            (Strings{"headline", "body", "furniture", "furniture", "body", "body"}));
}

TEST(Roles, SignatureUnderAQuotationWithoutMarks) {
  const std::string said =
      "I have crossed that bridge every day of my life, and I never thought that we would have to "
      "close it.";
  EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\n" + said +
                  "\n\nCity engineer, Ann Other\n\n" + kSecond + "\n\n" + kLead),
            (Strings{"headline", "body", "body", "signature", "body", "body"}));
  EXPECT_EQ(roles("Old bridge to close\n\n" + kLead +
                  "\n\n\"It had to be done.\"\n\n- Ann Other, engineer\n\n" + kSecond),
            (Strings{"headline", "body", "body", "signature", "body"}));
}

TEST(Roles, NoSignatureUnderAParagraphInTheThirdPerson) {
  EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\n" + kSecond +
                  "\n\nCity engineer, Ann Other\n\n" + kSecond),
            (Strings{"headline", "body", "body", "heading", "body"}));
}

TEST(Roles, HeadingsAndTimes) {
  EXPECT_EQ(roles("Old bridge to close\n\n" + kLead + "\n\n" + kSecond +
                  "\n\nWhat happens next\n\n" + kSecond + "\n\n9:45 p.m.\n\n" + kSecond),
            (Strings{"headline", "body", "body", "heading", "body", "heading", "body"}));
}

// The roles of paragraphs whose roles in the markup are given.
Strings roles_of_marked(const std::vector<std::pair<Role, std::string>>& marked) {
  std::string text;
  std::vector<Paragraph> paragraphs;
  for (const auto& [role, words] : marked) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    paragraphs.push_back({{begin, static_cast<std::uint32_t>(text.size())}, role});
    text += "\n\n";
  }
  Strings found;
  for (const Paragraph& each : find_paragraphs(text, paragraphs))
    found.emplace_back(to_string(each.role));
  return found;
}

TEST(Roles, OfWhatMarkupSetsOff) {
  // The number of the quotation that a paragraph is in, 0 for none, and its words.
  const auto roles_of = [](const std::vector<std::pair<int, std::string>>& marked) {
    std::string text;
    std::vector<Paragraph> paragraphs;
    std::vector<Span> set_off;
    int last = 0;
    for (const auto& [quotation, words] : marked) {
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += words;
      paragraphs.push_back({{begin, static_cast<std::uint32_t>(text.size())}, Role::body});
      if (quotation != 0 && quotation == last) {
        set_off.back().end = paragraphs.back().span.end;
      } else if (quotation != 0) {
        set_off.push_back(paragraphs.back().span);
      }
      last = quotation;
      text += "\n\n";
    }
    Strings found;
    for (const Paragraph& each : find_paragraphs(text, paragraphs, set_off)) {
      found.emplace_back(to_string(each.role));
    }
    return found;
  };
  EXPECT_EQ(roles_of({{0, kLead}, {1, "A short line"}, {0, kSecond}}),
            (Strings{"body", "body", "body"}));
  EXPECT_EQ(roles_of({{1, kSecond}, {1, "Ann Other, engineer"}, {0, kLead}}),
            (Strings{"body", "signature", "body"}));
  EXPECT_EQ(roles_of({{1, kSecond}, {2, "Ann Other, engineer"}, {0, kLead}}),
            (Strings{"body", "body", "body"}));
  EXPECT_EQ(roles_of({{1, kSecond}, {0, "\u2014 Ann Other"}, {0, kLead}}),
            (Strings{"body", "signature", "body"}));
}

TEST(Roles, OfMarkupStay) {
  EXPECT_EQ(roles_of_marked({{Role::headline, "The old bridge has to close, says its engineer."},
                             {Role::standfirst, "Detours ahead"},
                             {Role::body, kLead},
                             {Role::heading, "\u201CIt was about to fall.\u201D"},
                             {Role::item, "It closes in May."},
                             {Role::caption, "The bridge in winter"}}),
            (Strings{"headline", "standfirst", "body", "heading", "item", "caption"}));
  // Nothing of a text that has markup is a headline by its place.
  EXPECT_EQ(roles_of_marked({{Role::body, "Old bridge to close soon"}, {Role::body, kLead}}),
            (Strings{"heading", "body"}));
}

TEST(Roles, OfParagraphsInMarkupAreFoundByTheirWords) {
  EXPECT_EQ(roles_of_marked({{Role::body, kLead},
                             {Role::body, "What We Know"},
                             {Role::body, "Read more: How the bridge was built"},
                             {Role::item, "Advertisement"},
                             {Role::body, "The bridge in winter, seen from afar (Ann Other/AP)"},
                             {Role::body, kSecond},
                             {Role::heading, "Most read"},
                             {Role::heading, "Why my dog can sing"}}),
            (Strings{"body", "heading", "furniture", "furniture", "caption", "body", "furniture",
                     "furniture"}));
}

}  // namespace
}  // namespace quoth::text
