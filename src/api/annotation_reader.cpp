#include "api/annotation_reader.h"

#include <tbb/parallel_for.h>

#include <optional>
#include <string_view>
#include <utility>

#include "input/annotated.h"
#include "input/ordered_pass.h"

namespace quoth::api {
namespace {

constexpr std::size_t kInputsPerThread = 4;
constexpr std::size_t kBytesAtOnce = std::size_t{1} << 20;

int at_least_one(int threads) { return threads > 0 ? threads : input::default_threads(); }

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
      arena_(at_least_one(threads)),
      batch_(static_cast<std::size_t>(at_least_one(threads)) * kInputsPerThread) {}

Outcome AnnotationReader::next() {
  if (ready_.empty()) fill();
  if (ready_.empty()) return {QUOTH_END, std::nullopt};
  Outcome outcome = std::move(ready_.front());
  ready_.pop_front();
  return outcome;
}

void AnnotationReader::fill() {
  std::vector<input::Input> inputs;
  std::size_t bytes = 0;
  while (inputs.size() < batch_ && bytes < kBytesAtOnce) {
    auto input = source_.next();
    if (!input) break;
    bytes += input->bytes.size();
    inputs.push_back(*std::move(input));
  }
  ready_.resize(inputs.size());
  arena_.execute([&] {
    tbb::parallel_for(std::size_t{0}, inputs.size(),
                      [&](std::size_t i) { ready_[i] = annotated(inputs[i]); });
  });
}

Outcome AnnotationReader::annotated(input::Input& input) const {
  auto read = input::annotate_input(input, source_.keys(), analyzer_);
  if (!read) return failed({input.place, read.error().reason});
  return {QUOTH_OK, style_.write(std::move(read->annotation))};
}

}  // namespace quoth::api
