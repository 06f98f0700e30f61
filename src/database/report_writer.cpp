#include "database/report_writer.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "database/connection.h"
#include "database/schema.h"
#include "quoth/copies.h"
#include "quoth/record.h"

namespace quoth::database {
namespace {

using Key = std::int64_t;

class ReportWriter {
 public:
  ReportWriter(Connection& connection, const report::AnyReport& report)
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
    for (std::size_t n = 0; n < report_.articles(); ++n) {
      const Record record = report_.article(n);
      auto found = keys.find({record.id, record.digest});
      if (found == keys.end()) {
        found = keys.find({record.id.substr(0, record.id.rfind('#')), record.digest});
      }
      if (found == keys.end()) return changed();
      articles_.push_back(found->second);
      const auto date =
          record.date.empty() ? std::nullopt : std::optional<std::string>(record.date);
      insert.run(static_cast<Key>(n + 1), found->second, record.id, record.title, date,
                 record.models);
      note_quotations(record, found->second);
      if (connection_.error()) return;
    }
    if (articles_.size() != keys.size()) changed();
  }

  // The keys of an article's quotations in the database.
  void note_quotations(const Record& record, Key article) {
    std::unordered_map<std::string, Key> keys;
    Query& row = connection_.query("SELECT id, quotation FROM quotations WHERE article = ?");
    row.with(article);
    while (row.next()) keys.emplace(row.text(0), row.number(1));
    first_.push_back(quotations_.size());
    for (const QuotationRecord& quotation : record.quotations) {
      const auto key = keys.find(quotation.id);
      if (key == keys.end()) return changed();
      quotations_.push_back(key->second);
    }
  }

  void changed() { connection_.fail("its articles have changed meanwhile"); }

  std::optional<Key> article(std::string_view id) {
    const auto number = report_.article_called(id);
    if (!number) changed();
    return number ? std::optional(articles_[*number]) : std::nullopt;
  }
  std::optional<Key> quotation(std::optional<report::QuotationIndex> place) {
    if (!place) changed();
    return place ? std::optional(quotations_[first_[place->article] + place->quotation])
                 : std::nullopt;
  }

  void write_copies() {
    Query& insert = connection_.query("INSERT INTO copies VALUES (?, ?)");
    for (const auto& [original, ids] : report_.copies().all()) {
      for (const std::string& id : ids) insert.run(article(id), article(original));
    }
  }

  void write_speakers() {
    Query& insert = connection_.query("INSERT INTO report_speakers VALUES (?, ?, ?, ?, ?, ?)");
    Query& alias = connection_.query("INSERT INTO report_aliases VALUES (?, ?)");
    Key number = 0;
    for (const ReportSpeaker& speaker : report_.speakers()) {
      speakers_.emplace(speaker.id, ++number);
      insert.run(number, speaker.id, speaker.name, to_string(speaker.kind), speaker.description,
                 speaker.quotations);
      for (const std::string& name : speaker.aliases) alias.run(number, name);
    }
  }

  void write_statements() {
    Query& insert = connection_.query("INSERT INTO statements VALUES (?, ?, ?, ?, ?)");
    Query& insert_variant = connection_.query("INSERT OR IGNORE INTO variants VALUES (?, ?, ?)");
    Query& insert_other = connection_.query("INSERT INTO also_given_to VALUES (?, ?, ?)");
    for (std::size_t n = 0; n < report_.statements(); ++n) {
      const auto number = static_cast<Key>(n + 1);
      const Statement statement = report_.statement(n);
      const auto places = report_.places(n);
      const auto fullest = std::ranges::find(statement.variants, statement.text, &Variant::text);
      if (fullest == statement.variants.end()) continue;
      const auto speaker = speakers_.find(statement.speaker);
      insert.run(number, statement.id,
                 speaker == speakers_.end() ? std::nullopt : std::optional<Key>(speaker->second),
                 to_string(statement.sign),
                 quotation(places[static_cast<std::size_t>(fullest - statement.variants.begin())]));
      for (std::size_t v = 0; v < places.size(); ++v) {
        insert_variant.run(quotation(places[v]), number, to_string(statement.variants[v].relation));
      }
      for (const OtherSpeaker& other : statement.also_given_to) {
        for (const std::string& id : other.articles) {
          insert_other.run(number, speakers_.at(other.speaker), article(id));
        }
      }
    }
  }

  void write_entities() {
    Query& insert = connection_.query("INSERT INTO report_entities VALUES (?, ?, ?, ?, ?)");
    for (std::size_t n = 0; n < report_.entities(); ++n) {
      const ReportEntity entity = report_.entity(n);
      insert.run(static_cast<Key>(n + 1), to_string(entity.label), entity.name,
                 static_cast<Key>(entity.articles.size()), entity.mentions);
    }
  }

  Connection& connection_;
  const report::AnyReport& report_;
  // Keys in the database: of the articles of the report; of their quotations, one article after the
  // other, from `first_` of it on; of the speakers by their ids.
  std::vector<Key> articles_;
  std::vector<std::size_t> first_;
  std::vector<Key> quotations_;
  std::unordered_map<std::string, Key> speakers_;
};

}  // namespace

std::optional<Error> write_report(const std::string& path, const report::AnyReport& report,
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
