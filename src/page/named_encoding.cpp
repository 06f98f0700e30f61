#include "page/named_encoding.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::page {

std::string_view named_encoding(std::string_view bytes) {
  constexpr std::size_t kPrescan = 4096;  // the standard asks for 1024; pages come later
  const std::string_view head = bytes.substr(0, kPrescan);
  constexpr std::string_view kCharset = "charset";
  for (std::size_t place = 0; place + kCharset.size() < head.size(); ++place) {
    if (!text::equal_but_for_case(head.substr(place, kCharset.size()), kCharset)) continue;
    std::size_t begin = place + kCharset.size();
    const auto skip = [&](std::string_view set) {
      begin = std::min(head.find_first_not_of(set, begin), head.size());
    };
    skip(" \t\r\n");
    if (begin == head.size() || head[begin] != '=') continue;
    ++begin;
    skip(" \t\r\n\"'");
    std::size_t end = begin;
    while (end < head.size() && text::is_visible_ascii(head[end]) &&
           std::string_view("\"';/>").find(head[end]) == std::string_view::npos)
      ++end;
    if (end > begin) return head.substr(begin, end - begin);
  }
  return {};
}

}  // namespace quoth::page
