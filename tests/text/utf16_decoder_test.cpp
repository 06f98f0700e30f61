#include "text/utf16_decoder.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace quoth::text {
namespace {

using namespace std::string_view_literals;

// The text of bytes that come in parts of `size`.
std::string decoded(std::string_view bytes, std::size_t size) {
  Utf16Decoder decoder;
  std::string text;
  for (; bytes.size() > size; bytes.remove_prefix(size)) {
    decoder.decode(bytes.substr(0, size), false, text);
  }
  decoder.decode(bytes, true, text);
  return text;
}

TEST(Utf16Decoder, KnowsTheMark) {
  EXPECT_TRUE(begins_utf16("\xFF\xFE\x61\0"sv));
  EXPECT_TRUE(begins_utf16("\xFE\xFF\0\x61"sv));
  EXPECT_FALSE(begins_utf16("\xFF\xFE\0\0"sv)) << "UTF-32";
  EXPECT_FALSE(begins_utf16("\xEF\xBB\xBF"sv));
  EXPECT_FALSE(begins_utf16(""));
}

TEST(Utf16Decoder, DecodesInPartsOfAnySize) {
  constexpr std::string_view kLittle = "\xFF\xFE\x61\x00\xE9\x00\x3D\xD8\x00\xDE\x62\x00"sv;
  constexpr std::string_view kBig = "\xFE\xFF\x00\x61\x00\xE9\xD8\x3D\xDE\x00\x00\x62"sv;
  for (std::size_t size = 1; size <= kLittle.size(); ++size) {
    EXPECT_EQ(decoded(kLittle, size), "a\u00E9\U0001F600b") << size;
    EXPECT_EQ(decoded(kBig, size), "a\u00E9\U0001F600b") << size;
  }
}

TEST(Utf16Decoder, ReplacesWhatIsIllFormed) {
  EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8\x61\x00"sv, 2), "\uFFFDa");
  EXPECT_EQ(decoded("\xFF\xFE\x61\x00\x62"sv, 9), "a\uFFFD");
}

}  // namespace
}  // namespace quoth::text
