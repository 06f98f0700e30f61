// The differences of two wordings in HTML.
#pragma once

#include <string>
#include <vector>

#include "format/marked_wording.h"

namespace quoth::evidence {

// What was left out in <del>, what was put in in <ins>.
std::string marks_html(const std::vector<format::Mark>& marks);

}  // namespace quoth::evidence
