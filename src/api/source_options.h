// How the articles of a call are read.
#pragma once

#include "input/source.h"
#include "quoth/reader.h"
#include "quoth/result.h"

namespace quoth::api {

// Fails if the input format has no such name.
Result<input::SourceOptions> source_options(const ReadOptions& options);

}  // namespace quoth::api
