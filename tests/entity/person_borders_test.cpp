#include "entity/person_borders.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

// What becomes of these names of persons in a text: "Ann Lind; Bo".
std::string whole(std::string_view text, const std::vector<std::string_view>& names) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  std::vector<Entity> found;
  for (const std::string_view name : names) {
    const auto begin = static_cast<std::uint32_t>(text.find(name));
    found.push_back(
        {{begin, begin + static_cast<std::uint32_t>(name.size())}, EntityLabel::person, {}});
  }
  std::string pieces;
  for (const Entity& piece : with_whole_persons(found, *annotation)) {
    if (!pieces.empty()) pieces += "; ";
    pieces += annotation->text_of(piece.span);
  }
  return pieces;
}

TEST(PersonBorders, AreAroundTheWholeName) {
  const struct {
    std::string_view text;
    std::vector<std::string_view> names;
    std::string_view pieces;
  } cases[] = {
      // side by side
      {"They saw Albert Jones there.", {"Albert", "Jones"}, "Albert Jones"},
      {"They saw Albert Ben Jones there.", {"Albert", "Ben Jones"}, "Albert Ben Jones"},
      {"They saw Ann Lind Bo Elm there.", {"Ann Lind", "Bo Elm"}, "Ann Lind; Bo Elm"},
      {"They saw Princess Ida there.", {"Princess", "Ida"}, "Princess; Ida"},
      {"They saw Albert, Jones there.", {"Albert", "Jones"}, "Albert; Jones"},
      // initials
      {"They saw W. Kay Alder there.", {"Kay Alder"}, "W. Kay Alder"},
      {"They saw H.R. Alder there.", {"Alder"}, "H.R. Alder"},
      {"They saw Tim H.J. Alder there.", {"Tim H.J."}, "Tim H.J. Alder"},
      {"They saw U.S. Alder there.", {"Alder"}, "Alder"},
      // particles
      {"They saw Eva von der Linde there.", {"Eva", "Linde"}, "Eva von der Linde"},
      {"They saw that bin Alder left.", {"Alder"}, "bin Alder"},
      {"They do Alder a favour.", {"Alder"}, "Alder"},
      // places
      {"The mayor of London Sadiq Alder left.", {"London Sadiq Alder"}, "London; Sadiq Alder"},
      {"The mayor of New York Eric Alder left.", {"New York Eric Alder"}, "New York; Eric Alder"},
      {"The mayor of London Alder left.", {"London Alder"}, "London Alder"},
      {"A friend of Paris Ann Alder left.", {"Paris Ann Alder"}, "Paris Ann Alder"},
      {"The brother of Jordan Lee Alder left.", {"Jordan Lee Alder"}, "Jordan Lee Alder"},
      {"They saw London Ann Alder there.", {"London Ann Alder"}, "London Ann Alder"},
      // hyphens
      {"They saw Lee Jin-ho there.", {"Lee Jin-"}, "Lee Jin-ho"},
      {"They saw Soon-Yi Alder there.", {"Yi Alder"}, "Soon-Yi Alder"},
      {"They saw R-Alder there.", {"Alder"}, "Alder"},
      {"They saw the ex-Alder aide there.", {"Alder"}, "Alder"},
      // pet names
      {"They saw Joko “Ace” Widd there.", {"Joko", "Ace", "Widd"}, "Joko “Ace” Widd"},
      {"They saw Joko \"Ace\" Widd there.", {"Joko", "Widd"}, "Joko \"Ace\" Widd"},
      {"They saw Joko “eat” Widd there.", {"Joko", "Widd"}, "Joko; Widd"},
      // what is no part of it
      {"They saw Sonia Alder OBE there.", {"Sonia Alder OBE"}, "Sonia Alder"},
      {"They saw Sonia Alder III there.", {"Sonia Alder III"}, "Sonia Alder III"},
      {"By Ann Lind@annlind today", {"Ann Lind@annlind"}, "Ann Lind"},
      {"By Ann Lind@ELM today", {"Ann Lind@ELM"}, "Ann Lind@ELM"},
  };
  for (const auto& test : cases) EXPECT_EQ(whole(test.text, test.names), test.pieces) << test.text;
}

TEST(PersonBorders, TheNameAfterAPetNameIsOfThePerson) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  const std::string text = "They saw Joko “Ace” Crewe there.";
  const auto annotation = analyzer.annotate({.id = "a", .bytes = text});
  const auto at = [&](std::string_view name) {
    const auto begin = static_cast<std::uint32_t>(text.find(name));
    return Span{begin, begin + static_cast<std::uint32_t>(name.size())};
  };
  const std::vector<Entity> found = {{at("Joko"), EntityLabel::person, {}},
                                     {at("Crewe"), EntityLabel::loc, {}}};
  const auto whole = with_whole_persons(found, *annotation);
  ASSERT_EQ(whole.size(), 1U);
  EXPECT_EQ(annotation->text_of(whole[0].span), "Joko “Ace” Crewe");
}

}  // namespace
}  // namespace quoth::entity
