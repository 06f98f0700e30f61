// What a model was trained with, and must be used with.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::model {

// A number that stands for the feature templates, the labels and the word clusters of a model; a
// model file has that of its training, and is refused by a program of another one.
using Fingerprint = std::uint64_t;

// Of model files from before fingerprints, which are taken as they are.
inline constexpr Fingerprint kNoFingerprint = 0;

// Whether the templates read the word clusters that are built in.
enum class ReadsClusters : bool { no, yes };

// `templates`: the version of the feature templates, to be raised with every change to what they
// give. `labels`: the names of the labels in their order, in any form.
Fingerprint fingerprint(std::uint32_t templates, std::string_view labels, ReadsClusters clusters);

}  // namespace quoth::model
