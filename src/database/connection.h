// An open SQLite database and its queries.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "quoth/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace quoth::database {

class Connection;

// A prepared statement of SQL. A failure is kept by the connection; after one, rows end and values
// are empty.
class Query {
 public:
  Query(Connection& connection, std::string_view sql);
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query();

  // Begins anew with these values for its parameters, in order. An empty optional is null.
  template <typename... Values>
  Query& with(const Values&... values) {
    reset();
    int number = 0;
    (bind(++number, values), ...);
    return *this;
  }
  // The same, and runs to the end.
  template <typename... Values>
  void run(const Values&... values) {
    with(values...);
    while (next()) {
    }
    reset();
  }

  // Moves to the next row. False after the last one and after a failure.
  bool next();

  // Of the current row. A value of another type is converted as SQLite does. Text that is not UTF-8
  // is a failure.
  std::int64_t number(int column) const;
  double real(int column) const;
  std::string text(int column) const;
  bool is_null(int column) const;

 private:
  void reset();
  void bind(int number, std::int64_t value);
  void bind(int number, std::uint32_t value) { bind(number, std::int64_t{value}); }
  void bind(int number, double value);
  void bind(int number, std::string_view value);
  void bind(int number, std::nullopt_t value);
  template <typename Value>
  void bind(int number, const std::optional<Value>& value) {
    value ? bind(number, *value) : bind(number, std::nullopt);
  }

  Connection* connection_;
  sqlite3_stmt* statement_ = nullptr;
};

// Not thread-safe. Whatever fails is kept as the first error; calls after it do nothing.
class Connection {
 public:
  enum class Access : std::uint8_t { read, write, create };

  // Opens a file for reading, for writing, or for writing and creates it if it is not there. What a
  // database may bring along to be run (triggers, functions that are not safe) is switched off. An
  // error has the path.
  static Result<std::unique_ptr<Connection>> open(const std::string& path, Access access);
  // A new database in memory.
  static std::unique_ptr<Connection> in_memory();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  // The query with this SQL, which is prepared once.
  Query& query(std::string_view sql);
  // Runs any number of statements of SQL.
  void run(const std::string& sql);
  // The first value of the first row; 0 if there is none.
  std::int64_t number(std::string_view sql);
  // The key of the last row that was inserted.
  std::int64_t last_key() const;

  const std::optional<Error>& error() const { return error_; }
  void fail(std::string reason);
  // Keeps what SQLite says of its last call.
  void fail();

 private:
  friend class Query;
  explicit Connection(std::string path) : path_(std::move(path)) {}
  void roll_back();

  std::string path_;
  sqlite3* database_ = nullptr;
  std::map<std::string, std::unique_ptr<Query>, std::less<>> queries_;
  std::optional<Error> error_;
};

}  // namespace quoth::database
