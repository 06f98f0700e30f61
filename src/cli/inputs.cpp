#include "cli/inputs.h"

#include <fmt/format.h>

#include "cli/terminal.h"
#include "quoth/analyzer.h"

namespace quoth::cli {

std::optional<Analyzer> read_analyzer(const InputFlags& flags) {
  auto analyzer = Analyzer::with_models(flags.models, flags.analysis);
  if (analyzer) return *std::move(analyzer);
  print_error(analyzer.error().path, analyzer.error().reason);
  return std::nullopt;
}

std::optional<Inputs> read_inputs(const InputFlags& flags) {
  const auto analyzer = read_analyzer(flags);
  if (!analyzer) return std::nullopt;
  return read_inputs(*analyzer, flags);
}

std::optional<Inputs> read_inputs(const Analyzer& analyzer, const InputFlags& flags,
                                  input::Keep keep) {
  input::Source source(flags.paths, flags.source);
  Messages messages;
  Inputs inputs;
  bool read = false;
  inputs.parts = input::gather(
      source, analyzer, flags.unit, flags.threads,
      [&](const input::Progress& progress) {
        if (progress.failure != nullptr) {
          messages.error(progress.failure->place, progress.failure->error.reason);
          inputs.has_errors = true;
        }
        read = read || progress.used;
        messages.step(progress.bytes, progress.fraction);
      },
      keep);
  messages.passed_over(source.passed_over());
  messages.other_languages(inputs.parts.other_languages);
  if (inputs.has_errors && !read) return std::nullopt;
  return inputs;
}

void warn_of_models(const std::vector<std::string>& models) {
  if (models.size() < 2) return;
  print_error(fmt::format("{}", fmt::join(models, ", ")),
              "different models read these articles: differences may come from that");
}

}  // namespace quoth::cli
