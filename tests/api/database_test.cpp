#include "quoth/database.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "scratch.h"

namespace quoth {
namespace {

std::vector<std::string> ids_in(const std::string& database, const Analyzer& analyzer) {
  std::vector<std::string> ids;
  const auto corpus = read_corpus({database}, analyzer);
  for (const Record& record : corpus->records) ids.push_back(record.id);
  return ids;
}

TEST(UpdateDatabase, KeepsWhatItHasAndPrunesWhatWent) {
  const Scratch scratch;
  scratch.write("in/a.txt", "\"We will stay,\" said Ann Lee.");
  scratch.write("in/b.txt", "\"We will go,\" said Bo Kerr.");
  const Analyzer analyzer = Analyzer::built_in({.fast = true});
  const std::string database = scratch.path("all.db");
  const auto update = [&](const std::string& input, bool prune) {
    const auto errors =
        update_database(database, {scratch.path(input)}, analyzer, {.threads = 2, .prune = prune});
    EXPECT_TRUE(errors) << errors.error().reason;
    return *errors;
  };
  EXPECT_TRUE(update("in", false).empty());
  EXPECT_EQ(ids_in(database, analyzer), (std::vector<std::string>{"a.txt", "b.txt"}));
  EXPECT_TRUE(update("in/a.txt", false).empty());
  EXPECT_EQ(ids_in(database, analyzer), (std::vector<std::string>{"a.txt", "b.txt"}));
  scratch.write("in/c.json", "{");
  EXPECT_EQ(update("in/c.json", true).size(), 1U);
  EXPECT_EQ(ids_in(database, analyzer).size(), 2U) << "nothing is pruned after errors";
  EXPECT_TRUE(update("in/a.txt", true).empty());
  EXPECT_EQ(ids_in(database, analyzer), std::vector<std::string>{"a.txt"});
}

TEST(UpdateDatabase, FailsWhereThereIsNoDatabase) {
  const Scratch scratch;
  scratch.write("a.txt", "Rain fell.");
  const auto errors =
      update_database(scratch.path("a.txt"), {}, Analyzer::built_in({.fast = true}));
  ASSERT_FALSE(errors);
  EXPECT_EQ(errors.error().path, scratch.path("a.txt"));
}

}  // namespace
}  // namespace quoth
