#include "input/csv_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "format/json_skim.h"
#include "input/article_size.h"
#include "text/case_folding.h"
#include "text/encoding.h"

namespace quoth::input {
namespace {

using Json = nlohmann::ordered_json;

// Follows one row byte by byte. Of a row of more than `limit` bytes it keeps no values.
class RowParser {
 public:
  RowParser(char separator, std::size_t limit) : separator_(separator), limit_(limit) {}

  // False at the end of the row.
  bool follow(char c) {
    if (size_++ == limit_) values_ = {""};
    if (c == '\n') ++lines_;
    if (state_ == State::quoted) {
      if (c == '"') {
        state_ = State::closed;
      } else {
        keep(c);
      }
      return true;
    }
    if (c == '\n') {
      if (state_ != State::closed && values_.back().ends_with('\r')) values_.back().pop_back();
      return false;
    }
    if (c == separator_ && state_ != State::broken) {
      if (!is_over()) values_.emplace_back();
      state_ = State::begin;
    } else if (c == '"' && state_ == State::begin) {
      state_ = State::quoted;
      quoted_ = true;
    } else if (c == '"' && state_ == State::closed) {
      keep(c);
      state_ = State::quoted;
    } else if (state_ == State::closed) {
      if (c != '\r') state_ = State::broken;
    } else if (state_ != State::broken) {
      keep(c);
      state_ = State::plain;
    }
    return true;
  }

  bool started() const { return size_ > 0; }
  bool open() const { return state_ == State::quoted; }
  bool broken() const { return state_ == State::broken; }
  bool blank() const {
    return values_.size() == 1 && !quoted_ &&
           values_[0].find_first_not_of(" \t\r") == std::string::npos;
  }
  bool is_over() const { return size_ > limit_; }
  std::uint64_t lines() const { return lines_; }
  std::vector<std::string> take_values() { return std::move(values_); }

 private:
  enum class State : std::uint8_t { begin, plain, quoted, closed, broken };

  void keep(char c) {
    if (!is_over()) values_.back() += c;
  }

  char separator_;
  std::size_t limit_;
  State state_ = State::begin;
  bool quoted_ = false;
  std::size_t size_ = 0;
  std::uint64_t lines_ = 0;
  std::vector<std::string> values_ = {""};
};

// A text without these characters at its ends.
std::string_view without(std::string_view text, std::string_view ends) {
  const auto first = text.find_first_not_of(ends);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(ends) + 1 - first);
}

}  // namespace

std::optional<Result<CsvRows::Fields>> CsvRows::fields() {
  while (!ended_) {
    RowParser row(separator_, max_size_);
    bool going = true;
    while (going) {
      const std::string_view rest = stream_.rest();
      std::size_t used = 0;
      while (going && used < rest.size()) going = row.follow(rest[used++]);
      stream_.take(used);
      if (!going) break;
      const auto read = stream_.more();
      ended_ = !read || !*read;
      if (!read) return Error{"", read.error().reason};
      going = *read;
    }
    if (!row.started()) return std::nullopt;
    const std::uint64_t number = std::exchange(line_, line_ + row.lines());
    if (row.open()) {
      return Error{fmt::format("{}", number), "a quotation mark without its closing one"};
    }
    if (row.is_over()) return Error{fmt::format("{}", number), over_size(max_size_)};
    if (row.blank()) continue;
    if (row.broken()) {
      return Error{fmt::format("{}", number), "text after a closing quotation mark"};
    }
    return Fields{number, row.take_values()};
  }
  return std::nullopt;
}

bool CsvRows::is_text_key(std::string_view name) const {
  return std::ranges::any_of(
      text_keys_, [&](const std::string& key) { return text::equal_but_for_case(name, key); });
}

// Whether a header whose fields are parted so has a column of text.
bool CsvRows::has_text(std::string_view header, char separator) const {
  for (bool more = true; more;) {
    const std::size_t end = header.find(separator);
    more = end != header.npos;
    const std::string_view name = without(header.substr(0, end), " \t\r\"");
    if (is_text_key(name)) return true;
    if (more) header.remove_prefix(end + 1);
  }
  return false;
}

// Where a comma is the decimal mark, spreadsheets write semicolons. "sep=;" in the first line says
// it to them.
std::optional<Error> CsvRows::find_separator() {
  constexpr std::size_t kLongestHeader = 65536;
  while (stream_.rest().find('\n') == std::string_view::npos &&
         stream_.rest().size() < kLongestHeader) {
    const auto read = stream_.more();
    if (!read) return Error{"", read.error().reason};
    if (!*read) break;
  }
  const std::string_view rest = stream_.rest();
  const std::string_view line = rest.substr(0, rest.find('\n'));
  constexpr std::string_view kSays = "sep=";
  if (line.starts_with(kSays) && line.size() > kSays.size() && line.size() < rest.size()) {
    separator_ = line[kSays.size()];
    stream_.take(line.size() + 1);
    ++line_;
    return std::nullopt;
  }
  for (const char separator : {separator_, ';', '\t', ','}) {
    if (!has_text(line, separator)) continue;
    separator_ = separator;
    break;
  }
  return std::nullopt;
}

std::optional<Error> CsvRows::read_header() {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  const auto marked = stream_.at_least(kMark.size());
  if (!marked) return Error{"", marked.error().reason};
  if (stream_.rest().starts_with(kMark)) stream_.take(kMark.size());
  if (auto error = find_separator()) return error;
  auto read = fields();
  if (!read) return Error{"", "empty"};
  if (!*read) return read->error();
  const std::string number = fmt::format("{}", (*read)->number);
  if ((*read)->values.size() > format::kMaxKeys)
    return Error{number, fmt::format("more than {} columns", format::kMaxKeys)};
  for (const std::string& name : (*read)->values) {
    const auto decoded = text::decode(name);
    if (!decoded) return Error{number, decoded.error().reason};
    header_.emplace_back(without(decoded->text, " \t\r\n"));
  }
  if (std::ranges::any_of(header_, [&](const std::string& name) { return is_text_key(name); })) {
    return std::nullopt;
  }
  return Error{number, fmt::format("no column of text, called {}", listed(text_keys_))};
}

std::optional<Result<CsvRow>> CsvRows::next() {
  if (header_.empty() && !ended_) {
    if (auto error = read_header()) {
      ended_ = true;
      return *std::move(error);
    }
  }
  auto read = fields();
  if (!read) return std::nullopt;
  if (!*read) return read->error();
  const std::vector<std::string>& values = (*read)->values;
  const std::string number = fmt::format("{}", (*read)->number);
  if (values.size() != header_.size()) {
    return Error{number,
                 fmt::format("{} fields, where the header has {}", values.size(), header_.size())};
  }
  Json object = Json::object();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].empty() || object.contains(header_[i])) continue;
    auto decoded = text::decode(values[i]);
    if (!decoded) return Error{number, decoded.error().reason};
    object[header_[i]] = std::move(decoded->text);
  }
  return CsvRow{(*read)->number, object.dump()};
}

}  // namespace quoth::input
