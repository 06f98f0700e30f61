// The trained parts of attribution, from one model file.
#pragma once

#include <string_view>

#include "attribution/model/confidence.h"
#include "attribution/model/cue_odds.h"
#include "attribution/model/linker.h"
#include "attribution/model/span_chooser.h"
#include "attribution/model/span_model.h"
#include "model/fingerprint.h"
#include "parse/parser.h"
#include "quoth/result.h"

namespace quoth::attribution {

// Of the templates of this folder and of parse/, and of their labels.
model::Fingerprint attribution_fingerprint();

// What turns the scores of labels into attributions. It is trained on scores of one origin.
struct SpanReader {
  SpanChooser chooser;
  Linker linker;
  Confidence confidence;
};

// Points into the model's bytes. Immutable; any thread.
struct AttributionModel {
  CueOdds cue_odds;
  parse::Parser parser;
  SpanModel spans;
  SpanReader linear;   // of the scores of `spans`
  SpanReader encoded;  // of the scores of the encoder

  // A model of kind "attribution"; fails, with an empty path, if it is damaged or another kind.
  static Result<AttributionModel> load(std::string_view model);
};

}  // namespace quoth::attribution
