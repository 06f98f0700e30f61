// Reads the web pages of a WARC file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "input/article_size.h"
#include "input/buffered_stream.h"
#include "quoth/result.h"

namespace quoth::input {

// The page of a response record.
struct WarcPage {
  std::string uri;      // "https://example.org/news/1"
  std::string date;     // when it was fetched: "2021-03-04T05:06:07Z"
  std::string bytes;    // the page, without HTTP and its encodings
  std::string charset;  // of the page, as HTTP says it; may be empty
};

// WARC 1.0 and 1.1 (ISO 28500:2017). Only responses with status 200 that are HTML are given out;
// all other records are passed over without being held in memory.
class WarcRecords {
 public:
  // A page of more than `max_size` bytes, before or after decompression, is an error.
  explicit WarcRecords(BufferedStream stream, std::size_t max_size = kMaxArticleSize)
      : stream_(std::move(stream)), max_size_(max_size) {}

  // The next page, or an error of a record, whose number ("record 17") is the error's path. The
  // next call goes on at the next record that can be found. Returns nothing at the end.
  std::optional<Result<WarcPage>> next();
  double fraction() const { return stream_.fraction(); }

 private:
  Error damaged(std::string reason);
  Error damaged_stream(const Error& error);
  // Goes on to the next line that begins a record.
  void find_record();
  // The page of the record that the stream is at; nothing if it has none.
  std::optional<Result<WarcPage>> read_record();
  std::optional<Error> pass(std::uint64_t size);

  BufferedStream stream_;
  std::size_t max_size_;
  std::uint64_t number_ = 0;  // of the current record
  bool ended_ = false;
};

}  // namespace quoth::input
