#include "encoder/linear.h"

#include <numeric>

namespace quoth::encoder {
namespace {

std::vector<std::int32_t> offsets_of(const ByteMatrix& weights) {
  std::vector<std::int32_t> offsets(weights.scales.size());
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    const std::int8_t* row = weights.row(i);
    offsets[i] = kByteOffset * std::accumulate(row, row + weights.width, std::int32_t{0});
  }
  return offsets;
}

}  // namespace

Linear::Linear(const IntegerProduct& product, const Product& weights)
    : product_(&product),
      packed_(product.pack(weights.weights.rows)),
      offsets_(offsets_of(weights.weights)),
      scales_(weights.weights.scales),
      bias_(weights.bias) {}

}  // namespace quoth::encoder
