// What kind of file an input is, by its name and its first bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace quoth::input {

enum class Format : std::uint8_t { text, html, markdown, warc, csv, tsv, json, feed, database };

// The formats that a user may name: "text", "html".
const std::map<std::string, Format>& format_names();

// A kind of file that is known and not read.
struct Refused {
  std::string_view kind;     // "a PDF"
  std::string_view command;  // what makes text of it: "pdftotext"; may be empty
};

// The first part of a file that find_format() and is_own_output() look at.
inline constexpr std::size_t kHead = 4096;

// The name without ".gz" or ".zst", in any case.
std::string_view without_compression(std::string_view name);
// ".pdf" of "A.PDF", ".txt" of "a.txt.gz"; empty if there is none. In lower case.
std::string ending_of(std::string_view name);

// By the ending of the name alone. ".xml" has no format by its name.
std::optional<Format> format_of_name(std::string_view name);
std::optional<Refused> refused_name(std::string_view name);

// By the first bytes, at most kHead, after decompression: archives, pages, feeds and databases,
// whatever their name. Nothing for other text.
std::optional<Format> format_of_bytes(std::string_view head);
std::optional<Refused> refused_bytes(std::string_view head);
// Whether bytes that begin so are JSON: an object, or an array of objects.
bool looks_like_json(std::string_view head);

// Whether a file that begins so is a report, a diff or an annotation that quoth wrote, or a
// database.
bool is_own_output(std::string_view head);

}  // namespace quoth::input
