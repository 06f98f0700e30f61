// How many spans of each part are right to the token, as the attribution scorer counts them.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "quote/span_label.h"

namespace quoth::train {

class SpanScore {
 public:
  // One article's labels, as many of both.
  void add(std::span<const SpanLabel> found, std::span<const SpanLabel> gold);
  // In percent.
  double f1(Part part) const;

 private:
  struct Count {
    std::size_t found = 0;
    std::size_t gold = 0;
    std::size_t right = 0;
  };
  std::array<Count, kPartCount> counts_{};
};

}  // namespace quoth::train
