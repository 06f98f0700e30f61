#include "entity/own_names.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "model/own_words.h"
#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

// A text with its tokens, and names found before.
struct Case {
  std::string text;
  std::vector<std::string> before;
  std::string names;  // "ORG Tar Society, LOC Tarland"
};

std::string names_in(const Case& c) {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  Annotation annotation{.text = c.text};
  annotation.paragraphs = {{{0, static_cast<std::uint32_t>(c.text.size())}, Role::body}};
  analyzer.add_words(annotation);
  std::vector<Entity> entities;
  for (const std::string& name : c.before) {
    const auto begin = static_cast<std::uint32_t>(c.text.find(name));
    entities.push_back(
        {{begin, begin + static_cast<std::uint32_t>(name.size())}, EntityLabel::person, {}});
  }
  std::string out;
  for (const Entity& entity : add_own_names(std::move(entities), annotation)) {
    out += (out.empty() ? "" : ", ") + std::string(to_string(entity.label)) + " " +
           std::string(annotation.text_of(entity.span));
  }
  return out;
}

// What is added holds for the whole process.
[[noreturn]] void add_and_leave(const std::vector<Case>& cases) {
  model::add_own_words("organizations", "Tar Society\nTar Society of Bel\n");
  model::add_own_words("cities", "Tarland\n");
  model::add_own_words("works_events", "Night of Tar\n");
  int wrong = 0;
  for (const Case& c : cases) {
    const std::string found = names_in(c);
    if (found == c.names) continue;
    std::fprintf(stderr, "%s: %s\n", c.text.c_str(), found.c_str());
    ++wrong;
  }
  std::exit(wrong);
}

TEST(OwnNames, AreFoundWhereverTheyStand) {
  const std::vector<Case> cases = {
      {"He joined the Tar Society today.", {}, "ORG Tar Society"},
      {"Tar Society of Bel met in Tarland for the Night of Tar.",
       {},
       "ORG Tar Society of Bel, LOC Tarland, MISC Night of Tar"},
      {"The tar society and TAR SOCIETY met.", {}, ""},
      {"Tar Societys met in Tarlands.", {}, ""},
      {"He joined the Tar Society today.", {"Tar"}, "ORG Tar Society"},
      {"He joined the Tar Society today.", {"Tar Society"}, "ORG Tar Society"},
      {"He joined the Tar Society today.", {"Society today"}, "ORG Tar Society"},
      {"He joined the Old Tar Society today.", {"Old Tar Society"}, "PERSON Old Tar Society"},
      {"Ann saw Tarland and Bo.", {"Ann", "Bo"}, "PERSON Ann, LOC Tarland, PERSON Bo"},
  };
  testing::GTEST_FLAG(death_test_style) = "threadsafe";
  EXPECT_EXIT(add_and_leave(cases), testing::ExitedWithCode(0), "");
}

TEST(OwnNames, AreNoneIfNothingWasAdded) {
  EXPECT_EQ(names_in({"He joined the Tar Society today.", {"Tar"}, ""}), "PERSON Tar");
}

}  // namespace
}  // namespace quoth::entity
