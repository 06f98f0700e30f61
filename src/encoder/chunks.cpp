#include "encoder/chunks.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::encoder {
namespace {

struct Range {
  UChar32 first;
  UChar32 last;
};

// BERT's ideographs.
constexpr std::array<Range, 8> kIdeographs = {{{0x3400, 0x4DBF},
                                               {0x4E00, 0x9FFF},
                                               {0xF900, 0xFAFF},
                                               {0x20000, 0x2A6DF},
                                               {0x2A700, 0x2B73F},
                                               {0x2B740, 0x2B81F},
                                               {0x2B820, 0x2CEAF},
                                               {0x2F800, 0x2FA1F}}};
constexpr UChar32 kReplacement = 0xFFFD;

bool is_in(UChar32 code, std::uint32_t categories) {
  return (U_GET_GC_MASK(code) & categories) != 0;
}

bool is_white_space(UChar32 code) {
  return code == '\t' || code == '\n' || code == '\r' || is_in(code, U_GC_Z_MASK);
}

bool is_dropped(UChar32 code) {
  return code == kReplacement ||
         (is_in(code, U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK) && !is_white_space(code));
}

bool is_ascii_mark(UChar32 code) {
  if (code < '!' || code > '~') return false;
  const char lower = text::lower_ascii(static_cast<char>(code));
  return !text::is_small_ascii(lower) && (code < '0' || code > '9');
}

bool stands_alone(UChar32 code) {
  if (code < 0x80) return is_ascii_mark(code);
  return is_in(code, U_GC_P_MASK) || std::ranges::any_of(kIdeographs, [&](const Range& range) {
           return range.first <= code && code <= range.last;
         });
}

// Collects characters into chunks.
class ChunkList {
 public:
  void end_chunk() {
    if (!open_.empty()) chunks_.push_back(std::move(open_));
    open_.clear();
  }
  void add(std::string_view character) { open_ += character; }
  std::vector<std::string> take() {
    end_chunk();
    return std::move(chunks_);
  }

 private:
  std::vector<std::string> chunks_;
  std::string open_;
};

std::vector<std::string> chunks_of_ascii(std::string_view token) {
  ChunkList chunks;
  for (const char c : token) {
    if (is_white_space(c)) {
      chunks.end_chunk();
    } else if (is_ascii_mark(c)) {
      chunks.end_chunk();
      chunks.add({&c, 1});
      chunks.end_chunk();
    } else if (!is_dropped(c)) {
      const char lower = text::lower_ascii(c);
      chunks.add({&lower, 1});
    }
  }
  return chunks.take();
}

icu::UnicodeString decomposed(std::string_view token) {
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(token.data(), static_cast<std::int32_t>(token.size())));
  icu::UnicodeString lowered;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    // By code point, so that no character's form depends on its neighbours.
    if (!is_dropped(text.char32At(i))) lowered.append(u_tolower(text.char32At(i)));
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  return U_FAILURE(status) != 0 ? lowered : nfd->normalize(lowered, status);
}

}  // namespace

std::vector<std::string> chunks_of(std::string_view token) {
  if (text::is_ascii(token)) return chunks_of_ascii(token);
  const icu::UnicodeString text = decomposed(token);
  ChunkList chunks;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 code = text.char32At(i);
    if (is_in(code, U_GC_MN_MASK)) continue;
    const bool alone = stands_alone(code);
    const bool space = is_white_space(code);
    if (alone || space) chunks.end_chunk();
    std::string character;
    if (!space) chunks.add(icu::UnicodeString(code).toUTF8String(character));
    if (alone) chunks.end_chunk();
  }
  return chunks.take();
}

}  // namespace quoth::encoder
