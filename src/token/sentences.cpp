#include "token/sentences.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "model/embedded.h"
#include "model/model_file.h"
#include "token/sentence_features.h"

namespace quoth::token {
namespace {

// News ends its sentences with marks; mail, which the treebanks have much of, often does not. Set
// by hand on articles: with it, none of their sentences ends within a line without a mark.
constexpr int kWeakMargin = 450;
// More words than this are no sentence, and stages that read whole sentences would take the square
// of their length.
constexpr Index kLongest = 1000;

}  // namespace

Result<SentenceFinder> SentenceFinder::load(std::string_view model) {
  const Result<model::ModelFile> file =
      model::ModelFile::open(model, "sentences", sentence_fingerprint());
  if (!file) return file.error();
  const auto weights = file->section("weights");
  if (!weights) return Error{"", "is damaged: a section is missing"};
  Result<model::FeatureTable> table = model::FeatureTable::read(*weights, 2);
  if (!table) return table.error();
  SentenceFinder finder;
  finder.weights_ = *table;
  return finder;
}

const SentenceFinder& SentenceFinder::built_in() {
  static const SentenceFinder finder = [] {
    auto loaded = load(model::embedded("models/sentences.bin").value_or(std::string_view()));
    if (!loaded) {
      std::fprintf(stderr, "quoth: models/sentences.bin: %s\n", loaded.error().reason.c_str());
      std::abort();
    }
    return *std::move(loaded);
  }();
  return finder;
}

void SentenceFinder::find(std::string_view text, const std::vector<Token>& tokens, TokenRange words,
                          Index paragraph, bool lower_case,
                          std::vector<Sentence>& sentences) const {
  const auto [first, end] = words;
  Boundaries boundaries(text, tokens, first, end, lower_case);
  alignas(64) std::array<model::Score, model::FeatureTable::kLane> scores;
  Index begin = first;
  for (Index i = first; i < end; ++i) {
    boundaries.pass(i);
    if (i + 1 - begin == kLongest) {
      boundaries.end_sentence();
    } else if (i + 1 < end) {
      if (!boundaries.may_end()) continue;
      scores.fill(0);
      const auto features = boundaries.features();
      weights_.fetch(features);
      weights_.add_fixed<model::FeatureTable::kLane>(features, scores.data());
      const int margin = boundaries.is_weak() && !lower_case ? kWeakMargin : 0;
      if (scores[1] - scores[0] <= margin) continue;
      boundaries.end_sentence();
    }
    sentences.push_back({{tokens[begin].span.begin, tokens[i].span.end}, begin, i + 1, paragraph});
    begin = i + 1;
  }
}

}  // namespace quoth::token
