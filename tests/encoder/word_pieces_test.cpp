#include "encoder/word_pieces.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::encoder {
namespace {

//                                            0     1     2     3    4 5   6    7   8   9 10
constexpr std::string_view kVocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n'\nun\n##af\n##f\n##a\nt\n京";

std::vector<PieceId> pieces_of(const std::string& token) {
  const WordPieces word_pieces(kVocabulary);
  std::vector<PieceId> pieces = {77};
  const std::size_t count = word_pieces.append(token, pieces);
  EXPECT_EQ(count, pieces.size() - 1) << token;
  EXPECT_EQ(pieces.front(), 77U) << token;
  pieces.erase(pieces.begin());
  return pieces;
}

TEST(WordPieces, TakeTheLongestThatFits) {
  const struct {
    const char* token;
    std::vector<PieceId> expected;
  } cases[] = {
      {"un", {5}},
      {"UNAFF", {5, 6, 7}},
      {"unafaf", {5, 6, 6}},
      {"una", {5, 8}},
      {"n't", {kUnknownPiece, 4, 9}},  // each chunk is known or unknown by itself
      {"京京", {10, 10}},
      {"unt", {kUnknownPiece}},  // t begins words only
      {"##af", {kUnknownPiece, kUnknownPiece, kUnknownPiece}},
      {"[CLS]", {kUnknownPiece, kUnknownPiece, kUnknownPiece}},
      {"😀", {kUnknownPiece}},
      {"", {kUnknownPiece}},
      {"\u200D", {kUnknownPiece}},
  };
  for (const auto& each : cases) EXPECT_EQ(pieces_of(each.token), each.expected) << each.token;
}

std::string chunk_of(std::size_t characters) { return "un" + std::string(characters - 2, 'f'); }

TEST(WordPieces, AreUnknownForAChunkOfMoreThanAHundredCharacters) {
  EXPECT_EQ(pieces_of(chunk_of(100)).front(), 5U);
  EXPECT_EQ(pieces_of(chunk_of(101)), std::vector<PieceId>{kUnknownPiece});
}

TEST(WordPieces, OfATokenAreSixteenAtMost) {
  EXPECT_EQ(pieces_of(chunk_of(17)).size(), 16U);
  EXPECT_EQ(pieces_of(chunk_of(40)).size(), 16U);
  EXPECT_EQ(pieces_of(std::string(100, '\'')).size(), 16U);
}

}  // namespace
}  // namespace quoth::encoder
