#include "database/connection.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>

#include "scratch.h"

namespace quoth::database {
namespace {

TEST(Connection, KeepsTheFirstFailureAndDoesNothingAfterIt) {
  const auto connection = Connection::in_memory();
  connection->run("CREATE TABLE t (x)");
  connection->run("INSERT INTO missing VALUES (1)");
  ASSERT_TRUE(connection->error());
  const std::string first = connection->error()->reason;
  EXPECT_EQ(first, "no such table: missing");
  connection->run("INSERT INTO t VALUES (1)");
  connection->fail("another reason");
  EXPECT_EQ(connection->error()->reason, first);
  EXPECT_FALSE(connection->query("SELECT 1").next());
}

TEST(Connection, BindsAndReadsValues) {
  const auto connection = Connection::in_memory();
  Query& row = connection->query("SELECT ?, ?, ?, ?, ?");
  const std::string with_nul("a\0b", 3);
  row.with(std::int64_t{-5}, 0.25, std::string_view(with_nul), std::optional<std::int64_t>(),
           std::string_view());
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.number(0), -5);
  EXPECT_EQ(row.real(1), 0.25);
  EXPECT_EQ(row.text(2), with_nul);
  EXPECT_TRUE(row.is_null(3));
  EXPECT_FALSE(row.is_null(4));
  EXPECT_EQ(row.text(4), "");
  EXPECT_FALSE(row.next());
}

TEST(Connection, GivesOnlyUtf8) {
  const auto connection = Connection::in_memory();
  Query& row = connection->query("SELECT CAST(X'41ff' AS TEXT)");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.text(0), "");
  ASSERT_TRUE(connection->error());
  EXPECT_EQ(connection->error()->reason, "a damaged database: a text that is not UTF-8");
}

TEST(Connection, TellsWhyAFileIsNotOpened) {
  const Scratch scratch;
  const std::string text = scratch.write("text.db", std::string(2000, 'x'));
  struct Case {
    std::string path;
    Connection::Access access;
    std::string reason;
  };
  for (const Case& c :
       {Case{scratch.path("none.db"), Connection::Access::read, "no such file or directory"},
        Case{scratch.path(), Connection::Access::create, "is a directory"},
        Case{"/dev/null", Connection::Access::create, "no regular file"},
        Case{text, Connection::Access::read, "no database of quoth"},
        Case{text, Connection::Access::create, "no database of quoth"},
        Case{scratch.path("no/folder.db"), Connection::Access::create,
             "no such file or directory"}}) {
    SCOPED_TRACE(c.path);
    const auto connection = Connection::open(c.path, c.access);
    ASSERT_FALSE(connection);
    EXPECT_EQ(connection.error(), (Error{c.path, c.reason}));
  }
}

TEST(Connection, TakesNoNameForAnythingElseThanAFile) {
  const Scratch scratch;
  ASSERT_EQ(chdir(scratch.path().c_str()), 0);
  for (const char* const name : {":memory:", "file:x.db?mode=memory"}) {
    const auto connection = Connection::open(name, Connection::Access::create);
    ASSERT_TRUE(connection);
    (*connection)->run("CREATE TABLE t (x)");
    struct stat info = {};
    EXPECT_EQ(stat(scratch.path(name).c_str(), &info), 0) << name;
  }
  ASSERT_EQ(chdir("/"), 0);
}

TEST(Connection, RunsNoTriggers) {
  const Scratch scratch;
  const auto connection = Connection::open(scratch.path("a.db"), Connection::Access::create);
  ASSERT_TRUE(connection);
  (*connection)
      ->run(
          "CREATE TABLE t (x); CREATE TABLE ran (x); CREATE TRIGGER run AFTER INSERT ON t BEGIN "
          "INSERT INTO ran VALUES (1); END; INSERT INTO t VALUES (1)");
  EXPECT_FALSE((*connection)->error());
  EXPECT_EQ((*connection)->number("SELECT count(*) FROM ran"), 0);
}

TEST(Connection, ReadsWhatWasCommittedBeforeAnInterruption) {
  const Scratch scratch;
  const std::string path = scratch.path("a.db");
  const std::string copy = scratch.path("copy.db");
  {
    const auto connection = Connection::open(path, Connection::Access::create);
    ASSERT_TRUE(connection);
    (*connection)->run("CREATE TABLE t (x); INSERT INTO t VALUES ('committed')");
    // So small a cache is written to the file before the commit.
    (*connection)
        ->run(
            "PRAGMA cache_size = 1; BEGIN; UPDATE t SET x = 'not committed'; CREATE TABLE u (x); "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO u SELECT zeroblob(500) FROM n");
    ASSERT_FALSE((*connection)->error());
    scratch.write("copy.db", scratch.read("a.db"));
    scratch.write("copy.db-journal", scratch.read("a.db-journal"));
  }
  const auto connection = Connection::open(copy, Connection::Access::read);
  ASSERT_TRUE(connection) << connection.error().reason;
  Query& row = (*connection)->query("SELECT x FROM t");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.text(0), "committed");
}

}  // namespace
}  // namespace quoth::database
