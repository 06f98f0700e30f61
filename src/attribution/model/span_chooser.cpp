#include "attribution/model/span_chooser.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace quoth::attribution {
namespace {

std::int32_t worth_of(const SpanChoice& choice, const ChoiceBounds& bounds) {
  return choice.odds - bounds.least[static_cast<std::size_t>(choice.span.part)];
}

// Those that are worth most together without overlapping.
std::vector<SpanChoice> choose_apart(std::vector<SpanChoice> spans, const ChoiceBounds& bounds) {
  std::ranges::stable_sort(spans, {}, [](const SpanChoice& each) { return each.span.tokens.end; });
  // Of the spans before a place: what the best of them are worth. And of the one at the place
  // before: how many end before it, and whether it is one of the best.
  struct Best {
    std::int64_t worth = 0;
    std::size_t before = 0;
    bool taken = false;
  };
  std::vector<Best> best(spans.size() + 1);
  for (std::size_t i = 0; i < spans.size(); ++i) {
    std::size_t before = i;
    while (before > 0 && spans[before - 1].span.tokens.end > spans[i].span.tokens.begin) --before;
    const std::int64_t with = best[before].worth + worth_of(spans[i], bounds);
    const bool taken = with > best[i].worth;
    best[i + 1] = {taken ? with : best[i].worth, before, taken};
  }
  std::vector<SpanChoice> chosen;
  for (std::size_t i = spans.size(); i > 0;) {
    if (best[i].taken) chosen.push_back(spans[i - 1]);
    i = best[i].taken ? best[i].before : i - 1;
  }
  return chosen;
}

using ByBegin = std::map<Index, SpanChoice>;

bool overlaps_any(const ByBegin& chosen, token::TokenRange tokens) {
  const auto after = chosen.lower_bound(tokens.end);
  return after != chosen.begin() && std::prev(after)->second.span.tokens.end > tokens.begin;
}

bool has(const ByBegin& chosen, const PartSpan& span) {
  const auto place = chosen.find(span.tokens.begin);
  return place != chosen.end() && place->second.span == span;
}

bool may_complete(const SpanChoice& choice, Part part, const ChoiceBounds& bounds,
                  const ByBegin& chosen) {
  return choice.span.part == part &&
         choice.odds > bounds.if_lacking[static_cast<std::size_t>(part)] &&
         !overlaps_any(chosen, choice.span.tokens);
}

// Words in quotation marks have a speaker: a content that ends before them often ends too early.
void add_content_with(token::TokenRange quoted, const std::vector<SpanChoice>& spans,
                      std::int32_t least_odds, ByBegin& chosen) {
  if (overlaps_any(chosen, quoted)) return;
  const SpanChoice* best = nullptr;
  for (const SpanChoice& each : spans) {
    const bool has_words = each.span.part == Part::content && each.span.tokens.contains(quoted);
    if (!has_words || each.odds <= (best != nullptr ? best->odds : least_odds)) continue;
    const bool free = std::ranges::none_of(chosen, [&](const auto& entry) {
      const PartSpan& span = entry.second.span;
      return span.part != Part::content && span.tokens.overlaps(each.span.tokens);
    });
    if (free) best = &each;
  }
  if (best == nullptr) return;
  std::erase_if(chosen, [&](const auto& entry) {
    return entry.second.span.tokens.overlaps(best->span.tokens);
  });
  chosen.emplace(best->span.tokens.begin, *best);
}

// `rest` has the likeliest first, here and below.
void add_cues_of_contents(const std::vector<SpanChoice>& rest, const ChoiceBounds& bounds,
                          ByBegin& chosen) {
  std::map<Index, Index> wanted;  // from first token to end
  for (const auto& [begin, choice] : chosen) {
    if (choice.span.part != Part::content || !choice.cue) continue;
    wanted.emplace(choice.cue->tokens.begin, choice.cue->tokens.end);
  }
  for (const SpanChoice& each : rest) {
    const auto place = wanted.find(each.span.tokens.begin);
    if (place == wanted.end() || place->second != each.span.tokens.end) continue;
    if (may_complete(each, Part::cue, bounds, chosen)) chosen.emplace(each.span.tokens.begin, each);
  }
}

// Adds the sources, or the contents, of cues that have none.
void add_to_cues_without(Part part, const std::vector<SpanChoice>& rest, const ChoiceBounds& bounds,
                         ByBegin& chosen) {
  std::set<Index> complete;  // first tokens of cues
  for (const auto& [begin, choice] : chosen) {
    if (choice.span.part == part && choice.cue) complete.insert(choice.cue->tokens.begin);
  }
  for (const SpanChoice& each : rest) {
    if (!each.cue || !has(chosen, *each.cue) || complete.contains(each.cue->tokens.begin)) continue;
    if (!may_complete(each, part, bounds, chosen)) continue;
    complete.insert(each.cue->tokens.begin);
    chosen.emplace(each.span.tokens.begin, each);
  }
}

std::vector<token::TokenRange> quoted_in(const AttributionView& view, std::size_t paragraph) {
  std::vector<token::TokenRange> quoted;
  auto each = std::ranges::lower_bound(view.quoted, paragraph, {}, &QuotedRange::paragraph);
  for (; each != view.quoted.end() && each->paragraph == paragraph; ++each) {
    const bool whole = each->closed && each->tokens.end <= view.paragraphs[paragraph].tokens.end;
    if (whole) quoted.push_back(each->tokens);
  }
  return quoted;
}

}  // namespace

std::vector<SpanChoice> choose_among(const std::vector<SpanChoice>& spans,
                                     std::span<const token::TokenRange> quoted,
                                     const ChoiceBounds& bounds) {
  std::vector<SpanChoice> likely;
  std::vector<SpanChoice> rest;
  for (const SpanChoice& each : spans) (worth_of(each, bounds) > 0 ? likely : rest).push_back(each);
  std::ranges::stable_sort(rest, std::greater{}, &SpanChoice::odds);
  ByBegin chosen;
  for (const SpanChoice& each : choose_apart(std::move(likely), bounds)) {
    chosen.emplace(each.span.tokens.begin, each);
  }
  for (const token::TokenRange words : quoted)
    add_content_with(words, spans, bounds.if_quoted, chosen);
  add_cues_of_contents(rest, bounds, chosen);
  add_to_cues_without(Part::content, rest, bounds, chosen);
  add_to_cues_without(Part::source, rest, bounds, chosen);
  std::vector<SpanChoice> in_order;
  for (const auto& [begin, choice] : chosen) in_order.push_back(choice);
  return in_order;
}

Result<SpanChooser> SpanChooser::read(std::string_view weights, const ChoiceBounds& bounds) {
  const Result<model::WeightRows> rows = model::WeightRows::read(weights, 1);
  if (!rows) return rows.error();
  SpanChooser chooser;
  chooser.weights_ = *rows;
  chooser.bounds_ = bounds;
  return chooser;
}

std::int32_t SpanChooser::odds(std::span<const model::FeatureHash> features) const {
  for (const model::FeatureHash feature : features) __builtin_prefetch(weights_[feature]);
  std::int32_t sum = 0;
  for (const model::FeatureHash feature : features) sum += *weights_[feature];
  return sum;
}

std::vector<SpanChoice> SpanChooser::choose(const AttributionView& view, std::size_t paragraph,
                                            std::span<const LabelScores> scores,
                                            const SpanSteps& steps,
                                            ChoiceWorkspace& workspace) const {
  if (scores.empty()) return {};
  const ParagraphRange& tokens = view.paragraphs[paragraph];
  workspace.lattice.build(scores, steps);
  const auto candidates = find_candidates(view, tokens, workspace.lattice);
  std::vector<SpanChoice> choices;
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const auto cue =
        candidate_features(view, tokens, workspace.lattice, candidates, k, workspace.features);
    choices.push_back({candidates[k].span, odds(workspace.features.view()), cue});
  }
  return choose_among(choices, quoted_in(view, paragraph), bounds_);
}

}  // namespace quoth::attribution
