// A report as one page that needs nothing else: no script, no font, no network.
#pragma once

#include <cstddef>
#include <string>

#include "quoth/report.h"

namespace quoth::format {

// `top` as in TextStyle. Light or dark as the reader's system is set; prints on white.
std::string report_html(const Report& report, std::size_t top = 0);

}  // namespace quoth::format
