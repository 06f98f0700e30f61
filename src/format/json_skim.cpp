#include "format/json_skim.h"

#include <algorithm>
#include <array>

namespace quoth::format {
namespace {

// The output of quoth nests 8 deep; meta is written by others and may nest deeper.
constexpr std::size_t kMaxDepth = 200;

constexpr std::array<bool, 256> kStructural = [] {
  std::array<bool, 256> structural{};
  for (const char c : {'"', '{', '}', '[', ']', ','})
    structural[static_cast<unsigned char>(c)] = true;
  return structural;
}();

// The position after the string that starts at `at`, or the end of the text.
std::size_t string_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '"') return at + 1;
    if (text[at] == '\\') ++at;
  }
  return text.size();
}

// A string that is cut short has no closing mark: what is returned for it does not matter.
std::string_view inside_marks(std::string_view text, std::size_t at, std::size_t end) {
  return text.substr(at + 1, end - at - (end - at > 1 ? 2 : 1));
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

}  // namespace

std::optional<std::string> skim_json(std::string_view text,
                                     std::initializer_list<std::string_view> skipped) {
  std::string kept;
  std::size_t copied_to = 0;  // text before this is copied or skipped
  bool skipping = false;      // skipping a value that starts at `copied_to`
  bool key_next = false;      // a string here is a key of the outermost object
  std::array<std::size_t, kMaxDepth + 1> commas{};  // in each of the open objects
  std::array<bool, kMaxDepth + 1> is_object{};
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (!kStructural[static_cast<unsigned char>(c)]) {
      ++at;
    } else if (c == '"') {
      const std::size_t end = string_end(text, at);
      const bool is_key = key_next && !skipping;
      key_next = false;
      const std::string_view name = inside_marks(text, at, end);
      at = end;
      if (!is_key || std::ranges::find(skipped, name) == skipped.end()) continue;
      const std::size_t colon = skip_blanks(text, end);
      if (colon == text.size() || text[colon] != ':') continue;
      at = skip_blanks(text, colon + 1);
      kept.append(text, copied_to, at - copied_to);
      copied_to = at;
      skipping = true;
    } else {
      if (c == '{' || c == '[') {
        if (++depth > kMaxDepth) return std::nullopt;
        commas[depth] = 0;
        is_object[depth] = c == '{';
      }
      const bool many = c == ',' && is_object[depth] && ++commas[depth] >= kMaxKeys;
      if (many && !skipping) return std::nullopt;
      const bool closes = c == '}' || c == ']';
      const bool ends_value = depth == 1 && (c == ',' || closes);
      if (skipping && ends_value) {
        // Keep a missing value invalid.
        if (at > copied_to) kept += "null";
        copied_to = at;
        skipping = false;
      }
      key_next = depth == 1 && (c == '{' || c == ',');
      if (closes && depth > 0) --depth;
      ++at;
    }
  }
  return kept.append(text, copied_to);
}

std::string_view string_under(std::string_view text, std::string_view key) {
  std::size_t depth = 0;
  bool key_next = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c != '"') {
      if (c == '{' || c == '[') ++depth;
      if ((c == '}' || c == ']') && depth > 0) --depth;
      if (kStructural[static_cast<unsigned char>(c)])
        key_next = depth == 1 && (c == '{' || c == ',');
      ++at;
      continue;
    }
    const std::size_t end = string_end(text, at);
    const std::string_view name = inside_marks(text, at, end);
    const bool is_key = key_next;
    key_next = false;
    at = end;
    if (!is_key || name != key) continue;
    at = skip_blanks(text, end);
    if (at == text.size() || text[at] != ':') continue;
    at = skip_blanks(text, at + 1);
    if (at == text.size() || text[at] != '"') return {};
    return inside_marks(text, at, string_end(text, at));
  }
  return {};
}

}  // namespace quoth::format
