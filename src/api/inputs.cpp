#include "api/inputs.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "input/ordered_pass.h"

namespace quoth::api {
namespace {

constexpr std::array<std::pair<std::string_view, input::Format>, 8> kFormats = {
    {{"text", input::Format::text},
     {"html", input::Format::html},
     {"markdown", input::Format::markdown},
     {"warc", input::Format::warc},
     {"csv", input::Format::csv},
     {"tsv", input::Format::tsv},
     {"json", input::Format::json},
     {"feed", input::Format::feed}}};

}  // namespace

Result<input::SourceOptions> source_options(const ReadOptions& options) {
  input::SourceOptions source;
  if (!options.input_format.empty()) {
    for (const auto& [name, format] : kFormats) {
      if (name == options.input_format) source.format = format;
    }
    if (!source.format) return Error{"input_format", options.input_format + ": no such format"};
  }
  const auto take = [](const std::string& key, std::vector<std::string>& keys) {
    if (!key.empty()) keys = {key};
  };
  take(options.text_key, source.keys.text);
  take(options.id_key, source.keys.id);
  take(options.title_key, source.keys.title);
  take(options.date_key, source.keys.date);
  if (options.max_article_size > 0) source.max_size = options.max_article_size;
  source.choice.include = options.include;
  source.choice.exclude = options.exclude;
  return source;
}

Inputs::Inputs(std::vector<std::string> paths, std::string_view lines, input::SourceOptions options)
    : source_(std::move(paths), std::move(options)), lines_(lines) {}

std::optional<input::Input> Inputs::next() {
  auto input = source_.next();
  return input ? std::move(input) : from_lines();
}

std::optional<input::Input> Inputs::from_lines() {
  while (!lines_.empty()) {
    const std::size_t end = std::min(lines_.find('\n'), lines_.size());
    const std::string_view line = lines_.substr(0, end);
    lines_.remove_prefix(std::min(end + 1, lines_.size()));
    ++line_;
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    const std::string number = std::to_string(line_);
    return input::Input{.kind = input::Input::Kind::json,
                        .place = number,
                        .id = number,
                        .bytes = std::string(line)};
  }
  return std::nullopt;
}

Pass pass(Inputs& inputs, const Analyzer& analyzer, const PassOptions& options, const Work& work) {
  Pass result;
  const int threads = options.threads > 0 ? options.threads : input::default_threads();
  const auto read = [&](input::Input input) -> input::Completion {
    auto contents = input::contents_of(input, inputs.keys(), analyzer, options.unit, options.keep);
    std::string fault = contents ? contents->fault : contents.error().reason;
    std::set<std::string> models;
    std::vector<Error> errors;
    Taken taken;
    if (contents) {
      for (const Record& record : contents->records) {
        if (!record.models.empty()) models.insert(record.models);
      }
      errors = std::move(contents->errors);
      taken = work(*contents, fault);
    }
    return
        [&result, models = std::move(models), errors = std::move(errors), taken = std::move(taken),
         id = std::move(input.id), fault = std::move(fault)]() mutable {
          result.models.merge(models);
          std::ranges::move(errors, std::back_inserter(result.errors));
          if (!fault.empty()) result.errors.push_back({std::move(id), std::move(fault)});
          if (taken) taken();
          result.has_read = result.has_read || taken;
          return true;
        };
  };
  input::ordered_pass([&] { return inputs.next(); }, threads, read);
  return result;
}

Read read_all(Inputs& inputs, const Analyzer& analyzer, const PassOptions& options) {
  Read read;
  const auto keep = [&](input::Contents& contents, std::string& /*fault*/) -> Taken {
    // A function can be copied, which an annotation should not be.
    const auto kept = std::make_shared<input::Contents>(std::move(contents));
    return [&read, kept] {
      if (kept->annotation) {
        read.texts.emplace(kept->records.front().digest, std::move(kept->annotation->text));
      }
      std::ranges::move(kept->records, std::back_inserter(read.records));
    };
  };
  read.pass = pass(inputs, analyzer, options, keep);
  return read;
}

}  // namespace quoth::api
