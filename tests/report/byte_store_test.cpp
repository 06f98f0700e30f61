#include "report/byte_store.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace quoth::report {
namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

std::string text_of(std::size_t n, std::size_t size) {
  std::string text = std::to_string(n) + ":";
  while (text.size() < size) text += static_cast<char>('a' + (text.size() * 7 + n) % 26);
  return text;
}

// In memory, partly on the disk, and all but the last part on the disk.
TEST(ByteStore, GivesBackWhatWasAppended) {
  for (const std::size_t in_memory : {8 * kMegabyte, 2 * kMegabyte, std::size_t{0}}) {
    SCOPED_TRACE(in_memory);
    ByteStore store(in_memory);
    std::vector<std::pair<std::uint64_t, std::string>> kept;
    for (const std::size_t size : {10U, 700'000U, 0U, 2'500'000U, 1U, 900'000U, 1'000'000U, 30U}) {
      std::string text = text_of(kept.size(), size);
      const std::uint64_t place = store.append(text);
      kept.emplace_back(place, std::move(text));
      std::string read;
      for (const auto& [begin, expected] : kept) {
        store.read(begin, expected.size(), read);
        ASSERT_EQ(read, expected) << kept.size();
      }
    }
    const ByteStore moved = std::move(store);
    std::string read;
    moved.read(kept[3].first + 5, 1'200'000, read);
    EXPECT_EQ(read, kept[3].second.substr(5, 1'200'000));
  }
}

TEST(ByteStore, EndsAtTheEndOfAChunk) {
  ByteStore store(0);
  store.append(std::string(kMegabyte, 'x'));
  std::string read;
  store.read(0, kMegabyte, read);
  EXPECT_EQ(read, std::string(kMegabyte, 'x'));
  store.append("y");
  store.read(kMegabyte - 1, 2, read);
  EXPECT_EQ(read, "xy");
}

TEST(ByteStore, SaysWhyItCannotUseTheDisk) {
  const char* const before = std::getenv("TMPDIR");
  const std::string kept = before == nullptr ? "" : before;
  setenv("TMPDIR", "/nowhere", 1);
  ByteStore store(0);
  store.append(std::string(kMegabyte, 'x'));
  try {
    store.append("y");
    FAIL() << "no folder";
  } catch (const std::runtime_error& error) {
    EXPECT_EQ(std::string(error.what()).substr(0, 33), "/nowhere, for a temporary file: n");
  }
  kept.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", kept.c_str(), 1);
}

}  // namespace
}  // namespace quoth::report
