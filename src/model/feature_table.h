// The one primitive of every linear model: a sparse table from features to a weight for each class.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/hash_index.h"
#include "model/lane_sum.h"
#include "quoth/result.h"

namespace quoth::model {

// Scores of the classes; the sum of 20 of the largest weights cannot overflow them.
using Score = std::int16_t;
inline constexpr int kMaxWeight = 1500;

// Weights are whole numbers: a sum is the same on every machine. Nearly all rows fit in a byte a
// weight, the few others take two. A feature that the training left out scores nothing. Points
// into the bytes it was read from. Immutable; any thread.
class FeatureTable {
 public:
  // Rows are padded so that the additions need no remainder loop: `stride` is a multiple of this.
  static constexpr int kLane = 16;

  FeatureTable() = default;
  // `bytes` is a model's section; fails, with an empty path, if it is no table of that many
  // classes.
  static Result<FeatureTable> read(std::string_view bytes, int classes);

  int stride() const { return stride_; }
  std::uint32_t size() const { return index_.size(); }

  // Rows are far apart in memory: features that are fetched some time before they are added have
  // arrived by then.
  void fetch(std::span<const FeatureHash> features) const {
    for (const FeatureHash feature : features) index_.prefetch(feature);
  }

  // Adds the weights of the features to scores[0, stride). Strides beyond 64 are not read.
  void add(std::span<const FeatureHash> features, Score* scores) const;
  // The same with the stride known to the compiler.
  template <int kStride>
  void add_fixed(std::span<const FeatureHash> features, Score* scores) const;

 private:
  static constexpr std::size_t kBatch = 64;
  template <int kStride>
  void add_wide(std::uint32_t row, Score* scores) const;

  HashIndex index_;
  std::uint32_t wide_rows_ = 0;
  const char* wide_ = nullptr;  // of two bytes a weight
  const std::int8_t* narrow_ = nullptr;
  std::size_t stride_ = kLane;
};

// One row to write: a feature and a weight for each class.
struct FeatureRow {
  FeatureHash feature = 0;
  std::vector<std::int16_t> weights;
};

// The section that FeatureTable reads; weights beyond kMaxWeight are cut to it. Put the commonest
// features first: what is used together then lies together.
std::string write_feature_table(int classes, const std::vector<FeatureRow>& rows);

template <int kStride>
void FeatureTable::add_fixed(std::span<const FeatureHash> features, Score* scores) const {
  static_assert(kStride % kLane == 0);
  // A look-up misses the cache twice, once for the index and once for the row: the rows are fetched
  // while the next ones are looked up.
  std::array<const std::int8_t*, kBatch> rows;  // NOLINT(*-member-init)
  LaneSum<kStride> sum;
  while (!features.empty()) {
    std::size_t count = 0;
    const auto batch = features.first(std::min(features.size(), kBatch));
    features = features.subspan(batch.size());
    for (const FeatureHash feature : batch) {
      const std::uint32_t row = index_.find(feature);
      if (row == HashIndex::kAbsent) continue;
      if (row < wide_rows_) {
        add_wide<kStride>(row, scores);
        continue;
      }
      const std::int8_t* weights = narrow_ + static_cast<std::size_t>(row - wide_rows_) * kStride;
      __builtin_prefetch(weights);
      if constexpr (kStride > kLane) __builtin_prefetch(weights + kStride - 1);
      rows[count++] = weights;
    }
    for (std::size_t i = 0; i < count; ++i) sum.add(rows[i]);
  }
  sum.add_to(scores);
}

template <int kStride>
void FeatureTable::add_wide(std::uint32_t row, Score* scores) const {
  std::array<std::int16_t, kStride> weights;  // NOLINT(*-member-init)
  std::memcpy(weights.data(), wide_ + static_cast<std::size_t>(row) * sizeof weights,
              sizeof weights);
  for (std::size_t i = 0; i < kStride; ++i) scores[i] = static_cast<Score>(scores[i] + weights[i]);
}

}  // namespace quoth::model
