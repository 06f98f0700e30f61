#include "evidence/html.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "format/wrap.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/web_address.h"

namespace quoth::evidence {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

bool is_plain(char c) {
  return text::is_digit_ascii(c) || text::is_small_ascii(c) || text::is_capital_ascii(c) ||
         c == '-' || c == '_';
}

}  // namespace

std::string html(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (is_control(c)) {
          out += kReplacement;
        } else {
          out += c;
        }
    }
  }
  return out;
}

std::string html_line(std::string_view text) { return html(format::one_line(text)); }

bool turns(std::string_view text) {
  constexpr char32_t kFirst = 0x0590;  // no character before the Hebrew ones does
  for (std::size_t at = 0; at < text.size();) {
    const text::Character c = text::character_at(text, at);
    at += c.size;
    if (c.code < kFirst) continue;
    switch (u_charDirection(static_cast<UChar32>(c.code))) {
      case U_LEFT_TO_RIGHT:
      case U_EUROPEAN_NUMBER:
      case U_EUROPEAN_NUMBER_SEPARATOR:
      case U_EUROPEAN_NUMBER_TERMINATOR:
      case U_COMMON_NUMBER_SEPARATOR:
      case U_BLOCK_SEPARATOR:
      case U_SEGMENT_SEPARATOR:
      case U_WHITE_SPACE_NEUTRAL:
      case U_OTHER_NEUTRAL:
      case U_DIR_NON_SPACING_MARK:
      case U_BOUNDARY_NEUTRAL:
        continue;
      default:
        return true;
    }
  }
  return false;
}

std::string isolated(std::string_view text) {
  return turns(text) ? "<bdi>" + html_line(text) + "</bdi>" : html_line(text);
}

std::string_view direction(std::string_view text) { return turns(text) ? " dir=auto" : ""; }

std::string plain_name(std::string_view id) {
  std::string name(id);
  std::ranges::replace_if(
      name, [](char c) { return !is_plain(c); }, '-');
  return name;
}

std::string_view web_address(std::string_view url) {
  const bool clean = std::ranges::none_of(
      url, [](char c) { return c == ' ' || is_control(c) || c == '\n' || c == '\t'; });
  return clean && !host_of(url).empty() ? url : std::string_view();
}

std::string_view host_of(std::string_view url) {
  std::string_view host = text::host_in(url);
  if (host.starts_with("www.")) host.remove_prefix(4);
  return host;
}

}  // namespace quoth::evidence
