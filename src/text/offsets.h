// From bytes of a text to the units that others count in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/record.h"
#include "quoth/span.h"

namespace quoth::text {

// Points into `text`, which must outlive it. Costs nothing for bytes and for ASCII text; otherwise
// a conversion is a look-up and, if not all of the 64 bytes around are ASCII, a scan of them.
class OffsetMap {
 public:
  OffsetMap(std::string_view text, OffsetUnit unit);
  // The number of units before byte `offset`, which must be a code point's first byte or the end.
  std::uint32_t operator()(std::uint32_t offset) const {
    if (checkpoints_.empty()) return offset;
    const std::uint32_t block = offset / kBlock;
    const std::uint32_t before = checkpoints_[block];
    const bool one_each =
        unit_ == OffsetUnit::code_points && checkpoints_[block + 1] == before + kBlock;
    return before + (one_each ? offset % kBlock : units_since(block, offset));
  }
  Place operator()(Span span) const { return {(*this)(span.begin), (*this)(span.end)}; }

 private:
  static constexpr std::uint32_t kBlock = 64;
  std::uint32_t units_since(std::uint32_t block, std::uint32_t offset) const;

  std::string_view text_;
  OffsetUnit unit_;
  // Units before every 64th byte, and of all; empty if units are bytes.
  std::vector<std::uint32_t> checkpoints_;
};

}  // namespace quoth::text
