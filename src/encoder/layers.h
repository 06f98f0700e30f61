// The layers of the encoder over the pieces of several windows at once.
#pragma once

#include <cstdint>
#include <dnnl.hpp>
#include <span>
#include <vector>

#include "encoder/encoder_model.h"
#include "encoder/integer_product.h"
#include "encoder/linear.h"

namespace quoth::encoder {

// Rows [begin, end) of a batch: the pieces of one window.
struct WindowRows {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t core_begin = 0;
  std::size_t core_end = 0;

  std::size_t size() const { return end - begin; }
};

// What one thread computes in. Rows are pieces.
class Workspace {
 public:
  // For batches of up to `rows` pieces of windows of up to `window`.
  Workspace(const EncoderModel& model, const dnnl::engine& engine, std::size_t rows,
            std::size_t window);

  // The state of a piece; `width` floats.
  float* state(std::size_t row) { return states_.data() + row * width_; }
  const float* state(std::size_t row) const { return states_.data() + row * width_; }

 private:
  friend class Layers;
  std::size_t width_;
  std::vector<float> states_;            // [rows][width]
  std::vector<float> qkv_;               // [rows][3 * width]
  std::vector<float> mixed_;             // [rows][width], what attention gives
  std::vector<std::int32_t> attention_;  // scratch
  std::vector<float> inner_;             // [inner], one row
  std::vector<std::uint8_t> bytes_;      // [kRowBlock][width or inner]
  std::vector<float> scales_;            // [kRowBlock]
  std::vector<std::int32_t> sums_;       // [kRowBlock][3 * width or inner]
  ProductScratch scratch_;
};

// The packed layers. Immutable once made; any thread. The model must outlive them.
class Layers {
 public:
  // Packs all weights; under CallingThreadOnly.
  explicit Layers(const EncoderModel& model);
  Layers(const Layers&) = delete;
  Layers& operator=(const Layers&) = delete;

  const dnnl::engine& engine() const { return engine_; }

  // From the states of embeddings to the final ones, in place; under CallingThreadOnly. `windows`
  // follow one another from row 0 on. Only the rows `wanted`, which ascend and lie in the cores,
  // are computed to the end: the i-th of them ends as state i.
  void run(std::span<const WindowRows> windows, std::span<const std::size_t> wanted,
           Workspace& work) const;

 private:
  struct Packed {
    Linear qkv, attended, up, down;
  };
  void project(const Packed& layer, std::size_t row, std::size_t count, Workspace& work) const;
  void feed(const Layer& model, const Packed& layer, std::size_t row, std::size_t count,
            Workspace& work) const;

  const EncoderModel& model_;
  dnnl::engine engine_;
  IntegerProduct qkv_, attended_, up_, down_;
  std::vector<Packed> layers_;
};

}  // namespace quoth::encoder
