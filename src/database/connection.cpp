#include "database/connection.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unicode/utf8.h>

#include <cerrno>
#include <limits>
#include <system_error>
#include <utility>

#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::database {
namespace {

constexpr int kPatience = 5000;  // milliseconds to wait for another process
constexpr char kFirstRead[] = "SELECT 1 FROM sqlite_schema LIMIT 1";

std::string in_lower_case(std::string reason) {
  if (!reason.empty()) reason[0] = text::lower_ascii(reason[0]);
  return reason;
}

std::string system_reason(int error) {
  return in_lower_case(std::generic_category().message(error));
}

std::string reason_of(sqlite3* database) {
  const int code = sqlite3_errcode(database) & 0xff;
  switch (code) {
    case SQLITE_NOTADB:
      return "no database of quoth";
    case SQLITE_CORRUPT:
      return "a damaged database";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "another process is writing it";
    case SQLITE_FULL:
      return "no space left on device";
    case SQLITE_TOOBIG:
      return "longer than a database holds";
    case SQLITE_NOMEM:
      return "out of memory";
    default:
      break;
  }
  const int system = sqlite3_system_errno(database);
  const bool of_system = (code == SQLITE_CANTOPEN || code == SQLITE_IOERR) && system != 0;
  return of_system ? system_reason(system) : in_lower_case(sqlite3_errmsg(database));
}

// SQLite takes "file:" and ":memory:" for something else than the name of a file.
std::string as_file(const std::string& path) { return path.starts_with('/') ? path : "./" + path; }

void make_safe(sqlite3* database) {
  for (const auto& [setting, value] :
       {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)}) {
    sqlite3_db_config(database, setting, value, nullptr);
  }
  sqlite3_busy_timeout(database, kPatience);
}

bool is_utf8(const std::string& text) {
  if (text::is_ascii(text)) return true;
  if (text.size() > std::numeric_limits<std::int32_t>::max()) return false;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 code = 0;
    U8_NEXT(text.data(), at, size, code);
    if (code < 0) return false;
  }
  return true;
}

}  // namespace

Query::Query(Connection& connection, std::string_view sql) : connection_(&connection) {
  if (connection_->error()) return;
  if (sqlite3_prepare_v3(connection_->database_, sql.data(), static_cast<int>(sql.size()),
                         SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK) {
    connection_->fail();
  }
}

Query::~Query() { sqlite3_finalize(statement_); }

void Query::reset() { sqlite3_reset(statement_); }

void Query::bind(int number, std::int64_t value) { sqlite3_bind_int64(statement_, number, value); }

void Query::bind(int number, double value) { sqlite3_bind_double(statement_, number, value); }

void Query::bind(int number, std::string_view value) {
  // A view without data would be null.
  const char* const data = value.data() == nullptr ? "" : value.data();
  if (sqlite3_bind_text64(statement_, number, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8) !=
      SQLITE_OK) {
    connection_->fail();
  }
}

void Query::bind(int number, std::nullopt_t /*value*/) { sqlite3_bind_null(statement_, number); }

bool Query::next() {
  if (statement_ == nullptr || connection_->error()) return false;
  const int status = sqlite3_step(statement_);
  if (status == SQLITE_ROW) return true;
  if (status != SQLITE_DONE) connection_->fail();
  return false;
}

std::int64_t Query::number(int column) const { return sqlite3_column_int64(statement_, column); }

double Query::real(int column) const { return sqlite3_column_double(statement_, column); }

std::string Query::text(int column) const {
  const auto* const bytes = sqlite3_column_text(statement_, column);
  if (bytes == nullptr) {
    if (sqlite3_errcode(sqlite3_db_handle(statement_)) == SQLITE_NOMEM) connection_->fail();
    return {};
  }
  std::string text(reinterpret_cast<const char*>(bytes),
                   static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
  if (is_utf8(text)) return text;
  connection_->fail("a damaged database: a text that is not UTF-8");
  return {};
}

bool Query::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

// Takes back what a process that was ended has begun to write. A reader may not: that is an error.
void Connection::roll_back() {
  sqlite3* database = nullptr;
  if (sqlite3_open_v2(as_file(path_).c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) ==
      SQLITE_OK) {
    make_safe(database);
    sqlite3_exec(database, kFirstRead, nullptr, nullptr, nullptr);
  }
  sqlite3_close(database);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Access access) {
  struct stat info = {};
  if (stat(path.c_str(), &info) != 0) {
    if (access != Access::create || errno != ENOENT) {
      return Error{path, system_reason(errno)};
    }
  } else if (!S_ISREG(info.st_mode)) {
    return Error{path, S_ISDIR(info.st_mode) ? "is a directory" : "no regular file"};
  }
  std::unique_ptr<Connection> connection(new Connection(path));
  int flags = access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (access == Access::create) flags |= SQLITE_OPEN_CREATE;
  if (sqlite3_open_v2(as_file(path).c_str(), &connection->database_, flags, nullptr) != SQLITE_OK) {
    connection->fail();
    return *connection->error();
  }
  make_safe(connection->database_);
  sqlite3_exec(connection->database_, kFirstRead, nullptr, nullptr, nullptr);
  if (sqlite3_extended_errcode(connection->database_) == SQLITE_READONLY_ROLLBACK) {
    connection->roll_back();
  }
  connection->run("PRAGMA cell_size_check = ON");
  connection->run(kFirstRead);
  if (connection->error()) return *connection->error();
  return connection;
}

std::unique_ptr<Connection> Connection::in_memory() {
  std::unique_ptr<Connection> connection(new Connection(""));
  if (sqlite3_open_v2(":memory:", &connection->database_,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK) {
    connection->fail();
  }
  return connection;
}

Connection::~Connection() {
  queries_.clear();
  sqlite3_close(database_);
}

Query& Connection::query(std::string_view sql) {
  auto found = queries_.find(sql);
  if (found == queries_.end()) {
    found = queries_.emplace(std::string(sql), std::make_unique<Query>(*this, sql)).first;
  }
  return *found->second;
}

void Connection::run(const std::string& sql) {
  if (error_) return;
  if (sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

std::int64_t Connection::number(std::string_view sql) {
  Query query(*this, sql);
  return query.next() ? query.number(0) : 0;
}

std::int64_t Connection::last_key() const { return sqlite3_last_insert_rowid(database_); }

void Connection::fail(std::string reason) {
  if (!error_) error_ = Error{path_, std::move(reason)};
}

void Connection::fail() { fail(reason_of(database_)); }

}  // namespace quoth::database
