// The trained parts of attribution, from one model file.
#pragma once

#include <string_view>

#include "parse/parser.h"
#include "quote/confidence.h"
#include "quote/cue_odds.h"
#include "quote/linker.h"
#include "quote/span_chooser.h"
#include "quote/span_model.h"
#include "quoth/result.h"

namespace quoth {

// Points into the model's bytes. Immutable; any thread.
struct AttributionModel {
  CueOdds cue_odds;
  Parser parser;
  SpanModel spans;
  SpanChooser chooser;
  Linker linker;
  Confidence confidence;

  // A model of kind "attribution"; fails, with an empty path, where it is damaged or none.
  static Result<AttributionModel> load(std::string_view model);
};

}  // namespace quoth
