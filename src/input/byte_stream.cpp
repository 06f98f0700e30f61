#include "input/byte_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>
#include <system_error>

#include "text/case_folding.h"

namespace quoth::input {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr std::string_view kGzip = "\x1f\x8b";
constexpr std::string_view kZstd = "\x28\xb5\x2f\xfd";

enum class Coding { unknown, plain, gzip, zstd };

}  // namespace

std::string system_reason(int error) {
  std::string reason = std::generic_category().message(error);
  if (!reason.empty()) reason[0] = text::lower_ascii(reason[0]);
  return reason;
}

class ByteStream::State {
 public:
  State(std::string path, int file) : path_(std::move(path)), file_(file) {
    struct stat info = {};
    if (fstat(file_, &info) == 0 && S_ISREG(info.st_mode)) {
      regular_ = true;
      size_ = static_cast<double>(info.st_size);
    }
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (gzip_) inflateEnd(gzip_.get());
    ZSTD_freeDStream(zstd_);
    if (file_ > 0) close(file_);
  }

  Result<std::size_t> read(std::string& to, std::size_t limit) {
    if (coding_ == Coding::unknown) {
      if (auto error = recognize()) return *error;
    }
    if (coding_ == Coding::plain) return copy(to, limit);
    const std::size_t before = to.size();
    to.resize(before + limit);
    auto got = decode(to.data() + before, limit);
    to.resize(before + (got ? *got : 0));
    return got;
  }

  // A decoder that failed has used up the start of what it failed in (gzip), or nothing (zstd).
  bool pass_damage() {
    if (!in_frame_) return false;
    const std::string_view magic = coding_ == Coding::gzip ? kGzip : kZstd;
    if (coding_ == Coding::zstd && begin_ < end_) ++begin_;
    while (true) {
      const auto found = buffered().find(magic);
      if (found != std::string_view::npos) {
        begin_ += found;
        break;
      }
      // The magic may lie across two reads.
      begin_ = end_ - std::min(end_ - begin_, magic.size() - 1);
      const auto got = fill();
      if (!got || *got == 0) return false;
    }
    if (coding_ == Coding::gzip) inflateReset(gzip_.get());
    if (coding_ == Coding::zstd) ZSTD_DCtx_reset(zstd_, ZSTD_reset_session_only);
    in_frame_ = false;
    has_more_ = false;
    return true;
  }

  bool regular() const { return regular_; }
  double fraction() const { return size_ > 0 ? std::min(1.0, bytes_read_ / size_) : 0; }

 private:
  Error error(std::string reason) const { return {path_, std::move(reason)}; }

  // Moves the unread bytes to the start of the buffer and reads more after them.
  Result<std::size_t> fill() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    ssize_t got = 0;
    do {
      got = ::read(file_, buffer_.data() + end_, buffer_.size() - end_);
    } while (got < 0 && errno == EINTR);
    if (got < 0) return error(system_reason(errno));
    end_ += static_cast<std::size_t>(got);
    bytes_read_ += static_cast<double>(got);
    return static_cast<std::size_t>(got);
  }

  std::string_view buffered() const { return {buffer_.data() + begin_, end_ - begin_}; }

  std::optional<Error> recognize() {
    while (buffered().size() < kZstd.size()) {
      auto got = fill();
      if (!got) return got.error();
      if (*got == 0) break;
    }
    if (buffered().starts_with(kGzip)) {
      coding_ = Coding::gzip;
      gzip_ = std::make_unique<z_stream>();
      constexpr int kGzipWrapper = 16 + MAX_WBITS;
      if (inflateInit2(gzip_.get(), kGzipWrapper) != Z_OK) return error("out of memory");
    } else if (buffered().starts_with(kZstd)) {
      coding_ = Coding::zstd;
      zstd_ = ZSTD_createDStream();
      if (zstd_ == nullptr) return error("out of memory");
    } else {
      coding_ = Coding::plain;
    }
    return std::nullopt;
  }

  Result<std::size_t> copy(std::string& to, std::size_t limit) {
    if (begin_ == end_) {
      if (auto got = fill(); !got) return got;
    }
    const std::size_t size = std::min(limit, end_ - begin_);
    to.append(buffered(), 0, size);
    begin_ += size;
    return size;
  }

  // Reads from a compressed stream.
  Result<std::size_t> decode(char* to, std::size_t limit) {
    while (true) {
      if (begin_ == end_ && !has_more_) {
        auto got = fill();
        if (!got) return got;
        if (*got == 0) {
          if (in_frame_) return error("compressed data end too early");
          return std::size_t{0};
        }
      }
      auto produced = coding_ == Coding::gzip ? gunzip(to, limit) : unzstd(to, limit);
      // If the decoder filled the output, it may have more.
      has_more_ = produced && *produced == limit;
      if (!produced || *produced > 0) return produced;
    }
  }

  Result<std::size_t> gunzip(char* to, std::size_t limit) {
    // What follows is another member, or padding, which is ignored as in gzip(1).
    if (!in_frame_ && !has_more_ && members_ > 0) {
      if (buffered().size() < kGzip.size() && buffered() == kGzip.substr(0, buffered().size())) {
        auto got = fill();
        if (!got) return got;
      }
      if (!buffered().starts_with(kGzip)) {
        begin_ = end_;
        return std::size_t{0};
      }
      inflateReset(gzip_.get());
    }
    in_frame_ = true;
    gzip_->next_in = reinterpret_cast<Bytef*>(buffer_.data() + begin_);
    gzip_->avail_in = static_cast<uInt>(end_ - begin_);
    gzip_->next_out = reinterpret_cast<Bytef*>(to);
    gzip_->avail_out = static_cast<uInt>(limit);
    const int status = inflate(gzip_.get(), Z_NO_FLUSH);
    begin_ = end_ - gzip_->avail_in;
    if (status == Z_STREAM_END) {
      in_frame_ = false;
      ++members_;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      return error("damaged gzip data");
    }
    return limit - gzip_->avail_out;
  }

  Result<std::size_t> unzstd(char* to, std::size_t limit) {
    ZSTD_inBuffer in = {buffer_.data() + begin_, end_ - begin_, 0};
    ZSTD_outBuffer out = {to, limit, 0};
    const std::size_t left = ZSTD_decompressStream(zstd_, &out, &in);
    if (ZSTD_isError(left) != 0) {
      in_frame_ = true;
      return error("damaged zstd data");
    }
    begin_ += in.pos;
    // Between frames the decoder asks for another frame header, but there may be no next frame.
    if (in.pos > 0 || out.pos > 0) in_frame_ = left != 0;
    return out.pos;
  }

  std::string path_;
  int file_;
  bool regular_ = false;
  double size_ = 0;
  double bytes_read_ = 0;
  std::array<char, kChunk> buffer_;  // NOLINT(*-member-init)
  std::size_t begin_ = 0;            // the bytes not yet decoded are [begin_, end_)
  std::size_t end_ = 0;
  Coding coding_ = Coding::unknown;
  bool in_frame_ = false;  // in a gzip member or zstd frame
  bool has_more_ = false;
  int members_ = 0;
  std::unique_ptr<z_stream> gzip_;
  ZSTD_DStream* zstd_ = nullptr;
};

ByteStream::ByteStream(std::unique_ptr<State> state) : state_(std::move(state)) {}
ByteStream::ByteStream(ByteStream&&) noexcept = default;
ByteStream& ByteStream::operator=(ByteStream&&) noexcept = default;
ByteStream::~ByteStream() = default;

Result<ByteStream> ByteStream::open(const std::string& path) {
  if (path == "-") return ByteStream(std::make_unique<State>(path, STDIN_FILENO));
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return Error{path, system_reason(errno)};
  return ByteStream(std::make_unique<State>(path, file));
}

Result<std::size_t> ByteStream::read(std::string& to, std::size_t limit) {
  return state_->read(to, limit);
}

bool ByteStream::pass_damage() { return state_->pass_damage(); }
bool ByteStream::regular() const { return state_->regular(); }
double ByteStream::fraction() const { return state_->fraction(); }

}  // namespace quoth::input
