// From the units that others count in to bytes of a text: the inverse of OffsetMap.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/record.h"
#include "quoth/span.h"

namespace quoth::text {

// Does not keep the text.
class ByteOffsets {
 public:
  ByteOffsets(std::string_view text, OffsetUnit unit);
  // The byte at which a unit begins; what is beyond the end is the end.
  std::uint32_t operator()(std::uint32_t unit) const;
  // Within the text, and not reversed, whatever the place.
  Span operator()(Place place) const;

 private:
  std::uint32_t size_;
  std::vector<std::uint32_t> bytes_;  // of each unit; empty if units are bytes
};

}  // namespace quoth::text
