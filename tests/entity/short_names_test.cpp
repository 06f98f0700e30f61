#include "entity/short_names.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "entity/gazetteer.h"
#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

using Names = std::vector<std::pair<std::string_view, EntityLabel>>;

constexpr auto kPerson = EntityLabel::person;
constexpr auto kOrg = EntityLabel::org;
constexpr auto kLoc = EntityLabel::loc;

// The label that the first of these names gets in a text.
std::string_view label_of(std::string_view text, const Names& names) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  static const std::string phrases = write_gazetteer();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  const token::TokenTable table(*annotation);
  const NameArticle article(table, *Gazetteer::read(phrases));
  std::vector<Entity> found;
  for (const auto& [name, label] : names) {
    const auto begin = static_cast<std::uint32_t>(text.find(name));
    found.push_back({{begin, begin + static_cast<std::uint32_t>(name.size())}, label, {}});
  }
  return to_string(with_explained_short_names(found, article, *annotation).front().label);
}

TEST(ShortNames, AreExplainedByTheArticle) {
  const struct {
    std::string_view text;
    Names names;
    std::string_view label;
  } cases[] = {
      {"Zorby grew. Later Zorbyn Records paid.",
       {{"Zorby", kPerson}, {"Zorbyn Records", kOrg}},
       "PERSON"},
      {"Birch grew. Then Birch Records paid.",
       {{"Birch", kPerson}, {"Birch Records", kOrg}},
       "ORG"},
      {"Corwin shares fell.", {{"Corwin", kPerson}}, "ORG"},
      {"Corwin's shares fell.", {{"Corwin", kPerson}}, "ORG"},
      {"Corwin's boats left.", {{"Corwin", kPerson}}, "PERSON"},
      {"Corwin's shares fell, and Ann Corwin left.",
       {{"Corwin", kPerson}, {"Ann Corwin", kPerson}},
       "PERSON"},
      {"President Corwin came, and Corwin Records paid.",
       {{"Corwin", kPerson}, {"Corwin Records", kOrg}},
       "PERSON"},
      {"Corwin's shares fell, and Mr. Birch, of Birch Elm.",
       {{"Birch", kPerson}, {"Birch Elm", kOrg}},
       "PERSON"},
      {"The Corwin administration said no.", {{"Corwin", kOrg}}, "PERSON"},
      {"The Birch administration and Birch Elm said no.",
       {{"Birch", kPerson}, {"Birch Elm", kOrg}},
       "PERSON"},
      {"The Elmish administration said no.", {{"Elmish", EntityLabel::misc}}, "MISC"},
      {"Corwin's office said no. Ann Corwin left.",
       {{"Corwin", kLoc}, {"Ann Corwin", kPerson}},
       "PERSON"},
      {"They met in Corwin. Corwin Elm left.", {{"Corwin", kLoc}, {"Corwin Elm", kPerson}}, "LOC"},
      {"They met in London. Jack London left.",
       {{"London", kLoc}, {"Jack London", kPerson}},
       "LOC"},
      {"The captain of the survey ship Corwin left.", {{"Corwin", kPerson}}, "MISC"},
      {"He left the ship. Corwin stayed.", {{"Corwin", kPerson}}, "PERSON"},
      {"The Corwin board said no.", {{"Corwin", kOrg}}, "ORG"},
  };
  for (const auto& test : cases)
    EXPECT_EQ(label_of(test.text, test.names), test.label) << test.text;
}

}  // namespace
}  // namespace quoth::entity
