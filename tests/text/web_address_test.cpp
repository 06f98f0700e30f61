#include "text/web_address.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(WebAddress, HasItsHostAsWritten) {
  const struct {
    std::string_view url;
    std::string_view host;
  } cases[] = {
      {"https://www.example.org/a?b#c", "www.example.org"},
      {"HTTP://News.example.org:8080/", "News.example.org"},
      {"http://user@example.org", "example.org"},
      {"https://example.org?a=b", "example.org"},
      {"https://", ""},
      {"file:///etc/passwd", ""},
      {"//example.org/", ""},
      {"", ""},
  };
  for (const auto& [url, host] : cases) EXPECT_EQ(host_in(url), host) << url;
}

}  // namespace
}  // namespace quoth::text
