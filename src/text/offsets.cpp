#include "text/offsets.h"

#include "text/ascii.h"

namespace quoth::text {
namespace {

// Counts code points of at most 64 bytes by their first bytes, so a range may begin within a code
// point. Counted in a byte, so that compilers count many at once.
std::uint32_t count_units(std::string_view bytes, OffsetUnit unit) {
  std::uint8_t units = 0;
  for (const char c : bytes) units += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  if (unit == OffsetUnit::utf16) {
    for (const char c : bytes) units += static_cast<unsigned char>(c) >= 0xF0U ? 1 : 0;  // a pair
  }
  return units;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  if (unit == OffsetUnit::bytes || is_ascii(text)) return;
  checkpoints_.reserve(text.size() / kBlock + 2);
  std::uint32_t units = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += kBlock) {
    checkpoints_.push_back(units);
    units += count_units(text.substr(begin, kBlock), unit);
  }
  checkpoints_.push_back(units);
}

std::uint32_t OffsetMap::units_since(std::uint32_t block, std::uint32_t offset) const {
  return count_units(text_.substr(block * kBlock, offset % kBlock), unit_);
}

}  // namespace quoth::text
