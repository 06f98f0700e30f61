#include "train/trainer/speaker_examples.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "speaker/chance_features.h"
#include "speaker/continuation.h"
#include "speaker/references.h"
#include "train/trainer/content_match.h"

namespace quoth::train {
namespace {

using token::kNone;

// The gold of each quotation that was found; null for others.
class Matches {
 public:
  explicit Matches(const SpokenArticle& article) : article_(article) {}

  void add(const GoldQuotation* gold) { gold_.push_back(gold); }
  const GoldQuotation* of(Index quotation) const { return gold_[quotation]; }
  const GoldSpeaker* speaker(Index quotation) const {
    const auto speaker = gold_[quotation]->speaker;
    return speaker ? &article_.speakers[*speaker] : nullptr;
  }
  std::string_view source(Index quotation) const {
    const auto source = gold_[quotation]->source;
    return source ? slice(article_.text, *source) : std::string_view();
  }

 private:
  const SpokenArticle& article_;
  std::vector<const GoldQuotation*> gold_;
};

// Nothing if no candidate is right, nor nobody.
std::vector<bool> right_ones(const speaker::Decision& decision,
                             const speaker::References& references, const GoldSpeaker* want,
                             std::string_view source) {
  std::vector<bool> right;
  bool known = false;
  for (const Index referent : decision.referents) {
    right.push_back(referent != kNone &&
                    judge(&references.referents[referent], want, source) == Verdict::right);
    known = known || right.back();
  }
  // The best that can be said if nobody known is right: nobody, or somebody new.
  for (std::size_t i = 0; i < right.size() && !known; ++i) {
    right[i] = decision.referents[i] == kNone;
  }
  if (std::ranges::find(right, true) == right.end()) right.clear();
  return right;
}

}  // namespace

void add_choices(const SpeakerExample& example, std::size_t fold,
                 const speaker::SpeakerModel* model, SpeakerChoices& all) {
  constexpr double kFound = 0.5;
  constexpr double kSpurious = 0.25;
  const Annotation& annotation = example.annotation;
  const speaker::DocumentView view(token::TokenTable::with_all_columns(annotation),
                                   example.encoding.get());
  std::vector<speaker::Decision> decisions;
  speaker::References references = speaker::find_references(view, model, &decisions);
  const auto resolved = speaker::with_continuations(
      annotation, references.sources, model != nullptr ? speaker::kFarContinuation : 1);
  Matches matches(*example.gold);
  for (Index q = 0; q < resolved.size(); ++q) {
    const Quotation& quotation = annotation.quotations[q];
    const Match match = best_match(*example.gold, quotation);
    GivenSpeaker& given = all.given.emplace_back();
    given.fold = fold;
    given.found = match.share >= kFound;
    given.spurious = match.share < kSpurious;
    matches.add(given.found ? match.gold : nullptr);
    given.features = speaker::features_of_quotation(view, references, quotation, resolved[q]);
    given.speaker_features = speaker::features_of_speaker(view, references, quotation, resolved[q]);
    const Index referent = resolved[q].referent;
    const speaker::Referent* who = referent == kNone ? nullptr : &references.referents[referent];
    given.speaker = who != nullptr;
    given.ambiguous = speaker::is_ambiguous(view, references, quotation, resolved[q]);
    if (!given.found) continue;
    given.verdict = judge(who, matches.speaker(q), matches.source(q));
    const Index unnamed = speaker::without_name(references, resolved[q]).referent;
    given.without_name = judge(unnamed == kNone ? nullptr : &references.referents[unnamed],
                               matches.speaker(q), matches.source(q));
  }
  for (speaker::Decision& decision : decisions) {
    const Index q = decision.quotation;
    if (q == kNone || matches.of(q) == nullptr) continue;
    const auto source = matches.of(q)->source;
    const auto found = annotation.quotations[q].source;
    if (!source || !found || !source->overlaps(*found)) continue;
    auto right = right_ones(decision, references, matches.speaker(q), matches.source(q));
    if (right.empty()) continue;
    all.choices.push_back({fold, std::move(decision.features), std::move(right)});
  }
}

}  // namespace quoth::train
