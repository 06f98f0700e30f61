// An HTTP response, as web archives keep it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "quoth/result.h"

namespace quoth::input {

struct HttpHead {
  int status = 0;                 // 200
  std::string content_type;       // "text/html; charset=utf-8", in lower case; empty if not given
  std::string charset;            // "utf-8", of the content type; empty if not given
  std::string transfer_encoding;  // "chunked"
  std::string content_encoding;   // "gzip"
  std::size_t size = 0;           // of the head, with the blank line after it
};

// Reads the status line and the header fields. Nothing if the bytes do not begin with a whole head.
std::optional<HttpHead> read_http_head(std::string_view bytes);

// The body without its transfer and content encodings. Archives often keep the body decoded and the
// fields as they came: a body that is not in the encoding that they name is taken as it is. Fails
// (with an empty path) on damaged or unknown compression (gzip, deflate, br and zstd are known),
// and if there are more than `limit` bytes.
Result<std::string> http_body(const HttpHead& head, std::string_view bytes, std::size_t limit);

}  // namespace quoth::input
