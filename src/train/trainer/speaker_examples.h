// What the models of speakers are trained on: the choices and the quotations of articles.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "encoder/encoding.h"
#include "quoth/annotation.h"
#include "speaker/speaker_model.h"
#include "train/reader/spoken_articles.h"
#include "train/trainer/speaker_verdict.h"

namespace quoth::train {

// An article with the attributions that a model finds in it that has not seen it, and who speaks in
// truth.
struct SpeakerExample {
  const SpokenArticle* gold = nullptr;
  Annotation annotation;                              // up to the quotations
  std::shared_ptr<const encoder::Encoding> encoding;  // null without an encoder
};

// A mention with its candidates, and which of them are right.
struct SpeakerChoice {
  std::size_t fold = 0;
  std::vector<speaker::Features> candidates;
  std::vector<bool> right;
};

// A quotation that was found with the speaker that it was given.
struct GivenSpeaker {
  std::size_t fold = 0;
  speaker::Features speaker_features;
  speaker::Features features;
  bool found = false;      // at least half of the content is that of one of the gold
  bool spurious = false;   // hardly any of it is
  bool speaker = false;    // has one
  bool ambiguous = false;  // and the words of the source leave open who that is
  Verdict verdict = Verdict::right;
  Verdict without_name = Verdict::right;  // what it would be if no name were given

  bool is_right() const { return found && verdict == Verdict::right; }
  bool is_bad() const { return spurious || (found && verdict == Verdict::wrong); }
};

struct SpeakerChoices {
  std::vector<SpeakerChoice> choices;
  std::vector<GivenSpeaker> given;
};

// Resolves the article, without a model by rules, and adds what it has. `fold`: of the article.
void add_choices(const SpeakerExample& example, std::size_t fold,
                 const speaker::SpeakerModel* model, SpeakerChoices& all);

}  // namespace quoth::train
