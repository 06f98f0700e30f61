#include "report/quoted_names.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth::report {
namespace {

using Names = std::vector<std::string>;

std::vector<Record> articles() {
  return {article("a", {{"Anna Ruiz", "“Ice is thick”"}, {"Tom Vane", "“It will ruin us”"}},
                  {{"Port of Ashbourne", SpeakerKind::organization}}),
          article("b", {{"Ana Ruis", "“Salt”"}, {"Tomás Vance", "“Silt”"}, {"Tom Vane", "“Tar”"}},
                  {{"Tom Vane", SpeakerKind::person, "", {"the Ferryman"}}})};
}

std::vector<UnknownName> unknown_names(const Names& names, const std::vector<Record>& articles) {
  QuotedNames quoted;
  for (const Record& article : articles) quoted.add(article);
  return quoted.unknown(names);
}

TEST(QuotedNames, HasTheNamesThatNobodyHas) {
  const auto unknown =
      unknown_names({"Ruiz", "Elm", "tom vane", "ferryman", "anna-ruiz"}, articles());
  ASSERT_EQ(unknown.size(), 1U);
  EXPECT_EQ(unknown[0].name, "Elm");
  EXPECT_TRUE(unknown_names({}, articles()).empty());
}

TEST(QuotedNames, WhoIsNamedAndNotQuotedIsNoSpeaker) {
  EXPECT_EQ(unknown_names({"Ashbourne"}, articles()).size(), 1U);
}

TEST(QuotedNames, TellsWhoIsCalledNearlySo) {
  const struct {
    const char* name;
    Names similar;
  } cases[] = {
      {"Ruizz", {"Anna Ruiz"}},
      {"Rui", {"Ana Ruis", "Anna Ruiz"}},
      {"Ruiz Anna", {"Anna Ruiz", "Ana Ruis"}},
      {"Tom Vame", {"Tom Vane"}},
      {"Riuz", {"Anna Ruiz"}},
      {"tomas vance", {"Tomás Vance"}},
      {"Ferrymann", {"Tom Vane"}},
      {"Ru", {}},
      {"Anna Kerr", {}},
      {"", {}},
      {"?", {}},
  };
  for (const auto& c : cases) {
    const auto unknown = unknown_names({c.name}, articles());
    ASSERT_EQ(unknown.size(), 1U) << c.name;
    EXPECT_EQ(unknown[0].similar, c.similar) << c.name;
  }
}

TEST(QuotedNames, NamesAtMostThree) {
  Record record = article("a", {{"Ann Holm", "“One”"},
                                {"Bo Holm", "“Two”"},
                                {"Cy Holm", "“Three”"},
                                {"Di Holm", "“Four”"},
                                {"Di Holm", "“Five”"}});
  const auto unknown = unknown_names({"Hol"}, {record});
  ASSERT_EQ(unknown.size(), 1U);
  EXPECT_EQ(unknown[0].similar, (Names{"Di Holm", "Ann Holm", "Bo Holm"}))
      << "equally near: who is quoted more, then by name";
}

TEST(QuotedNames, OfPartsAreThoseOfTheWhole) {
  const std::vector<Record> all = articles();
  QuotedNames parts;
  for (std::size_t i = all.size(); i-- > 0;) {
    QuotedNames part;
    part.add(all[i]);
    parts.add(part);
  }
  for (const char* name : {"Rui", "Ferrymann", "Vanne", "ferryman"}) {
    const auto whole = unknown_names({name}, all);
    const auto joined = parts.unknown({name});
    ASSERT_EQ(joined.size(), whole.size()) << name;
    if (!whole.empty()) {
      EXPECT_EQ(joined[0].similar, whole[0].similar) << name;
    }
  }
}

}  // namespace
}  // namespace quoth::report
