#include "input/http_response.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <system_error>

#include "input/article_size.h"
#include "input/header_fields.h"
#include "page/named_encoding.h"
#include "text/case_folding.h"

namespace quoth::input {
namespace {

constexpr std::string_view kGzip = "\x1f\x8b";
constexpr std::size_t kPart = 65536;  // bytes that are decompressed at once

const Error kDamaged{"", "damaged compression of the page"};

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
  std::array<char, kPart> part;  // NOLINT(*-member-init)
  int status = Z_OK;
  while (status == Z_OK && text.size() <= limit) {
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = static_cast<uInt>(part.size());
    status = inflate(&stream, Z_NO_FLUSH);
    text.append(part.data(), part.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  if (text.size() > limit) return Error{"", over_size(limit)};
  if (status != Z_STREAM_END) return kDamaged;
  return text;
}

Result<std::string> from_brotli(std::string_view bytes, std::size_t limit) {
  const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
  const auto* next = reinterpret_cast<const std::uint8_t*>(bytes.data());
  std::size_t left = bytes.size();
  std::string text;
  auto status = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
  while (status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && text.size() <= limit) {
    std::array<std::uint8_t, kPart> part;  // NOLINT(*-member-init)
    std::uint8_t* to = part.data();
    std::size_t space = part.size();
    status = BrotliDecoderDecompressStream(decoder.get(), &left, &next, &space, &to, nullptr);
    text.append(reinterpret_cast<const char*>(part.data()), part.size() - space);
  }
  if (text.size() > limit) return Error{"", over_size(limit)};
  if (status != BROTLI_DECODER_RESULT_SUCCESS) return kDamaged;
  return text;
}

Result<std::string> from_zstd(std::string_view bytes, std::size_t limit) {
  const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> decoder(ZSTD_createDStream(),
                                                                           ZSTD_freeDStream);
  ZSTD_inBuffer in = {bytes.data(), bytes.size(), 0};
  std::string text;
  std::array<char, kPart> part;  // NOLINT(*-member-init)
  std::size_t status = 1;        // 0 at the end of a frame
  std::size_t got = 1;
  while (status != 0 && ZSTD_isError(status) == 0 && got > 0 && text.size() <= limit) {
    ZSTD_outBuffer out = {part.data(), part.size(), 0};
    status = ZSTD_decompressStream(decoder.get(), &out, &in);
    got = out.pos;
    text.append(part.data(), got);
  }
  if (text.size() > limit) return Error{"", over_size(limit)};
  if (status != 0) return kDamaged;
  return text;
}

// Whether these are characters and not compressed, as far as the first bytes show.
bool looks_plain(std::string_view bytes) {
  constexpr std::size_t kHead = 512;
  return std::ranges::none_of(bytes.substr(0, kHead), [](char c) {
    return static_cast<unsigned char>(c) < 0x20U &&
           std::string_view("\t\n\f\r").find(c) == std::string_view::npos;
  });
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
  head.charset = page::named_encoding(head.content_type);
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
  std::optional<Result<std::string>> decoded;
  if (head.content_encoding == "deflate") {
    decoded = inflated(body, MAX_WBITS, limit);
    if (!*decoded) decoded = inflated(body, -MAX_WBITS, limit);
  } else if (head.content_encoding == "br") {
    decoded = from_brotli(body, limit);
  } else if (head.content_encoding == "zstd") {
    decoded = from_zstd(body, limit);
  }
  if (!decoded || (!*decoded && looks_plain(body))) return std::string(body);
  return *std::move(decoded);
}

}  // namespace quoth::input
