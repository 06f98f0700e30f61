#include "database/report_reader.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "database/annotation_reader.h"
#include "database/connection.h"
#include "database/schema.h"
#include "quoth/copies.h"
#include "quoth/record.h"
#include "text/named_value.h"
#include "wording/word_diff.h"

namespace quoth::database {
namespace {

using Key = std::int64_t;

// Reads what the tables of the report and the quotations say of some speakers.
class ReportReader {
 public:
  explicit ReportReader(Connection& connection) : connection_(connection) {}

  Report read(const std::function<bool(const ReportSpeaker&)>& chosen) {
    read_speakers(chosen);
    read_articles();
    if (report_.articles.empty()) damaged();
    if (connection_.error()) return {};
    read_copies();
    read_statements();
    read_entities();
    return std::move(report_);
  }

 private:
  template <typename Enum>
  Enum word(std::string_view value, Enum last) {
    const auto found = text::value_named(value, last);
    if (!found) damaged();
    return found.value_or(last);
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

  void read_copies() {
    std::map<std::string, std::vector<std::string>, std::less<>> all;
    Query& row = connection_.query(
        "SELECT c.original, c.article FROM report_articles AS a CROSS JOIN copies AS c "
        "ON c.article = a.article ORDER BY a.number");
    while (row.next()) all[id(row.number(0))].push_back(id(row.number(1)));
    report_.copies = Copies(std::move(all));
  }

  // The place of an article in the report.
  std::size_t place(Key article) {
    const auto found = articles_.find(article);
    if (found != articles_.end()) return found->second;
    damaged();
    return 0;
  }

  const std::string& id(Key article) { return report_.articles[place(article)].id; }

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
    Statement statement{
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
    read_other_speakers(key, statement);
    report_.statements.push_back(std::move(statement));
  }

  void read_other_speakers(Key key, Statement& statement) {
    Query& row = connection_.query(
        "SELECT s.id, s.name, o.article FROM also_given_to AS o CROSS JOIN report_speakers AS s "
        "ON s.report_speaker = o.report_speaker CROSS JOIN report_articles AS a "
        "ON a.article = o.article WHERE o.statement = ? ORDER BY s.id, a.number");
    row.with(key);
    auto& others = statement.also_given_to;
    while (row.next()) {
      std::string speaker = row.text(0);
      if (others.empty() || others.back().speaker != speaker) {
        others.push_back({std::move(speaker), row.text(1), {}});
      }
      others.back().articles.push_back(id(row.number(2)));
    }
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
  Report report = ReportReader(connection).read(chosen);
  if (connection.error()) return std::nullopt;
  return report;
}

std::optional<report::QuotedNames> read_quoted_names(const std::string& path) {
  auto opened = Connection::open(path, Connection::Access::read);
  if (!opened) return std::nullopt;
  Connection& connection = **opened;
  connection.run("BEGIN");
  check_tables(connection);
  if (connection.error()) return std::nullopt;
  Query& row = connection.query(
      "SELECT s.speaker, s.id, s.name, (SELECT count(*) FROM quotations AS q WHERE q.speaker = "
      "s.speaker) FROM speakers AS s ORDER BY s.speaker");
  Query& alias = connection.query("SELECT speaker, name FROM aliases ORDER BY speaker, name");
  report::QuotedNames names;
  bool has_alias = alias.next();
  Key last = 0;
  while (row.next()) {
    const Key key = row.number(0);
    if (key <= last) return std::nullopt;  // pages that point in a circle have no end
    last = key;
    SpeakerRecord speaker{.id = row.text(1), .name = row.text(2)};
    for (; has_alias && alias.number(0) == key; has_alias = alias.next()) {
      speaker.aliases.push_back(alias.text(1));
    }
    names.add(speaker, static_cast<std::size_t>(row.number(3)));
  }
  if (connection.error()) return std::nullopt;
  return names;
}

}  // namespace quoth::database
