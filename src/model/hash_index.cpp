#include "model/hash_index.h"

namespace quoth::model {
namespace {

constexpr std::size_t kHeaderSize = 64;  // number of slots and of keys, u32 each

std::size_t size_of(std::uint64_t slots) {
  return kHeaderSize + (slots * sizeof(std::uint32_t) + 63) / 64 * 64;
}

}  // namespace

Result<HashIndex> HashIndex::read(std::string_view& bytes) {
  HashIndex index;
  if (bytes.size() < kHeaderSize) return Error{"", "is damaged: no room for an index"};
  std::memcpy(&index.slots_, bytes.data(), sizeof index.slots_);
  std::memcpy(&index.keys_, bytes.data() + sizeof index.slots_, sizeof index.keys_);
  if (index.keys_ >= index.slots_ || index.keys_ > kMaxKeys ||
      size_of(index.slots_) > bytes.size()) {
    return Error{"", "is damaged: an index does not fit"};
  }
  index.bytes_ = bytes.data() + kHeaderSize;
  bytes.remove_prefix(size_of(index.slots_));
  return index;
}

std::string write_hash_index(const std::vector<FeatureHash>& keys) {
  const auto slots = static_cast<std::uint32_t>(keys.size() + keys.size() * 3 / 5 + 1);
  std::vector<std::uint32_t> table(slots, 0);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::uint32_t fingerprint = HashIndex::fingerprint(keys[i]);
    std::uint64_t place = HashIndex::place_of(keys[i], slots);
    while (table[place] != 0 && table[place] >> 20 != fingerprint) place = (place + 1) % slots;
    if (table[place] == 0) table[place] = fingerprint << 20 | static_cast<std::uint32_t>(i + 1);
  }
  std::string bytes(size_of(slots), '\0');
  const auto count = static_cast<std::uint32_t>(keys.size());
  std::memcpy(bytes.data(), &slots, sizeof slots);
  std::memcpy(bytes.data() + sizeof slots, &count, sizeof count);
  std::memcpy(bytes.data() + kHeaderSize, table.data(), slots * sizeof(std::uint32_t));
  return bytes;
}

}  // namespace quoth::model
