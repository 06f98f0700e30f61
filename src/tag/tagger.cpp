#include "tag/tagger.h"

#include <array>
#include <limits>
#include <span>

#include "model/model_file.h"
#include "tag/tag_features.h"

namespace quoth {
namespace {

constexpr std::size_t kMaxStride = 64;

}  // namespace

Result<Tagger> Tagger::load(std::string_view model) {
  const Result<ModelFile> file = ModelFile::open(model, "pos");
  if (!file) return file.error();
  const auto tags = file->section("tags");
  const auto words = file->section("words");
  const auto weights = file->section("weights");
  const auto lemmas = file->section("lemmas");
  if (!tags || !words || !weights || !lemmas) return Error{"", "is damaged: a section is missing"};
  Tagger tagger;
  for (const char tag : *tags) {
    if (static_cast<std::uint8_t>(tag) >= kTagCount) return Error{"", "is damaged: no such tag"};
    tagger.tags_.push_back(static_cast<Tag>(tag));
  }
  if (tagger.tags_.empty() || tagger.tags_.size() > kMaxStride) {
    return Error{"", "is damaged: too many tags"};
  }
  Result<TagDictionary> dictionary = TagDictionary::read(*words);
  if (!dictionary) return dictionary.error();
  Result<FeatureTable> table = FeatureTable::read(*weights, static_cast<int>(tagger.tags_.size()));
  if (!table) return table.error();
  Result<Lemmatizer> lemmatizer = Lemmatizer::read(*lemmas);
  if (!lemmatizer) return lemmatizer.error();
  tagger.dictionary_ = *std::move(dictionary);
  tagger.weights_ = *table;
  tagger.lemmatizer_ = *lemmatizer;
  return tagger;
}

void Tagger::tag(Annotation& annotation) const {
  const std::vector<TagToken> tokens = look_at_tokens(annotation, dictionary_);
  FeatureList features;
  alignas(64) std::array<Score, kMaxStride> scores;
  for (const Sentence& each : annotation.sentences) {
    const TagSentence sentence(std::span<const TagToken>(tokens).subspan(
        each.first_token, each.end_token - each.first_token));
    Tag before = Tag::none;
    Tag before_that = Tag::none;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      const TagClass& known = dictionary_.at(tokens[each.first_token + i].tag_class);
      Tag best = known.likeliest;
      if (!known.closed || known.tags != tag_set(best)) {
        features.clear();
        sentence.features(i, before, before_that, features);
        scores.fill(0);
        weights_.add(features.view(), scores.data());
        int best_score = std::numeric_limits<int>::min();
        for (std::size_t c = 0; c < tags_.size(); ++c) {
          if (known.closed && (known.tags & tag_set(tags_[c])) == 0) continue;
          if (scores[c] > best_score) {
            best_score = scores[c];
            best = tags_[c];
          }
        }
      }
      annotation.tokens[each.first_token + i].tag = best;
      before_that = before;
      before = best;
    }
  }
  lemmatizer_.lemmatize(annotation, tokens);
}

}  // namespace quoth
