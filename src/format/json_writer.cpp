#include "format/json_writer.h"

namespace quoth::format {
namespace {

constexpr bool needs_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20U || c == '"' || c == '\\';
}

// needs_escape() as a table, for single bytes.
constexpr std::array<bool, 256> kEscaped = [] {
  std::array<bool, 256> escaped{};
  for (std::size_t i = 0; i < escaped.size(); ++i) escaped[i] = needs_escape(static_cast<char>(i));
  return escaped;
}();

// The character after the backslash (RFC 8259); 'u' for a hex escape.
constexpr char escape_of(char c) {
  switch (c) {
    case '"':
    case '\\':
      return c;
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 'u';
  }
}

// The number of leading bytes that need no escape. Checks whole blocks first, which compilers
// vectorize.
std::size_t plain_size(std::string_view text) {
  constexpr std::size_t kBlock = 32;
  std::size_t size = 0;
  for (; size + kBlock <= text.size(); size += kBlock) {
    const char* const block = text.data() + size;
    std::uint8_t escapes = 0;
    for (std::size_t i = 0; i < kBlock; ++i) escapes |= needs_escape(block[i]) ? 1U : 0U;
    if (escapes != 0) break;
  }
  while (size < text.size() && !needs_escape(text[size])) ++size;
  return size;
}

}  // namespace

void JsonWriter::flush() {
  out_.append(buffer_.data(), used_);
  used_ = 0;
  constexpr std::size_t kPart = std::size_t{64} << 10;
  if (write_ != nullptr && out_.size() >= kPart) write_part();
}

void JsonWriter::write_part() {
  (*write_)(out_);
  out_.clear();
}

void JsonWriter::put_long(std::string_view text) {
  flush();
  if (text.size() > buffer_.size()) {
    out_ += text;
  } else {
    put(text);
  }
}

bool JsonWriter::put_short(std::string_view text) {
  if (text.size() > kShortSize || buffer_.size() - used_ < kShortSize + 2) return false;
  char* end = buffer_.data() + used_;
  *end++ = '"';
  for (const char c : text) {
    if (kEscaped[static_cast<unsigned char>(c)]) return false;
    *end++ = c;
  }
  *end++ = '"';
  used_ += text.size() + 2;
  return true;
}

void JsonWriter::put_string(std::string_view text) {
  if (put_short(text)) return;
  put('"');
  for (;;) {
    const std::size_t plain = plain_size(text);
    put(text.substr(0, plain));
    if (plain == text.size()) break;
    const char c = text[plain];
    text.remove_prefix(plain + 1);
    const char escape = escape_of(c);
    put('\\');
    put(escape);
    if (escape != 'u') continue;
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    put("00");
    put(kHex[byte >> 4U]);
    put(kHex[byte & 15U]);
  }
  put('"');
}

void JsonWriter::line_break() {
  put('\n');
  for (std::size_t i = 0; i < depth_; ++i) put("  ");
}

void JsonWriter::indent(bool before_block) {
  if (after_ == After::key || depth_ == 0) return;
  const Level level = levels_[depth_ - 1];
  const bool first = after_ == After::bracket;
  // "}, {" on one line, so that an additional element only adds lines.
  const bool joined = level.array && before_block && !first;
  if (level.block && !joined) {
    line_break();
  } else if (!first) {
    put(' ');
  }
}

void JsonWriter::string(std::string_view text) {
  separate();
  put_string(text);
}

void JsonWriter::number(std::uint32_t value) {
  separate();
  put_digits(value);
}

void JsonWriter::raw(std::string_view json) {
  separate();
  put(json);
  if (depth_ == 0) finish();
}

void JsonWriter::optional_member(std::string_view name, std::string_view text) {
  key(name);
  text.empty() ? null() : string(text);
}

}  // namespace quoth::format
