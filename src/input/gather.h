// Collects the records for a report from the inputs of a command line.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "input/contents.h"
#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/diff.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth::input {

// An input that could not be used, or in which something is wrong.
struct FailedInput {
  std::string place;  // as shown to the user
  Error error;        // its path does not depend on the folder that contains the input
};

// The progress of a pass.
struct Progress {
  const FailedInput* failure = nullptr;  // of the input just finished; null if it had none
  bool used = true;                      // whether it is in the report, whatever its failure
  std::size_t bytes = 0;                 // of that input
  double fraction = 0;                   // see Input
};

struct Gathered {
  std::vector<Record> records;  // in order of the inputs
  std::vector<Error> errors;    // of the inputs, and of the reports among them
  Texts texts;                  // of the articles, if they are kept
  std::map<std::string, std::size_t> other_languages;  // of articles that were annotated now
};

// Annotates articles on up to `threads` threads. Existing annotations and the articles of reports
// are used as they are, but for the overrides of the analyzer. `on_input` is called after each
// input, in order and on one thread at a time.
Gathered gather(Source& source, const Analyzer& analyzer, OffsetUnit unit, int threads,
                const std::function<void(const Progress&)>& on_input, Keep keep = Keep::records);

}  // namespace quoth::input
