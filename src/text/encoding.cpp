#include "text/encoding.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>

#include "text/ascii.h"

namespace quoth::text {
namespace {

struct Utf8Census {
  std::size_t sequences = 0;  // of several bytes
  std::size_t invalid = 0;    // ill-formed ones
  bool cut = false;           // ends within a sequence
};

Utf8Census take_census(std::string_view bytes) {
  Utf8Census census;
  std::size_t place = 0;
  while ((place += ascii_run(bytes, place)) < bytes.size()) {
    const auto* begin = reinterpret_cast<const std::uint8_t*>(bytes.data() + place);
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size() - place, 4));
    std::int32_t next = 0;
    UChar32 code = 0;
    U8_NEXT(begin, next, size, code);
    place += static_cast<std::size_t>(next);
    if (code >= 0) {
      ++census.sequences;
    } else if (place == bytes.size() && next > 1) {
      census.cut = true;
    } else {
      ++census.invalid;
    }
  }
  return census;
}

std::string replace_invalid(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + 16);
  std::size_t place = 0;
  while (place < bytes.size()) {
    const std::size_t ascii = ascii_run(bytes, place);
    text.append(bytes, place, ascii);
    place += ascii;
    if (place == bytes.size()) break;
    const auto* begin = reinterpret_cast<const std::uint8_t*>(bytes.data() + place);
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size() - place, 4));
    std::int32_t next = 0;
    UChar32 code = 0;
    U8_NEXT(begin, next, size, code);
    text += code < 0 ? std::string_view("\xEF\xBF\xBD")
                     : bytes.substr(place, static_cast<std::size_t>(next));
    place += static_cast<std::size_t>(next);
  }
  return text;
}

Result<Decoded> convert(std::string_view bytes, const char* encoding) {
  if (bytes.size() > std::numeric_limits<std::int32_t>::max() / 4)
    return Error{"",
                 fmt::format("is larger than 512 MiB and in {}: convert it to UTF-8", encoding)};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                     ucnv_close);
  const icu::UnicodeString utf16(bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                 converter.get(), status);
  if (U_FAILURE(status)) return Error{"", fmt::format("cannot be decoded from {}", encoding)};
  Decoded decoded;
  utf16.toUTF8String(decoded.text);
  decoded.encoding = encoding;
  return decoded;
}

struct ByteOrderMark {
  std::string_view bytes;
  const char* encoding;
};
// UTF-32LE before UTF-16LE, whose mark it begins with.
constexpr std::array<ByteOrderMark, 4> kMarks{{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                               {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                               {{"\xFF\xFE", 2}, "UTF-16LE"},
                                               {{"\xFE\xFF", 2}, "UTF-16BE"}}};

std::optional<Error> why_no_text(std::string_view bytes) {
  std::size_t controls = 0;
  for (std::size_t place = 0; place < bytes.size(); ++place) {
    const auto byte = static_cast<unsigned char>(bytes[place]);
    if (byte == 0) return Error{"", fmt::format("is not text: a NUL at byte {}", place)};
    controls += byte < 0x20U && (byte < '\t' || byte > '\r') && byte != 0x1BU && byte != 0x1AU;
  }
  // A page that was scraped badly may have a stray control character or two.
  if (controls > 2 + bytes.size() / 1000)
    return Error{"", "is not text: full of control characters"};
  return std::nullopt;
}

struct Candidate {
  std::string_view detected;  // ICU's name
  std::string_view encoding;  // what it is read as
  bool multibyte;
};
// The encodings that articles come in. ISO-8859-1 and -9 are read as browsers read them (WHATWG
// Encoding Standard, 4.2).
constexpr std::array<Candidate, 20> kCandidates{{{"ISO-8859-1", "windows-1252", false},
                                                 {"windows-1252", "windows-1252", false},
                                                 {"ISO-8859-2", "ISO-8859-2", false},
                                                 {"windows-1250", "windows-1250", false},
                                                 {"ISO-8859-5", "ISO-8859-5", false},
                                                 {"windows-1251", "windows-1251", false},
                                                 {"KOI8-R", "KOI8-R", false},
                                                 {"ISO-8859-7", "ISO-8859-7", false},
                                                 {"windows-1253", "windows-1253", false},
                                                 {"ISO-8859-9", "windows-1254", false},
                                                 {"windows-1254", "windows-1254", false},
                                                 {"ISO-8859-8", "ISO-8859-8", false},
                                                 {"windows-1255", "windows-1255", false},
                                                 {"ISO-8859-6", "ISO-8859-6", false},
                                                 {"windows-1256", "windows-1256", false},
                                                 {"Shift_JIS", "Shift_JIS", true},
                                                 {"EUC-JP", "EUC-JP", true},
                                                 {"EUC-KR", "EUC-KR", true},
                                                 {"GB18030", "GB18030", true},
                                                 {"Big5", "Big5", true}}};

// How the bytes beyond ASCII are spread.
struct HighBytes {
  std::size_t count = 0;
  std::size_t alone = 0;     // between two bytes of ASCII
  std::size_t controls = 0;  // 80 to 9F: marks in windows-125x, nothing in ISO-8859
};

HighBytes count_high_bytes(std::string_view bytes) {
  const auto is_high = [&](std::size_t place) {
    return place < bytes.size() && static_cast<unsigned char>(bytes[place]) >= 0x80U;
  };
  HighBytes high;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!is_high(i)) continue;
    ++high.count;
    high.alone += !is_high(i + 1) && (i == 0 || !is_high(i - 1));
    high.controls += static_cast<unsigned char>(bytes[i]) < 0xA0U;
  }
  return high;
}

std::string_view legacy_encoding(std::string_view bytes) {
  const auto sample = bytes.substr(0, 1U << 20U);
  const HighBytes high = count_high_bytes(sample);
  // A Latin alphabet has its accents and marks one at a time. With so few of them no language is
  // certain: they are typographic marks of English, or letters of names.
  const bool latin = high.alone * 10 >= high.count * 7;
  if (latin && high.count * 100 < sample.size()) return "windows-1252";
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            ucsdet_close);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    const auto found = std::ranges::find(kCandidates, name, &Candidate::detected);
    if (found == kCandidates.end() || (found->multibyte && latin)) continue;
    const bool windows_marks = high.controls > 0 && found->encoding == "ISO-8859-2";
    return windows_marks ? "windows-1250" : found->encoding;
  }
  return "windows-1252";
}

// ICU's name of an encoding of single or double bytes that a document names: empty if it is of
// Unicode or unknown. The two that WHATWG reads as others are read so ("Encoding Standard", 4.2).
std::string named_legacy_encoding(std::string_view named) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      ucnv_open(std::string(named).c_str(), &status), ucnv_close);
  if (named.empty() || U_FAILURE(status)) return {};
  const UConverterType type = ucnv_getType(converter.get());
  if (type != UCNV_SBCS && type != UCNV_DBCS && type != UCNV_MBCS && type != UCNV_LATIN_1 &&
      type != UCNV_US_ASCII)
    return {};
  const auto name_by = [&](const char* standard) {
    return ucnv_getStandardName(std::string(named).c_str(), standard, &status);
  };
  const char* name = name_by("MIME");
  if (name == nullptr) name = name_by("IANA");
  if (U_FAILURE(status) || name == nullptr) return {};
  const std::string_view standard = name;
  if (standard == "ISO-8859-1" || standard == "US-ASCII") return "windows-1252";
  if (standard == "ISO-8859-9") return "windows-1254";
  return std::string(standard);
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, std::string_view named) {
  if (bytes.size() >= std::numeric_limits<std::uint32_t>::max())
    return Error{"", "is 4 GiB or larger"};
  for (const auto& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    auto decoded = convert(bytes.substr(mark.bytes.size()), mark.encoding);
    if (!decoded) return decoded;
    if (auto error = why_no_text(decoded->text)) return *std::move(error);
    return decoded;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (auto error = why_no_text(bytes)) return *std::move(error);
  const Utf8Census census = take_census(bytes);
  if (census.invalid == 0 && !census.cut) return Decoded{std::string(bytes), "UTF-8"};
  if (census.sequences >= 2 * census.invalid) return Decoded{replace_invalid(bytes), "UTF-8"};
  const std::string legacy = named_legacy_encoding(named);
  if (!legacy.empty()) return convert(bytes, legacy.c_str());
  return convert(bytes, legacy_encoding(bytes).data());
}

}  // namespace quoth::text
