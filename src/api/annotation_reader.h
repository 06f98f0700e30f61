// Annotates articles one after the other, several at a time.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "api/annotation_style.h"
#include "api/outcome.h"
#include "input/source.h"
#include "quoth/analyzer.h"

namespace quoth::api {

// For one thread at a time.
class AnnotationReader {
 public:
  // `lines` are in place of those of `options`. 0 threads: as many as the machine runs at once.
  AnnotationReader(Analyzer analyzer, std::vector<std::string> paths, std::string lines,
                   input::SourceOptions options, AnnotationStyle style, int threads);
  AnnotationReader(const AnnotationReader&) = delete;
  AnnotationReader& operator=(const AnnotationReader&) = delete;
  ~AnnotationReader() = default;

  // The next annotation, or why an input has none; QUOTH_END at the end.
  Outcome next();

 private:
  void fill();
  Outcome annotated(input::Input& input) const;

  Analyzer analyzer_;
  std::string lines_;
  input::Source source_;  // points into the lines
  AnnotationStyle style_;
  int threads_;
  std::deque<Outcome> ready_;
};

}  // namespace quoth::api
