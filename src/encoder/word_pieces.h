// WordPiece: tokens as numbers of a vocabulary of whole words and parts of words.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quoth::encoder {

using PieceId = std::uint32_t;

// The pieces that every vocabulary begins with.
inline constexpr PieceId kPaddingPiece = 0;
inline constexpr PieceId kUnknownPiece = 1;
inline constexpr PieceId kFirstPiece = 2;  // [CLS], begins a window
inline constexpr PieceId kLastPiece = 3;   // [SEP], ends it

// Splits tokens by a vocabulary. Immutable once made; any thread.
class WordPieces {
 public:
  // Of a token; the rest is dropped.
  static constexpr std::size_t kMostPieces = 16;
  // Code points of a chunk; a longer one is unknown.
  static constexpr std::size_t kLongestChunk = 100;

  // `vocabulary`: pieces separated by '\n', in order of their ids, UTF-8; those that continue a
  // word begin with "##". It must outlive this. Reads all of it.
  explicit WordPieces(std::string_view vocabulary);

  // Appends the pieces of a token: 1 to kMostPieces of them, kUnknownPiece for each chunk that
  // cannot be covered and for a token without chunks. Returns how many. The token is valid UTF-8.
  std::size_t append(std::string_view token, std::vector<PieceId>& pieces) const;

 private:
  void append_chunk(std::string_view chunk, std::vector<PieceId>& pieces) const;

  std::unordered_map<std::string_view, PieceId> first_;  // of a word
  std::unordered_map<std::string_view, PieceId> later_;  // without their "##"
  std::size_t longest_ = 0;                              // bytes
};

}  // namespace quoth::encoder
