#include "train/trainer/names_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <numeric>
#include <random>

#include "entity/name_features.h"
#include "entity/name_steps.h"
#include "entity/names.h"
#include "model/best_path.h"
#include "model/model_file.h"
#include "text/ascii.h"
#include "train/trainer/dropout.h"
#include "train/trainer/perceptron.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

// The feature for the label of the previous token.
model::FeatureHash transition_feature(entity::NameLabel before) {
  return model::combine(999, static_cast<model::FeatureHash>(before));
}

struct Trained {
  std::vector<model::FeatureRow> rows;
  std::string transitions;
};

// One pass over an article: labels its candidates as NameFinder does, and corrects the weights.
class Epoch {
 public:
  Epoch(Perceptron& weights, const NameOptions& options, std::uint64_t seed)
      : random_(seed + 6), dropout_(options.dropout, seed), weights_(weights), options_(options) {}

  void learn(const Gold& gold, const entity::NameArticle& original, float rate) {
    entity::NameArticle article = original;
    words_ = original.words();
    hide(article);
    article.replace_words(words_);
    const std::vector<entity::NameLabel> right = entity::labels_of(gold.names, gold.annotation);
    for (std::size_t s = 0; s < gold.annotation.sentences.size(); ++s) {
      const Sentence& sentence = gold.annotation.sentences[s];
      std::size_t begin = sentence.first_token;
      for (std::size_t i = begin; i <= sentence.end_token; ++i) {
        if (i < sentence.end_token && article.tokens()[i].candidate) continue;
        if (i > begin) learn(article, sentence, s, begin, i, right, rate);
        begin = i + 1;
      }
    }
  }

 private:
  // Hides some words and lists in this pass. A hidden word is hidden throughout the article.
  void hide(entity::NameArticle& article) {
    const std::uint64_t salt = random_();
    std::vector<char> hidden_lists(words_.distinct.size(), 0);
    for (std::size_t n = 0; n < words_.distinct.size(); ++n) {
      token::WordForm& word = words_.distinct[n];
      if (!word.capitalized()) continue;
      const model::FeatureHash hash = model::combine(salt, word.lower);
      hidden_lists[n] = hash / 100 % 100 < options_.hidden_lists ? 1 : 0;
      if (hash % 100 < options_.hidden_words) word.lower = hash;
    }
    for (std::size_t i = 0; i < article.tokens().size(); ++i) {
      if (hidden_lists[words_.of_token[i]] != 0) article.hide_lists(i);
    }
  }
  void learn(const entity::NameArticle& article, const Sentence& sentence, std::size_t s,
             std::size_t begin, std::size_t end, const std::vector<entity::NameLabel>& right,
             float rate) {
    for (entity::NameLabel before = 0; before < entity::kNameLabels; ++before) {
      auto& row = transitions_[static_cast<std::size_t>(before)];
      row.fill(0);
      const std::array feature{transition_feature(before)};
      weights_.score(feature, row.data());
    }
    const entity::NameSteps<float> steps(transitions_);
    model::BestPath<entity::NameSteps<float>> path;
    features_.resize(end - begin);
    for (std::size_t i = begin; i < end; ++i) {
      all_.clear();
      article.features(sentence, s, i, all_);
      dropout_.filter(all_, features_[i - begin]);
      std::array<float, entity::kNameLabels> scores{};
      weights_.score(features_[i - begin].view(), scores.data());
      for (float& score : scores) score *= dropout_.gain();
      const float margin = right[i] == entity::kNoName ? options_.spurious_margin : options_.margin;
      for (entity::NameLabel label = 0; label < entity::kNameLabels; ++label) {
        if (label != right[i]) scores[static_cast<std::size_t>(label)] += margin;
      }
      path.push(steps, scores.data());
    }
    labels_.resize(end - begin);
    path.read(steps, labels_.data());
    weights_.tick();
    entity::NameLabel before = entity::kNoName;
    entity::NameLabel right_before = entity::kNoName;
    for (std::size_t i = 0; i <= labels_.size(); ++i) {
      const entity::NameLabel label = i < labels_.size() ? labels_[i] : entity::kNoName;
      const entity::NameLabel wanted = i < labels_.size() ? right[begin + i] : entity::kNoName;
      if (label != wanted) weights_.update(features_[i].view(), wanted, label, rate);
      if (label != wanted || before != right_before) {
        const std::array up{transition_feature(right_before)};
        const std::array down{transition_feature(before)};
        weights_.add(up, wanted, rate);
        weights_.add(down, label, -rate);
      }
      before = label;
      right_before = wanted;
    }
  }

  std::mt19937_64 random_;
  Dropout dropout_;
  Perceptron& weights_;
  const NameOptions& options_;
  entity::Transitions<float> transitions_{};
  entity::NameFeatures all_;
  std::vector<entity::NameFeatures> features_;  // reused
  std::vector<entity::NameLabel> labels_;
  token::WordForms words_;  // of the article, except hidden ones
};

// Puts one sentence in `every` into capitals, or (as often) capitalizes each of its words, as in
// headlines. Puts one sentence in `lowercase` into lower case, as is common on the web.
void change_case(Gold& gold, unsigned every, unsigned lowercase) {
  for (const Sentence& sentence : gold.annotation.sentences) {
    const std::uint64_t hash = model::hash_text(gold.annotation.text_of(sentence.span));
    const bool headline = hash % every == 0;
    const bool words = headline && hash / every % 2 == 0;
    if (!headline && (gold.silver || hash / every % lowercase != 0)) continue;
    bool inside = false;
    for (std::uint32_t i = sentence.span.begin; i < sentence.span.end; ++i) {
      char& c = gold.annotation.text[i];
      const bool lower_case = text::is_small_ascii(c);
      const bool letter = headline ? lower_case && !(words && inside) : text::is_capital_ascii(c);
      inside = c != ' ';
      if (letter) c = static_cast<char>(c ^ ('a' ^ 'A'));
    }
  }
}

// One training run. `seed` determines the order and what is hidden.
void learn(const std::vector<Gold>& documents, const std::vector<entity::NameArticle>& articles,
           const NameOptions& options, std::uint64_t seed, Perceptron& weights) {
  Epoch epoch(weights, options, seed);
  std::mt19937_64 random(seed);
  std::vector<std::size_t> order(documents.size());
  std::iota(order.begin(), order.end(), 0);
  for (int i = 0; i < options.epochs; ++i) {
    shuffle(order, random);
    for (const std::size_t document : order) {
      const bool silver = documents[document].silver;
      if (silver && i >= options.silver_epochs) continue;
      epoch.learn(documents[document], articles[document],
                  silver ? static_cast<float>(options.silver_rate) : 1.0F);
    }
  }
}

Trained train_weights(const std::vector<Gold>& documents,
                      const std::vector<entity::NameArticle>& articles, const NameOptions& options,
                      const std::vector<model::FeatureHash>* allowed) {
  Perceptron weights(entity::kNameLabels);
  if (allowed != nullptr) weights.allow_only(*allowed);
  learn(documents, articles, options, 1, weights);
  for (std::uint64_t seed = 2; allowed != nullptr && seed <= options.runs; ++seed) {
    Perceptron more(entity::kNameLabels);
    more.allow_only(*allowed);
    learn(documents, articles, options, seed, more);
    weights.add(more);
  }
  Trained trained{weights.rows(options.features, weights.scale()), {}};
  for (entity::NameLabel before = 0; before < entity::kNameLabels; ++before) {
    for (const double weight : weights.average(transition_feature(before))) {
      const auto rounded = static_cast<std::int32_t>(std::lround(weight * weights.scale()));
      trained.transitions.append(reinterpret_cast<const char*>(&rounded), sizeof rounded);
    }
  }
  return trained;
}

}  // namespace

std::string train_names(std::vector<Gold> documents, const std::vector<tag::Tagger>& taggers,
                        const NameOptions& options) {
  const std::string phrases = entity::write_gazetteer();
  const Result<entity::Gazetteer> gazetteer = entity::Gazetteer::read(phrases);
  std::vector<entity::NameArticle> articles;
  std::deque<token::TokenTable> tables;  // of the articles
  for (std::size_t i = 0; i < documents.size(); ++i) {
    change_case(documents[i], options.headlines, options.lowercase);
    taggers[i % taggers.size()].tag(documents[i].annotation);
    articles.emplace_back(tables.emplace_back(documents[i].annotation), *gazetteer);
  }
  Trained trained = train_weights(documents, articles, options, nullptr);
  std::vector<model::FeatureHash> kept;
  kept.reserve(entity::kNameLabels + trained.rows.size());
  for (entity::NameLabel before = 0; before < entity::kNameLabels; ++before) {
    kept.push_back(transition_feature(before));
  }
  for (const model::FeatureRow& row : trained.rows) kept.push_back(row.feature);
  trained = train_weights(documents, articles, options, &kept);
  return model::write_model(
      "names",
      {{"phrases", phrases},
       {"weights", model::write_feature_table(entity::kNameLabels, trained.rows)},
       {"transitions", trained.transitions}},
      entity::name_fingerprint());
}

double NameScore::f1(std::initializer_list<EntityLabel> labels) const {
  double right = 0;
  double all = 0;
  for (const EntityLabel label : labels) {
    const Tally& tally = of.at(static_cast<std::size_t>(label));
    right += static_cast<double>(tally.right);
    all += static_cast<double>(tally.found + tally.wanted);
  }
  return all > 0 ? 200 * right / all : 0;
}

NameScore score_names(std::string_view model, const tag::Tagger& tagger,
                      std::vector<Gold> documents) {
  const Result<entity::NameFinder> finder = entity::NameFinder::load(model);
  NameScore score;
  for (Gold& gold : documents) {
    tagger.tag(gold.annotation);
    for (const Entity& name : finder->find(token::TokenTable(gold.annotation))) {
      auto& tally = score.of.at(static_cast<std::size_t>(name.label));
      ++tally.found;
      tally.right += std::ranges::count(gold.names, name) > 0 ? 1 : 0;
    }
    for (const Entity& name : gold.names)
      ++score.of.at(static_cast<std::size_t>(name.label)).wanted;
  }
  return score;
}

}  // namespace quoth::train
