// Rows of weights that are addressed by a feature's hash alone: no keys, so features may share a
// row (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"). One memory
// access a feature; the training learns with the same sharing.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/feature_hash.h"
#include "quoth/result.h"

namespace quoth::model {

// Points into the bytes it was read from. Immutable; any thread.
class WeightRows {
 public:
  WeightRows() = default;
  // Fails, with an empty path, if `bytes` is not a power of two of rows of `stride` weights.
  static Result<WeightRows> read(std::string_view bytes, std::size_t stride) {
    const std::size_t rows = bytes.size() / stride;
    if (rows < 2 || !std::has_single_bit(rows) || rows * stride != bytes.size()) {
      return Error{"", "is damaged: weights are missing"};
    }
    WeightRows weights;
    weights.rows_ = reinterpret_cast<const std::int8_t*>(bytes.data());
    weights.shift_ = 64 - std::countr_zero(rows);
    weights.stride_ = stride;
    return weights;
  }

  // The weights of a feature.
  const std::int8_t* operator[](FeatureHash feature) const {
    return rows_ + static_cast<std::size_t>(feature >> shift_) * stride_;
  }

 private:
  const std::int8_t* rows_ = nullptr;
  int shift_ = 63;
  std::size_t stride_ = 0;
};

}  // namespace quoth::model
