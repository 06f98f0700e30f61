#include "page/named_encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::page {
namespace {

TEST(NamedEncoding, IsTheFirstCharset) {
  const struct {
    const char* bytes;
    const char* encoding;
  } cases[] = {
      {"<meta charset=utf-8>", "utf-8"},
      {"<META CHARSET = 'Shift_JIS' />", "Shift_JIS"},
      {"<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">",
       "windows-1251"},
      {"text/html;charset=\"koi8-r\"; x=y", "koi8-r"},
      {"<meta charset><meta charset=latin1>", "latin1"},
      {"text/html", ""},
      {"charset=", ""},
      {"", ""},
  };
  for (const auto& [bytes, encoding] : cases) EXPECT_EQ(named_encoding(bytes), encoding) << bytes;
  EXPECT_EQ(named_encoding(std::string(5000, ' ') + "charset=latin1"), "") << "too far down";
}

}  // namespace
}  // namespace quoth::page
