// How names are written as a label for each token: B begins one, I continues it, O is outside.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::entity {

// 0 is O; then B and I of PERSON, ORG, LOC and MISC.
using NameLabel = int;
inline constexpr int kNameLabels = 9;
inline constexpr NameLabel kNoName = 0;

constexpr NameLabel begin_of(EntityLabel label) { return 1 + 2 * static_cast<int>(label); }
constexpr NameLabel inside_of(EntityLabel label) { return begin_of(label) + 1; }
constexpr bool is_inside_name(NameLabel label) { return label > 0 && label % 2 == 0; }
constexpr EntityLabel label_of_name(NameLabel label) {
  return static_cast<EntityLabel>((label - 1) / 2);
}

// The names that labels of an article's tokens spell.
std::vector<Entity> names_of(std::span<const NameLabel> labels, const Annotation& annotation);
// The labels of an article's tokens; a name whose ends are no tokens' ends is left out.
std::vector<NameLabel> labels_of(const std::vector<Entity>& names, const Annotation& annotation);

}  // namespace quoth::entity
