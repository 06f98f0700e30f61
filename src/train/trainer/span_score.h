// Counts how many spans of each part have exactly the right tokens, as in the attribution score.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "attribution/model/span_label.h"

namespace quoth::train {

class SpanScore {
 public:
  // Adds the labels of one article. Both must have the same size.
  void add(std::span<const attribution::SpanLabel> found,
           std::span<const attribution::SpanLabel> gold);
  // In percent.
  double f1(attribution::Part part) const;

 private:
  struct Count {
    std::size_t found = 0;
    std::size_t gold = 0;
    std::size_t right = 0;
  };
  std::array<Count, attribution::kPartCount> counts_{};
};

}  // namespace quoth::train
