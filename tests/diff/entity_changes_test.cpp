#include "diff/entity_changes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::diff {
namespace {

using enum EntityLabel;

struct Named {
  EntityLabel label;
  const char* text;
};

Record record_of(const std::vector<Named>& names) {
  Record record;
  for (const auto& [label, text] : names) record.entities.push_back({{0, 1}, label, text, ""});
  return record;
}

std::vector<std::string> missing(const std::vector<Named>& names,
                                 const std::vector<Named>& others) {
  const Record record = record_of(names);
  std::vector<std::string> texts;
  for (const Index e : entities_missing(record, record_of(others)))
    texts.push_back(record.entities[e].text);
  return texts;
}

using Texts = std::vector<std::string>;

TEST(EntitiesMissing, EmptyInput) {
  EXPECT_EQ(missing({}, {}), Texts{});
  EXPECT_EQ(missing({}, {{person, "Ann Lee"}}), Texts{});
  EXPECT_EQ(missing({{person, "Ann Lee"}}, {}), Texts{"Ann Lee"});
}

TEST(EntitiesMissing, ListsEntitiesThatTheOtherDoesNotMention) {
  const struct {
    const char* how;
    Named name;
    Named other;
    bool missing;
  } cases[] = {
      {"the same", {loc, "Aldwick"}, {loc, "Aldwick"}, false},
      {"another case", {loc, "ALDWICK"}, {loc, "Aldwick"}, false},
      {"an article", {org, "the Birch Council"}, {org, "Birch Council"}, false},
      {"a possessive", {org, "Birch's"}, {org, "Birch"}, false},
      {"a possessive there", {org, "Birch"}, {org, "Birch’s"}, false},
      {"another label", {loc, "Aldwick"}, {misc, "Aldwick"}, false},
      {"a surname for a full name", {person, "Holm"}, {person, "John Holm"}, false},
      {"a full name for a surname", {person, "John Holm"}, {person, "Mr. Holm"}, false},
      {"a given name for a full one", {person, "John"}, {person, "John Holm"}, false},
      {"another of the surname", {person, "Jane Holm"}, {person, "John Holm"}, false},
      {"another person", {person, "Ann Lee"}, {person, "John Holm"}, true},
      {"a part of an organization's name", {org, "Birch"}, {org, "Birch Council"}, true},
      {"a fuller name of an organization", {org, "Birch Council"}, {org, "Birch"}, true},
      {"a person there is no place", {loc, "Holm"}, {person, "John Holm"}, false},
      {"a place whose last word is a name", {loc, "Port Holm"}, {person, "John Holm"}, true},
      {"an amount", {money, "£5"}, {money, "£6"}, true},
  };
  for (const auto& c : cases) {
    const Texts wanted = c.missing ? Texts{c.name.text} : Texts{};
    EXPECT_EQ(missing({c.name}, {c.other}), wanted) << c.how;
  }
}

TEST(EntitiesMissing, ListsEachOnceByFirstMention) {
  const Record record = record_of({{loc, "Ven"}, {org, "The Fox"}, {loc, "VEN"}, {org, "Fox"}});
  EXPECT_EQ(entities_missing(record, {}), (std::vector<Index>{0, 1}));
}

}  // namespace
}  // namespace quoth::diff
