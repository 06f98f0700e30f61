// How features become the 64-bit keys of tables: the same on every machine.
#pragma once

// Inlined: most texts hashed here are words, where a call costs as much as the hash.
#ifndef XXH_INLINE_ALL
#define XXH_INLINE_ALL
#endif
#include <xxhash.h>

#include <cstdint>
#include <string_view>

namespace quoth::model {

using FeatureHash = std::uint64_t;

inline FeatureHash hash_text(std::string_view text) {
  return XXH3_64bits(text.data(), text.size());
}

// The key of a pair; its order counts. combine(combine(template, a), b) is a feature of two values.
// Multiplications by odd constants and shifts, after Stafford's mixers for SplitMix.
constexpr FeatureHash combine(FeatureHash a, FeatureHash b) {
  FeatureHash hash = a * 0x9e3779b97f4a7c15U + b;
  hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93U;
  return hash ^ (hash >> 29);
}

}  // namespace quoth::model
