#include "bench/corpus.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include "quoth/analyzer.h"
#include "shared.h"

namespace quoth {
namespace {

constexpr std::size_t kMinBytes = std::size_t{4} << 20;

std::vector<Article> read_folder(const std::filesystem::path& folder) {
  std::vector<Article> articles;
  if (!std::filesystem::is_directory(folder)) return articles;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    articles.push_back({.id = entry.path().filename().string(),
                        .bytes = {std::istreambuf_iterator<char>(file), {}}});
  }
  std::ranges::sort(articles, {}, &Article::id);
  return articles;
}

std::vector<Article> read_articles() {
  auto articles = read_folder(shared_folder() / "corpora/polnear/train/text");
  if (!articles.empty()) return articles;
  const auto few = read_folder(std::filesystem::path(QUOTH_SOURCE_DIR) / "data/mi5");
  std::size_t bytes = 0;
  while (!few.empty() && bytes < kMinBytes) {
    for (const Article& article : few) {
      bytes += article.bytes.size();
      articles.push_back(article);
    }
  }
  return articles;
}

BenchCorpus read_corpus() {
  BenchCorpus corpus{.articles = read_articles()};
  const Analyzer analyzer = Analyzer::built_in();
  for (const Article& article : corpus.articles) {
    auto annotation = analyzer.annotate(article);
    if (!annotation) continue;
    corpus.bytes += annotation->text.size();
    corpus.tokens += annotation->tokens.size();
    corpus.annotations.push_back(*std::move(annotation));
  }
  if (corpus.annotations.empty()) {
    std::fputs("quoth-bench: no articles\n", stderr);
    std::exit(2);
  }
  return corpus;
}

}  // namespace

const BenchCorpus& bench_corpus() {
  static const BenchCorpus corpus = read_corpus();
  return corpus;
}

void count_passes(benchmark::State& state) {
  const auto passes = static_cast<std::int64_t>(state.iterations());
  state.SetBytesProcessed(passes * static_cast<std::int64_t>(bench_corpus().bytes));
  state.SetItemsProcessed(passes * static_cast<std::int64_t>(bench_corpus().tokens));
}

}  // namespace quoth
