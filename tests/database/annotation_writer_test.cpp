#include "database/annotation_writer.h"

#include <gtest/gtest.h>

#include <string>

#include "database/sample_database.h"
#include "format/example.h"

namespace quoth::database {
namespace {

TEST(AnnotationWriter, WritesRowsThatReferToEachOther) {
  const auto connection =
      database_with({example_annotation(), sample_annotation("b", "it would close")});
  Query& row = connection->query("PRAGMA foreign_key_check");
  EXPECT_FALSE(row.next());
  EXPECT_FALSE(connection->error());
}

TEST(AnnotationWriter, WritesWhatWasSaid) {
  const auto connection = database_with({sample_annotation("b", "the caf\u00e9 would close")});
  Query& row =
      connection->query("SELECT article, speaker, cue, text, paragraph FROM who_said_what");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.text(0), "b");
  EXPECT_EQ(row.text(1), "Ann Lee");
  EXPECT_EQ(row.text(2), "said");
  EXPECT_EQ(row.text(3), "the caf\u00e9 would close");
  EXPECT_EQ(row.number(4), 1);
}

TEST(AnnotationWriter, RemovesAllRows) {
  const auto connection =
      database_with({example_annotation(), sample_annotation("b", "it rained")});
  connection->run(
      "INSERT INTO report_speakers VALUES (1, 'ann-lee', 'Ann Lee', 'person', '', 1);"
      "INSERT INTO report_articles SELECT article, article, id, title, date, models FROM articles;"
      "INSERT INTO statements SELECT quotation, id, NULL, sign, quotation FROM quotations;"
      "INSERT INTO variants SELECT quotation, quotation, 'same' FROM quotations;"
      "INSERT INTO also_given_to SELECT quotation, 1, article FROM quotations;"
      "INSERT INTO also_given_to SELECT q.quotation, 1, 1 FROM quotations AS q WHERE article = 2;"
      "INSERT INTO copies VALUES (2, 1)");
  remove_annotation(*connection, 1);
  EXPECT_EQ(connection->number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
  EXPECT_EQ(connection->number("SELECT count(*) FROM articles"), 1);
  EXPECT_EQ(connection->number("SELECT count(*) FROM variants"), 1);
  remove_annotation(*connection, 2);
  ASSERT_FALSE(connection->error()) << connection->error()->reason;
  for (const char* const table :
       {"articles", "paragraphs", "sentences", "tokens", "quoted", "speakers", "aliases",
        "mentions", "entities", "quotations", "pieces", "report_articles", "statements", "variants",
        "also_given_to", "copies"}) {
    EXPECT_EQ(connection->number(std::string("SELECT count(*) FROM ") + table), 0) << table;
  }
  // The index is as if it had been made of what is left.
  connection->run(
      "INSERT INTO quotation_index (quotation_index, rank) VALUES "
      "('integrity-check', 1)");
  EXPECT_FALSE(connection->error());
}

}  // namespace
}  // namespace quoth::database
