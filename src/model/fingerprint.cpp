#include "model/fingerprint.h"

#include "model/embedded.h"
#include "model/feature_hash.h"
#include "model/model_file.h"

namespace quoth::model {
namespace {

FeatureHash clusters_digest() {
  static const FeatureHash digest = [] {
    const auto bytes = embedded("models/clusters.bin");
    const Result<ModelFile> file = ModelFile::open(bytes.value_or(std::string_view()));
    return file ? file->digest() : FeatureHash{0};
  }();
  return digest;
}

}  // namespace

Fingerprint fingerprint(std::uint32_t templates, std::string_view labels, ReadsClusters clusters) {
  const FeatureHash made = combine(FeatureHash{templates}, hash_text(labels));
  const Fingerprint print =
      clusters == ReadsClusters::yes ? combine(made, clusters_digest()) : made;
  return print == kNoFingerprint ? 1 : print;
}

}  // namespace quoth::model
