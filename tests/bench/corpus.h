// The articles for the benchmarks, and how speed is counted.
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

// PolNeAR's training articles if they are in ../shared, else those of data/mi5, repeated to exceed
// the caches of a processor. Exits if there are none.
const BenchCorpus& bench_corpus();

// Sets bytes and tokens per second. Each iteration must be one pass over the corpus.
void count_passes(benchmark::State& state);

}  // namespace quoth
