#include "speaker/encoded_facts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quoth::speaker {

Index step_of(encoder::Score score) {
  // 256 times the natural logarithms of 0.99, 0.97, 0.9, 0.75, 0.5, 0.2, 0.05, 0.01, 0.0001.
  constexpr std::array<encoder::Score, 9> kBounds = {-3,   -8,   -27,   -74,  -177,
                                                     -412, -767, -1179, -2358};
  return static_cast<Index>(
      std::ranges::count_if(kBounds, [&](encoder::Score bound) { return score < bound; }));
}

Index outside(const encoder::Encoding& encoding, encoder::Output output, Index token) {
  return step_of(encoding.scores(output, token).front());
}

std::vector<float> state_of(const encoder::Encoding& encoding, Index token) {
  return encoding.mean(token, token + 1);
}

Index likeness(const std::vector<float>& a, const std::vector<float>& b) {
  double product = 0;
  double square_a = 0;
  double square_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    product += static_cast<double>(a[i]) * b[i];
    square_a += static_cast<double>(a[i]) * a[i];
    square_b += static_cast<double>(b[i]) * b[i];
  }
  if (square_a == 0 || square_b == 0) return 99;
  return static_cast<Index>(std::lround(10 + 10 * product / std::sqrt(square_a * square_b)));
}

}  // namespace quoth::speaker
