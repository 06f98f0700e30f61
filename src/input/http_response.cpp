#include "input/http_response.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

#include "input/header_fields.h"
#include "text/case_folding.h"

namespace quoth::input {
namespace {

constexpr std::string_view kGzip = "\x1f\x8b";

// The body of chunks, or nothing if it is none.
std::optional<std::string> without_chunks(std::string_view bytes) {
  std::string body;
  while (true) {
    std::size_t size = 0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + bytes.size(), size, 16);
    const auto line_end = bytes.find('\n');
    if (read.ec != std::errc() || line_end == bytes.npos) return std::nullopt;
    bytes.remove_prefix(line_end + 1);
    if (size == 0) return body;
    if (size > bytes.size()) return std::nullopt;
    body += bytes.substr(0, size);
    bytes.remove_prefix(size);
    if (bytes.starts_with('\r')) bytes.remove_prefix(1);
    if (bytes.starts_with('\n')) bytes.remove_prefix(1);
  }
}

Result<std::string> inflated(std::string_view bytes, int window, std::size_t limit) {
  z_stream stream = {};
  if (inflateInit2(&stream, window) != Z_OK) return Error{"", "out of memory"};
  stream.next_in =
      reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // NOLINT: zlib's type
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string text;
  std::array<char, 65536> part;  // NOLINT(*-member-init)
  int status = Z_OK;
  while (status == Z_OK && text.size() <= limit) {
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = static_cast<uInt>(part.size());
    status = inflate(&stream, Z_NO_FLUSH);
    text.append(part.data(), part.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  if (text.size() > limit) return Error{"", "a page that is too large"};
  if (status != Z_STREAM_END) return Error{"", "damaged compression of the page"};
  return text;
}

}  // namespace

std::optional<HttpHead> read_http_head(std::string_view bytes) {
  if (!bytes.starts_with("HTTP/")) return std::nullopt;
  const auto fields = read_header_fields(bytes);
  if (!fields) return std::nullopt;
  HttpHead head;
  head.size = fields->size;
  const auto space = fields->first_line.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view status = fields->first_line.substr(space + 1);
  std::from_chars(status.data(), status.data() + status.size(), head.status);
  head.content_type = text::to_lower_ascii(fields->value("content-type"));
  head.transfer_encoding = text::to_lower_ascii(fields->value("transfer-encoding"));
  head.content_encoding = text::to_lower_ascii(fields->value("content-encoding"));
  return head;
}

Result<std::string> http_body(const HttpHead& head, std::string_view bytes, std::size_t limit) {
  std::string_view body = bytes.substr(std::min(head.size, bytes.size()));
  std::optional<std::string> joined;
  if (head.transfer_encoding.find("chunked") != std::string::npos) joined = without_chunks(body);
  if (joined) body = *joined;
  if (body.starts_with(kGzip)) {
    constexpr int kGzipWrapper = 16 + MAX_WBITS;
    return inflated(body, kGzipWrapper, limit);
  }
  if (head.content_encoding == "deflate") {
    for (const int window : {MAX_WBITS, -MAX_WBITS}) {
      if (auto text = inflated(body, window, limit)) return text;
    }
  }
  const std::string_view visible = body.substr(0, std::min<std::size_t>(body.size(), 512));
  const bool plain = visible.find('<') != visible.npos;
  if (!plain && (head.content_encoding == "br" || head.content_encoding == "zstd")) {
    return Error{
        "", fmt::format("a page compressed with {}, which is not read", head.content_encoding)};
  }
  return std::string(body);
}

}  // namespace quoth::input
