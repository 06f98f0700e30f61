// What a call of the library goes over: the articles of paths, then those of JSON in memory.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "input/contents.h"
#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/reader.h"
#include "quoth/result.h"

namespace quoth::api {

// Fails if the input format has no such name.
Result<input::SourceOptions> source_options(const ReadOptions& options);

// One input after the other. Not thread-safe.
class Inputs {
 public:
  // `lines` is a JSON object a line: an article, an annotation or a report. It is not copied.
  Inputs(std::vector<std::string> paths, std::string_view lines, input::SourceOptions options);

  std::optional<input::Input> next();
  const input::ArticleKeys& keys() const { return source_.keys(); }

 private:
  std::optional<input::Input> from_lines();

  input::Source source_;
  std::string_view lines_;  // those that are not given out
  std::size_t line_ = 0;    // the number of the last one
};

// How inputs are gone over.
struct PassOptions {
  OffsetUnit unit = OffsetUnit::code_points;
  int threads = 0;  // 0: as many as the machine runs at once
  input::Keep keep = input::Keep::records;
};

// What a pass has read.
struct Pass {
  std::set<std::string> models;  // that made the annotations
  std::vector<Error> errors;     // of the inputs, and of the reports among them, in order
  bool has_read = false;         // some input could be read
};

// Takes what was made of an input; called in the order of the inputs, one at a time.
using Taken = std::function<void()>;
// Makes something of an input, on any thread; may move out of it. May set `fault`: what is wrong
// with it.
using Work = std::function<Taken(input::Contents& contents, std::string& fault)>;
Pass pass(Inputs& inputs, const Analyzer& analyzer, const PassOptions& options, const Work& work);

// Reads everything. With texts if they are kept.
struct Read {
  Pass pass;
  std::vector<Record> records;
  Texts texts;
};
Read read_all(Inputs& inputs, const Analyzer& analyzer, const PassOptions& options);

}  // namespace quoth::api
