// Reads JSON text without a parser: what it is, and what of it is worth parsing.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace quoth::format {

// The most keys of an object. To keep their order, the parser compares each with all before it.
inline constexpr std::size_t kMaxKeys = 10'000;

// The text with null in place of the values of the members of the outermost object that are named
// in `skipped`: the tokens are nine tenths of an annotation, and a record does not need them.
// Returns nothing if the text nests too deep for the stack of a parser, or an object that is kept
// has more than kMaxKeys keys. Invalid JSON stays invalid,
// except in the skipped values. The parser's own callback could skip members too, but reads every
// token on the way: a report of annotations takes half as long again with it.
std::optional<std::string> skim_json(std::string_view text,
                                     std::initializer_list<std::string_view> skipped);

// The string under a key of the outermost object as it is written, without its quotation marks: of
// the first such key if there are several. Empty if there is none, or if it is no string.
std::string_view string_under(std::string_view text, std::string_view key);

}  // namespace quoth::format
