#include "format/paint.h"

namespace quoth::format {

std::string Paint::painted(std::string_view text, std::string_view code) const {
  if (!colour_ || text.empty()) return std::string(text);
  std::string out = "\x1b[";
  return out.append(code).append("m").append(text).append("\x1b[0m");
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
