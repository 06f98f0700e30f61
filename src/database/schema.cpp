#include "database/schema.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>

#include "model/embedded.h"

namespace quoth::database {
namespace {

using Parts = std::map<std::pair<std::string, std::string>, std::string>;  // SQL by type and name

Parts parts_of(Connection& connection) {
  Parts parts;
  Query& query = connection.query("SELECT type, name, sql FROM sqlite_schema");
  while (query.next()) parts[{query.text(0), query.text(1)}] = query.text(2);
  return parts;
}

// The tables in which FTS5 keeps an index: their SQL is that of the version of SQLite.
bool is_of_index(std::string_view name) { return name.starts_with("quotation_index_"); }

constexpr std::string_view kApplication = "PRAGMA application_id";
constexpr std::string_view kVersion = "PRAGMA user_version";

}  // namespace

void create_tables(Connection& connection) {
  connection.run(std::string(model::embedded("schema/database.sql").value_or("")));
}

bool is_empty(Connection& connection) {
  return connection.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void check_tables(Connection& connection) {
  const auto model = Connection::in_memory();
  create_tables(*model);
  const std::int64_t application = connection.number(kApplication);
  const std::int64_t version = connection.number(kVersion);
  const Parts parts = parts_of(connection);
  const std::int64_t own_application = model->number(kApplication);
  const std::int64_t own = model->number(kVersion);
  const Parts own_parts = parts_of(*model);
  if (model->error()) connection.fail(model->error()->reason);  // memory has ended
  if (connection.error()) return;
  if (application != own_application) {
    connection.fail("no database of quoth");
    return;
  }
  if (version != own) {
    connection.fail(
        fmt::format("a database of version {}, but this program reads version {}", version, own));
    return;
  }
  for (const auto& [part, sql] : own_parts) {
    if (is_of_index(part.second)) continue;
    const auto found = parts.find(part);
    if (found == parts.end() || found->second != sql) {
      connection.fail(fmt::format("its {} {} is not as quoth makes it", part.first, part.second));
      return;
    }
  }
}

}  // namespace quoth::database
