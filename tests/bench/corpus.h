// The articles that the benchmarks read, and how their speed is counted.
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <vector>

#include "quoth/annotation.h"
#include "quoth/article.h"

namespace quoth {

struct BenchCorpus {
  std::vector<Article> articles;
  std::vector<Annotation> annotations;
  std::size_t bytes = 0;
  std::size_t tokens = 0;
};

// PolNeAR's training articles where they stand beside the checkout; else those of data/mi5, as
// often as it takes to fill the caches of a processor. Ends the program where there are none.
const BenchCorpus& bench_corpus();

// Sets bytes and tokens a second, each iteration having been one pass over the corpus.
void count_passes(benchmark::State& state);

}  // namespace quoth
