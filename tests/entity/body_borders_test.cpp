#include "entity/body_borders.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

using Names = std::vector<std::pair<std::string_view, EntityLabel>>;

constexpr auto kOrg = EntityLabel::org;
constexpr auto kLoc = EntityLabel::loc;

// What becomes of these names in a text, each with its label: "ORG Senate; MISC Democrats".
std::string whole(std::string_view text, const Names& names) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  std::vector<Entity> found;
  for (const auto& [name, label] : names) {
    const auto begin = static_cast<std::uint32_t>(text.find(name));
    found.push_back({{begin, begin + static_cast<std::uint32_t>(name.size())}, label, {}});
  }
  std::string pieces;
  for (const Entity& piece : with_whole_bodies(found, *annotation)) {
    if (!pieces.empty()) pieces += "; ";
    pieces.append(to_string(piece.label)).append(" ").append(annotation->text_of(piece.span));
  }
  return pieces;
}

TEST(BodyBorders, AreAroundTheWholeName) {
  const struct {
    std::string_view text;
    Names names;
    std::string_view pieces;
  } cases[] = {
      {"The Ministry of Trade, Roads and Rails said no.",
       {{"Ministry of Trade", kOrg}, {"Roads and Rails", kOrg}},
       "ORG Ministry of Trade, Roads and Rails"},
      {"The Elm Nurses, Midwives and Carers Union said no.",
       {{"Elm Nurses", kOrg}},
       "ORG Elm Nurses, Midwives and Carers Union"},
      {"The Department for Roads, Ports and Rural Rails said no.",
       {{"Department for Roads", kOrg}, {"Rural Rails", kOrg}},
       "ORG Department for Roads, Ports and Rural Rails"},
      {"Elm Bank, Moss Bank and Elm Union said no.",
       {{"Elm Bank", kOrg}, {"Moss Bank", kOrg}, {"Elm Union", kOrg}},
       "ORG Elm Bank; ORG Moss Bank; ORG Elm Union"},
      {"Elm Nurses, Ministers and judges said no.", {{"Elm Nurses", kOrg}}, "ORG Elm Nurses"},
      {"The Ministry of Trade, Elm Roads said no.",
       {{"Ministry of Trade", kOrg}, {"Elm Roads", kOrg}},
       "ORG Ministry of Trade; ORG Elm Roads"},
      {"The House Roads and Bridge Works Committee said no.",
       {{"House Roads", kOrg}, {"Bridge Works Committee", kOrg}},
       "ORG House Roads and Bridge Works Committee"},
      {"The House and Bridge Works Committee said no.",
       {{"House", kOrg}, {"Bridge Works Committee", kOrg}},
       "ORG House; ORG Bridge Works Committee"},
      {"The University of California, Elmtown said no.",
       {{"University of California", kOrg}, {"Elmtown", kLoc}},
       "ORG University of California, Elmtown"},
      {"The University of Kent, Elmtown said no.",
       {{"University of Kent", kOrg}, {"Elmtown", kLoc}},
       "ORG University of Kent; LOC Elmtown"},
      {"The Elm County Sheriff's Office said no.",
       {{"Elm County Sheriff", kOrg}},
       "ORG Elm County Sheriff's Office"},
      {"The Elm County Sheriff's office said no.",
       {{"Elm County Sheriff", kOrg}},
       "ORG Elm County Sheriff"},
      {"They saw Senate Democrats there.",
       {{"Senate Democrats", kOrg}},
       "ORG Senate; MISC Democrats"},
      {"They saw Elm Young Democrats there.",
       {{"Elm Young Democrats", kOrg}},
       "ORG Elm Young Democrats"},
      {"They saw Elm Air Flight 12 there.",
       {{"Elm Air Flight 12", kOrg}},
       "ORG Elm Air; MISC Flight 12"},
      {"They saw Elm Flight School there.", {{"Elm Flight School", kOrg}}, "ORG Elm Flight School"},
  };
  for (const auto& test : cases) EXPECT_EQ(whole(test.text, test.names), test.pieces) << test.text;
}

}  // namespace
}  // namespace quoth::entity
