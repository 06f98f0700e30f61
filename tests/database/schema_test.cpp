#include "database/schema.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::database {
namespace {

std::string reason_after(const std::string& sql) {
  const auto connection = Connection::in_memory();
  create_tables(*connection);
  connection->run(sql);
  EXPECT_FALSE(connection->error()) << connection->error()->reason;
  check_tables(*connection);
  return connection->error() ? connection->error()->reason : std::string();
}

TEST(DatabaseSchema, AcceptsItsOwnTables) { EXPECT_EQ(reason_after(""), ""); }

TEST(DatabaseSchema, AcceptsWhatUsersAdd) {
  EXPECT_EQ(reason_after("CREATE TABLE mine (x); CREATE INDEX by_date ON articles (date); "
                         "CREATE VIEW dates AS SELECT date FROM articles"),
            "");
}

TEST(DatabaseSchema, RefusesOtherDatabases) {
  struct Case {
    std::string sql;
    std::string reason;
  };
  for (const Case& c :
       {Case{"PRAGMA application_id = 0", "no database of quoth"},
        Case{"PRAGMA user_version = 7",
             "a database of version 7, but this program reads version 2"},
        Case{"DROP TABLE pieces", "its table pieces is not as quoth makes it"},
        Case{"DROP TABLE pieces; CREATE VIEW pieces AS SELECT 1 AS quotation",
             "its table pieces is not as quoth makes it"},
        Case{"ALTER TABLE tokens ADD COLUMN note TEXT",
             "its table tokens is not as quoth makes it"},
        Case{"DROP VIEW quotation_words; CREATE VIEW quotation_words AS SELECT 1 AS quotation",
             "its view quotation_words is not as quoth makes it"}}) {
    SCOPED_TRACE(c.sql);
    EXPECT_EQ(reason_after(c.sql), c.reason);
  }
}

TEST(DatabaseSchema, AnEmptyDatabaseHasNoTables) {
  const auto connection = Connection::in_memory();
  EXPECT_TRUE(is_empty(*connection));
  create_tables(*connection);
  EXPECT_FALSE(is_empty(*connection));
}

}  // namespace
}  // namespace quoth::database
