#include "attribution/model/span_model.h"

#include <algorithm>

#include "model/lane_sum.h"

namespace quoth::attribution {
namespace {

Result<LabelTransitions> read_transitions(std::string_view bytes) {
  if (bytes.size() != sizeof(std::int16_t) * kSpanLabelCount * (kSpanLabelCount + 1)) {
    return Error{"", "is damaged: transitions are missing"};
  }
  LabelTransitions transitions{};
  std::size_t place = 0;
  for (auto& row : transitions) {
    for (std::int32_t& value : row) {
      const auto low = static_cast<unsigned char>(bytes[place++]);
      const auto high = static_cast<signed char>(bytes[place++]);
      value = high * 256 + low;
    }
  }
  return transitions;
}

}  // namespace

Result<SpanModel> SpanModel::read(std::string_view window, std::string_view trees,
                                  std::string_view first_chain, std::string_view second_chain) {
  SpanModel model;
  Result<model::WeightRows> rows = model::WeightRows::read(window, 2 * kSpanStride);
  if (!rows) return rows.error();
  model.window_ = *rows;
  rows = model::WeightRows::read(trees, kSpanStride);
  if (!rows) return rows.error();
  model.trees_ = *rows;
  Result<LabelTransitions> chain = read_transitions(first_chain);
  if (!chain) return chain.error();
  model.first_chain_ = SpanSteps(*chain);
  chain = read_transitions(second_chain);
  if (!chain) return chain.error();
  model.second_chain_ = SpanSteps(*chain);
  return model;
}

void SpanModel::fetch_window(std::span<const model::FeatureHash> features) const {
  for (const model::FeatureHash feature : features) __builtin_prefetch(window_[feature]);
}

void SpanModel::fetch_trees(std::span<const model::FeatureHash> features) const {
  for (const model::FeatureHash feature : features) __builtin_prefetch(trees_[feature]);
}

WindowScores SpanModel::score_window(std::span<const model::FeatureHash> features) const {
  model::LaneSum<2 * kSpanStride> sum;
  for (const model::FeatureHash feature : features) sum.add(window_[feature]);
  std::array<std::int16_t, 2 * kSpanStride> sums{};
  sum.add_to(sums.data());
  WindowScores scores;
  std::copy_n(sums.begin(), kSpanStride, scores.first.begin());
  std::copy_n(sums.begin() + kSpanStride, kSpanStride, scores.second.begin());
  return scores;
}

void SpanModel::add_trees(std::span<const model::FeatureHash> features, LabelScores& scores) const {
  model::LaneSum<kSpanStride> sum;
  for (const model::FeatureHash feature : features) sum.add(trees_[feature]);
  sum.add_to(scores.data());
}

std::string write_transitions(const LabelTransitions& transitions) {
  std::string bytes;
  for (const auto& row : transitions) {
    for (const std::int32_t value : row) {
      bytes += static_cast<char>(value & 0xff);
      bytes += static_cast<char>(value >> 8 & 0xff);
    }
  }
  return bytes;
}

}  // namespace quoth::attribution
