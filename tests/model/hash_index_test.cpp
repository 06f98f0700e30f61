#include "model/hash_index.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quoth::model {
namespace {

FeatureHash key(std::uint64_t number) { return number * 0x9E3779B97F4A7C15ULL; }

TEST(HashIndex, GivesEachKeyItsNumber) {
  std::vector<FeatureHash> keys;
  for (std::uint64_t i = 1; i <= 1000; ++i) keys.push_back(key(i));
  const std::string bytes = write_hash_index(keys);
  EXPECT_EQ(bytes.size() % 64, 0U);
  std::string_view rest = bytes;
  const auto index = HashIndex::read(rest);
  ASSERT_TRUE(index);
  EXPECT_TRUE(rest.empty());
  EXPECT_EQ(index->size(), 1000U);
  int wrong = 0;
  for (std::uint32_t i = 0; i < 1000; ++i) wrong += index->find(keys[i]) != i ? 1 : 0;
  EXPECT_LE(wrong, 2);
  int strangers = 0;
  for (std::uint64_t i = 2001; i <= 3000; ++i) {
    strangers += index->find(key(i)) != HashIndex::kAbsent ? 1 : 0;
  }
  EXPECT_LE(strangers, 10);
}

TEST(HashIndex, OfNothingFindsNothing) {
  EXPECT_EQ(HashIndex().find(key(7)), HashIndex::kAbsent);
  const std::string bytes = write_hash_index({});
  std::string_view rest = bytes;
  const auto index = HashIndex::read(rest);
  ASSERT_TRUE(index);
  EXPECT_EQ(index->find(key(7)), HashIndex::kAbsent);
}

TEST(HashIndex, CutOffIsAnError) {
  const std::string bytes = write_hash_index({key(1), key(2)});
  for (const std::size_t size : {std::size_t{0}, std::size_t{3}, bytes.size() - 1}) {
    std::string_view rest(bytes.data(), size);
    EXPECT_FALSE(HashIndex::read(rest)) << size;
  }
}

TEST(HashIndex, DamagedBytesGiveNoNumberOutsideAndEndEverySearch) {
  std::string bytes = write_hash_index({key(1), key(2), key(3)});
  constexpr std::size_t kHeader = 64;
  for (const char filling : {'\0', '\1', '\x7f', '\xff'}) {
    std::fill(bytes.begin() + kHeader, bytes.end(), filling);
    std::string_view rest = bytes;
    const auto index = HashIndex::read(rest);
    ASSERT_TRUE(index);
    for (std::uint64_t i = 0; i < 5000; ++i) {
      const std::uint32_t found = index->find(key(i));
      EXPECT_TRUE(found < index->size() || found == HashIndex::kAbsent);
    }
  }
}

}  // namespace
}  // namespace quoth::model
