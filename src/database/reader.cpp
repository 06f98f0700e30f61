#include "database/reader.h"

#include <utility>

#include "database/connection.h"
#include "database/schema.h"

namespace quoth::database {

class Reader::State {
 public:
  State(std::unique_ptr<Connection> connection, Selection selection)
      : connection_(std::move(connection)), selection_(std::move(selection)) {
    check_tables(*connection_);
    // In the order of the index of ids; `stamp` divides articles that have one id.
    if (selection_.said.empty()) {
      count_ = connection_->number("SELECT count(*) FROM articles");
      articles_ = &connection_->query("SELECT article, id, stamp FROM articles ORDER BY id, stamp");
    } else {
      articles_ = &connection_->query(
          "SELECT article, id, stamp FROM articles WHERE article IN (SELECT q.article FROM "
          "quotation_index AS i CROSS JOIN quotations AS q ON q.quotation = i.rowid "
          "WHERE quotation_index MATCH ?) ORDER BY id, stamp");
      articles_->with(selection_.said);
    }
  }

  std::optional<Result<Annotation>> next() {
    if (ended_) return std::nullopt;
    if (!articles_->next()) {
      ended_ = true;
      if (connection_->error()) return *connection_->error();
      return std::nullopt;
    }
    std::pair id(articles_->text(1), articles_->text(2));
    if (read_ > 0 && id <= last_) connection_->fail("a damaged database: rows out of order");
    last_ = std::move(id);
    ++read_;
    Annotation annotation = read_annotation(*connection_, articles_->number(0), selection_.rows);
    if (!connection_->error()) return annotation;
    ended_ = true;
    return *connection_->error();
  }

  const std::optional<Error>& error() const { return connection_->error(); }
  double fraction() const {
    return count_ > 0 ? static_cast<double>(read_) / static_cast<double>(count_) : 0;
  }

 private:
  std::unique_ptr<Connection> connection_;
  Selection selection_;
  Query* articles_ = nullptr;
  std::pair<std::string, std::string> last_;  // id and stamp
  std::int64_t count_ = 0;
  std::int64_t read_ = 0;
  bool ended_ = false;
};

bool is_database(std::string_view head) {
  using std::string_view_literals::operator""sv;
  return head.starts_with("SQLite format 3\0"sv);
}

Reader::Reader(std::unique_ptr<State> state) : state_(std::move(state)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

Result<Reader> Reader::open(const std::string& path, Selection selection) {
  auto connection = Connection::open(path, Connection::Access::read);
  if (!connection) return connection.error();
  auto state = std::make_unique<State>(*std::move(connection), std::move(selection));
  if (state->error()) return *state->error();
  return Reader(std::move(state));
}

std::optional<Result<Annotation>> Reader::next() { return state_->next(); }
double Reader::fraction() const { return state_->fraction(); }

}  // namespace quoth::database
