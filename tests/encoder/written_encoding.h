// An encoding with the labels and links that a test writes down.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "encoder/encoding.h"

namespace quoth::encoder {

// All tokens are read. A label that was written down has nearly all of the chance; tokens without
// one are outside.
class WrittenEncoding {
 public:
  explicit WrittenEncoding(std::size_t tokens);

  void label(Output output, Index token, std::size_t label);
  // Sources and contents that begin with a token of a group belong to cues that begin with one of
  // the same. There are 24 groups.
  void group(Index token, std::size_t group);

  Encoding make() const;

 private:
  std::vector<std::vector<float>> states_;
};

}  // namespace quoth::encoder
