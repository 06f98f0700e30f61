// A record of a text without quotations, for tests: its paragraphs and one sentence in each.
#pragma once

#include <algorithm>
#include <string>

#include "quoth/record.h"
#include "text/digest.h"

namespace quoth::diff {

inline Record record_of(const std::string& text) {
  Record record;
  record.id = "a";
  record.digest = text::digest(text);
  record.offsets = OffsetUnit::bytes;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Place place{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    record.paragraphs.push_back({place, Role::body});
    record.sentences.push_back({place, text::wording_digest(text.substr(begin, end - begin))});
    begin = end + 1;
  }
  return record;
}

}  // namespace quoth::diff
