#include "database/sample_database.h"

#include <gtest/gtest.h>

#include "database/annotation_writer.h"
#include "database/schema.h"
#include "database/writer.h"
#include "text/digest.h"

namespace quoth::database {

Annotation sample_annotation(const std::string& id, const std::string& words) {
  Annotation annotation{.id = id, .encoding = "UTF-8", .models = "fast-00000000"};
  annotation.text = "Ann Lee said " + words + ".";
  annotation.digest = text::digest(annotation.text);
  const auto end = static_cast<std::uint32_t>(annotation.text.size());
  constexpr std::uint32_t kName = 7;
  constexpr std::uint32_t kCue = 8;
  constexpr std::uint32_t kContent = 13;
  annotation.paragraphs = {{{0, end}, Role::body}};
  annotation.lemmas = "Ann Lee say";
  annotation.tokens = {
      {{0, 3}, Tag::NNP, {0, 3}}, {{4, 7}, Tag::NNP, {4, 7}}, {{8, 12}, Tag::VBD, {8, 11}}};
  for (std::uint32_t at = kContent; at < end;) {
    const auto space = std::min<std::size_t>(annotation.text.find(' ', at), end - 1);
    const auto stop = static_cast<std::uint32_t>(space);
    const auto lemma = static_cast<std::uint32_t>(annotation.lemmas.size());
    annotation.lemmas += annotation.text.substr(at, stop - at);
    annotation.tokens.push_back(
        {{at, stop}, Tag::NN, {lemma, static_cast<std::uint32_t>(annotation.lemmas.size())}});
    at = stop + 1;
  }
  annotation.tokens.push_back({{end - 1, end}, Tag::stop, {}});
  annotation.sentences = {{{0, end}, 0, static_cast<Index>(annotation.tokens.size()), 0}};
  annotation.entities = {{{0, kName}, EntityLabel::person, 0}};
  annotation.speakers = {{.id = "ann-lee", .name = "Ann Lee", .mentions = {{0, kName}}}};
  annotation.quotations = {{.content = {{kContent, end - 1}},
                            .cue = Span{kCue, kContent - 1},
                            .source = Span{0, kName},
                            .speaker = 0,
                            .resolved_by = ResolvedBy::name,
                            .confidence = 0.75F}};
  return annotation;
}

std::unique_ptr<Connection> database_with(const std::vector<Annotation>& annotations) {
  auto connection = Connection::in_memory();
  create_tables(*connection);
  for (const Annotation& annotation : annotations) {
    insert_annotation(*connection, annotation, annotation.id);
  }
  EXPECT_FALSE(connection->error()) << connection->error()->reason;
  return connection;
}

void write_database(const std::string& path, const std::vector<Annotation>& annotations) {
  auto writer = Writer::open(path);
  ASSERT_TRUE(writer) << writer.error().reason;
  for (const Annotation& annotation : annotations) {
    if ((*writer)->keep(annotation.id, annotation.digest)) continue;
    const auto error = (*writer)->put(annotation, annotation.digest);
    ASSERT_FALSE(error) << error->reason;
  }
  const auto error = (*writer)->finish(false);
  ASSERT_FALSE(error) << error->reason;
}

std::vector<std::string> values(const std::string& path, std::string_view sql) {
  std::vector<std::string> found;
  auto connection = Connection::open(path, Connection::Access::read);
  EXPECT_TRUE(connection);
  if (!connection) return found;
  Query& row = (*connection)->query(sql);
  while (row.next()) found.push_back(row.text(0));
  EXPECT_FALSE((*connection)->error()) << (*connection)->error()->reason;
  return found;
}

void run_sql(const std::string& path, const std::string& sql) {
  auto connection = Connection::open(path, Connection::Access::create);
  ASSERT_TRUE(connection);
  (*connection)->run(sql);
  ASSERT_FALSE((*connection)->error()) << (*connection)->error()->reason;
}

}  // namespace quoth::database
