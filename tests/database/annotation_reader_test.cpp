#include "database/annotation_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "database/sample_database.h"
#include "format/example.h"
#include "format/json.h"

namespace quoth::database {
namespace {

TEST(AnnotationReader, ReadsAllThatAnAnnotationHasAsJson) {
  Annotation german = sample_annotation("c", "es regnet");
  german.language = "de";
  for (const Annotation& annotation :
       {example_annotation(), sample_annotation("b", "the caf\u00e9 would close"), german,
        Annotation{}}) {
    SCOPED_TRACE(annotation.id);
    const auto connection = database_with({sample_annotation("a", "it rained"), annotation});
    const Annotation all = read_annotation(*connection, 2, Rows::all);
    const Annotation few = read_annotation(*connection, 2, Rows::record);
    ASSERT_FALSE(connection->error()) << connection->error()->reason;
    for (const OffsetUnit unit : {OffsetUnit::code_points, OffsetUnit::bytes}) {
      EXPECT_EQ(format::annotation_json(all, unit), format::annotation_json(annotation, unit));
      const format::Layers without_tokens = {.tokens = false};
      EXPECT_EQ(format::annotation_json(few, unit, without_tokens),
                format::annotation_json(annotation, unit, without_tokens));
    }
    EXPECT_EQ(all.sentences, annotation.sentences);
    EXPECT_EQ(all.quoted, annotation.quoted);
  }
}

TEST(AnnotationReader, ReadsAPart) {
  const Annotation whole = sample_annotation("a", "it rained");
  const auto connection = database_with({whole});
  const Annotation part = read_annotation(*connection, 1, Rows::quotations);
  ASSERT_FALSE(connection->error());
  EXPECT_EQ(part.quotations, whole.quotations);
  EXPECT_EQ(part.paragraphs, whole.paragraphs);
  EXPECT_TRUE(part.sentences.empty());
  EXPECT_TRUE(part.entities.empty());
  EXPECT_EQ(part.tokens.size(), 1U);
  EXPECT_EQ(part.speakers[0].name, "Ann Lee");
  EXPECT_TRUE(part.speakers[0].mentions.empty());
  const Annotation words = read_annotation(*connection, 1, Rows::words);
  ASSERT_FALSE(connection->error());
  EXPECT_TRUE(words.sentences.empty());
  EXPECT_EQ(words.speakers[0].mentions.size(), 1U);
  ASSERT_EQ(words.tokens.size(), 3U);  // of the cue and the content: "said it rained"
  for (std::size_t t = 0; t < words.tokens.size(); ++t) {
    EXPECT_EQ(words.tokens[t].span, whole.tokens[t + 2].span);
    EXPECT_EQ(words.lemma_of(words.tokens[t]), whole.lemma_of(whole.tokens[t + 2]));
  }
}

TEST(AnnotationReader, TellsWhatIsDamaged) {
  struct Case {
    std::string sql;
    std::string reason;
  };
  for (const Case& c :
       {Case{"DELETE FROM articles", "not there"},
        Case{"UPDATE articles SET meta = '[]'", "its meta is no JSON object"},
        Case{"UPDATE articles SET meta = '{\"a\": 1'", "its meta is no JSON object"},
        Case{"UPDATE articles SET text = 'Ann'", "a place outside its text"},
        Case{"UPDATE paragraphs SET role = 'poem'", "an unknown word in place of one of its kind"},
        Case{"UPDATE sentences SET paragraph = 1", "a number of something that it does not have"},
        Case{"UPDATE tokens SET \"end\" = 400", "a place outside its text"},
        Case{"UPDATE tokens SET tag = 'NOUN'", "an unknown tag"},
        Case{"UPDATE entities SET speaker = 9", "a reference to another article"},
        Case{"UPDATE mentions SET number = 1", "rows out of order"},
        Case{"UPDATE quotations SET cue_start = NULL", "a place without a start or end"},
        Case{"UPDATE quotations SET sentence = -1", "a number of something that it does not have"},
        Case{"UPDATE quotations SET within = 7",
             "a reference to a quotation that it does not have"},
        Case{"UPDATE pieces SET start = \"end\" + 1", "a place outside its text"},
        Case{"DELETE FROM pieces", "a quotation without content"}}) {
    SCOPED_TRACE(c.sql);
    const auto connection = database_with({sample_annotation("b", "it rained")});
    connection->run(c.sql);
    ASSERT_FALSE(connection->error()) << connection->error()->reason;
    read_annotation(*connection, 1, Rows::all);
    ASSERT_TRUE(connection->error());
    EXPECT_EQ(connection->error()->reason, "a damaged database: article 1: " + c.reason);
  }
}

}  // namespace
}  // namespace quoth::database
