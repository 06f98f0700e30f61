#include "output/compressor.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "input/byte_stream.h"
#include "scratch.h"

namespace quoth::output {
namespace {

constexpr std::string_view kGzip = "\x1f\x8b";
constexpr std::string_view kZstd = "\x28\xb5\x2f\xfd";

std::string compressed(std::string_view name, const std::vector<std::string>& parts) {
  Compressor compressor(name);
  std::string made;
  for (const std::string& part : parts) EXPECT_TRUE(compressor.add(part, made));
  EXPECT_TRUE(compressor.finish(made));
  return made;
}

std::string read_back(const std::string& bytes) {
  const Scratch scratch;
  auto stream = input::ByteStream::open(scratch.write("x", bytes));
  std::string text;
  while (true) {
    const auto got = stream->read(text, 65536);
    if (!got) return got.error().reason;
    if (*got == 0) return text;
  }
}

// Bytes that are hard to compress.
std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint32_t state = 1;
  for (char& c : bytes) {
    state = state * 1664525U + 1013904223U;
    c = static_cast<char>(state >> 24U);
  }
  return bytes;
}

TEST(Compressor, ChoosesTheFormatByTheSuffix) {
  const struct {
    const char* name;
    std::string_view mark;
  } cases[] = {
      {"a.gz", kGzip},      {"a.ndjson.gz", kGzip}, {".gz", kGzip},       {"a.zst", kZstd},
      {"a.gz.zst", kZstd},  {"a.zst.gz", kGzip},    {"a.ndjson", "rain"}, {"gz", "rain"},
      {"a.GZ", "rain"},     {"azst", "rain"},       {"agz", "rain"},      {"a.zstd", "rain"},
      {"a.gz.txt", "rain"}, {"", "rain"},           {"-", "rain"},
  };
  for (const auto& c : cases)
    EXPECT_TRUE(compressed(c.name, {"rain rain rain"}).starts_with(c.mark)) << c.name;
}

TEST(Compressor, CopiesPlainBytes) {
  Compressor compressor("a.txt");
  std::string made = "before ";
  EXPECT_TRUE(compressor.add("rain", made));
  EXPECT_EQ(made, "before rain");
  EXPECT_TRUE(compressor.add("", made));
  EXPECT_TRUE(compressor.finish(made));
  EXPECT_EQ(made, "before rain");
}

TEST(Compressor, AppendsToTheOutput) {
  for (const auto* name : {"a.gz", "a.zst"}) {
    Compressor compressor(name);
    std::string made = "before ";
    EXPECT_TRUE(compressor.add("rain", made));
    EXPECT_TRUE(compressor.finish(made));
    ASSERT_TRUE(made.starts_with("before ")) << name;
    EXPECT_EQ(read_back(made.substr(7)), "rain") << name;
  }
}

TEST(Compressor, JoinsPartsIntoOneStream) {
  const std::vector<std::vector<std::string>> cases = {
      {},
      {""},
      {"x"},
      {"", "one ", "", "two"},
      {std::string(65535, 'a')},
      {std::string(65537, 'a'), "b"},
      {noise(300000)},
      {noise(65535), "x", noise(65535)},
      {std::string("\0\xff\n", 3)},
  };
  for (const auto* name : {"a", "a.gz", "a.zst"}) {
    for (std::size_t c = 0; c < cases.size(); ++c) {
      std::string whole;
      for (const std::string& part : cases[c]) whole += part;
      EXPECT_TRUE(read_back(compressed(name, cases[c])) == whole) << name << " " << c;
    }
  }
}

TEST(Compressor, CompressesText) {
  const std::string text(100000, 'a');
  for (const auto* name : {"a.gz", "a.zst"})
    EXPECT_LT(compressed(name, {text}).size(), 1000U) << name;
}

TEST(Compressor, IsDeterministic) {
  for (const auto* name : {"a.gz", "b.zst"}) {
    const std::string once = compressed(name, {noise(100000), "rain"});
    EXPECT_EQ(compressed(name, {noise(100000), "rain"}), once) << name;
  }
  EXPECT_EQ(compressed("a.gz", {"rain"}), compressed("elsewhere/b.gz", {"rain"}))
      << "nothing of the name or the time is in it";
}

TEST(Compressor, WorksAfterAMove) {
  for (const auto* name : {"a", "a.gz", "a.zst"}) {
    Compressor first(name);
    std::string made;
    EXPECT_TRUE(first.add("one ", made));
    Compressor second(std::move(first));
    EXPECT_TRUE(second.add("two ", made));
    Compressor third("a");
    third = std::move(second);
    EXPECT_TRUE(third.add("three", made));
    EXPECT_TRUE(third.finish(made));
    EXPECT_EQ(read_back(made), "one two three") << name;
  }
}

}  // namespace
}  // namespace quoth::output
