#include "database/reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "database/sample_database.h"
#include "scratch.h"

namespace quoth::database {
namespace {

using Strings = std::vector<std::string>;

// The ids of all articles, and the reason of an error.
Strings ids(const std::string& path, Selection selection = {}) {
  auto reader = Reader::open(path, std::move(selection));
  if (!reader) return {reader.error().reason};
  Strings found;
  while (auto annotation = reader->next()) {
    found.push_back(*annotation ? (*annotation)->id : annotation->error().reason);
  }
  EXPECT_FALSE(reader->next());
  return found;
}

class ReaderTest : public testing::Test {
 protected:
  void SetUp() override {
    write_database(path_, {sample_annotation("b", "the harbour bridge would close for a year"),
                           sample_annotation("a", "the caf\u00e9 on the bridge would close"),
                           sample_annotation("c", "it rained")});
  }

  Scratch scratch_;
  std::string path_ = scratch_.path("a.db");
};

TEST_F(ReaderTest, ReadsArticlesInOrderOfTheirIds) {
  EXPECT_EQ(ids(path_), (Strings{"a", "b", "c"}));
}

TEST_F(ReaderTest, TellsHowMuchIsRead) {
  auto reader = Reader::open(path_);
  ASSERT_TRUE(reader);
  EXPECT_EQ(reader->fraction(), 0);
  while (reader->next()) {
  }
  EXPECT_EQ(reader->fraction(), 1);
}

TEST_F(ReaderTest, FindsArticlesByWhatWasSaid) {
  struct Case {
    std::string query;
    Strings ids;
  };
  for (const Case& c : {Case{R"("bridge")", {"a", "b"}}, Case{R"("CAFE")", {"a"}},
                        Case{R"("would close")", {"a", "b"}}, Case{R"("close would")", {}},
                        Case{R"("bridge" NOT "year")", {"a"}}, Case{R"(lemmas : "rained")", {"c"}},
                        Case{R"("Ann")", {}}, Case{"\"", {"unterminated string"}}}) {
    SCOPED_TRACE(c.query);
    EXPECT_EQ(ids(path_, {.said = c.query}), c.ids);
  }
}

TEST_F(ReaderTest, ReadsTokensWhenAsked) {
  auto reader = Reader::open(path_, {.rows = Rows::all});
  ASSERT_TRUE(reader);
  EXPECT_EQ((**reader->next()).tokens.size(), 11U);
  reader = Reader::open(path_);
  ASSERT_TRUE(reader);
  EXPECT_EQ((**reader->next()).tokens.size(), 1U);
}

TEST_F(ReaderTest, SeesTheArticlesAsTheyWereWhenItBegan) {
  auto reader = Reader::open(path_);
  ASSERT_TRUE(reader);
  ASSERT_TRUE(reader->next());
  auto other = Connection::open(path_, Connection::Access::write);
  ASSERT_TRUE(other);
  (*other)->run("PRAGMA busy_timeout = 0; DELETE FROM articles");
  ASSERT_TRUE((*other)->error());
  EXPECT_EQ((*other)->error()->reason, "another process is writing it");
}

TEST_F(ReaderTest, TellsWhyADatabaseIsNotRead) {
  struct Case {
    std::string sql;
    Strings found;
  };
  for (const Case& c :
       {Case{"PRAGMA user_version = 9",
             {"a database of version 9, but this program reads version 2"}},
        Case{"PRAGMA application_id = 1", {"no database of quoth"}},
        Case{"DROP TABLE pieces; CREATE VIEW pieces AS SELECT * FROM mentions",
             {"its table pieces is not as quoth makes it"}},
        Case{
            "UPDATE quotations SET type = 'odd' WHERE quotation = 1",
            {"a", "a damaged database: article 1: an unknown word in place of one of its kind"}}}) {
    SCOPED_TRACE(c.sql);
    const std::string copy = scratch_.write("copy.db", scratch_.read("a.db"));
    run_sql(copy, c.sql);
    EXPECT_EQ(ids(copy), c.found);
  }
}

TEST_F(ReaderTest, SurvivesDamagedFiles) {
  const std::string whole = scratch_.read("a.db");
  constexpr std::size_t kPage = 4096;
  for (std::size_t size = kPage; size < whole.size(); size += kPage) {
    const Strings found = ids(scratch_.write("cut.db", whole.substr(0, size)));
    ASSERT_FALSE(found.empty());
    EXPECT_NE(found, (Strings{"a", "b", "c"})) << size;
  }
}

TEST(Database, IsKnownByItsFirstBytes) {
  EXPECT_TRUE(is_database(std::string_view("SQLite format 3\0\x10", 17)));
  EXPECT_FALSE(is_database("SQLite format 3 is a format"));
}

}  // namespace
}  // namespace quoth::database
