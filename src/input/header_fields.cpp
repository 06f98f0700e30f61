#include "input/header_fields.h"

#include <algorithm>

#include "text/case_folding.h"

namespace quoth::input {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

}  // namespace

std::string_view HeaderFields::value(std::string_view name) const {
  const auto found = std::ranges::find(fields, name, &std::pair<std::string, std::string>::first);
  return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<HeaderFields> read_header_fields(std::string_view bytes) {
  HeaderFields head;
  bool first = true;
  std::size_t begin = 0;
  while (true) {
    const auto end = bytes.find('\n', begin);
    if (end == bytes.npos) return std::nullopt;
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    if (trimmed(line).empty()) break;
    if (first) {
      head.first_line = trimmed(line);
      first = false;
      continue;
    }
    if ((line[0] == ' ' || line[0] == '\t') && !head.fields.empty()) {
      head.fields.back().second.append(" ").append(trimmed(line));
      continue;
    }
    const auto colon = line.find(':');
    if (colon == line.npos) continue;
    head.fields.emplace_back(text::to_lower_ascii(trimmed(line.substr(0, colon))),
                             std::string(trimmed(line.substr(colon + 1))));
  }
  head.size = begin;
  return head;
}

}  // namespace quoth::input
