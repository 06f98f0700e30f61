// The files of data/ that are built into the binary, as they are, mapped and not copied.
#pragma once

#include <optional>
#include <string_view>

namespace quoth::model {

// The bytes of "lexicon/titles.txt", "models/pos.bin", "schema/report.json"; nothing if no
// such file was built in. Valid as long as the program runs; any thread.
std::optional<std::string_view> embedded(std::string_view name);

}  // namespace quoth::model
