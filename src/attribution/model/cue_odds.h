// How often a lemma is part of a cue outside of quotation marks.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/feature_hash.h"
#include "model/hash_index.h"
#include "quoth/result.h"
#include "quoth/tag.h"

namespace quoth::attribution {

// In eight steps, from nearly never to nearly always.
using Odds = std::uint8_t;
inline constexpr Odds kCandidateOdds = 4;  // the least odds of a cue candidate: one in five

constexpr Odds odds_of(double chance) {
  constexpr double kBounds[] = {0.02, 0.06, 0.12, 0.2, 0.45, 0.65, 0.85};
  Odds odds = 0;
  while (odds < 7 && chance >= kBounds[odds]) ++odds;
  return odds;
}

// The key of a lemma: a verb and its noun have different keys.
constexpr model::FeatureHash cue_key(model::FeatureHash lemma, Tag tag) {
  model::FeatureHash kind = 4;
  if (is_verb(tag) || tag == Tag::MD) kind = 0;
  if (is_noun(tag)) kind = 1;
  if (tag == Tag::JJ || tag == Tag::JJR || tag == Tag::JJS) kind = 2;
  if (tag == Tag::IN || tag == Tag::TO || tag == Tag::RP) kind = 3;
  return model::combine(lemma, kind);
}

// Points into the model's bytes. Immutable; any thread.
class CueOdds {
 public:
  static Result<CueOdds> read(std::string_view bytes) {
    CueOdds odds;
    Result<model::HashIndex> index = model::HashIndex::read(bytes);
    if (!index) return index.error();
    if (bytes.size() != index->size()) return Error{"", "is damaged: odds of cues are missing"};
    odds.index_ = *index;
    odds.odds_ = bytes;
    return odds;
  }

  Odds operator()(model::FeatureHash lemma, Tag tag) const {
    const std::uint32_t found = index_.find(cue_key(lemma, tag));
    return found == model::HashIndex::kAbsent ? Odds{0} : static_cast<Odds>(odds_[found]);
  }

 private:
  model::HashIndex index_;
  std::string_view odds_;
};

}  // namespace quoth::attribution
