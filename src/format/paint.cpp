#include "format/paint.h"

#include <algorithm>

namespace quoth::format {

std::string Paint::painted(std::string_view text, std::string_view code) const {
  if (!colour_ || text.empty()) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = std::min(text.find(' ', at), text.size());
    if (blank > at) {
      out.append("\x1b[").append(code).append("m");
      out.append(text.substr(at, blank - at)).append("\x1b[0m");
    }
    if (blank < text.size()) out += ' ';
    at = blank + 1;
  }
  return out;
}

std::string Paint::deleted(std::string_view text) const {
  if (colour_) return painted(text, "9;31");
  return "[-" + std::string(text) + "-]";
}

std::string Paint::inserted(std::string_view text) const {
  if (colour_) return painted(text, "32");
  return "{+" + std::string(text) + "+}";
}

std::string Paint::marks(const std::vector<Mark>& marks) const {
  std::string out;
  for (const Mark& mark : marks) {
    switch (mark.kind) {
      case Mark::Kind::kept:
        out += mark.text;
        break;
      case Mark::Kind::deleted:
        out += mark.text == "\u2026" ? dim(mark.text) : deleted(mark.text);
        break;
      case Mark::Kind::inserted:
        out += inserted(mark.text);
        break;
    }
  }
  return out;
}

}  // namespace quoth::format
