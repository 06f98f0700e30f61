#include "text/caption.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Caption, EndsWithItsCredit) {
  struct Case {
    std::string_view text;
    std::string_view credit;
  };
  const Case cases[] = {
      {"The pier in winter Credit: Jo Alder", "Credit: Jo Alder"},
      {"The pier in winter (Jo Alder/Reuters)", "(Jo Alder/Reuters)"},
      {"The pier in winter. Photo: Elm Press", "Photo: Elm Press"},
      {"The pier in winter.", ""},
      {"She took the credit for a pier that others had built over many years.", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(c.text.substr(find_credit(c.text)), c.credit) << c.text;
}

TEST(Caption, MayBeginAsAgenciesBegin) {
  EXPECT_TRUE(begins_caption("FILE - In this photo the pier burns."));
  EXPECT_FALSE(begins_caption("The file lay on the pier."));
}

TEST(Caption, CreditsNameAPersonOrAnAgency) {
  struct Case {
    std::string_view text;
    std::string_view credit;
  };
  const Case cases[] = {
      {"The pier | AFP", "AFP"},
      {"The pier in May. Jo Alder/AFP", " Jo Alder/AFP"},
      {"The pier in May (Jo Alder / Reuters)", "(Jo Alder / Reuters)"},
      {"The pier in winter Photograph: Jo Alder", "Photograph: Jo Alder"},
      {"The pier in winter. Photo by Jo Alder", "Photo by Jo Alder"},
      {"The pier in winter Credit: Jo Alder of the Elm Press", "Credit: Jo Alder of the Elm Press"},
      {"The pier in winter Credit: nobody took any of these pictures", ""},
      {"The pier in winter credit: Jo Alder", ""},
      {"Reuters", ""},
      {"It was sent to Reuters", ""},
      {"The Photo: it was old and it was small and nobody wanted to have it", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(c.text.substr(find_credit(c.text)), c.credit) << c.text;
}

TEST(Caption, CreditsStandInTheLastNinetyBytes) {
  const std::string credit = "Credit: Jo Alder";
  EXPECT_EQ(find_credit(std::string(300, 'a') + " " + credit), 301U);
  const std::string far = credit + std::string(100, ' ');
  EXPECT_EQ(find_credit("The pier " + credit + " Elm " + std::string(90, 'A')),
            9U + credit.size() + 5 + 90);
}

TEST(Caption, BeginsWithTheWordsOfAgencies) {
  for (const char* text : {"FILE - The pier.", "FILE – The pier.", "FILE PHOTO: The pier."}) {
    EXPECT_TRUE(begins_caption(text)) << text;
  }
  for (const char* text : {"", "Files of the pier.", "The pier burns.", "A FILE - The pier."}) {
    EXPECT_FALSE(begins_caption(text)) << text;
  }
}

}  // namespace
}  // namespace quoth::text
