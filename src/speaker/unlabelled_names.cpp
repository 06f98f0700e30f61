#include "speaker/unlabelled_names.h"

#include <algorithm>

namespace quoth::speaker {
std::vector<TokenRange> unlabelled_names(const DocumentView& view,
                                         const std::vector<SourceWords>& sources) {
  std::vector<TokenRange> names;
  for (const auto& source : sources) {
    if (source.kind != MentionKind::name || source.head == kNone) continue;
    if (view.is_name(source.head)) {
      // An entity that extends beyond the source includes its neighbours, as in headlines.
      const TokenRange entity = view.entity_tokens(view.entity(source.head));
      const Index rest = source.head + 1;
      if (rest >= entity.end || entity.begin < source.phrase.core.begin) continue;
      // "Moody's said".
      if (rest + 1 == entity.end && view.is_possessive_mark(rest)) continue;
      names.push_back({entity.begin, rest});
      continue;
    }
    names.push_back(unlabelled_name(view, source.head, source.phrase.core.begin));
  }
  std::sort(names.begin(), names.end(), [](TokenRange a, TokenRange b) {
    return a.begin < b.begin || (a.begin == b.begin && a.end > b.end);
  });
  std::vector<TokenRange> separate;
  for (const TokenRange name : names) {
    if (separate.empty() || separate.back().end <= name.begin) separate.push_back(name);
  }
  return separate;
}

}  // namespace quoth::speaker
