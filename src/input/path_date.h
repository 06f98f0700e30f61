// The date in the name of a file or of its folders.
#pragma once

#include <string_view>

#include "text/date.h"

namespace quoth::input {

// "2016-03-15" of "news/2016-03-15_flood.txt", "post-2016-03-15.txt", "20160315.txt",
// "2016-03-15/flood.txt" and "2016/03/15/flood.txt". The name of the file goes before its folders,
// and an inner folder before an outer one. Eight digits count only at the beginning of a name.
text::GivenDate date_of_path(std::string_view path);

}  // namespace quoth::input
