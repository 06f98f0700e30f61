#include "database/writer.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>

#include "database/annotation_writer.h"
#include "database/schema.h"
#include "quoth/version.h"

namespace quoth::database {
namespace {

constexpr std::string_view kBegin = "BEGIN IMMEDIATE";

std::size_t hash_of(std::string_view stamp) { return std::hash<std::string_view>()(stamp); }

}  // namespace

Writer::Writer(std::string path, std::unique_ptr<Connection> connection, bool created)
    : path_(std::move(path)), connection_(std::move(connection)), created_(created) {}

Writer::~Writer() {
  connection_.reset();
  if (created_ && !committed_) unlink(path_.c_str());
}

Result<std::unique_ptr<Writer>> Writer::open(const std::string& path) {
  std::error_code error;
  const bool created = !std::filesystem::exists(path, error);
  auto connection = Connection::open(path, Connection::Access::create);
  if (!connection) return connection.error();
  std::unique_ptr<Writer> writer(new Writer(path, *std::move(connection), created));
  Connection& database = *writer->connection_;
  // 32 MiB of pages; and what is deleted need not be overwritten.
  database.run("PRAGMA cache_size = -32768; PRAGMA secure_delete = OFF");
  // Another writer takes long; a commit waits for readers.
  database.run("PRAGMA busy_timeout = 0");
  database.run(std::string(kBegin));
  database.run("PRAGMA busy_timeout = 60000");
  if (is_empty(database)) {
    create_tables(database);
    database.query("INSERT INTO about VALUES ('generator', ?)")
        .run(fmt::format("quoth {}", kVersion));
  } else {
    check_tables(database);
  }
  writer->load_stamps();
  if (database.error()) return *database.error();
  return writer;
}

void Writer::load_stamps() {
  Query& row = connection_->query("SELECT stamp FROM articles");
  while (row.next()) had_.insert(hash_of(row.text(0)));
}

bool Writer::had(std::string_view stamp) const { return had_.contains(hash_of(stamp)); }

std::optional<std::string> Writer::keep(const std::string& id, std::string_view stamp) {
  Query& row = connection_->query(
      "SELECT article, ifnull(language, '') FROM articles WHERE id = ? AND stamp = ?");
  if (!row.with(id, stamp).next()) return std::nullopt;
  met_.insert(row.number(0));
  std::string language = row.text(1);
  row.next();  // there is no other; ends the query
  return language;
}

std::optional<Error> Writer::put(const Annotation& annotation, std::string_view stamp) {
  for (const std::int64_t article : articles_with(annotation.id)) {
    if (!met_.contains(article)) remove(article);
  }
  change();
  met_.insert(insert_annotation(*connection_, annotation, stamp));
  if (++in_batch_ == kBatch) {
    commit();
    connection_->run(std::string(kBegin));
  }
  return connection_->error();
}

std::optional<Error> Writer::finish(bool prune) {
  if (prune) {
    std::vector<std::int64_t> gone;
    Query& row = connection_->query("SELECT article FROM articles ORDER BY article");
    while (row.next()) {
      if (!met_.contains(row.number(0))) gone.push_back(row.number(0));
    }
    for (const std::int64_t article : gone) remove(article);
  }
  commit();
  return connection_->error();
}

void Writer::remove(std::int64_t article) {
  change();
  remove_annotation(*connection_, article);
}

// The report is no longer of these articles.
void Writer::change() {
  if (std::exchange(changed_, true)) return;
  connection_->run("UPDATE about SET value = 'stale' WHERE key = 'report'");
}

std::vector<std::int64_t> Writer::articles_with(const std::string& id) {
  std::vector<std::int64_t> articles;
  Query& row = connection_->query("SELECT article FROM articles WHERE id = ? ORDER BY article");
  row.with(id);
  while (row.next()) articles.push_back(row.number(0));
  return articles;
}

void Writer::commit() {
  connection_->run("COMMIT");
  if (connection_->error()) return;
  committed_ = true;
  changed_ = false;
  in_batch_ = 0;
}

}  // namespace quoth::database
