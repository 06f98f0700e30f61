#include "input/json_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "input/format.h"

namespace quoth::input {
namespace {

// Longer than any annotation or report.
constexpr std::size_t kMaxSize = std::size_t{8} << 30;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

// Follows JSON byte by byte as far as is needed to know where a text ends.
struct Nesting {
  std::int64_t depth = 0;
  bool in_string = false;
  bool escaped = false;

  void follow(char c) {
    if (in_string) {
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (c == '"') {
        in_string = false;
      }
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
};

}  // namespace

Error JsonTexts::error_here(std::string reason) {
  form_ = Form::ended;
  return {fmt::format("{}", number_), std::move(reason)};
}

bool JsonTexts::is_over(std::string_view begin, std::size_t size) const {
  return size > max_size_ && !is_own_output(begin.substr(0, kHead));
}

Result<bool> JsonTexts::skip_blank() {
  while (true) {
    const std::string_view rest = stream_.rest();
    const auto end = std::ranges::find_if_not(rest, is_blank) - rest.begin();
    number_ += static_cast<std::uint64_t>(std::count(rest.begin(), rest.begin() + end, '\n'));
    stream_.take(static_cast<std::size_t>(end));
    if (!stream_.rest().empty()) return true;
    const auto read = stream_.more();
    if (!read) return read.error();
    if (!*read) return false;
  }
}

Result<bool> JsonTexts::begin() {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  const auto marked = stream_.at_least(kMark.size());
  if (!marked) return marked.error();
  if (stream_.rest().starts_with(kMark)) stream_.take(kMark.size());
  const auto some = skip_blank();
  if (!some) return some.error();
  form_ = *some && stream_.rest()[0] == '[' ? Form::array : Form::lines;
  if (form_ == Form::array) {
    stream_.take(1);
    ++number_;
  }
  return true;
}

std::optional<Result<JsonText>> JsonTexts::next() {
  if (form_ == Form::unknown) {
    if (const auto begun = begin(); !begun) {
      form_ = Form::ended;
      return Error{"", begun.error().reason};
    }
  }
  if (form_ == Form::ended) return std::nullopt;
  return form_ == Form::array ? next_element() : next_line();
}

std::optional<Result<JsonText>> JsonTexts::next_line() {
  JsonText found;
  Nesting nesting;
  bool large = false;  // the text; then it is followed and not kept
  while (true) {
    if (!held_) {
      const auto within = stream_.line_within(max_size_);
      const std::string_view begin = found.number == 0 ? stream_.rest() : found.text;
      if (within && !*within && is_over(begin, stream_.rest().size())) {
        large = true;
        if (found.number == 0) found.number = number_ + 1;
        ++number_;
        stream_.pass_line([&](std::string_view part) {
          for (const char c : part) nesting.follow(c);
        });
        if (nesting.depth <= 0 || nesting.in_string) break;
        continue;
      }
      auto read = stream_.line(kMaxSize);
      if (!read) break;
      if (!*read) {
        form_ = Form::ended;
        return Error{"", read->error().reason};
      }
      ++number_;
      held_ = **std::move(read);
    }
    const std::string_view content = trimmed(*held_);
    if (found.number != 0 && content.starts_with('{')) break;
    if (found.number == 0) {
      if (content.empty()) {
        held_.reset();
        continue;
      }
      found.number = number_;
      // A text on one line is the usual case, and need not be followed; nor what is no object.
      if (content.ends_with('}') || content[content.find_first_not_of(" \t")] != '{') {
        held_->resize(content.size());
        found.text = *std::exchange(held_, std::nullopt);
        return found;
      }
    }
    for (const char c : content) nesting.follow(c);
    if (!large) {
      if (found.number != number_) found.text += '\n';
      found.text += content;
      large = is_over(found.text, found.text.size());
      if (large) found.text = {};
    }
    held_.reset();
    if (nesting.depth <= 0 || nesting.in_string) break;
  }
  if (found.number == 0) return std::nullopt;
  if (large) return Error{fmt::format("{}", found.number), over_size(max_size_)};
  return found;
}

std::optional<Result<JsonText>> JsonTexts::next_element() {
  const auto stopped = [&](const Error& error) {
    form_ = Form::ended;
    return Error{"", error.reason};
  };
  auto some = skip_blank();
  if (some && *some && stream_.rest()[0] == ',') {
    stream_.take(1);
    some = skip_blank();
  }
  if (!some) return stopped(some.error());
  if (!*some) return error_here("the array has no end");
  if (stream_.rest()[0] == ']') {
    stream_.take(1);
    const auto more = skip_blank();
    if (!more) return stopped(more.error());
    if (*more) return error_here("more text after the end of the array");
    form_ = Form::ended;
    return std::nullopt;
  }
  JsonText found{.number = number_, .text = {}};
  Nesting nesting;
  std::size_t followed = 0;
  bool large = false;  // then it is followed and not kept
  while (true) {
    if (large || is_over(stream_.rest(), followed)) {
      large = true;
      number_ +=
          static_cast<std::uint64_t>(std::ranges::count(stream_.rest().substr(0, followed), '\n'));
      stream_.take(std::exchange(followed, 0));
    }
    const std::string_view rest = stream_.rest();
    for (; followed < rest.size(); ++followed) {
      const char c = rest[followed];
      if (nesting.depth == 0 && !nesting.in_string && (c == ',' || c == ']' || c == '}')) {
        found.text = trimmed(rest.substr(0, followed));
        number_ += static_cast<std::uint64_t>(std::ranges::count(rest.substr(0, followed), '\n'));
        // A lone "}" would be found again and again.
        stream_.take(c == '}' ? followed + 1 : followed);
        if (large || is_over(found.text, found.text.size())) {
          return Error{fmt::format("{}", found.number), over_size(max_size_)};
        }
        return found;
      }
      nesting.follow(c);
    }
    if (followed > kMaxSize) return error_here("an article that is too long");
    const auto read = stream_.more();
    if (!read) return stopped(read.error());
    if (*read) continue;
    if (nesting.depth > 0 || nesting.in_string) return error_here("the array has no end");
    found.text = trimmed(stream_.rest());
    stream_.take(stream_.rest().size());
    return found;
  }
}

}  // namespace quoth::input
