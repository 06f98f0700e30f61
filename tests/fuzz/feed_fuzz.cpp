// Reads arbitrary bytes as a feed.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "input/feed_entries.h"
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto feed = quoth::input::read_feed({reinterpret_cast<const char*>(data), size});
  if (!feed) {
    quoth::require(!feed.error().reason.empty());
    return 0;
  }
  for (const auto& entry : feed->entries) quoth::require(!entry.content.empty());
  return 0;
}
