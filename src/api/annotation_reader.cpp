#include "api/annotation_reader.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "input/annotated.h"
#include "input/ordered_pass.h"

namespace quoth::api {
namespace {

constexpr std::size_t kInputsPerThread = 4;
constexpr std::size_t kBytesAtOnce = std::size_t{1} << 20;

input::SourceOptions with_lines(input::SourceOptions options, std::string_view lines) {
  options.lines = lines;
  return options;
}

}  // namespace

AnnotationReader::AnnotationReader(Analyzer analyzer, std::vector<std::string> paths,
                                   std::string lines, input::SourceOptions options,
                                   AnnotationStyle style, int threads)
    : analyzer_(std::move(analyzer)),
      lines_(std::move(lines)),
      source_(std::move(paths), with_lines(std::move(options), lines_)),
      style_(style),
      threads_(threads > 0 ? threads : input::default_threads()) {}

Outcome AnnotationReader::next() {
  if (ready_.empty()) fill();
  if (ready_.empty()) return {QUOTH_END, std::nullopt};
  Outcome outcome = std::move(ready_.front());
  ready_.pop_front();
  return outcome;
}

void AnnotationReader::fill() {
  const std::size_t most = static_cast<std::size_t>(threads_) * kInputsPerThread;
  std::size_t inputs = 0;
  std::size_t bytes = 0;
  const auto next = [&]() -> std::optional<input::Input> {
    if (inputs == most || bytes >= kBytesAtOnce) return std::nullopt;
    auto input = source_.next();
    ++inputs;
    if (input) bytes += input->bytes.size();
    return input;
  };
  input::ordered_pass(next, threads_, [&](input::Input input) -> input::Completion {
    return [this, outcome = annotated(input)]() mutable {
      ready_.push_back(std::move(outcome));
      return true;
    };
  });
}

Outcome AnnotationReader::annotated(input::Input& input) const {
  auto read = input::annotate_input(input, source_.keys(), analyzer_);
  if (!read) return failed({input.place, read.error().reason});
  return {QUOTH_OK, style_.write(std::move(read->annotation))};
}

}  // namespace quoth::api
