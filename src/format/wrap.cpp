#include "format/wrap.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace quoth::format {
namespace {

std::size_t columns_of(UChar32 c) {
  if (c < 0x300) return 1;
  const int type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// The escape that ends a colour.
constexpr std::string_view kPlain = "\x1b[0m";

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  bool blank = false;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    const auto begin = static_cast<std::size_t>(at);
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, size, c);
    if (u_isUWhiteSpace(c) != 0) {
      blank = !line.empty();
      continue;
    }
    if (blank) line += ' ';
    blank = false;
    if (u_charType(c) == U_CONTROL_CHAR) {
      line += "\uFFFD";
    } else {
      line.append(text, begin, static_cast<std::size_t>(at) - begin);
    }
  }
  return line;
}

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, size, c);
    if (c != '\x1b') {
      count += columns_of(c);
      continue;
    }
    while (at < size && text[static_cast<std::size_t>(at)] != 'm') ++at;
    ++at;
  }
  return count;
}

std::string wrap(std::string_view text, std::size_t width, std::size_t indent,
                 std::size_t hanging) {
  std::string lines(indent, ' ');
  std::string_view colour;  // the escape that the text before has begun
  std::size_t column = indent;
  bool empty = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t size = columns(word);
    if (!empty && column + 1 + size > width) {
      if (!colour.empty()) lines += kPlain;
      lines += '\n';
      lines.append(hanging, ' ');
      lines += colour;
      column = hanging;
      empty = true;
    }
    if (!empty) lines += ' ';
    column += size + (empty ? 0 : 1);
    lines += word;
    empty = false;
    const std::size_t escape = word.rfind('\x1b');
    if (escape != std::string_view::npos) {
      const std::string_view last = word.substr(escape, word.find('m', escape) + 1 - escape);
      colour = last == kPlain ? std::string_view() : last;
    }
  }
  lines += '\n';
  return lines;
}

}  // namespace quoth::format
