#include "encoder/layers.h"

#include <algorithm>

#include "encoder/kernels.h"

namespace quoth::encoder {
namespace {

NormWeights weights_of(Norm norm) { return {norm.data(), norm.data() + norm.size() / 2}; }

// Calls use(row, count) for blocks of `rows` rows, padded.
template <typename Use>
void for_each_block(std::size_t rows, Use use) {
  for (std::size_t row = 0; row < rows; row += kRowBlock) {
    use(row, std::min(kRowBlock, padded_rows(rows - row)));
  }
}

// `count` rows of `width` floats as bytes, and their scales.
void quantize_rows(const float* rows, std::size_t count, std::size_t width, std::uint8_t* bytes,
                   float* scales) {
  for (std::size_t i = 0; i < count; ++i) {
    scales[i] = kernels().quantize(rows + i * width, width, bytes + i * width);
  }
}

}  // namespace

Workspace::Workspace(const EncoderModel& model, const dnnl::engine& engine, std::size_t rows,
                     std::size_t window)
    : width_(model.width),
      states_(padded_rows(rows) * model.width),
      qkv_(padded_rows(rows) * 3 * model.width),
      mixed_(padded_rows(rows) * model.width),
      attention_(attention_scratch(window)),
      inner_(model.inner),
      bytes_(kRowBlock * std::max(model.width, model.inner)),
      scales_(kRowBlock),
      sums_(kRowBlock * std::max(3 * model.width, model.inner)),
      scratch_(engine) {}

Layers::Layers(const EncoderModel& model)
    : model_(model),
      engine_(dnnl::engine::kind::cpu, 0),
      qkv_(engine_, model.width, 3 * model.width),
      attended_(engine_, model.width, model.width),
      up_(engine_, model.width, model.inner),
      down_(engine_, model.inner, model.width) {
  layers_.reserve(model.layers.size());
  for (const Layer& layer : model.layers) {
    layers_.push_back({Linear(qkv_, layer.qkv), Linear(attended_, layer.attended),
                       Linear(up_, layer.up), Linear(down_, layer.down)});
  }
}

// Queries, keys and values of a block of rows.
void Layers::project(const Packed& layer, std::size_t row, std::size_t count,
                     Workspace& work) const {
  const std::size_t width = model_.width;
  quantize_rows(work.state(row), count, width, work.bytes_.data(), work.scales_.data());
  layer.qkv.multiply(work.bytes_.data(), count, work.sums_.data(), work.scratch_);
  for (std::size_t i = 0; i < count; ++i) {
    kernels().scale(work.sums_.data() + i * 3 * width, work.scales_[i], layer.qkv.channels(),
                    work.qkv_.data() + (row + i) * 3 * width);
  }
}

// What follows attention, for a block of rows.
void Layers::feed(const Layer& model, const Packed& layer, std::size_t row, std::size_t count,
                  Workspace& work) const {
  const Kernels& kernel = kernels();
  const std::size_t width = model_.width;
  const std::size_t inner = model_.inner;
  std::uint8_t* bytes = work.bytes_.data();
  std::int32_t* sums = work.sums_.data();
  float* scales = work.scales_.data();
  const auto add_to_state = [&](std::size_t i, const Linear& linear, Norm norm) {
    kernel.add_scaled(sums + i * width, scales[i], linear.channels(), work.state(row + i));
    kernel.layer_norm(work.state(row + i), width, weights_of(norm));
  };
  quantize_rows(work.mixed_.data() + row * width, count, width, bytes, scales);
  layer.attended.multiply(bytes, count, sums, work.scratch_);
  for (std::size_t i = 0; i < count; ++i) {
    add_to_state(i, layer.attended, model.after_attention);
    scales[i] = kernel.quantize(work.state(row + i), width, bytes + i * width);
  }
  layer.up.multiply(bytes, count, sums, work.scratch_);
  for (std::size_t i = 0; i < count; ++i) {
    kernel.scale_gelu(sums + i * inner, scales[i], layer.up.channels(), work.inner_.data());
    scales[i] = kernel.quantize(work.inner_.data(), inner, bytes + i * inner);
  }
  layer.down.multiply(bytes, count, sums, work.scratch_);
  for (std::size_t i = 0; i < count; ++i) add_to_state(i, layer.down, model.after_inner);
}

void Layers::run(std::span<const WindowRows> windows, std::span<const std::size_t> wanted,
                 Workspace& work) const {
  const std::size_t width = model_.width;
  const auto copy_row = [&](float* rows, std::size_t from, std::size_t to) {
    if (from != to) std::copy_n(rows + from * width, width, rows + to * width);
  };
  std::size_t rows = windows.empty() ? 0 : windows.back().end;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const bool last = i + 1 == layers_.size();
    for_each_block(rows, [&](auto row, auto count) { project(layers_[i], row, count, work); });
    for (const WindowRows& window : windows) {
      const std::size_t first = last ? window.core_begin : window.begin;
      const std::size_t end = last ? window.core_end : window.end;
      kernels().attention(work.qkv_.data() + window.begin * 3 * width, window.size(), width,
                          {first - window.begin, end - window.begin}, work.attention_.data(),
                          work.mixed_.data() + window.begin * width);
    }
    if (last) {
      for (std::size_t to = 0; to < wanted.size(); ++to) {
        copy_row(work.mixed_.data(), wanted[to], to);
        copy_row(work.states_.data(), wanted[to], to);
      }
      rows = wanted.size();
    }
    for_each_block(
        rows, [&](auto row, auto count) { feed(model_.layers[i], layers_[i], row, count, work); });
  }
}

}  // namespace quoth::encoder
