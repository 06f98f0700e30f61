// Trains the ranking of candidates for mentions and the chance of speakers.
#pragma once

#include <string>
#include <vector>

#include "train/trainer/speaker_examples.h"

namespace quoth::train {

struct SpeakerOptions {
  std::size_t folds = 5;
  int epochs = 6;
};

// How speakers come out, in articles that the models were not trained on.
struct SpeakerScore {
  int right = 0;
  int wrong = 0;       // another name
  int unresolved = 0;  // no name, where the article has one
};

struct TrainedSpeakers {
  speaker::SpeakerWeights weights;
  SpeakerScore by_rules;           // without the model
  SpeakerScore ranked;             // with it, every name given
  SpeakerScore limited;            // with the limit that the weights have
  std::vector<std::string> notes;  // the figures by limit, for the card
};

// The features of the encoder are part of it if the examples have encodings.
TrainedSpeakers train_speakers(const std::vector<SpeakerExample>& examples,
                               const SpeakerOptions& options);

}  // namespace quoth::train
