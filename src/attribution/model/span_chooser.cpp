#include "attribution/model/span_chooser.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "attribution/rules/stretch.h"

namespace quoth::attribution {
namespace {

// The odds from which a span of each part is taken: chances of 34, 26 and 24 in a hundred, where F1
// is best from one half of the training articles to the other.
constexpr std::array<std::int32_t, kPartCount> kBars = {-42, -67, -74};
// And where an attribution lacks the part: 13, 17 and 14 in a hundred. That costs the part little,
// and what is found of the others would go without it.
constexpr std::array<std::int32_t, kPartCount> kLowBars = {-120, -100, -115};
// And where a content holds words in quotation marks: 8 in a hundred.
constexpr std::int32_t kQuotedBar = -160;

std::int32_t worth_of(const SpanChoice& choice) {
  return choice.odds - kBars[static_cast<std::size_t>(choice.span.part)];
}

// Those that are worth most together without overlapping.
std::vector<SpanChoice> choose_apart(std::vector<SpanChoice> spans) {
  std::ranges::stable_sort(spans, {}, [](const SpanChoice& each) { return each.span.last; });
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
    while (before > 0 && spans[before - 1].span.last >= spans[i].span.first) --before;
    const std::int64_t with = best[before].worth + worth_of(spans[i]);
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

using ByFirst = std::map<std::int32_t, SpanChoice>;

bool overlaps_any(const ByFirst& chosen, const PartSpan& span) {
  const auto behind = chosen.upper_bound(span.last);
  return behind != chosen.begin() && std::prev(behind)->second.span.last >= span.first;
}

bool has(const ByFirst& chosen, const PartSpan& span) {
  const auto place = chosen.find(span.first);
  return place != chosen.end() && place->second.span == span;
}

bool may_fill(const SpanChoice& choice, Part part, const ByFirst& chosen) {
  return choice.span.part == part && choice.odds > kLowBars[static_cast<std::size_t>(part)] &&
         !overlaps_any(chosen, choice.span);
}

// Words in quotation marks are somebody's: a content that ends before them often ends too early.
void hold_quoted(const TokenSpan& words, const std::vector<SpanChoice>& spans, ByFirst& chosen) {
  if (overlaps_any(chosen, {Part::content, words.first, words.last})) return;
  const auto overlap = [](const PartSpan& a, const PartSpan& b) {
    return a.first <= b.last && b.first <= a.last;
  };
  const SpanChoice* best = nullptr;
  for (const SpanChoice& each : spans) {
    const bool holds = each.span.part == Part::content && each.span.first <= words.first &&
                       words.last <= each.span.last;
    if (!holds || each.odds <= (best != nullptr ? best->odds : kQuotedBar)) continue;
    const bool free = std::ranges::none_of(chosen, [&](const auto& entry) {
      const PartSpan& span = entry.second.span;
      return span.part != Part::content && overlap(span, each.span);
    });
    if (free) best = &each;
  }
  if (best == nullptr) return;
  std::erase_if(chosen, [&](const auto& entry) { return overlap(entry.second.span, best->span); });
  chosen.emplace(best->span.first, *best);
}

// `rest` has the likeliest first, here and below.
void add_cues_of_contents(const std::vector<SpanChoice>& rest, ByFirst& chosen) {
  std::map<std::int32_t, std::int32_t> wanted;  // from first to last token
  for (const auto& [first, choice] : chosen) {
    if (choice.span.part != Part::content || !choice.cue) continue;
    wanted.emplace(choice.cue->first, choice.cue->last);
  }
  for (const SpanChoice& each : rest) {
    const auto place = wanted.find(each.span.first);
    if (place == wanted.end() || place->second != each.span.last) continue;
    if (may_fill(each, Part::cue, chosen)) chosen.emplace(each.span.first, each);
  }
}

// Adds the sources, or the contents, of cues that have none.
void serve_cues(Part part, const std::vector<SpanChoice>& rest, ByFirst& chosen) {
  std::set<std::int32_t> served;  // first tokens of cues
  for (const auto& [first, choice] : chosen) {
    if (choice.span.part == part && choice.cue) served.insert(choice.cue->first);
  }
  for (const SpanChoice& each : rest) {
    if (!each.cue || !has(chosen, *each.cue) || served.contains(each.cue->first)) continue;
    if (!may_fill(each, part, chosen)) continue;
    served.insert(each.cue->first);
    chosen.emplace(each.span.first, each);
  }
}

std::vector<TokenSpan> quoted_in(const AttributionView& reading, std::size_t paragraph) {
  std::vector<TokenSpan> quoted;
  for (const Stretch& stretch : find_stretches(reading, paragraph)) {
    const bool whole = stretch.closed && stretch.span.last < reading.paragraphs[paragraph].end;
    if (whole) quoted.push_back(stretch.span);
  }
  return quoted;
}

}  // namespace

std::vector<SpanChoice> choose_among(const std::vector<SpanChoice>& spans,
                                     std::span<const TokenSpan> quoted) {
  std::vector<SpanChoice> likely;
  std::vector<SpanChoice> rest;
  for (const SpanChoice& each : spans) (worth_of(each) > 0 ? likely : rest).push_back(each);
  std::ranges::stable_sort(rest, std::greater{}, &SpanChoice::odds);
  ByFirst chosen;
  for (const SpanChoice& each : choose_apart(std::move(likely))) {
    chosen.emplace(each.span.first, each);
  }
  for (const TokenSpan& words : quoted) hold_quoted(words, spans, chosen);
  add_cues_of_contents(rest, chosen);
  serve_cues(Part::content, rest, chosen);
  serve_cues(Part::source, rest, chosen);
  std::vector<SpanChoice> in_order;
  for (const auto& [first, choice] : chosen) in_order.push_back(choice);
  return in_order;
}

Result<SpanChooser> SpanChooser::read(std::string_view weights) {
  const Result<model::WeightRows> rows = model::WeightRows::read(weights, 1);
  if (!rows) return rows.error();
  SpanChooser chooser;
  chooser.weights_ = *rows;
  return chooser;
}

std::int32_t SpanChooser::odds(std::span<const model::FeatureHash> features) const {
  for (const model::FeatureHash feature : features) __builtin_prefetch(weights_[feature]);
  std::int32_t sum = 0;
  for (const model::FeatureHash feature : features) sum += *weights_[feature];
  return sum;
}

std::vector<SpanChoice> SpanChooser::choose(const Annotation& annotation,
                                            const AttributionView& reading, std::size_t paragraph,
                                            std::span<const LabelScores> scores,
                                            const SpanSteps& steps, ChoiceWorkspace& room) const {
  if (scores.empty()) return {};
  const ParagraphRange& tokens = reading.paragraphs[paragraph];
  room.lattice.build(scores, steps);
  const auto candidates = find_candidates(reading, tokens, room.lattice);
  std::vector<SpanChoice> choices;
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const auto cue =
        candidate_features(annotation, reading, tokens, room.lattice, candidates, k, room.features);
    choices.push_back({candidates[k].span, odds(room.features.view()), cue});
  }
  return choose_among(choices, quoted_in(reading, paragraph));
}

}  // namespace quoth::attribution
