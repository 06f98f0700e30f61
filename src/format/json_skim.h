// A look over JSON text before it is parsed.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace quoth::format {

// The text with null in place of the values of the outermost object's members that are named in
// `skipped`: an annotation's tokens are nine tenths of it, and a record has no use for them.
// Nothing where it nests deeper than a parser's stack should be asked to hold. Text that is not
// valid JSON stays invalid, but for what is skipped.
std::optional<std::string> skim_json(std::string_view text,
                                     std::initializer_list<std::string_view> skipped);

}  // namespace quoth::format
