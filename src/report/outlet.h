// Who published an article.
#pragma once

#include <string>

#include "quoth/record.h"

namespace quoth::report {

// The `outlet` of its meta, else the `publisher`, else the host of the `url`, the `link`
// or an id that is a web address, without "www."; empty if none is known.
std::string outlet_of(const Record& record);

}  // namespace quoth::report
