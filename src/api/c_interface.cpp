// quoth.h, but for quoth_main(). Exceptions end here: every call that can throw goes through
// guarded().
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "api/annotation_reader.h"
#include "api/calls.h"
#include "api/options.h"
#include "api/outcome.h"
#include "quoth.h"
#include "quoth/analyzer.h"
#include "quoth/formats.h"
#include "quoth/lexicon.h"
#include "quoth/overrides.h"
#include "quoth/version.h"

struct quoth_analyzer {
  quoth::Analyzer analyzer;
};

struct quoth_reader {
  std::unique_ptr<quoth::api::AnnotationReader> reader;
};

namespace {

using quoth::api::Options;
using quoth::api::Outcome;

// Null if there is no memory for it.
char* copied(std::string_view text) {
  auto* const copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy == nullptr) return nullptr;
  copy[text.copy(copy, text.size())] = '\0';
  return copy;
}

template <typename Call>
quoth_status guarded(char** out, Call call) noexcept {
  *out = nullptr;
  try {
    const Outcome outcome = call();
    if (outcome.text) *out = copied(*outcome.text);
    const bool has_result = outcome.text && outcome.status <= QUOTH_PARTLY;
    return has_result && *out == nullptr ? QUOTH_MEMORY : outcome.status;
  } catch (const quoth::api::BadOption& error) {
    *out = copied(error.what());
    return QUOTH_USAGE;
  } catch (const std::bad_alloc&) {
    return QUOTH_MEMORY;
  } catch (const std::exception& error) {
    *out = copied(error.what());
    return QUOTH_FAILED;
  }
}

}  // namespace

const char* quoth_version() { return quoth::kVersion; }

const char* quoth_schema(const char* name) {
  try {
    const auto schema = quoth::schema(name);
    return schema ? schema->data() : nullptr;  // what is built in ends with NUL
  } catch (const std::exception&) {
    return nullptr;
  }
}

quoth_status quoth_add_lexicon(const char* folder, char** message) {
  return guarded(message, [&]() -> Outcome {
    const auto error = quoth::add_lexicon(folder);
    return error ? quoth::api::failed(*error) : Outcome{};
  });
}

void quoth_free(char* out) { std::free(out); }

quoth_status quoth_analyzer_new(const char* options, quoth_analyzer** analyzer, char** message) {
  return guarded(message, [&]() -> Outcome {
    Options given(options);
    const auto models = given.models();
    const quoth::Options analysis = given.analysis();
    given.check_all_taken();
    auto made = quoth::Analyzer::with_models(models, analysis);
    if (!made) return quoth::api::failed(made.error());
    *analyzer = new quoth_analyzer{*std::move(made)};
    return {};
  });
}

void quoth_analyzer_free(quoth_analyzer* analyzer) { delete analyzer; }

const char* quoth_analyzer_models(const quoth_analyzer* analyzer) {
  return analyzer->analyzer.models().c_str();
}

quoth_status quoth_analyzer_unfit(const quoth_analyzer* analyzer, char** out) {
  return guarded(out, [&]() -> Outcome {
    auto lines = nlohmann::ordered_json::array();
    if (const quoth::Overrides* overrides = analyzer->analyzer.overrides()) {
      for (const quoth::Error& error : overrides->unfit()) {
        lines.push_back({{"path", error.path}, {"reason", error.reason}});
      }
    }
    return {QUOTH_OK, lines.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)};
  });
}

quoth_status quoth_annotate(const quoth_analyzer* analyzer, const char* text, size_t size,
                            const char* options, char** out) {
  return guarded(out, [&] {
    return quoth::api::annotate(analyzer->analyzer, std::string(text, size), Options(options));
  });
}

quoth_status quoth_report(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                          const char* options, char** out) {
  return guarded(out,
                 [&] { return quoth::api::report(analyzer->analyzer, *inputs, Options(options)); });
}

quoth_status quoth_find(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                        const char* pattern, const char* options, char** out) {
  return guarded(out, [&] {
    return quoth::api::find(analyzer->analyzer, *inputs, pattern, Options(options));
  });
}

quoth_status quoth_stats(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                         const char* options, char** out) {
  return guarded(out,
                 [&] { return quoth::api::stats(analyzer->analyzer, *inputs, Options(options)); });
}

quoth_status quoth_diff(const quoth_analyzer* analyzer, const quoth_inputs* versions, size_t count,
                        const char* options, char** out) {
  return guarded(out, [&] {
    return quoth::api::diff(analyzer->analyzer, {versions, count}, Options(options));
  });
}

quoth_status quoth_update_database(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                                   const char* database, const char* options, char** out) {
  return guarded(out, [&] {
    return quoth::api::update_database(analyzer->analyzer, *inputs, database, Options(options));
  });
}

quoth_status quoth_reader_new(const quoth_analyzer* analyzer, const quoth_inputs* inputs,
                              const char* options, quoth_reader** reader, char** message) {
  return guarded(message, [&]() -> Outcome {
    auto made = quoth::api::read(analyzer->analyzer, *inputs, Options(options));
    *reader = new quoth_reader{std::move(made)};
    return {};
  });
}

quoth_status quoth_reader_next(quoth_reader* reader, char** out) {
  return guarded(out, [&] { return reader->reader->next(); });
}

void quoth_reader_free(quoth_reader* reader) { delete reader; }
