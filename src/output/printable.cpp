#include "output/printable.h"

namespace quoth::output {
namespace {

// How many bytes of a control character `text` begins with; 0 if with none.
std::size_t control_size(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text[0]);
  const auto next = static_cast<unsigned char>(text.size() > 1 ? text[1] : '\0');
  if (byte == 0xC2 && next >= 0x80 && next < 0xA0) return 2;
  if (byte == '\t' || byte == '\n' || (byte == '\r' && next == '\n')) return 0;
  return byte < 0x20 || byte == 0x7F ? 1 : 0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  while (!text.empty()) {
    const std::size_t control = control_size(text);
    if (control > 0) {
      shown += "\uFFFD";
      text.remove_prefix(control);
    } else {
      shown += text[0];
      text.remove_prefix(1);
    }
  }
  return shown;
}

}  // namespace quoth::output
