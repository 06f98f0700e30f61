#include "input/warc_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

#include "input/header_fields.h"
#include "input/http_response.h"
#include "page/html_page.h"
#include "text/case_folding.h"

namespace quoth::input {
namespace {

constexpr std::string_view kBegin = "WARC/1.";
constexpr std::size_t kMaxHead = std::size_t{256} << 10;

std::optional<std::uint64_t> number_of(std::string_view text) {
  std::uint64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

// WARC 1.0 writes addresses as "<https://example.org>" in its grammar, and without in its examples.
std::string address(std::string_view text) {
  if (text.starts_with('<') && text.ends_with('>')) text = text.substr(1, text.size() - 2);
  return std::string(text);
}

bool is_page(const HttpHead& head, std::string_view record) {
  constexpr int kOk = 200;
  if (head.status != kOk) return false;
  if (!head.content_type.empty()) return head.content_type.find("html") != std::string::npos;
  return page::looks_like_html(record.substr(head.size));
}

}  // namespace

Error WarcRecords::damaged(std::string reason) {
  return {fmt::format("record {}", number_), std::move(reason)};
}

Error WarcRecords::damaged_stream(const Error& error) {
  if (stream_.pass_damage()) {
    find_record();
  } else {
    ended_ = true;
  }
  return damaged(error.reason);
}

void WarcRecords::find_record() {
  while (true) {
    const std::string_view rest = stream_.rest();
    if (rest.starts_with(kBegin)) return;
    const auto found = rest.find("\nWARC/1.");
    if (found != rest.npos) {
      stream_.take(found + 1);
      return;
    }
    // The end may be the beginning of one.
    stream_.take(rest.size() - std::min(rest.size(), kBegin.size()));
    const auto read = stream_.more();
    if (read && *read) continue;
    if (!read && stream_.pass_damage()) continue;
    ended_ = true;
    return;
  }
}

std::optional<Error> WarcRecords::pass(std::uint64_t size) {
  while (size > 0) {
    if (stream_.rest().empty()) {
      const auto read = stream_.more();
      if (!read) return damaged_stream(read.error());
      if (!*read) {
        ended_ = true;
        return damaged("ends too early");
      }
    }
    const auto part = std::min<std::uint64_t>(size, stream_.rest().size());
    stream_.take(static_cast<std::size_t>(part));
    size -= part;
  }
  return std::nullopt;
}

std::optional<Result<WarcPage>> WarcRecords::read_record() {
  const auto stop = [&](std::string reason) {
    find_record();
    return damaged(std::move(reason));
  };
  std::optional<HeaderFields> fields;
  while (!(fields = read_header_fields(stream_.rest()))) {
    if (stream_.rest().size() > kMaxHead) {
      stream_.take(1);
      return stop("a header that does not end");
    }
    const auto read = stream_.more();
    if (!read) return damaged_stream(read.error());
    if (!*read) {
      ended_ = true;
      return damaged("ends too early");
    }
  }
  const std::string version(fields->first_line);
  const std::string type = text::to_lower_ascii(fields->value("warc-type"));
  const bool http =
      text::to_lower_ascii(fields->value("content-type")).starts_with("application/http");
  WarcPage page{.uri = address(fields->value("warc-target-uri")),
                .date = std::string(fields->value("warc-date")),
                .bytes = {},
                .charset = {}};
  const auto length = number_of(fields->value("content-length"));
  stream_.take(fields->size);
  if (version != "WARC/1.0" && version != "WARC/1.1") return stop(version + ", not 1.0 or 1.1");
  if (!length) return stop("no length of its content");
  const auto pass_over = [&](std::uint64_t size) -> std::optional<Result<WarcPage>> {
    if (auto error = pass(size)) return *std::move(error);
    return std::nullopt;
  };
  if (type != "response" || !http) return pass_over(*length);
  const auto head_size = static_cast<std::size_t>(std::min<std::uint64_t>(*length, kMaxHead));
  const auto has_head = stream_.at_least(head_size);
  if (!has_head) return damaged_stream(has_head.error());
  if (!*has_head) return stop("ends too early");
  const auto head = read_http_head(stream_.rest().substr(0, head_size));
  if (!head || !is_page(*head, stream_.rest().substr(0, head_size))) return pass_over(*length);
  if (*length > max_size_) {
    if (auto error = pass(*length)) return *std::move(error);
    return damaged(over_size(max_size_));
  }
  const auto size = static_cast<std::size_t>(*length);
  // What follows the record shows whether its length is right.
  constexpr std::string_view kEnd = "\r\n\r\n";
  const auto whole = stream_.at_least(size + kEnd.size());
  if (!whole) return damaged_stream(whole.error());
  if (stream_.rest().size() < size) return stop("ends too early");
  const std::string_view after = stream_.rest().substr(size);
  if (!after.starts_with('\r') && !after.starts_with('\n') && !after.empty()) {
    return stop("its length is wrong");
  }
  auto body = http_body(*head, stream_.rest().substr(0, size), max_size_);
  stream_.take(size);
  if (!body) return damaged(body.error().reason);
  page.bytes = *std::move(body);
  page.charset = head->charset;
  return page;
}

std::optional<Result<WarcPage>> WarcRecords::next() {
  while (!ended_) {
    // Blank lines end a record.
    const std::string_view rest = stream_.rest();
    const auto blank = std::min(rest.find_first_not_of("\r\n"), rest.size());
    stream_.take(blank);
    if (stream_.rest().size() < kBegin.size()) {
      const auto read = stream_.more();
      if (!read) {
        ++number_;
        return damaged_stream(read.error());
      }
      if (*read) continue;
      if (stream_.rest().empty()) return std::nullopt;
    }
    ++number_;
    if (!stream_.rest().starts_with("WARC/")) {
      find_record();
      return damaged("no record where one should begin");
    }
    if (auto found = read_record()) return found;
  }
  return std::nullopt;
}

}  // namespace quoth::input
