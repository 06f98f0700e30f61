#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "quoth/selection.h"
#include "report/filter.h"

namespace quoth {
namespace {

template <typename Value>
bool is_among(const std::string& word, const std::vector<Value>& wanted) {
  return wanted.empty() ||
         std::ranges::any_of(wanted, [&](Value value) { return to_string(value) == word; });
}

bool passes(const ChangeSide& side, const Filter& wanted) {
  return side.present && is_among(side.type, wanted.types) && is_among(side.medium, wanted.media) &&
         is_among(side.sign, wanted.signs) && is_among(side.speaker_kind, wanted.kinds) &&
         side.confidence >= wanted.confidence &&
         (wanted.speakers.empty() ||
          std::ranges::any_of(wanted.speakers, [&](const std::string& name) {
            return report::has_words(side.speaker, name);
          }));
}

}  // namespace

Diff filter(Diff diff, const ChangeFilter& wanted) {
  std::erase_if(diff.changes, [&](const Change& change) {
    const bool kind =
        wanted.kinds.empty() || std::ranges::find(wanted.kinds, change.kind) != wanted.kinds.end();
    return !kind || !(passes(change.old_side, wanted.quotations) ||
                      passes(change.new_side, wanted.quotations));
  });
  std::erase_if(diff.said,
                [&](const ChangeSide& side) { return !passes(side, wanted.quotations); });
  // Articles that came or went are no kind of change, and hold nothing if none of it passes.
  const auto is_empty = [&](const std::string& id) {
    return std::ranges::find(diff.said, id, &ChangeSide::article) == diff.said.end();
  };
  const Filter& quotations = wanted.quotations;
  if (!wanted.kinds.empty()) diff.said.clear();
  if (!wanted.kinds.empty() || !quotations.speakers.empty() || !quotations.kinds.empty() ||
      !quotations.types.empty() || !quotations.media.empty() || !quotations.signs.empty() ||
      quotations.confidence > 0) {
    std::erase_if(diff.added, is_empty);
    std::erase_if(diff.removed, is_empty);
  }
  std::set<std::string_view> changed;
  for (const Change& change : diff.changes) changed.insert(change.article);
  std::erase_if(diff.changed, [&](const std::string& id) { return !changed.contains(id); });
  return diff;
}

Timeline filter(Timeline timeline, const ChangeFilter& wanted) {
  for (Diff& step : timeline.steps) step = filter(std::move(step), wanted);
  std::erase_if(timeline.quotations, [&](const QuotationLife& life) {
    return !wanted.kinds.empty() || !passes(life.last, wanted.quotations);
  });
  return timeline;
}

}  // namespace quoth
