#include "database/report_rows.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "database/annotation_rows.h"
#include "database/connection.h"
#include "database/schema.h"
#include "quoth/copies.h"
#include "quoth/record.h"
#include "wording/word_diff.h"

namespace quoth::database {
namespace {

using Key = std::int64_t;

class ReportWriter {
 public:
  ReportWriter(Connection& connection, const Report& report)
      : connection_(connection), report_(report) {}

  void write(std::string_view media) {
    connection_.run(
        "DELETE FROM variants; DELETE FROM statements; DELETE FROM report_aliases; "
        "DELETE FROM report_speakers; DELETE FROM copies; DELETE FROM report_articles; "
        "DELETE FROM report_entities");
    write_articles();
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
    const Copies copies(report_.articles);
    for (const auto& [original, ids] : copies.all()) {
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
    for (const quoth::Statement& statement : report_.statements) {
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

// Reads what the tables of the report and the quotations say of some speakers.
class ReportReader {
 public:
  explicit ReportReader(Connection& connection) : connection_(connection) {}

  Report read(const std::function<bool(const ReportSpeaker&)>& chosen) {
    read_speakers(chosen);
    if (report_.speakers.empty()) return {};
    read_articles();
    read_statements();
    read_entities();
    return std::move(report_);
  }

 private:
  template <typename Enum>
  Enum word(const std::string& value, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
      if (to_string(static_cast<Enum>(i)) == value) return static_cast<Enum>(i);
    }
    damaged();
    return last;
  }

  void damaged() { connection_.fail("a damaged database"); }

  void read_speakers(const std::function<bool(const ReportSpeaker&)>& chosen) {
    Query& row = connection_.query(
        "SELECT report_speaker, id, name, kind, description, quotations FROM report_speakers "
        "ORDER BY report_speaker");
    Query& alias = connection_.query(
        "SELECT report_speaker, name FROM report_aliases ORDER BY report_speaker, name");
    bool has_alias = alias.next();
    Key last = 0;
    while (row.next()) {
      const Key key = row.number(0);
      if (key <= last) return damaged();  // pages that point in a circle have no end
      last = key;
      ReportSpeaker speaker{.id = row.text(1),
                            .name = row.text(2),
                            .kind = word(row.text(3), SpeakerKind::unnamed),
                            .description = row.text(4),
                            .quotations = static_cast<std::uint32_t>(row.number(5))};
      for (; has_alias && alias.number(0) == key; has_alias = alias.next()) {
        speaker.aliases.push_back(alias.text(1));
      }
      if (!chosen(speaker)) continue;
      speakers_.emplace(key, report_.speakers.size());
      report_.speakers.push_back(std::move(speaker));
    }
  }

  void read_articles() {
    Query& row = connection_.query(
        "SELECT article, id, models, title, ifnull(date, '') FROM report_articles ORDER BY number");
    while (row.next()) {
      if (!articles_.emplace(row.number(0), report_.articles.size()).second) return damaged();
      report_.articles.push_back(
          {.id = row.text(1), .models = row.text(2), .title = row.text(3), .date = row.text(4)});
    }
  }

  // The place of an article in the report.
  std::size_t place(Key article) {
    const auto found = articles_.find(article);
    if (found != articles_.end()) return found->second;
    damaged();
    return 0;
  }

  // The record of an article, read when it is first asked for.
  Record& record(Key article) {
    Record& known = report_.articles[place(article)];
    if (!known.digest.empty() || connection_.error()) return known;
    Record read = make_record(read_annotation(connection_, article, Rows::quotations));
    read.id = known.id;
    return known = std::move(read);
  }

  void read_statements() {
    std::map<Key, Key> statements;  // the speaker of each, in the order of the report
    Query& row = connection_.query("SELECT statement FROM statements WHERE report_speaker = ?");
    for (const auto& [speaker, _] : speakers_) {
      row.with(speaker);
      while (row.next()) statements.emplace(row.number(0), speaker);
    }
    for (const auto& [statement, speaker] : statements) {
      read_statement(statement, report_.speakers[speakers_.at(speaker)]);
    }
    for (auto& [speaker, articles] : articles_of_) {
      for (const std::size_t article : articles) {
        speaker->articles.push_back(report_.articles[article].id);
      }
    }
    for (Record& article : report_.articles) {
      if (article.quotations.empty()) continue;
      const auto& kept = quotations_[article.id];
      std::erase_if(article.quotations,
                    [&](const QuotationRecord& quotation) { return !kept.contains(quotation.id); });
    }
  }

  void read_statement(Key key, ReportSpeaker& speaker) {
    Query& row =
        connection_.query("SELECT id, sign, quotation FROM statements WHERE statement = ?");
    if (!row.with(key).next()) return damaged();
    quoth::Statement statement{
        .id = row.text(0), .speaker = speaker.id, .sign = word(row.text(1), Sign::asked)};
    const Key fullest = row.number(2);
    row.next();
    Query& variant = connection_.query(
        "SELECT q.article, v.quotation, q.id, v.relation FROM variants AS v CROSS JOIN quotations "
        "AS q ON q.quotation = v.quotation CROSS JOIN report_articles AS a ON a.article = "
        "q.article WHERE v.statement = ? ORDER BY a.number, v.quotation");
    variant.with(key);
    while (variant.next()) {
      const Record& article = record(variant.number(0));
      const std::string id = variant.text(2);
      const auto quotation = std::ranges::find(article.quotations, id, &QuotationRecord::id);
      if (quotation == article.quotations.end()) return damaged();
      if (variant.number(1) == fullest) statement.text = quotation->text;
      statement.variants.push_back({.article = article.id,
                                    .quotation = id,
                                    .text = quotation->text,
                                    .relation = word(variant.text(3), Relation::reworded)});
      quotations_[article.id].insert(id);
      articles_of_[&speaker].insert(place(variant.number(0)));
      if (statement.articles.empty() || statement.articles.back() != article.id) {
        statement.articles.push_back(article.id);
      }
    }
    for (Variant& one : statement.variants) {
      one.changes = wording::word_changes(statement.text, one.text);
    }
    report_.statements.push_back(std::move(statement));
  }

  void read_entities() {
    Query& row =
        connection_.query("SELECT label, name, mentions FROM report_entities ORDER BY entity");
    while (row.next()) {
      report_.entities.push_back({.label = word(row.text(0), EntityLabel::quantity),
                                  .name = row.text(1),
                                  .mentions = static_cast<std::uint32_t>(row.number(2))});
    }
  }

  Connection& connection_;
  Report report_;
  std::map<Key, std::size_t> speakers_;            // those that are chosen
  std::unordered_map<Key, std::size_t> articles_;  // places in the report
  std::map<ReportSpeaker*, std::set<std::size_t>> articles_of_;
  std::unordered_map<std::string, std::set<std::string>> quotations_;  // kept, by article
};

std::string value(Connection& connection, std::string_view key) {
  Query& row = connection.query("SELECT value FROM about WHERE key = ?");
  row.with(key);
  std::string found = row.next() ? row.text(0) : std::string();
  while (row.next()) {
  }
  return found;
}

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

std::optional<Report> read_report(const std::string& path, std::string_view media,
                                  const std::function<bool(const ReportSpeaker&)>& chosen) {
  auto opened = Connection::open(path, Connection::Access::read);
  if (!opened) return std::nullopt;
  Connection& connection = **opened;
  connection.run("BEGIN");  // all that is read is of one moment
  check_tables(connection);
  if (connection.error() || value(connection, "report") != "current" ||
      value(connection, "media") != media) {
    return std::nullopt;
  }
  // Which articles are copies is found from the sentences of all.
  if (connection.number("SELECT count(*) FROM copies") > 0) return std::nullopt;
  Report report = ReportReader(connection).read(chosen);
  if (connection.error() || report.speakers.empty()) return std::nullopt;
  return report;
}

}  // namespace quoth::database
