// Reads arbitrary bytes as a feed.
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string_view>

#include "input/feed_entries.h"
#include "invariants.h"
#include "sound_article.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto feed = quoth::input::read_feed({reinterpret_cast<const char*>(data), size});
  if (!feed) {
    quoth::require(!feed.error().reason.empty());
    return 0;
  }
  std::uint64_t number = 0;
  for (const auto& entry : feed->entries) {
    quoth::require(!entry.content.empty() && entry.number >= number);
    number = entry.number;
    quoth::require_utf8(entry.content);
    quoth::require_utf8(entry.id);
    quoth::require(nlohmann::json::parse(entry.meta).is_object());
  }
  return 0;
}
