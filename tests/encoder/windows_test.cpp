#include "encoder/windows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace quoth::encoder {

void PrintTo(const TokenRange& range, std::ostream* out) {
  *out << '[' << range.begin << ',' << range.end << ')';
}

namespace {

constexpr WindowSizes kSmall = {.window = 22, .core_max = 16, .core_min = 8};

// Paragraphs of sentences of so many tokens, and hashes.
struct Sample {
  std::vector<ReadParagraph> paragraphs;
  std::vector<std::uint8_t> pieces;

  Sample& add(std::uint64_t hash, const std::vector<std::uint32_t>& sentences,
              std::uint8_t pieces_each = 1) {
    ReadParagraph paragraph{.hash = hash};
    for (const std::uint32_t size : sentences) {
      const auto begin = static_cast<std::uint32_t>(pieces.size());
      paragraph.sentences.push_back({begin, begin + size});
      pieces.insert(pieces.end(), size, pieces_each);
    }
    paragraphs.push_back(paragraph);
    return *this;
  }
  std::vector<Window> windows() const { return find_windows(paragraphs, pieces, kSmall); }
  std::vector<TokenRange> cores() const {
    std::vector<TokenRange> cores;
    for (const Window& window : windows()) cores.push_back(window.core);
    return cores;
  }
};

using Ranges = std::vector<TokenRange>;

TEST(Windows, OfAnArticleThatFitsAreOne) {
  EXPECT_EQ(Sample().add(1, {4}).add(0, {5}).add(2, {7}).cores(), (Ranges{{0, 16}}));
  EXPECT_TRUE(Sample().cores().empty());
}

TEST(Windows, EndBeforeTheParagraphOfTheSmallestHashOnceTheyAreLargeEnough) {
  // Ends after 8, 12 and 16 tokens are possible: before the hashes 5, 3 and 4.
  EXPECT_EQ(Sample().add(9, {4}).add(0, {4}).add(5, {4}).add(3, {4}).add(4, {4}).cores(),
            (Ranges{{0, 12}, {12, 20}}));
  // The first of equals.
  EXPECT_EQ(Sample().add(9, {4}).add(0, {4}).add(5, {4}).add(5, {4}).add(5, {4}).cores(),
            (Ranges{{0, 8}, {8, 20}}));
}

TEST(Windows, TakeTheLargestCoreWhereNoneIsLargeEnough) {
  EXPECT_EQ(Sample().add(1, {3}).add(2, {4}).add(3, {10}).cores(), (Ranges{{0, 7}, {7, 17}}));
}

TEST(Windows, LeaveALongParagraphAloneAndCutItAtSentences) {
  EXPECT_EQ(Sample().add(1, {3}).add(2, {6, 6, 6}).add(3, {4}).cores(),
            (Ranges{{0, 3}, {3, 15}, {15, 21}, {21, 25}}));
}

TEST(Windows, CutALongSentenceBetweenTokens) {
  EXPECT_EQ(Sample().add(1, {20, 3}).cores(), (Ranges{{0, 16}, {16, 23}}));
  // Tokens of three pieces: five of them fit.
  EXPECT_EQ(Sample().add(1, {12}, 3).cores(), (Ranges{{0, 5}, {5, 10}, {10, 12}}));
  EXPECT_EQ(Sample().add(1, {2, 20}).cores(), (Ranges{{0, 2}, {2, 18}, {18, 22}}));
}

TEST(Windows, AreFilledWithHalfOfTheRestBeforeTheCore) {
  const auto windows = Sample().add(1, {16}).add(2, {10}).add(3, {16}).windows();
  ASSERT_EQ(windows.size(), 3U);
  EXPECT_EQ(windows[0].tokens, (TokenRange{0, 20}));   // none before: all after
  EXPECT_EQ(windows[1].tokens, (TokenRange{11, 31}));  // 5 and 5
  EXPECT_EQ(windows[2].tokens, (TokenRange{22, 42}));  // none after: all before
}

TEST(Windows, TakeMoreBeforeWhereLessFollows) {
  const auto windows = Sample().add(1, {16}).add(2, {15}).add(3, {2}).windows();
  ASSERT_EQ(windows.size(), 3U);
  EXPECT_EQ(windows[1].core, (TokenRange{16, 31}));
  EXPECT_EQ(windows[1].tokens, (TokenRange{13, 33}));  // half of five would be two
}

TEST(Windows, HoldWholeTokensAsContext) {
  // Six pieces are left; each side has tokens of four pieces.
  const auto windows = Sample().add(1, {4}, 4).add(2, {14}).add(3, {4}, 4).windows();
  ASSERT_EQ(windows.size(), 3U);
  EXPECT_EQ(windows[1].core, (TokenRange{4, 18}));
  EXPECT_EQ(windows[1].tokens, (TokenRange{4, 19}));  // three pieces before fit none
}

TEST(Windows, HaveNoMoreContextThanTheLimitOnASide) {
  WindowSizes sizes = kSmall;
  sizes.context = 3;
  const Sample sample = Sample().add(1, {16}).add(2, {10}).add(3, {16});
  const auto windows = find_windows(sample.paragraphs, sample.pieces, sizes);
  ASSERT_EQ(windows.size(), 3U);
  EXPECT_EQ(windows[0].tokens, (TokenRange{0, 19}));
  EXPECT_EQ(windows[1].tokens, (TokenRange{13, 29}));
  EXPECT_EQ(windows[2].tokens, (TokenRange{23, 42}));
}

TEST(Windows, HoldEachTokenInOneCoreAndNoMoreThanTheirSize) {
  Sample sample;
  std::uint64_t hash = 1;
  for (std::uint32_t i = 0; i < 200; ++i) {
    hash = hash * 6364136223846793005U + 1442695040888963407U;
    sample.add(hash, {1 + static_cast<std::uint32_t>(hash >> 60), 1 + i % 9},
               static_cast<std::uint8_t>(1 + i % 3));
  }
  std::uint32_t next = 0;
  for (const Window& window : sample.windows()) {
    EXPECT_EQ(window.core.begin, next);
    next = window.core.end;
    EXPECT_LE(window.tokens.begin, window.core.begin);
    EXPECT_GE(window.tokens.end, window.core.end);
    std::uint32_t pieces = 2;
    for (auto i = window.tokens.begin; i < window.tokens.end; ++i) pieces += sample.pieces[i];
    EXPECT_LE(pieces, kSmall.window);
  }
  EXPECT_EQ(next, sample.pieces.size());
}

TEST(Windows, ChangeOnlyNearAnEdit) {
  const auto article = [](bool edited) {
    Sample sample;
    std::uint64_t hash = 5;
    for (int i = 0; i < 100; ++i) {
      hash = hash * 6364136223846793005U + 1442695040888963407U;
      if (edited && i == 10) sample.add(42, {4});
      sample.add(hash, {4});
    }
    return sample.cores();
  };
  const auto before = article(false);
  auto after = article(true);
  std::size_t same = 0;
  for (const TokenRange core : before) {
    const TokenRange moved{core.begin + 4, core.end + 4};
    same += static_cast<std::size_t>(std::ranges::count(after, core) +
                                     std::ranges::count(after, moved));
  }
  EXPECT_GE(same + 3, before.size());
}

TEST(Windows, OfALongParagraphAreLinear) {
  const auto count = [](std::uint32_t tokens) {
    return Sample().add(1, {tokens}).windows().size();
  };
  EXPECT_EQ(count(16000), 1000U);
  EXPECT_EQ(count(160000), 10000U);
}

}  // namespace
}  // namespace quoth::encoder
