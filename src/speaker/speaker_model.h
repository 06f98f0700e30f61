// The learned part of the resolution of speakers: which candidate a mention means, and how likely
// the speaker of a quotation is right.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/feature_table.h"
#include "model/fingerprint.h"
#include "model/model_file.h"
#include "quoth/result.h"

namespace quoth::speaker {

using Features = std::vector<model::FeatureHash>;

// Of the templates of feature_writer.h.
model::Fingerprint speaker_fingerprint();

// Three linear models and a limit. Points into the bytes it was read from. Immutable; any thread.
class SpeakerModel {
 public:
  // Scores are log odds in this unit.
  static constexpr int kUnit = 128;

  // Of a candidate for a mention: higher is likelier. Comparable within one mention.
  int candidate_score(std::span<const model::FeatureHash> features) const;
  // The chance that the speaker of a quotation is right if its content is; the chance that both
  // are. In hundredths from 0.01 to 0.99.
  double speaker_chance(std::span<const model::FeatureHash> features) const;
  double quotation_chance(std::span<const model::FeatureHash> features) const;
  // A name that is less likely than this is not given.
  double least_chance() const { return least_chance_; }

 private:
  friend struct SpeakerModels;
  model::FeatureTable candidates_;
  model::FeatureTable speakers_;
  model::FeatureTable quotations_;
  double least_chance_ = 0;
};

// What a model is made of: rows of one weight each. `least_percent` is the limit in hundredths.
struct SpeakerWeights {
  std::vector<model::FeatureRow> candidates;
  std::vector<model::FeatureRow> speakers;
  std::vector<model::FeatureRow> quotations;
  int least_percent = 0;
};

// The file of kind "speakers". Each model is trained on the features that it reads.
struct SpeakerModels {
  SpeakerModel linear;   // without an encoder
  SpeakerModel encoded;  // with what it found

  // `model` must outlive it. Fails, with an empty path, if it is damaged or another kind.
  static Result<SpeakerModels> load(std::string_view model);

 private:
  static Result<SpeakerModel> read(const model::ModelFile& file, std::string_view prefix);
};

// The file that SpeakerModels reads.
std::string write_speaker_models(const SpeakerWeights& linear, const SpeakerWeights& encoded);

}  // namespace quoth::speaker
