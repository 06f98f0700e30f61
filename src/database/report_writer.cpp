#include "database/report_writer.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

#include "database/connection.h"
#include "database/schema.h"
#include "quoth/copies.h"
#include "quoth/record.h"

namespace quoth::database {
namespace {

using Key = std::int64_t;

class ReportWriter {
 public:
  ReportWriter(Connection& connection, const Report& report)
      : connection_(connection), report_(report) {}

  void write(std::string_view media) {
    connection_.run(
        "DELETE FROM also_given_to; DELETE FROM variants; DELETE FROM statements; DELETE FROM "
        "report_aliases; "
        "DELETE FROM report_speakers; DELETE FROM copies; DELETE FROM report_articles; "
        "DELETE FROM report_entities");
    write_articles();
    if (connection_.error()) return;
    write_copies();
    write_speakers();
    write_statements();
    write_entities();
    Query& about = connection_.query("INSERT OR REPLACE INTO about VALUES (?, ?)");
    about.run(std::string_view("report"), std::string_view("current"));
    about.run(std::string_view("media"), media);
  }

 private:
  // The articles of the report in their order. One of those with the same id and digest is in it;
  // a suffix divides those that have only the same id.
  void write_articles() {
    std::map<std::pair<std::string, std::string>, Key> keys;
    Query& row = connection_.query("SELECT article, id, digest FROM articles ORDER BY id, stamp");
    while (row.next()) keys.emplace(std::pair(row.text(1), row.text(2)), row.number(0));
    Query& insert = connection_.query("INSERT INTO report_articles VALUES (?, ?, ?, ?, ?, ?)");
    Key number = 0;
    for (const Record& record : report_.articles) {
      auto found = keys.find({record.id, record.digest});
      if (found == keys.end()) {
        found = keys.find({record.id.substr(0, record.id.rfind('#')), record.digest});
      }
      if (found == keys.end()) return connection_.fail("its articles have changed meanwhile");
      articles_.emplace(record.id, found->second);
      const auto date =
          record.date.empty() ? std::nullopt : std::optional<std::string>(record.date);
      insert.run(++number, found->second, record.id, record.title, date, record.models);
    }
    if (static_cast<std::size_t>(number) != keys.size()) {
      connection_.fail("its articles have changed meanwhile");
    }
  }

  void write_copies() {
    Query& insert = connection_.query("INSERT INTO copies VALUES (?, ?)");
    for (const auto& [original, ids] : report_.copies.all()) {
      for (const std::string& id : ids) insert.run(articles_.at(id), articles_.at(original));
    }
  }

  void write_speakers() {
    Query& insert = connection_.query("INSERT INTO report_speakers VALUES (?, ?, ?, ?, ?, ?)");
    Query& alias = connection_.query("INSERT INTO report_aliases VALUES (?, ?)");
    Key number = 0;
    for (const ReportSpeaker& speaker : report_.speakers) {
      speakers_.emplace(speaker.id, ++number);
      insert.run(number, speaker.id, speaker.name, to_string(speaker.kind), speaker.description,
                 speaker.quotations);
      for (const std::string& name : speaker.aliases) alias.run(number, name);
    }
  }

  // The key of a quotation in the database.
  std::optional<Key> quotation(const Variant& variant) {
    const Key article = articles_.at(variant.article);
    const auto [found, added] = quotations_.try_emplace(article);
    if (added) {
      Query& row = connection_.query("SELECT id, quotation FROM quotations WHERE article = ?");
      row.with(article);
      while (row.next()) found->second.emplace(row.text(0), row.number(1));
    }
    const auto key = found->second.find(variant.quotation);
    if (key != found->second.end()) return key->second;
    connection_.fail("its articles have changed meanwhile");
    return std::nullopt;
  }

  void write_statements() {
    Query& insert = connection_.query("INSERT INTO statements VALUES (?, ?, ?, ?, ?)");
    Query& insert_variant = connection_.query("INSERT OR IGNORE INTO variants VALUES (?, ?, ?)");
    Key number = 0;
    Query& insert_other = connection_.query("INSERT INTO also_given_to VALUES (?, ?, ?)");
    for (const Statement& statement : report_.statements) {
      ++number;
      const auto fullest = std::ranges::find(statement.variants, statement.text, &Variant::text);
      if (fullest == statement.variants.end()) continue;
      const auto speaker = speakers_.find(statement.speaker);
      insert.run(number, statement.id,
                 speaker == speakers_.end() ? std::nullopt : std::optional<Key>(speaker->second),
                 to_string(statement.sign), quotation(*fullest));
      for (const Variant& variant : statement.variants) {
        insert_variant.run(quotation(variant), number, to_string(variant.relation));
      }
      for (const OtherSpeaker& other : statement.also_given_to) {
        for (const std::string& id : other.articles) {
          insert_other.run(number, speakers_.at(other.speaker), articles_.at(id));
        }
      }
    }
  }

  void write_entities() {
    Query& insert = connection_.query("INSERT INTO report_entities VALUES (?, ?, ?, ?, ?)");
    Key number = 0;
    for (const ReportEntity& entity : report_.entities) {
      insert.run(++number, to_string(entity.label), entity.name,
                 static_cast<Key>(entity.articles.size()), entity.mentions);
    }
  }

  Connection& connection_;
  const Report& report_;
  std::unordered_map<std::string, Key> articles_;  // by the id in the report
  std::unordered_map<std::string, Key> speakers_;
  std::unordered_map<Key, std::unordered_map<std::string, Key>> quotations_;  // by article and id
};

}  // namespace

std::optional<Error> write_report(const std::string& path, const Report& report,
                                  std::string_view media) {
  auto opened = Connection::open(path, Connection::Access::write);
  if (!opened) return opened.error();
  Connection& connection = **opened;
  connection.run("PRAGMA secure_delete = OFF; BEGIN IMMEDIATE");
  check_tables(connection);
  if (!connection.error()) ReportWriter(connection, report).write(media);
  connection.run("COMMIT");
  return connection.error();
}

}  // namespace quoth::database
