#include "model/word_clusters.h"

#include <cstdio>
#include <cstdlib>

#include "model/embedded.h"
#include "model/model_file.h"

namespace quoth::model {
namespace {

constexpr std::size_t kEntry = 3;

}  // namespace

const WordClusters& WordClusters::built_in() {
  static const WordClusters clusters = [] {
    auto loaded = load(embedded("models/clusters.bin").value_or(std::string_view()));
    if (!loaded) {
      std::fprintf(stderr, "quoth: models/clusters.bin %s\n", loaded.error().reason.c_str());
      std::abort();
    }
    return *std::move(loaded);
  }();
  return clusters;
}

Result<WordClusters> WordClusters::load(std::string_view model) {
  const Result<ModelFile> file = ModelFile::open(model, "clusters");
  if (!file) return file.error();
  auto words = file->section("words");
  const auto clusters = file->section("clusters");
  if (!words || !clusters) return Error{"", "is damaged: a section is missing"};
  const Result<HashIndex> index = HashIndex::read(*words);
  if (!index) return index.error();
  if (clusters->size() != index->size() * kEntry) {
    return Error{"", "is damaged: words without a cluster"};
  }
  WordClusters loaded;
  loaded.words_ = *index;
  loaded.clusters_ = *clusters;
  return loaded;
}

WordCluster WordClusters::of(FeatureHash lower) const {
  const std::uint32_t word = words_.find(lower);
  if (word == HashIndex::kAbsent) return {};
  const char* entry = clusters_.data() + word * kEntry;
  const auto byte = [&](int i) { return static_cast<std::uint8_t>(entry[i]); };
  return {byte(0), static_cast<std::uint16_t>(byte(1) | byte(2) << 8)};
}

std::string write_word_clusters(const std::vector<ClusteredWord>& words) {
  std::vector<FeatureHash> keys;
  std::string clusters;
  for (const auto& [lower, cluster] : words) {
    keys.push_back(lower);
    clusters += static_cast<char>(cluster.coarse);
    clusters += static_cast<char>(cluster.fine & 0xff);
    clusters += static_cast<char>(cluster.fine >> 8);
  }
  return write_model("clusters", {{"words", write_hash_index(keys)}, {"clusters", clusters}});
}

}  // namespace quoth::model
