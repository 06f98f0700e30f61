// A range of a text.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth {

// Half-open range [begin, end). Inside the library always in bytes of the decoded UTF-8 text of an
// article, on code-point boundaries. Texts of 4 GiB or more are rejected when read.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(std::uint32_t place) const { return begin <= place && place < end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  friend bool operator==(Span, Span) = default;
  friend auto operator<=>(Span, Span) = default;
};

// The text that `span` covers; `span` must be within `text`.
inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace quoth
