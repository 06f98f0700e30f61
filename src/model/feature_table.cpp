#include "model/feature_table.h"

#include <algorithm>
#include <cstring>

namespace quoth::model {
namespace {

constexpr std::size_t kHeaderSize = 64;  // number of wide rows, u32

int stride_for(int classes) {
  return (classes + FeatureTable::kLane - 1) / FeatureTable::kLane * FeatureTable::kLane;
}

}  // namespace

Result<FeatureTable> FeatureTable::read(std::string_view bytes, int classes) {
  const Error misfit{"",
                     "is damaged: a table is not one of " + std::to_string(classes) + " classes"};
  FeatureTable table;
  if (bytes.size() < kHeaderSize || stride_for(classes) > 64) return misfit;
  std::memcpy(&table.wide_rows_, bytes.data(), sizeof table.wide_rows_);
  bytes.remove_prefix(kHeaderSize);
  Result<HashIndex> index = HashIndex::read(bytes);
  if (!index) return index.error();
  table.index_ = *index;
  table.stride_ = static_cast<std::size_t>(stride_for(classes));
  const std::size_t wide = table.wide_rows_ * table.stride_ * sizeof(std::int16_t);
  if (table.wide_rows_ > index->size() ||
      bytes.size() != wide + (index->size() - table.wide_rows_) * table.stride_) {
    return misfit;
  }
  table.wide_ = bytes.data();
  table.narrow_ = reinterpret_cast<const std::int8_t*>(bytes.data() + wide);
  return table;
}

void FeatureTable::add(std::span<const FeatureHash> features, Score* scores) const {
  switch (stride_) {
    case 16:
      return add_fixed<16>(features, scores);
    case 32:
      return add_fixed<32>(features, scores);
    case 48:
      return add_fixed<48>(features, scores);
    default:
      return add_fixed<64>(features, scores);
  }
}

std::string write_feature_table(int classes, const std::vector<FeatureRow>& rows) {
  const auto stride = static_cast<std::size_t>(stride_for(classes));
  std::vector<FeatureHash> wide_features;
  std::vector<FeatureHash> features;
  std::string wide;
  std::string narrow;
  for (const FeatureRow& row : rows) {
    const bool fits = std::ranges::all_of(
        row.weights, [](int weight) { return weight >= -127 && weight <= 127; });
    (fits ? features : wide_features).push_back(row.feature);
    for (std::size_t i = 0; i < stride; ++i) {
      const int weight = i < row.weights.size() ? row.weights[i] : 0;
      const auto kept = static_cast<std::int16_t>(std::clamp(weight, -kMaxWeight, kMaxWeight));
      (fits ? narrow : wide).append(reinterpret_cast<const char*>(&kept), fits ? 1 : sizeof kept);
    }
  }
  const auto wide_rows = static_cast<std::uint32_t>(wide_features.size());
  std::string header(kHeaderSize, '\0');
  std::memcpy(header.data(), &wide_rows, sizeof wide_rows);
  wide_features.insert(wide_features.end(), features.begin(), features.end());
  return header + write_hash_index(wide_features) + wide + narrow;
}

}  // namespace quoth::model
