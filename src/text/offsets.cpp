#include "text/offsets.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr std::uint32_t kStep = 64;

// Counts code points by their first bytes, so a range may begin amid a code point.
std::uint32_t count_units(std::string_view bytes, OffsetUnit unit) {
  std::uint32_t units = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0U) != 0x80U;
    if (unit == OffsetUnit::utf16) units += byte >= 0xF0U;  // a surrogate pair
  }
  return units;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
  if (unit == OffsetUnit::bytes || std::ranges::all_of(text, is_ascii)) return;
  checkpoints_.reserve(text.size() / kStep + 2);
  std::uint32_t units = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += kStep) {
    checkpoints_.push_back(units);
    units += count_units(text.substr(begin, kStep), unit);
  }
  checkpoints_.push_back(units);
}

std::uint32_t OffsetMap::operator()(std::uint32_t offset) const {
  if (checkpoints_.empty()) return offset;
  const std::uint32_t step = offset / kStep;
  const std::uint32_t before = checkpoints_[step];
  const bool one_each =
      unit_ == OffsetUnit::code_points && checkpoints_[step + 1] == before + kStep;
  return before + (one_each ? offset % kStep
                            : count_units(text_.substr(step * kStep, offset % kStep), unit_));
}

}  // namespace quoth
