#include "format/json_writer.h"

#include <array>
#include <charconv>

namespace quoth {
namespace {

// What RFC 8259 wants escaped: the letter behind the backslash, 'u' for a hex escape, 0 for none.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> escapes{};
  for (int c = 0; c < 0x20; ++c) escapes[c] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

}  // namespace

void JsonWriter::put_escaped(std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const char escape = kEscapes[byte];
    if (escape == 0) continue;
    put(text.substr(done, i - done));
    done = i + 1;
    put('\\');
    put(escape);
    if (escape != 'u') continue;
    constexpr std::string_view kHex = "0123456789abcdef";
    put("00");
    put(kHex[byte >> 4U]);
    put(kHex[byte & 15U]);
  }
  put(text.substr(done));
}

void JsonWriter::put_digits(std::uint32_t value) {
  std::array<char, 10> digits;  // NOLINT(*-member-init)
  const auto* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  put({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::line_break() {
  put('\n');
  for (std::size_t i = 0; i < levels_.size(); ++i) put("  ");
}

void JsonWriter::separate(bool before_block) {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (levels_.empty()) return;
  Level& level = levels_.back();
  if (!level.empty) put(',');
  // "}, {" on one line: an element more adds lines to a list and changes none.
  const bool joined = level.array && before_block && !level.empty;
  if (level.block && !joined) {
    line_break();
  } else if (indented_ && !level.empty) {
    put(' ');
  }
  level.empty = false;
}

void JsonWriter::begin(char bracket, Shape shape) {
  const bool inside_line = !levels_.empty() && !levels_.back().block;
  const bool block = indented_ && shape == Shape::block && !inside_line;
  separate(block);
  put(bracket);
  levels_.push_back({.block = block, .array = bracket == '['});
}

void JsonWriter::end(char bracket) {
  const Level level = levels_.back();
  levels_.pop_back();
  if (level.block && !level.empty) line_break();
  put(bracket);
  if (levels_.empty()) flush();
}

void JsonWriter::key(std::string_view name) {
  separate();
  put('"');
  put(name);
  put(indented_ ? std::string_view("\": ") : std::string_view("\":"));
  after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
  separate();
  put('"');
  put_escaped(text);
  put('"');
}

void JsonWriter::number(std::uint32_t value) {
  separate();
  put_digits(value);
}

void JsonWriter::raw(std::string_view json) {
  separate();
  put(json);
  if (levels_.empty()) flush();
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(std::string_view name, std::uint32_t value) {
  key(name);
  number(value);
}

void JsonWriter::optional_member(std::string_view name, std::string_view text) {
  key(name);
  text.empty() ? null() : string(text);
}

}  // namespace quoth
