#include "input/byte_stream.h"

#include <gtest/gtest.h>

#include <string>

#include "output/compressor.h"
#include "scratch.h"

namespace quoth::input {
namespace {

std::string compressed(const std::string& name, const std::string& bytes) {
  output::Compressor compressor(name);
  std::string made;
  EXPECT_TRUE(compressor.add(bytes, made));
  EXPECT_TRUE(compressor.finish(made));
  return made;
}

std::string all_of(const std::string& path, std::size_t step) {
  auto stream = ByteStream::open(path);
  std::string bytes;
  while (true) {
    const auto got = stream->read(bytes, step);
    if (!got) return got.error().reason;
    if (*got == 0) return bytes;
  }
}

std::string sample() {
  std::string bytes;
  for (int i = 0; i < 40000; ++i) bytes += std::to_string(i * i % 9973);
  return bytes;
}

TEST(ByteStream, ReadsBackWhatACompressorWrote) {
  const Scratch scratch;
  const std::string bytes = sample();
  for (const auto* name : {"x", "x.gz", "x.zst"}) {
    const std::string once = compressed(name, bytes);
    if (std::string(name) != "x") {
      EXPECT_LT(once.size(), bytes.size());
    }
    for (const std::size_t step : {1000U, 65536U, 1000000U}) {
      EXPECT_EQ(all_of(scratch.write(name, once), step), bytes) << name;
      EXPECT_EQ(all_of(scratch.write(name, once + once), step), bytes + bytes) << name;
    }
    EXPECT_EQ(all_of(scratch.write(name, compressed(name, "")), 10), "") << name;
  }
}

TEST(ByteStream, IgnoresPaddingBehindGzip) {
  const Scratch scratch;
  const std::string padded = compressed("x.gz", "rain") + std::string(600, '\0');
  EXPECT_EQ(all_of(scratch.write("x.gz", padded), 10), "rain");
}

TEST(ByteStream, TellsWhatIsCutShort) {
  const Scratch scratch;
  for (const auto* name : {"x.gz", "x.zst"}) {
    const std::string whole = compressed(name, sample());
    const std::string path = scratch.write(name, whole.substr(0, whole.size() / 2));
    EXPECT_EQ(all_of(path, 65536), "compressed data end too early") << name;
  }
}

TEST(ByteStream, AFileShorterThanAMarkIsPlain) {
  const Scratch scratch;
  for (const auto* bytes : {"", "\x1f", "abc"}) {
    EXPECT_EQ(all_of(scratch.write("x", bytes), 10), bytes);
  }
}

TEST(ByteStream, TellsWhatCannotBeOpened) {
  EXPECT_EQ(ByteStream::open("/nowhere").error(), (Error{"/nowhere", "no such file or directory"}));
}

}  // namespace
}  // namespace quoth::input
