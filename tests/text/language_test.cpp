#include "text/language.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::text {
namespace {

constexpr char kEnglish[] =
    "The mayor said on Monday that the harbour bridge would close for a year, because no cable on "
    "it had been replaced since the storms of the last decade. Shopkeepers disagreed with her. ";
constexpr char kGerman[] =
    "Die Bürgermeisterin sagte am Montag, dass die Brücke am Hafen für ein Jahr geschlossen werde, "
    "weil seit den Stürmen kein Seil ersetzt worden sei. Die Händler widersprachen ihr heftig. ";
constexpr char kFrench[] =
    "La maire a dit lundi que le pont du port serait fermé pendant un an, parce qu'aucun câble n'a "
    "été remplacé depuis les tempêtes. Les commerçants ne sont pas du tout d'accord avec elle. ";

TEST(Language, IsThatOfMostOfTheText) {
  EXPECT_EQ(foreign_language(kGerman), "de");
  EXPECT_EQ(foreign_language(kFrench), "fr");
  EXPECT_EQ(foreign_language(kEnglish), "");
  EXPECT_EQ(foreign_language(std::string(kGerman) + kEnglish), "") << "much of it is English";
}

TEST(Language, CannotBeToldOfShortTexts) {
  for (const char* text : {"", "Rain fell.", "Die Brücke ist zu.", "12345 67890", "\n\n",
                           "Angela Merkel, Emmanuel Macron, Giorgia Meloni", "“Basta!” he said."}) {
    EXPECT_EQ(foreign_language(text), "") << text;
  }
}

TEST(Language, IsThatOfTheBeginning) {
  std::string text;
  while (text.size() < 4000) text += kGerman;
  for (std::size_t cut = 0; cut < 4; ++cut) {  // wherever in a character the beginning ends
    EXPECT_EQ(foreign_language(std::string(cut, ' ') + text), "de");
  }
}

}  // namespace
}  // namespace quoth::text
