// Products of rows of bytes with a matrix of weights, exact, by oneDNN.
#pragma once

#include <array>
#include <cstdint>
#include <dnnl.hpp>
#include <span>
#include <unordered_map>
#include <vector>

namespace quoth::encoder {

// Rows are multiplied in blocks; what is shorter is padded.
inline constexpr std::size_t kRowBlock = 64;
inline constexpr std::size_t kRowTail = 16;
constexpr std::size_t padded_rows(std::size_t rows) {
  return (rows + kRowTail - 1) / kRowTail * kRowTail;
}

// Weights as the processor's instructions want them. Immutable once packed; any thread.
using PackedWeights = dnnl::memory;

// What one thread needs besides the operands. The products that it is given to must outlive it.
class ProductScratch {
 public:
  explicit ProductScratch(const dnnl::engine& engine) : stream_(engine) {}

 private:
  friend class IntegerProduct;
  dnnl::stream stream_;
  std::vector<std::uint8_t> bytes_;
  // What oneDNN is given, by shape: to make it for each product took 1 % of the time.
  std::unordered_map<const dnnl::matmul*, std::unordered_map<int, dnnl::memory>> arguments_;
};

// The product for one shape: sums[r][o] = the sum of rows[r][i] * weights[o][i] over i. Exact where
// no sum leaves 31 bits and weights lie within [-kLargestWeight, kLargestWeight], on every
// instruction set. Made, packed for and called under CallingThreadOnly. Immutable; any thread.
// dnnl::error where oneDNN runs out of memory.
class IntegerProduct {
 public:
  IntegerProduct(const dnnl::engine& engine, std::size_t in, std::size_t out);

  // `weights` is [out][in].
  PackedWeights pack(std::span<const std::int8_t> weights) const;

  // `count`, kRowBlock or a multiple of kRowTail below it, rows of `in` bytes, to as many rows of
  // `out` sums.
  void multiply(const std::uint8_t* rows, std::size_t count, const PackedWeights& weights,
                std::int32_t* sums, ProductScratch& scratch) const;

 private:
  struct Shape {
    dnnl::memory::desc rows, sums, scratch;
    dnnl::matmul product;
  };
  Shape shape_for(std::size_t count, const dnnl::memory::desc& weights) const;
  void multiply(const Shape& shape, const std::uint8_t* rows, const PackedWeights& weights,
                std::int32_t* sums, ProductScratch& scratch) const;

  dnnl::engine engine_;
  std::size_t in_;
  std::size_t out_;
  dnnl::memory::desc packed_;
  Shape block_;
  Shape tail_;
};

}  // namespace quoth::encoder
