// Reads the inputs of a source for a report, a search or a count.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "input/contents.h"
#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/diff.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth::input {

struct PassOptions {
  OffsetUnit unit = OffsetUnit::code_points;
  int threads = 0;  // 0: as many as the machine runs at once
  Keep keep = Keep::records;
};

// What a pass has read.
struct Pass {
  std::set<std::string> models;  // that made the annotations
  std::vector<Error> errors;     // of the inputs, and of the reports among them, in order
  std::map<std::string, std::size_t> other_languages;  // of articles that were annotated now
  bool has_errors = false;  // some input could not be read, or something is wrong with it
  bool has_read = false;    // some input could be read
};

// An input that is finished.
struct Progress {
  std::string place;      // as shown to the user
  std::string fault;      // why it could not be read, or what is wrong with it; may be empty
  std::size_t bytes = 0;  // of the input
  double fraction = 0;    // see Input
};

// Takes what was made of an input. False ends the pass.
using Taken = std::function<bool()>;
// Makes something of an input, on any thread; may move out of it. May set `fault`: what is wrong
// with it.
using Work = std::function<Taken(Contents& contents, std::string& fault)>;
using OnInput = std::function<void(const Progress&)>;

// Annotates articles; what was annotated before is used as it is, but for the overrides of the
// analyzer. Calls what `work` returns, and then `on_input`, in the order of the inputs and from one
// thread at a time. `on_input` may be empty; it gets the inputs that could not be read too.
Pass pass(Source& source, const Analyzer& analyzer, const PassOptions& options, const Work& work,
          const OnInput& on_input = {});

struct Gathered {
  Pass pass;
  std::vector<Record> records;  // in order of the inputs
  Texts texts;                  // of the articles, if they are kept
};

// A pass that keeps everything.
Gathered gather(Source& source, const Analyzer& analyzer, const PassOptions& options,
                const OnInput& on_input = {});

}  // namespace quoth::input
