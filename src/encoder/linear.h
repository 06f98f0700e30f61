// A layer's product with its weights: bytes in, sums out, and how the sums become floats.
#pragma once

#include <cstdint>
#include <vector>

#include "encoder/encoder_model.h"
#include "encoder/integer_product.h"
#include "encoder/kernels.h"

namespace quoth::encoder {

// Immutable once made; any thread. Points to the model's scales and biases and to the product,
// which must outlive it; owns the packed weights.
class Linear {
 public:
  // Packs the weights; under CallingThreadOnly. The product has their shape.
  Linear(const IntegerProduct& product, const Product& weights);

  // See IntegerProduct::multiply().
  void multiply(const std::uint8_t* rows, std::size_t count, std::int32_t* sums,
                ProductScratch& scratch) const {
    product_->multiply(rows, count, packed_, sums, scratch);
  }
  Channels channels() const {
    return {offsets_.data(), scales_.data(), bias_.data(), offsets_.size()};
  }

 private:
  const IntegerProduct* product_;
  PackedWeights packed_;
  std::vector<std::int32_t> offsets_;  // what kByteOffset adds to the sums
  std::span<const float> scales_;
  std::span<const float> bias_;
};

}  // namespace quoth::encoder
