#include "text/blocks.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::text {
namespace {

struct Line {
  Span span;                 // white space at both ends left out
  Span words;                // without the bullet
  std::uint32_t indent = 0;  // bytes of white space before it
  bool blank_before = false;

  bool bullet() const { return words.begin != span.begin; }
};

bool is_line_end(char32_t code) {
  return code == U'\n' || code == U'\r' || code == U'\f' || code == U'\u0085' ||
         code == U'\u2028' || code == U'\u2029';
}

Span trim(std::string_view text, Span span) {
  while (span.begin < span.end) {
    const Character c = character_at(text, span.begin);
    if (!c.is_space()) break;
    span.begin += c.size;
  }
  while (span.begin < span.end) {
    const Character c = character_before(text, span.end);
    if (!c.is_space()) break;
    span.end -= c.size;
  }
  return span;
}

std::vector<Line> find_lines(std::string_view text) {
  std::vector<Line> lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  bool blank = false;
  for (std::uint32_t begin = 0; begin < size;) {
    std::uint32_t end = begin;
    Character c = character_at(text, end);
    while (end < size && !is_line_end(c.code)) {
      end += c.size;
      while (end < size && is_printed_ascii(text[end])) ++end;
      c = character_at(text, end);
    }
    const Span span = trim(text, {begin, end});
    if (span.empty()) {
      blank = true;
    } else {
      const std::uint32_t bullet = bullet_size(slice(text, span));
      lines.push_back({span, {span.begin + bullet, span.end}, span.begin - begin, blank});
      blank = c.code == U'\f' || c.code == U'\u2029';
    }
    begin = end + c.size;
    if (c.code == U'\r' && begin < size && text[begin] == '\n') ++begin;
  }
  return lines;
}

// Whether a line may go on with the one before: one that is indented more begins a paragraph.
bool is_joint(const Line& line, const Line& next) {
  constexpr std::uint32_t kIndent = 2;
  return !next.blank_before && !next.bullet() && next.indent < line.indent + kIndent;
}

bool ends_sentence(std::string_view text, Span line) {
  std::uint32_t end = line.end;
  Character last = character_before(text, end);
  while (end > line.begin && closes(last.code)) {
    end -= last.size;
    last = character_before(text, end);
  }
  return last.code == U'.' || last.code == U'!' || last.code == U'?' || last.code == U':' ||
         last.code == U'\u2026';
}

// A text is wrapped if its lines are as full as they can be: the first word of the next line would
// not have fitted.
bool is_wrapped(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::uint32_t kWidest = 140;
  std::uint32_t width = 0;
  for (const Line& line : lines) width = std::max(width, line.span.size() + line.indent);
  if (width < 20 || width > kWidest) return false;
  std::size_t joints = 0;
  std::size_t filled = 0;
  std::size_t within_sentence = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!is_joint(lines[i], lines[i + 1])) continue;
    const auto next = slice(text, lines[i + 1].span);
    const auto word = static_cast<std::uint32_t>(std::min(next.find_first_of(" \t"), next.size()));
    ++joints;
    filled += lines[i].span.size() + lines[i].indent + 1 + word > width * 9 / 10;
    within_sentence += !ends_sentence(text, lines[i].span);
  }
  return joints > 0 && filled * 10 >= joints * 7 && within_sentence * 2 >= joints;
}

}  // namespace

std::vector<Block> find_blocks(std::string_view text) {
  const std::vector<Line> lines = find_lines(text);
  const bool wrapped = is_wrapped(text, lines);
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool goes_on = !blocks.empty() && is_joint(lines[i - 1], line) &&
                         (wrapped || (character_at(text, line.span.begin).kind == Kind::lower &&
                                      !ends_sentence(text, blocks.back().span)));
    if (goes_on) {
      blocks.back().span.end = line.span.end;
      blocks.back().words.end = line.span.end;
    } else {
      blocks.push_back({line.span, line.words, line.bullet(), i > 0 && !line.blank_before});
    }
  }
  return blocks;
}

std::uint32_t bullet_size(std::string_view line) {
  const Character first = character_at(line, 0);
  std::uint32_t size = 0;
  switch (first.code) {
    case U'\u2022':  // •
    case U'\u2023':  // ‣
    case U'\u2043':  // ⁃
    case U'\u2219':  // ∙
    case U'\u25A0':  // ■
    case U'\u25AA':  // ▪
    case U'\u25AB':  // ▫
    case U'\u25B6':  // ▶
    case U'\u25B8':  // ▸
    case U'\u25BA':  // ►
    case U'\u25CB':  // ○
    case U'\u25CF':  // ●
    case U'\u25E6':  // ◦
    case U'\u2605':  // ★
    case U'\u2713':  // ✓
    case U'\u2714':  // ✔
    case U'\u27A4':  // ➤
    case U'\u00B7':  // ·
    case U'\uF0B7':  // a bullet of the Symbol font
      size = first.size;
      break;
    case U'*':
    case U'+':
    case U'-':
    case U'\u2013':
    case U'\u2014':
      if (!character_at(line, first.size).is_space()) return 0;
      size = first.size;
      break;
    default: {  // 1.  12)
      while (size < 3 && character_at(line, size).kind == Kind::digit) ++size;
      const char32_t mark = character_at(line, size).code;
      if (size == 0 || size == 3 || (mark != U'.' && mark != U')')) return 0;
      if (!character_at(line, size + 1).is_space()) return 0;
      ++size;
    }
  }
  std::uint32_t words = size;
  while (character_at(line, words).is_space()) words += character_at(line, words).size;
  return words < line.size() ? words : 0;
}

}  // namespace quoth::text
