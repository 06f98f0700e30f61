#include "train/trainer/tag_trainer.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <random>

#include "model/model_file.h"
#include "tag/tag_features.h"
#include "tag/tagger.h"
#include "train/trainer/dictionary_trainer.h"
#include "train/trainer/dropout.h"
#include "train/trainer/lemma_trainer.h"
#include "train/trainer/perceptron.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

// The tags that need weights. Tags of words that have only one tag need none.
std::string tags_of(const std::vector<Gold>& documents) {
  std::array<std::size_t, kTagCount> counts{};
  for (const Gold& gold : documents) {
    if (gold.silver) continue;
    for (const Tag tag : gold.tags) ++counts[static_cast<std::size_t>(tag)];
  }
  std::string tags;
  for (int tag = 1; tag < kTagCount; ++tag) {
    const bool closed_word = static_cast<Tag>(tag) == Tag::WP_poss;  // "whose"
    if (counts[static_cast<std::size_t>(tag)] > 0 && !closed_word) tags += static_cast<char>(tag);
  }
  return tags;
}

// One training pass over an article, in the order of Tagger::tag.
class Epoch {
 public:
  Epoch(const tag::TagDictionary& dictionary, const std::string& tags, double dropout,
        Perceptron& weights)
      : dictionary_(dictionary), tags_(tags), dropout_(dropout, 5), weights_(weights) {}

  void learn(const Gold& gold, float rate) {
    const token::WordForms words = token::word_forms(gold.annotation);
    const std::vector<tag::TagWord> known = tag::tag_words(words, dictionary_);
    for (const Sentence& sentence : gold.annotation.sentences) {
      const auto begin = sentence.first_token;
      const tag::TagSentence seen(words, known, sentence);
      Tag before = Tag::none;
      Tag before_that = Tag::none;
      for (std::size_t i = 0; i < seen.size(); ++i) {
        const Tag best = learn(seen, i, before, before_that, gold.tags[begin + i], rate);
        before_that = before;
        before = best;
      }
    }
  }

 private:
  Tag learn(const tag::TagSentence& sentence, std::size_t i, Tag before, Tag before_that, Tag right,
            float rate) {
    const tag::TagClass& known =
        dictionary_.at(sentence.at(static_cast<std::ptrdiff_t>(i)).known.tag_class);
    if (known.has_one_tag()) return known.likeliest;
    all_.clear();
    sentence.word_features(i, all_);
    sentence.tag_features(i, before, before_that, all_);
    dropout_.filter(all_, features_);
    scores_.fill(0);
    weights_.score(features_.view(), scores_.data());
    int best = -1;
    int wanted = -1;
    for (std::size_t c = 0; c < tags_.size(); ++c) {
      const auto tag = static_cast<Tag>(tags_[c]);
      if (known.closed && (known.tags & tag::tag_set(tag)) == 0) continue;
      if (tag == right) wanted = static_cast<int>(c);
      if (best < 0 || scores_[c] > scores_[static_cast<std::size_t>(best)]) {
        best = static_cast<int>(c);
      }
    }
    weights_.tick();
    if (wanted >= 0 && wanted != best) weights_.update(features_.view(), wanted, best, rate);
    return best < 0 ? known.likeliest : static_cast<Tag>(tags_[static_cast<std::size_t>(best)]);
  }

  const tag::TagDictionary& dictionary_;
  const std::string& tags_;
  Dropout dropout_;
  Perceptron& weights_;
  tag::TagFeatures all_;
  tag::TagFeatures features_;  // reused
  std::array<float, 64> scores_{};
};

std::vector<model::FeatureRow> train_weights(const std::vector<Gold>& documents,
                                             const tag::TagDictionary& dictionary,
                                             const std::string& tags, const TagOptions& options,
                                             const std::vector<model::FeatureHash>* allowed) {
  Perceptron weights(static_cast<int>(tags.size()));
  if (allowed != nullptr) weights.allow_only(*allowed);
  Epoch epoch(dictionary, tags, options.dropout, weights);
  std::mt19937_64 random(1);
  std::vector<std::size_t> order(documents.size());
  std::iota(order.begin(), order.end(), 0);
  for (int i = 0; i < options.epochs; ++i) {
    shuffle(order, random);
    for (const std::size_t document : order) {
      const bool silver = documents[document].silver;
      // The last epochs use only manually corrected corpora.
      if (silver && i >= options.silver_epochs) continue;
      epoch.learn(documents[document], silver ? static_cast<float>(options.silver_rate) : 1.0F);
    }
  }
  return weights.rows(options.features, weights.scale());
}

}  // namespace

std::string train_tagger(const std::vector<Gold>& documents, const TagOptions& options) {
  const std::string dictionary_bytes = train_dictionary(documents);
  const Result<tag::TagDictionary> dictionary = tag::TagDictionary::read(dictionary_bytes);
  const std::string tags = tags_of(documents);
  auto rows = train_weights(documents, *dictionary, tags, options, nullptr);
  std::vector<model::FeatureHash> kept;
  kept.reserve(rows.size());
  for (const model::FeatureRow& row : rows) kept.push_back(row.feature);
  rows = train_weights(documents, *dictionary, tags, options, &kept);
  return model::write_model(
      "pos",
      {{"tags", tags},
       {"words", dictionary_bytes},
       {"weights", model::write_feature_table(static_cast<int>(tags.size()), rows)},
       {"lemmas", train_lemmas(documents)}},
      tag::tag_fingerprint());
}

TagScore score_tagger(std::string_view model, const std::vector<Gold>& documents) {
  const Result<tag::Tagger> tagger = tag::Tagger::load(model);
  TagScore score;
  for (const Gold& gold : documents) {
    Annotation annotation = gold.annotation;
    tagger->tag(annotation);
    for (std::size_t i = 0; i < gold.tags.size(); ++i) {
      ++score.tokens;
      score.right_tags += annotation.tokens[i].tag == gold.tags[i];
      score.right_lemmas += annotation.lemma_of(annotation.tokens[i]) == gold.lemmas[i];
    }
  }
  return score;
}

}  // namespace quoth::train
