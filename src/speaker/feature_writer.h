// The templates of the models of speakers. Training and finding share them.
#pragma once

#include <cstdint>

#include "model/feature_hash.h"
#include "speaker/referent_table.h"
#include "speaker/speaker_model.h"

namespace quoth::speaker {

using model::combine;
using model::FeatureHash;
using model::hash_text;

// To be raised whenever the templates below give other features.
inline constexpr std::uint32_t kTemplates = 3;

// The templates. Values are small numbers or hashes of words.
enum class Template : std::uint8_t {
  generator,
  by_rules,
  distance,
  place_in_sentence,
  source,
  quoted,
  own_words,
  rank,
  last_source,
  times_named,
  kind,
  gender,
  office,
  single_name,
  namesakes,
  rivals,
  office_words,
  office_owner,
  office_place,
  determiner,
  head,
  head_of_kind,
  head_in_name,
  aside,
  dateline,
  headline,
  paragraph,
  antecedent_chance,
  latest_mention,
  same_sentence,
  quotation_type,
  resolved_by,
  chance,
  verb_in_source,
  length,
  entity,
  since_mention,
  cue,
  cue_before,
  passive,
  confidence,
  name_length,
  cue_tag,
  first_tag,
  forms,
  likeness,
  content_pieces,
  content_words,
  content_first,
  within,
  sign,
  place_in_text,
  speaker_before,
  source_last,
  cue_of_kind,
  cue_score,
  source_score,
  content_score,
  name_score,
  medium_score,
  sign_score,
  link_score,
  apart,
};

// Adds each value by itself and together with a context.
class FeatureWriter {
 public:
  FeatureWriter(Features& out, FeatureHash context) : out_(out), context_(context) {}

  void add(Template name, FeatureHash value) {
    const FeatureHash alone = combine(static_cast<FeatureHash>(name) + 1, value);
    out_.push_back(alone);
    out_.push_back(combine(alone, context_));
  }
  void add(Template name, FeatureHash a, FeatureHash b) { add(name, combine(a, b)); }

 private:
  Features& out_;
  FeatureHash context_;
};

// Steps that grow wider.
inline Index step(Index count) { return count < 4 ? count : count < 6 ? 4 : count < 10 ? 5 : 6; }
inline Index step_of_chance(double chance) { return static_cast<Index>(chance * 8); }

inline FeatureHash kind_of(const Referent& who) {
  return static_cast<FeatureHash>(who.kind) * 4 + (who.place ? 1 : 0) + (who.plural ? 2 : 0);
}

}  // namespace quoth::speaker
