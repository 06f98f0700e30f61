#include "output/compressor.h"

#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>

#include <cstddef>

namespace quoth::output {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

enum class Coding { plain, gzip, zstd };

Coding coding_of(std::string_view name) {
  if (name.ends_with(".gz")) return Coding::gzip;
  return name.ends_with(".zst") ? Coding::zstd : Coding::plain;
}

}  // namespace

class Compressor::State {
 public:
  explicit State(Coding coding) : coding_(coding) {
    constexpr int kGzipWrapper = 16 + MAX_WBITS;
    constexpr int kMemory = 8;  // zlib's default
    if (coding_ == Coding::gzip) {
      good_ = deflateInit2(&gzip_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWrapper, kMemory,
                           Z_DEFAULT_STRATEGY) == Z_OK;
    } else if (coding_ == Coding::zstd) {
      zstd_ = ZSTD_createCStream();
      good_ = zstd_ != nullptr;
    }
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (coding_ == Coding::gzip) deflateEnd(&gzip_);
    ZSTD_freeCStream(zstd_);
  }

  bool add(std::string_view bytes, std::string& to) {
    if (coding_ == Coding::plain) {
      to.append(bytes);
      return true;
    }
    while (good_ && !bytes.empty()) {
      const std::string_view part = bytes.substr(0, kChunk);
      good_ = coding_ == Coding::gzip ? deflate_part(part, Z_NO_FLUSH, to)
                                      : zstd_part(part, ZSTD_e_continue, to);
      bytes.remove_prefix(part.size());
    }
    return good_;
  }

  bool finish(std::string& to) {
    if (coding_ == Coding::gzip) good_ = good_ && deflate_part({}, Z_FINISH, to);
    if (coding_ == Coding::zstd) good_ = good_ && zstd_part({}, ZSTD_e_end, to);
    return good_;
  }

 private:
  bool deflate_part(std::string_view part, int flush, std::string& to) {
    gzip_.next_in = reinterpret_cast<const Bytef*>(part.data());
    gzip_.avail_in = static_cast<uInt>(part.size());
    do {
      const std::size_t before = to.size();
      to.resize(before + kChunk);
      gzip_.next_out = reinterpret_cast<Bytef*>(to.data() + before);
      gzip_.avail_out = kChunk;
      if (deflate(&gzip_, flush) == Z_STREAM_ERROR) return false;
      to.resize(before + kChunk - gzip_.avail_out);
    } while (gzip_.avail_out == 0);
    return true;
  }

  bool zstd_part(std::string_view part, ZSTD_EndDirective end, std::string& to) {
    ZSTD_inBuffer in = {part.data(), part.size(), 0};
    std::size_t left = 0;
    do {
      const std::size_t before = to.size();
      to.resize(before + kChunk);
      ZSTD_outBuffer out = {to.data() + before, kChunk, 0};
      left = ZSTD_compressStream2(zstd_, &out, &in, end);
      if (ZSTD_isError(left) != 0) return false;
      to.resize(before + out.pos);
    } while (end == ZSTD_e_end ? left != 0 : in.pos < in.size);
    return true;
  }

  Coding coding_;
  bool good_ = true;
  z_stream gzip_ = {};
  ZSTD_CStream* zstd_ = nullptr;
};

Compressor::Compressor(std::string_view file_name)
    : state_(std::make_unique<State>(coding_of(file_name))) {}
Compressor::Compressor(Compressor&&) noexcept = default;
Compressor& Compressor::operator=(Compressor&&) noexcept = default;
Compressor::~Compressor() = default;

bool Compressor::add(std::string_view bytes, std::string& to) { return state_->add(bytes, to); }
bool Compressor::finish(std::string& to) { return state_->finish(to); }

}  // namespace quoth::output
