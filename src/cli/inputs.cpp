#include "cli/inputs.h"

#include <fmt/format.h>

#include <utility>

#include "quoth/overrides.h"

namespace quoth::cli {

std::optional<Analyzer> read_analyzer(const InputFlags& flags) {
  auto analyzer = Analyzer::with_models(flags.models, flags.analysis);
  if (analyzer) return *std::move(analyzer);
  print_error(analyzer.error().path, analyzer.error().reason);
  return std::nullopt;
}

namespace {

input::PassOptions options_of(const InputFlags& flags, input::Keep keep) {
  return {.unit = flags.unit, .threads = flags.threads, .keep = keep};
}

input::OnInput printed_by(Messages& messages) {
  return [&messages](const input::Progress& progress) {
    if (!progress.fault.empty()) messages.error(progress.place, progress.fault);
    messages.step(progress.bytes, progress.fraction);
  };
}

}  // namespace

std::optional<input::Gathered> read_inputs(const Analyzer& analyzer, const InputFlags& flags,
                                           input::Keep keep) {
  input::Source source(flags.paths, flags.source);
  Messages messages;
  auto inputs = input::gather(source, analyzer, options_of(flags, keep), printed_by(messages));
  print_without_articles(messages, source);
  messages.other_languages(inputs.pass.other_languages);
  if (inputs.pass.has_errors && !inputs.pass.has_read) return std::nullopt;
  return inputs;
}

Inputs pass_inputs(const Analyzer& analyzer, const InputFlags& flags, const Filter& filter,
                   input::Keep keep, Messages& messages, const input::Work& work) {
  input::Source source(flags.paths, flags.source);
  Inputs inputs;
  const auto noted = [&](input::Contents& contents, std::string& fault) -> input::Taken {
    FilterNotes notes;
    notes.add(filter, contents.records);
    return [&inputs, notes = std::move(notes), taken = work(contents, fault)] {
      inputs.notes.add(notes);
      return taken();
    };
  };
  inputs.pass = input::pass(source, analyzer, options_of(flags, keep), noted, printed_by(messages));
  inputs.selects = source.selects();
  print_without_articles(messages, source);
  messages.other_languages(inputs.pass.other_languages);
  messages.pause();
  print_unfit(flags.analysis);
  return inputs;
}

void print_without_articles(Messages& messages, const input::Source& source) {
  for (const std::string& place : source.empty()) messages.error(place, "empty");
  messages.passed_over(source.passed_over());
}

void print_unfit(const Options& options) {
  if (!options.overrides) return;
  for (const Error& error : options.overrides->unfit()) print_error(error.path, error.reason);
}

void warn_of_models(const std::vector<std::string>& models) {
  if (models.size() < 2) return;
  print_error(fmt::format("{}", fmt::join(models, ", ")),
              "different models read these articles: differences may come from that");
}

}  // namespace quoth::cli
