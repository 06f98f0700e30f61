// Reads the inputs of a command line and prints messages.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/filter_flags.h"
#include "cli/flags.h"
#include "cli/terminal.h"
#include "input/contents.h"
#include "input/gather.h"
#include "quoth/analyzer.h"

namespace quoth::cli {

struct Inputs {
  input::Gathered parts;
  bool has_errors = false;  // some input could not be read
};

// Prints errors and progress to standard error. Returns nothing if no input could be read.
std::optional<Inputs> read_inputs(const InputFlags& flags);
// With the models of flags.models already read.
std::optional<Inputs> read_inputs(const Analyzer& analyzer, const InputFlags& flags,
                                  input::Keep keep = input::Keep::records);
// Nothing, and the error printed, if a model cannot be read.
std::optional<Analyzer> read_analyzer(const InputFlags& flags);

// What a pass has read, for a command that goes through its inputs and keeps none.
struct Pass {
  std::set<std::string> models;  // that made the annotations
  std::vector<Error> errors;     // of the inputs, and of the reports among them, in order
  bool has_errors = false;       // some input could not be read or has a fault
  bool has_read = false;         // some input could be read
  bool selects = false;          // of a database only some articles were asked for
  FilterNotes notes;             // of the articles that were read
};
// Takes what was made of an input; called in the order of the inputs, one at a time. False ends the
// pass.
using Taken = std::function<bool(Messages&)>;
// Makes something of an input, on any thread. May set `fault`: what is wrong with it.
using Work = std::function<Taken(const input::Contents& contents, std::string& fault)>;
// Prints errors and progress to standard error. `filter` is not applied, but noted in the result.
Pass pass_inputs(const Analyzer& analyzer, const InputFlags& flags, const Filter& filter,
                 input::Keep keep, const Work& work);

// Tells on standard error which files held no article, without an error, at the end of a pass.
void tell_without_articles(Messages& messages, const input::Source& source);

// Tells on standard error which of the user's corrections fit nothing any more, at the end of a
// run.
void tell_unfit(const Options& options);

// Prints a warning if these are of more than one model: see models_of().
void warn_of_models(const std::vector<std::string>& models);

}  // namespace quoth::cli
