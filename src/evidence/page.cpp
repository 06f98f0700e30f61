#include "evidence/page.h"

#include <cstdint>

#include "model/embedded.h"

namespace quoth::evidence {
namespace {

std::string_view file(std::string_view name) {
  return model::embedded("page/" + std::string(name)).value();
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t bits = 0;
    for (std::size_t i = at; i < at + 3; ++i) {
      bits = bits << 8U | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
    }
    for (std::size_t digit = 0; digit < 4; ++digit) {
      const bool inside = at + digit <= bytes.size();
      out += inside ? kDigits[bits >> (18U - 6U * digit) & 63U] : '=';
    }
  }
  return out;
}

// Writes a template, with what `put` writes in the places of the names.
void fill(std::string_view text, const Write& write,
          const std::function<void(std::string_view)>& put) {
  while (true) {
    const auto open = text.find("{{");
    write(text.substr(0, open));
    if (open == text.npos) return;
    const auto close = text.find("}}", open);
    put(text.substr(open + 2, close - open - 2));
    text.remove_prefix(close + 2);
  }
}

// The SHA-256 of a file of data/page in base64, as a content security policy has it.
std::string script_hash(std::string_view name) {
  return base64(file(std::string(name) + ".sha256"));
}

}  // namespace

void write_page(const PageFrame& frame, const Write& write,
                const std::function<void(std::string_view)>& put) {
  constexpr std::string_view kStyle = "style.css";
  fill(file("page.html"), write, [&](std::string_view name) {
    if (name == "title") write(html_line(frame.title));
    if (name == "style-hash") write(script_hash(kStyle));
    if (name == "script-hash") write(script_hash(frame.script));
    if (name == "style") write(file(kStyle));
    if (name == "script") write(file(frame.script));
    if (name == "body") fill(file(frame.body), write, put);
  });
}

}  // namespace quoth::evidence
