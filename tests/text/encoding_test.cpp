#include "text/encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::text {
namespace {

using std::string_literals::operator""s;

struct Case {
  std::string bytes;
  const char* encoding;
  std::string text;
};

void expect(const Case& each) {
  const auto decoded = decode(each.bytes);
  ASSERT_TRUE(decoded) << decoded.error().reason;
  EXPECT_EQ(decoded->encoding, each.encoding);
  EXPECT_EQ(decoded->text, each.text);
}

TEST(Encoding, KeepsUtf8AndItsLineEnds) {
  expect({"", "UTF-8", ""});
  expect({"plain\r\ntext\n", "UTF-8", "plain\r\ntext\n"});
  expect({"caf\u00E9 \U0001F600", "UTF-8", "caf\u00E9 \U0001F600"});
}

TEST(Encoding, TakesByteOrderMarksAway) {
  expect({"\xEF\xBB\xBFhi", "UTF-8", "hi"});
  expect({"\xFF\xFEh\0i\0"s, "UTF-16LE", "hi"});
  expect({"\xFE\xFF\0h\0i"s, "UTF-16BE", "hi"});
  expect({"\xFF\xFE\0\0h\0\0\0"s, "UTF-32LE", "h"});
  expect({"\xFF\xFE\x3D\xD8\x00\xDE"s, "UTF-16LE", "\U0001F600"});
}

TEST(Encoding, ReplacesInvalidBytesOfNearlyUtf8) {
  expect({"caf\u00E9, na\u00EFve \xFF fa\u00E7ade", "UTF-8",
          "caf\u00E9, na\u00EFve \uFFFD fa\u00E7ade"});
  expect({"cut off \xE2\x80", "UTF-8", "cut off \uFFFD"});
}

TEST(Encoding, ReadsTheMarksOfWindows) {
  expect({"\x93No,\x94 she said. It\x92s over \x96 for now.", "windows-1252",
          "\u201CNo,\u201D she said. It\u2019s over \u2013 for now."});
  expect(
      {"It cost \xA3"
       "5 and a caf\xE9 closed.",
       "windows-1252", "It cost \u00A35 and a caf\u00E9 closed."});
}

TEST(Encoding, BelievesTheDocumentWhereItIsNotUtf8) {
  struct NamedCase {
    const char* name;
    std::string bytes;
    const char* encoding;
    std::string text;
  };
  for (const NamedCase& each : {NamedCase{"koi8-r", "\xC4\xC1", "KOI8-R", "\u0434\u0430"},
                                NamedCase{"ISO-8859-1",
                                          "\x93"
                                          "hi\x94",
                                          "windows-1252", "\u201Chi\u201D"},
                                NamedCase{"koi8-r", "caf\u00E9", "UTF-8", "caf\u00E9"},
                                NamedCase{"utf-16", "caf\xE9", "windows-1252", "caf\u00E9"},
                                NamedCase{"no-such", "caf\xE9", "windows-1252", "caf\u00E9"}}) {
    SCOPED_TRACE(each.name);
    const auto decoded = decode(each.bytes, each.name);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->encoding, each.encoding);
    EXPECT_EQ(decoded->text, each.text);
  }
}

TEST(Encoding, DetectsOtherAlphabets) {
  // "The minister said on Monday that the new law will come into force this year."
  const std::string russian =
      "\xCC\xE8\xED\xE8\xF1\xF2\xF0 \xF1\xEA\xE0\xE7\xE0\xEB \xE2 "
      "\xEF\xEE\xED\xE5\xE4\xE5\xEB\xFC\xED\xE8\xEA, "
      "\xF7\xF2\xEE \xED\xEE\xE2\xFB\xE9 \xE7\xE0\xEA\xEE\xED \xE2\xF1\xF2\xF3\xEF\xE8\xF2 \xE2 "
      "\xF1\xE8\xEB\xF3 "
      "\xE2 \xFD\xF2\xEE\xEC \xE3\xEE\xE4\xF3.";
  const auto decoded = decode(russian);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->encoding, "windows-1251");
  EXPECT_TRUE(decoded->text.starts_with("\u041C\u0438\u043D\u0438\u0441\u0442\u0440"));
}

TEST(Encoding, RefusesWhatIsNoText) {
  for (const std::string& bytes :
       {"PK\x03\x04\0\0"s, "a\0b"s, "\xFF\xFE\0\0\0\0\0\0"s, "\x01\x02\x03\x04\x05\x06"s}) {
    const auto decoded = decode(bytes);
    ASSERT_FALSE(decoded);
    EXPECT_TRUE(decoded.error().reason.starts_with("is not text")) << decoded.error().reason;
    EXPECT_EQ(decoded.error().path, "");
  }
}

TEST(Encoding, ForgivesAStrayControlCharacter) {
  expect({"one\x08 stray\x1F", "UTF-8", "one\x08 stray\x1F"});
}

}  // namespace
}  // namespace quoth::text
