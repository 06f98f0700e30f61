// Measures an article from its bytes to its line of JSON, and writing this line alone.
#include <benchmark/benchmark.h>

#include "bench/corpus.h"
#include "format/json.h"
#include "quoth/analyzer.h"

namespace quoth {
namespace {

void json(benchmark::State& state) {
  const BenchCorpus& corpus = bench_corpus();
  for ([[maybe_unused]] const auto pass : state) {
    for (const Annotation& annotation : corpus.annotations) {
      benchmark::DoNotOptimize(format::annotation_json(annotation, OffsetUnit::code_points));
    }
  }
  count_passes(state);
}

void everything(benchmark::State& state) {
  const BenchCorpus& corpus = bench_corpus();
  const Analyzer analyzer = Analyzer::built_in();
  for ([[maybe_unused]] const auto pass : state) {
    for (const Article& article : corpus.articles) {
      const auto annotation = analyzer.annotate(article);
      if (annotation) {
        benchmark::DoNotOptimize(format::annotation_json(*annotation, OffsetUnit::code_points));
      }
    }
  }
  count_passes(state);
}

BENCHMARK(json)->Unit(benchmark::kMillisecond);
BENCHMARK(everything)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quoth

BENCHMARK_MAIN();
