#include "input/path_date.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/ascii.h"

namespace quoth::input {
namespace {

// Whether the text at `place` has the shape, in which "d" stands for a digit, and no further digit
// stands before or after it.
bool has_shape(std::string_view text, std::size_t place, std::string_view shape) {
  const std::string_view part = text.substr(place, shape.size());
  if (part.size() != shape.size()) return false;
  if (place > 0 && text::is_digit_ascii(text[place - 1])) return false;
  const std::size_t end = place + shape.size();
  if (end < text.size() && text::is_digit_ascii(text[end])) return false;
  return std::ranges::equal(
      part, shape, [](char c, char s) { return s == 'd' ? text::is_digit_ascii(c) : c == s; });
}

text::GivenDate date_of_name(std::string_view name) {
  for (std::size_t place = 0; place < name.size(); ++place) {
    for (const std::string_view shape : {"dddd-dd-dd", "dddd_dd_dd", "dddd.dd.dd"}) {
      if (!has_shape(name, place, shape)) continue;
      std::string written(name.substr(place, shape.size()));
      written[4] = written[7] = '-';
      auto date = text::given_date(written);
      // A number within a name may be anything.
      if (!date.date.empty() || place == 0) return date;
    }
  }
  if (has_shape(name, 0, "dddddddd")) return {text::find_date(name.substr(0, 8)), ""};
  return {};
}

}  // namespace

text::GivenDate date_of_path(std::string_view path) {
  std::string_view rest = path;
  while (!rest.empty()) {
    const auto slash = rest.rfind('/');
    auto date = date_of_name(slash == rest.npos ? rest : rest.substr(slash + 1));
    if (!date.date.empty() || !date.impossible.empty()) return date;
    if (slash == rest.npos) break;
    rest = rest.substr(0, slash);
    constexpr std::string_view kDay = "dddd/dd/dd";
    if (rest.size() < kDay.size()) continue;
    const std::size_t begin = rest.size() - kDay.size();
    const bool whole = begin == 0 || rest[begin - 1] == '/';
    if (whole && has_shape(rest, begin, kDay)) {
      if (auto day = text::find_date(rest.substr(begin)); !day.empty()) return {std::move(day), ""};
    }
  }
  return {};
}

}  // namespace quoth::input
