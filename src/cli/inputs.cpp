#include "cli/inputs.h"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "input/ordered_pass.h"
#include "quoth/analyzer.h"
#include "quoth/overrides.h"

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
  tell_without_articles(messages, source);
  messages.other_languages(inputs.parts.other_languages);
  if (inputs.has_errors && !read) return std::nullopt;
  return inputs;
}

Pass pass_inputs(const Analyzer& analyzer, const InputFlags& flags, const Filter& filter,
                 input::Keep keep, const Work& work) {
  input::Source source(flags.paths, flags.source);
  Messages messages;
  Pass pass;
  std::map<std::string, std::size_t> other_languages;
  input::ordered_pass(source, flags.threads, [&](input::Input input) -> input::Completion {
    const std::size_t size = input.bytes.size();
    auto contents = input::contents_of(input, source.keys(), analyzer, flags.unit, keep);
    Taken taken;
    std::string fault;
    if (contents) {
      fault = std::move(contents->fault);
    } else {
      fault = contents.error().reason;
    }
    std::set<std::string> models;
    FilterNotes notes;
    if (contents) {
      notes.add(filter, contents->records);
      for (const Record& record : contents->records) {
        if (!record.models.empty()) models.insert(record.models);
      }
      taken = work(*contents, fault);
    }
    std::vector<Error> errors;
    if (contents) errors = std::move(contents->errors);
    const std::string language = contents ? contents->language : "";
    return [&, size, language, fraction = input.fraction, place = std::move(input.place),
            id = std::move(input.id), fault = std::move(fault), taken = std::move(taken),
            notes = std::move(notes), models = std::move(models),
            errors = std::move(errors)]() mutable {
      pass.notes.add(notes);
      pass.models.merge(models);
      pass.errors.insert(pass.errors.end(), errors.begin(), errors.end());
      if (!language.empty()) ++other_languages[language];
      if (!fault.empty()) {
        messages.error(place, fault);
        pass.has_errors = true;
        pass.errors.push_back({id, fault});
      }
      const bool goes_on = !taken || taken(messages);
      pass.has_read = pass.has_read || taken;
      messages.step(size, fraction);
      return goes_on;
    };
  });
  pass.selects = source.selects();
  tell_without_articles(messages, source);
  messages.other_languages(other_languages);
  tell_unfit(flags.analysis);
  return pass;
}

void tell_without_articles(Messages& messages, const input::Source& source) {
  for (const std::string& place : source.empty()) messages.error(place, "empty");
  messages.passed_over(source.passed_over());
}

void tell_unfit(const Options& options) {
  if (!options.overrides) return;
  for (const Error& error : options.overrides->unfit()) print_error(error.path, error.reason);
}

void warn_of_models(const std::vector<std::string>& models) {
  if (models.size() < 2) return;
  print_error(fmt::format("{}", fmt::join(models, ", ")),
              "different models read these articles: differences may come from that");
}

}  // namespace quoth::cli
