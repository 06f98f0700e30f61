// What the encoder costs, with random weights of the size of the real ones: 12 layers, 384 wide.
//
// ONEDNN_MAX_CPU_ISA=AVX2 (AVX512_CORE, AVX512_CORE_VNNI) in the environment measures another
// instruction set than the widest. Items are tokens of articles, of furniture too.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/corpus.h"
#include "encoder/chunks.h"
#include "encoder/encoder.h"
#include "encoder/read_text.h"
#include "encoder/sample_model.h"
#include "encoder/windows.h"

namespace quoth {
namespace {

// English news has some 1.2 pieces a token with BERT's vocabulary; so it has with so many of its
// own words.
constexpr std::size_t kWords = 30000;
// Of the corpus: the encoder is slow.
constexpr std::size_t kTokens = 12000;

std::vector<Annotation> some_articles() {
  std::vector<Annotation> articles;
  std::size_t tokens = 0;
  for (const Annotation& article : bench_corpus().annotations) {
    if (tokens >= kTokens) break;
    tokens += article.tokens.size();
    articles.push_back(article);
  }
  return articles;
}

// The most frequent words of the corpus.
std::vector<std::string> frequent_words() {
  std::map<std::string, std::size_t> counts;
  for (const Annotation& article : bench_corpus().annotations) {
    for (const Token& token : article.tokens) {
      for (const std::string& chunk : encoder::chunks_of(article.text_of(token.span))) {
        if (chunk.size() > 1) ++counts[chunk];
      }
    }
  }
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (const auto& [word, count] : counts) ranked.emplace_back(count, word);
  std::ranges::sort(ranked, std::greater());
  std::vector<std::string> words;
  for (std::size_t i = 0; i < std::min(kWords, ranked.size()); ++i) {
    words.push_back(ranked[i].second);
    words.push_back("##" + ranked[i].second);
  }
  return words;
}

const std::string& vocabulary() {
  static const std::string vocabulary = encoder::sample_vocabulary(frequent_words());
  return vocabulary;
}

const encoder::Encoder& sample_encoder() {
  static const std::string bytes =
      encoder::sample_model({.layers = 12, .width = 384, .heads = 12, .inner = 1536}, vocabulary());
  static const encoder::Encoder encoder = [] {
    auto loaded = encoder::Encoder::load(bytes);
    if (!loaded) {
      std::fprintf(stderr, "quoth-bench: the sample encoder %s\n", loaded.error().reason.c_str());
      std::exit(2);
    }
    return *std::move(loaded);
  }();
  return encoder;
}

// How many pieces are computed for those articles, context included.
std::size_t computed_pieces(const std::vector<Annotation>& articles) {
  const encoder::WordPieces word_pieces(vocabulary());
  std::size_t pieces = 0;
  for (const Annotation& article : articles) {
    const auto read = encoder::read_text(article, word_pieces);
    for (const auto& window : encoder::find_windows(read.paragraphs, read.counts, {})) {
      pieces += 2;
      for (auto i = window.tokens.begin; i < window.tokens.end; ++i) pieces += read.counts[i];
    }
  }
  return pieces;
}

void encode(benchmark::State& state) {
  const std::vector<Annotation> articles = some_articles();
  const encoder::Encoder& encoder = sample_encoder();
  if (!articles.empty()) encoder.encode(articles.front());  // makes the weights ready
  std::int64_t tokens = 0;
  for (const Annotation& article : articles) {
    tokens += static_cast<std::int64_t>(article.tokens.size());
  }
  for ([[maybe_unused]] const auto pass : state) {
    for (const Annotation& article : articles) {
      benchmark::DoNotOptimize(encoder.encode(article));
    }
  }
  const auto passes = static_cast<std::int64_t>(state.iterations());
  state.SetItemsProcessed(passes * tokens);
  state.counters["pieces"] = benchmark::Counter(
      static_cast<double>(passes) * static_cast<double>(computed_pieces(articles)),
      benchmark::Counter::kIsRate);
}

void load_encoder(benchmark::State& state) {
  static const std::string bytes =
      encoder::sample_model({.layers = 12, .width = 384, .heads = 12, .inner = 1536}, vocabulary());
  for ([[maybe_unused]] const auto pass : state) {
    benchmark::DoNotOptimize(encoder::Encoder::load(bytes));
  }
}

BENCHMARK(load_encoder)->Unit(benchmark::kMillisecond);
BENCHMARK(encode)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace quoth
