// Optional colour for a terminal.
#pragma once

#include <string>
#include <string_view>

#include "format/marked_wording.h"

namespace quoth::format {

// With colour: an ANSI escape before and after; `wrap` interrupts it where it breaks a line.
// Without: deletions and insertions in the brackets of `git diff --word-diff`.
class Paint {
 public:
  explicit Paint(bool colour) : colour_(colour) {}

  std::string bold(std::string_view text) const { return painted(text, "1"); }
  std::string dim(std::string_view text) const { return painted(text, "2"); }
  std::string match(std::string_view text) const { return painted(text, "1;31"); }
  std::string warning(std::string_view text) const { return painted(text, "33"); }
  std::string deleted(std::string_view text) const;
  std::string inserted(std::string_view text) const;
  std::string marks(const std::vector<Mark>& marks) const;

 private:
  std::string painted(std::string_view text, std::string_view code) const;
  bool colour_;
};

}  // namespace quoth::format
