#include "input/http_response.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::input {
namespace {

TEST(HttpResponse, ReadsStatusAndFields) {
  const std::string bytes =
      "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML;\r\n charset=UTF-8\r\nno field\r\n"
      "TRANSFER-ENCODING: Chunked\r\n\r\nbody";
  const auto head = read_http_head(bytes);
  ASSERT_TRUE(head);
  EXPECT_EQ(head->status, 200);
  EXPECT_EQ(head->content_type, "text/html; charset=utf-8");
  EXPECT_EQ(head->charset, "utf-8");
  EXPECT_EQ(head->transfer_encoding, "chunked");
  EXPECT_EQ(head->content_encoding, "");
  EXPECT_EQ(bytes.substr(head->size), "body");
}

TEST(HttpResponse, OtherBytesHaveNoHead) {
  for (const char* bytes :
       {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"}) {
    EXPECT_FALSE(read_http_head(bytes)) << bytes;
  }
  EXPECT_EQ(read_http_head("HTTP/1.1 OK\n\n")->status, 0);
}

TEST(HttpResponse, ABodyThatIsNotInItsEncodingIsTakenAsItIs) {
  const HttpHead chunked{.transfer_encoding = "chunked"};
  const std::pair<const char*, const char*> cases[] = {
      {"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", "abcde"},
      {"<p>abc", "<p>abc"},
      {"3\r\nab", "3\r\nab"},
      {"", ""},
  };
  for (const auto& [bytes, body] : cases) EXPECT_EQ(*http_body(chunked, bytes, 100), body) << bytes;
  EXPECT_EQ(*http_body({.content_encoding = "br"}, "<p>abc", 100), "<p>abc");
  EXPECT_EQ(http_body({}, "\x1f\x8b damaged", 100).error().reason,
            "damaged compression of the page");
}

TEST(HttpResponse, ReadsBrotliAndZstd) {
  const std::string text = "<p>The pier is old.</p>";
  const struct {
    const char* coding;
    std::string bytes;
  } cases[] = {
      {"br", "\x0b\x0b\x80" + text + "\x03"},
      {"zstd", std::string("\x28\xb5\x2f\xfd\x00\x58\xb9\x00\x00", 9) + text},
  };
  for (const auto& [coding, bytes] : cases) {
    SCOPED_TRACE(coding);
    EXPECT_EQ(*http_body({.content_encoding = coding}, bytes, 100), text);
    EXPECT_EQ(http_body({.content_encoding = coding}, bytes, 10).error().reason,
              "more than 10 bytes: --max-article-size sets the limit");
    EXPECT_EQ(http_body({.content_encoding = coding}, bytes.substr(0, 15), 100).error().reason,
              "damaged compression of the page");
    EXPECT_EQ(http_body({.content_encoding = coding}, "\x01\x02", 100).error().reason,
              "damaged compression of the page");
  }
}

}  // namespace
}  // namespace quoth::input
