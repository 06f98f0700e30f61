// Brings a database up to date with inputs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/result.h"

namespace quoth::api {

struct Updated {
  std::size_t articles = 0;   // that the database has of these inputs
  std::size_t annotated = 0;  // of these, that it did not have
  std::vector<Error> errors;  // inputs that could not be read
};

// As quoth::update_database(). 0 threads: as many as the machine runs at once.
Result<Updated> update_database(const std::string& path, input::Source& source,
                                const Analyzer& analyzer, int threads, bool prune);

}  // namespace quoth::api
