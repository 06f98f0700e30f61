#include "input/byte_stream.h"

#include <gtest/gtest.h>

#include <cerrno>
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

TEST(ByteStream, ReadsTheOutputOfCompressor) {
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

TEST(ByteStream, IgnoresPaddingAfterGzip) {
  const Scratch scratch;
  const std::string padded = compressed("x.gz", "rain") + std::string(600, '\0');
  EXPECT_EQ(all_of(scratch.write("x.gz", padded), 10), "rain");
}

TEST(ByteStream, ReportsTruncatedData) {
  const Scratch scratch;
  for (const auto* name : {"x.gz", "x.zst"}) {
    const std::string whole = compressed(name, sample());
    const std::string path = scratch.write(name, whole.substr(0, whole.size() / 2));
    EXPECT_EQ(all_of(path, 65536), "compressed data end too early") << name;
  }
}

TEST(ByteStream, AFileShorterThanTheMagicNumberIsPlain) {
  const Scratch scratch;
  for (const auto* bytes : {"", "\x1f", "abc"}) {
    EXPECT_EQ(all_of(scratch.write("x", bytes), 10), bytes);
  }
}

TEST(ByteStream, ReportsFilesThatCannotBeOpened) {
  EXPECT_EQ(ByteStream::open("/nowhere").error(), (Error{"/nowhere", "no such file or directory"}));
}

TEST(ByteStream, AppendsAtMostTheRequestedBytes) {
  const Scratch scratch;
  for (const auto* name : {"x", "x.gz", "x.zst"}) {
    auto stream = ByteStream::open(scratch.write(name, compressed(name, "rain fell")));
    std::string bytes = "and ";
    const auto got = stream->read(bytes, 4);
    ASSERT_TRUE(got);
    EXPECT_EQ(*got, 4U) << name;
    EXPECT_EQ(bytes, "and rain") << name;
  }
}

TEST(ByteStream, ReportsDamagedDataWithThePath) {
  const Scratch scratch;
  const struct {
    const char* name;
    std::string bytes;
    const char* reason;
  } cases[] = {{"x", "\x1f\x8b no gzip at all", "damaged gzip data"},
               {"y", "\x28\xb5\x2f\xfd" + std::string(100, '\xff'), "damaged zstd data"}};
  for (const auto& c : cases) {
    const std::string path = scratch.write(c.name, c.bytes);
    auto stream = ByteStream::open(path);
    std::string bytes;
    const auto got = stream->read(bytes, 100);
    ASSERT_FALSE(got) << c.reason;
    EXPECT_EQ(got.error(), (Error{path, c.reason}));
    EXPECT_EQ(bytes, "") << "nothing half decoded";
  }
}

TEST(ByteStream, AFolderCannotBeRead) {
  const Scratch scratch;
  auto stream = ByteStream::open(scratch.path());
  std::string bytes;
  if (stream) {
    EXPECT_EQ(stream->read(bytes, 10).error(), (Error{scratch.path(), "is a directory"}));
  } else {
    EXPECT_EQ(stream.error(), (Error{scratch.path(), "is a directory"}));
  }
}

TEST(ByteStream, ReportsTheFractionRead) {
  const Scratch scratch;
  auto stream = ByteStream::open(scratch.write("x", std::string(131072, 'a')));
  EXPECT_TRUE(stream->regular());
  EXPECT_EQ(stream->fraction(), 0);
  std::string bytes;
  ASSERT_TRUE(stream->read(bytes, 10));
  EXPECT_EQ(stream->fraction(), 0.5) << "what was read ahead counts";
  while (*stream->read(bytes, 65536) > 0) {
  }
  EXPECT_EQ(stream->fraction(), 1);
  EXPECT_EQ(bytes.size(), 131072U);
  auto device = ByteStream::open("/dev/null");
  EXPECT_FALSE(device->regular());
  EXPECT_EQ(device->fraction(), 0);
}

TEST(ByteStream, ReasonsAreInLowerCaseWithoutFullStop) {
  EXPECT_EQ(system_reason(ENOENT), "no such file or directory");
  EXPECT_EQ(system_reason(EACCES), "permission denied");
  EXPECT_EQ(system_reason(ENOSPC), "no space left on device");
}

TEST(ByteStream, ReadsZstdThatEndsAtTheEndOfTheBuffer) {
  const Scratch scratch;
  const std::string bytes(65536, 'a');
  EXPECT_TRUE(all_of(scratch.write("x.gz", compressed("x.gz", bytes)), 65536) == bytes);
  EXPECT_TRUE(all_of(scratch.write("x.zst", compressed("x.zst", bytes)), 65536) == bytes);
}

}  // namespace
}  // namespace quoth::input
