#include "text/web_address.h"

#include <cstddef>

#include "text/case_folding.h"

namespace quoth::text {
namespace {

// The length of "https://" or "http://" at the start; 0 if there is neither.
std::size_t scheme_size(std::string_view url) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (equal_but_for_case(url.substr(0, scheme.size()), scheme)) return scheme.size();
  }
  return 0;
}

}  // namespace

std::string_view host_in(std::string_view url) {
  const std::size_t begin = scheme_size(url);
  if (begin == 0) return {};
  url.remove_prefix(begin);
  url = url.substr(0, url.find_first_of("/?#\\"));
  if (const auto user = url.rfind('@'); user != url.npos) url.remove_prefix(user + 1);
  return url.substr(0, url.find(':'));
}

}  // namespace quoth::text
