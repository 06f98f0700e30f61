#include "entity/name_labels.h"

namespace quoth::entity {

std::vector<Entity> names_of(std::span<const NameLabel> labels, const Annotation& annotation) {
  std::vector<Entity> names;
  NameLabel before = kNoName;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Span span = annotation.tokens[i].span;
    if (is_inside_name(labels[i]) && before != kNoName) {
      names.back().span.end = span.end;
    } else if (labels[i] != kNoName) {
      names.push_back({span, label_of_name(labels[i]), {}});
    }
    before = labels[i];
  }
  return names;
}

std::vector<NameLabel> labels_of(const std::vector<Entity>& names, const Annotation& annotation) {
  std::vector<NameLabel> labels(annotation.tokens.size(), kNoName);
  std::size_t i = 0;
  for (const Entity& name : names) {
    while (i < labels.size() && annotation.tokens[i].span.begin < name.span.begin) ++i;
    std::size_t end = i;
    while (end < labels.size() && annotation.tokens[end].span.end < name.span.end) ++end;
    if (end >= labels.size() || annotation.tokens[i].span.begin != name.span.begin ||
        annotation.tokens[end].span.end != name.span.end) {
      continue;
    }
    labels[i] = begin_of(name.label);
    for (std::size_t inside = i + 1; inside <= end; ++inside) {
      labels[inside] = inside_of(name.label);
    }
    i = end + 1;
  }
  return labels;
}

}  // namespace quoth::entity
