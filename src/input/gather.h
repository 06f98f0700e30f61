// Everything that a report is made of, from the inputs of a command line.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth::input {

// An input that gave nothing.
struct Trouble {
  std::string place;  // as the user would say where
  Error error;        // its path does not depend on the folder the input lies in
};

// How far a pass has come.
struct Progress {
  const Trouble* trouble = nullptr;  // with the input just done; null where it gave something
  std::size_t bytes = 0;             // of that input
  double passed = 0;                 // see Input
};

struct Gathered {
  std::vector<Record> records;  // in order of the inputs
  std::vector<Error> errors;    // of the inputs, and of the reports among them
};

// Articles are annotated, on up to `threads` threads; annotations made earlier and the articles of
// reports are taken as they are. `on_input` is called after each input, in order and never on two
// threads at once, with what was wrong with it or null.
Gathered gather(Source& source, const Analyzer& analyzer, OffsetUnit unit, int threads,
                const std::function<void(const Progress&)>& on_input);

}  // namespace quoth::input
