#include "train/reader/lines.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "scratch.h"

namespace quoth::train {
namespace {

std::string zipped(const std::string& bytes) {
  const Scratch scratch;
  const std::string path = scratch.path("a.gz");
  gzFile file = gzopen(path.c_str(), "wb");
  gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size()));
  gzclose(file);
  return scratch.read("a.gz");
}

TEST(ReadFile, ReadsAPlainFile) {
  const Scratch scratch;
  const std::string bytes("Elm\r\n\0\xff\n", 8);
  EXPECT_EQ(read_file(scratch.write("a.txt", bytes)), bytes);
  EXPECT_EQ(read_file(scratch.write("empty.txt", "")), "");
}

TEST(ReadFile, DecompressesAFile) {
  const Scratch scratch;
  EXPECT_EQ(read_file(scratch.write("a.txt.gz", zipped("Zoë left.\n"))), "Zoë left.\n");
  EXPECT_EQ(read_file(scratch.write("empty.gz", zipped(""))), "");
}

// More than the reader reads at once.
TEST(ReadFile, ReadsALongFile) {
  const Scratch scratch;
  std::string bytes;
  for (int i = 0; bytes.size() < 2'500'000; ++i) bytes += "line " + std::to_string(i) + '\n';
  EXPECT_TRUE(read_file(scratch.write("a.txt", bytes)) == bytes);
  EXPECT_TRUE(read_file(scratch.write("a.gz", zipped(bytes))) == bytes);
}

TEST(ReadFileDeathTest, ExitsIfTheFileIsMissing) {
  const Scratch scratch;
  EXPECT_EXIT(read_file(scratch.path("none.txt")), testing::ExitedWithCode(2),
              "^quoth-train: .*/none.txt: cannot be read\n$");
}

TEST(ReadFileDeathTest, ExitsIfACompressedFileIsDamaged) {
  const Scratch scratch;
  std::string bytes = zipped("A line that is long enough to be damaged in its middle.\n");
  bytes[bytes.size() - 6] ^= 1;  // in the checksum
  const std::string path = scratch.write("a.gz", bytes);
  EXPECT_EXIT(read_file(path), testing::ExitedWithCode(2), "^quoth-train: .*/a.gz: is damaged\n$");
}

TEST(ReadFileDeathTest, ExitsIfACompressedFileIsTruncated) {
  const Scratch scratch;
  const std::string bytes = zipped(std::string(100'000, 'a') + std::string(100'000, 'b'));
  const std::string path = scratch.write("a.gz", bytes.substr(0, bytes.size() / 2));
  EXPECT_EXIT(read_file(path), testing::ExitedWithCode(2), "^quoth-train: .*/a.gz: is damaged\n$");
}

TEST(TakeLine, ReturnsLinesWithoutLineEnds) {
  std::string_view text = "one\ntwo\r\n\n\r\nthree\rstill three";
  for (const char* line : {"one", "two", "", "", "three\rstill three"}) {
    EXPECT_EQ(take_line(text), line);
  }
  EXPECT_TRUE(text.empty());
  EXPECT_EQ(take_line(text), "");
}

TEST(TakeLine, AFinalLineEndAddsNoLine) {
  std::string_view text = "one\n";
  EXPECT_EQ(take_line(text), "one");
  EXPECT_TRUE(text.empty());
}

TEST(Split, SplitsAtSeparators) {
  using Pieces = std::vector<std::string_view>;
  const struct {
    const char* line;
    Pieces pieces;
  } cases[] = {
      {"", {""}},
      {"one", {"one"}},
      {"one\ttwo", {"one", "two"}},
      {"\tone\t\ttwo\t", {"", "one", "", "two", ""}},
      {"one two", {"one two"}},
      {"É\t—", {"É", "—"}},
  };
  for (const auto& [line, pieces] : cases) EXPECT_EQ(split(line, '\t'), pieces) << line;
}

TEST(ForEachLine, PassesTheLinesThatAreNotEmpty) {
  const Scratch scratch;
  std::string seen;
  for_each_line(scratch.write("a.jsonl", "1\r\n\n2\n\n3"),
                [&](std::string_view line) { seen.append(line).append("|"); });
  EXPECT_EQ(seen, "1|2|3|");
}

TEST(ForEachLineDeathTest, NamesTheLineThatIsWrong) {
  const Scratch scratch;
  const std::string path = scratch.write("a.jsonl", "1\n\nx\n");
  EXPECT_EXIT(for_each_line(path, [](std::string_view line) { std::stoi(std::string(line)); }),
              testing::ExitedWithCode(2), "a.jsonl:3: stoi");
}

}  // namespace
}  // namespace quoth::train
