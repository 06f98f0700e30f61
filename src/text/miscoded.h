// Characters that a program before us wrote wrongly, so that readers see "â€œ" or "&ldquo;".
#pragma once

#include <string>

namespace quoth::text {

// Plain text in UTF-8 with these repaired:
// - if it has quotation marks that were encoded twice, as UTF-8 read as windows-1252: they, and all
//   that was encoded with them;
// - if it has quotation marks written as references of HTML: they, and references to other marks,
//   blanks and "&".
// Text without such quotation marks comes back as it is.
std::string repair_miscoded(std::string text);

}  // namespace quoth::text
