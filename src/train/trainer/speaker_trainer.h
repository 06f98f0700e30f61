// Trains the ranking of candidates for mentions and the chance of speakers.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "quoth/annotation.h"
#include "train/reader/spoken_articles.h"

namespace quoth::train {

// An article with the attributions that the model finds in it, and who speaks in truth.
struct SpeakerExample {
  const SpokenArticle* gold = nullptr;
  Annotation annotation;  // up to the quotations
};

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
  std::string model;               // the bytes of speakers.bin
  SpeakerScore by_rules;           // without the model
  SpeakerScore ranked;             // with it, every name given
  SpeakerScore limited;            // with the limit that the model has
  int least_percent = 0;           // that limit
  std::vector<std::string> notes;  // the figures by limit, for the card
};

TrainedSpeakers train_speakers(const std::vector<SpeakerExample>& examples,
                               const SpeakerOptions& options);

}  // namespace quoth::train
