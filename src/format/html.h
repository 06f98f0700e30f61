// A report as a self-contained page: no scripts, no fonts, no network.
#pragma once

#include <cstddef>
#include <string>

#include "quoth/report.h"

namespace quoth::format {

// `top` is the same as in TextStyle. Follows the reader's light or dark setting; prints on white.
std::string report_html(const Report& report, std::size_t top = 0);

}  // namespace quoth::format
