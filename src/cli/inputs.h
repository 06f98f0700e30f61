// Reads the inputs of a command line and prints messages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/terminal.h"
#include "input/contents.h"
#include "input/pass.h"
#include "input/source.h"
#include "quoth/analyzer.h"

namespace quoth::cli {

// Nothing, and the error printed, if a model cannot be read.
std::optional<Analyzer> read_analyzer(const InputFlags& flags);

// The inputs as a whole. Prints errors and progress to standard error. Returns nothing if no input
// could be read.
std::optional<input::Gathered> read_inputs(const Analyzer& analyzer, const InputFlags& flags,
                                           input::Keep keep);

// What a command has read that goes through its inputs and keeps none.
struct Inputs {
  input::Pass pass;
  FilterNotes notes;     // of the articles that were read
  bool selects = false;  // of a database only some articles were asked for
};
// Prints errors and progress to standard error. `filter` is not applied, but noted in the result.
// Messages that `work` prints go through `messages` too.
Inputs pass_inputs(const Analyzer& analyzer, const InputFlags& flags, const Filter& filter,
                   input::Keep keep, Messages& messages, const input::Work& work);

// Names on standard error the files that hold no article without that being an error, at the end of
// a pass.
void print_without_articles(Messages& messages, const input::Source& source);

// Names on standard error which of the user's corrections fit nothing any more, at the end of a
// run.
void print_unfit(const Options& options);

// Prints a warning if these are of more than one model: see models_of().
void warn_of_models(const std::vector<std::string>& models);

}  // namespace quoth::cli
