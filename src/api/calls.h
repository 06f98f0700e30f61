// What the calls of the C interface do. All throw BadOption.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "api/annotation_reader.h"
#include "api/options.h"
#include "api/outcome.h"
#include "quoth.h"
#include "quoth/analyzer.h"

namespace quoth::api {

Outcome annotate(const Analyzer& analyzer, std::string bytes, Options options);
Outcome report(const Analyzer& analyzer, const quoth_inputs& inputs, Options options);
// `pattern` may be null.
Outcome find(const Analyzer& analyzer, const quoth_inputs& inputs, const char* pattern,
             Options options);
Outcome stats(const Analyzer& analyzer, const quoth_inputs& inputs, Options options);
Outcome diff(const Analyzer& analyzer, std::span<const quoth_inputs> versions, Options options);
Outcome update_database(const Analyzer& analyzer, const quoth_inputs& inputs,
                        const std::string& database, Options options);
std::unique_ptr<AnnotationReader> read(const Analyzer& analyzer, const quoth_inputs& inputs,
                                       Options options);

}  // namespace quoth::api
