// Reads arbitrary bytes as a feed.
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string_view>

#include "input/feed_entries.h"
#include "invariants.h"
#include "sound_article.h"
#include "text/encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto feed = quoth::input::read_feed(bytes);
  if (!feed) {
    quoth::require(!feed.error().reason.empty());
    return 0;
  }
  const auto decoded = quoth::text::decode(bytes);
  const bool utf8 = decoded && decoded->text == bytes;
  std::uint64_t number = 0;
  for (const auto& entry : feed->entries) {
    quoth::require(!entry.content.empty() && entry.number >= number);
    number = entry.number;
    if (utf8) {
      quoth::require_utf8(entry.content);
      quoth::require_utf8(entry.id);
    }
    quoth::require(nlohmann::json::parse(entry.meta).is_object());
  }
  return 0;
}
