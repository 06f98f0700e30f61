#include "encoder/word_pieces.h"

#include <algorithm>
#include <string>

#include "encoder/chunks.h"
#include "text/ascii.h"

namespace quoth::encoder {
namespace {

constexpr std::string_view kContinues = "##";

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t code_points(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, continues_character));
}

}  // namespace

WordPieces::WordPieces(std::string_view vocabulary) {
  const auto pieces = static_cast<std::size_t>(std::ranges::count(vocabulary, '\n')) + 1;
  first_.reserve(pieces);
  later_.reserve(pieces);
  for (PieceId id = 0; id < pieces; ++id) {
    const std::size_t end = std::min(vocabulary.find('\n'), vocabulary.size());
    const std::string_view piece = vocabulary.substr(0, end);
    vocabulary.remove_prefix(std::min(end + 1, vocabulary.size()));
    longest_ = std::max(longest_, piece.size());
    if (piece.starts_with(kContinues)) {
      later_.emplace(piece.substr(kContinues.size()), id);
    } else {
      first_.emplace(piece, id);
    }
  }
}

void WordPieces::append_chunk(std::string_view chunk, std::vector<PieceId>& pieces) const {
  const std::size_t before = pieces.size();
  const auto* words = &first_;
  if (code_points(chunk) > kLongestChunk) chunk = {};
  for (std::size_t begin = 0; begin < chunk.size();) {
    std::size_t size = std::min(chunk.size() - begin, longest_);
    auto found = words->find(chunk.substr(begin, size));
    while (found == words->end() && size > 1) {
      found = words->find(chunk.substr(begin, --size));
    }
    if (found == words->end()) {
      pieces.resize(before);
      break;
    }
    pieces.push_back(found->second);
    begin += size;
    words = &later_;
  }
  if (pieces.size() == before) pieces.push_back(kUnknownPiece);
}

std::size_t WordPieces::append(std::string_view token, std::vector<PieceId>& pieces) const {
  const std::size_t before = pieces.size();
  for (const std::string& chunk : chunks_of(token)) {
    append_chunk(chunk, pieces);
    if (pieces.size() - before >= kMostPieces) break;
  }
  pieces.resize(std::min(pieces.size(), before + kMostPieces));
  if (pieces.size() == before) pieces.push_back(kUnknownPiece);
  return pieces.size() - before;
}

}  // namespace quoth::encoder
