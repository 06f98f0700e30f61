#include "speaker/unlabelled_names.h"

#include <algorithm>

namespace quoth {
namespace {

bool is_name_entity(const Page& page, Index i) {
  return page.entity(i) != kNone &&
         page.article().entities[page.entity(i)].label != EntityLabel::misc;
}

}  // namespace

std::vector<Tokens> unlabelled_names(const Page& page, const std::vector<SourceWords>& sources) {
  std::vector<Tokens> names;
  for (const auto& source : sources) {
    if (source.kind != MentionKind::name || source.head == kNone) continue;
    if (is_name_entity(page, source.head)) {
      // An entity that reaches out of the source has swallowed its neighbours, as in headlines.
      const Tokens entity = page.entity_tokens(page.entity(source.head));
      if (source.head + 1 >= entity.end || entity.first < source.phrase.core.first) continue;
      names.push_back({entity.first, source.head + 1});
      continue;
    }
    names.push_back(unlabelled_name(page, source.head, source.phrase.core.first));
  }
  std::sort(names.begin(), names.end(), [](Tokens a, Tokens b) {
    return a.first < b.first || (a.first == b.first && a.end > b.end);
  });
  std::vector<Tokens> apart;
  for (const Tokens name : names) {
    if (apart.empty() || apart.back().end <= name.first) apart.push_back(name);
  }
  return apart;
}

}  // namespace quoth
