#include "train/trainer/speaker_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <random>
#include <utility>

#include "train/trainer/adaptive_weights.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

using speaker::Features;

double logistic(double score) { return 1 / (1 + std::exp(-score)); }

AdaptiveWeights train_choices(const std::vector<const SpeakerChoice*>& choices,
                              const SpeakerOptions& options) {
  AdaptiveWeights weights;
  std::mt19937_64 random(7);
  std::vector<const SpeakerChoice*> order = choices;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(order, random);
    for (const SpeakerChoice* choice : order) {
      std::vector<double> chance;
      for (const Features& features : choice->candidates) chance.push_back(weights.score(features));
      const double highest = std::ranges::max(chance);
      double sum = 0;
      double sum_right = 0;
      for (std::size_t i = 0; i < chance.size(); ++i) {
        chance[i] = std::exp(chance[i] - highest);
        sum += chance[i];
        if (choice->right[i]) sum_right += chance[i];
      }
      for (std::size_t i = 0; i < chance.size(); ++i) {
        const double want = choice->right[i] ? chance[i] / sum_right : 0;
        weights.add(choice->candidates[i], want - chance[i] / sum);
      }
    }
  }
  return weights;
}

// Logistic regression: whether each is right.
AdaptiveWeights train_given(const std::vector<const GivenSpeaker*>& given,
                            Features GivenSpeaker::*features, const SpeakerOptions& options) {
  AdaptiveWeights weights;
  std::mt19937_64 random(11);
  std::vector<const GivenSpeaker*> order = given;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(order, random);
    for (const GivenSpeaker* each : order) {
      const double want = each->is_right() ? 1 : 0;
      weights.add(each->*features, want - logistic(weights.score(each->*features)));
    }
  }
  return weights;
}

// A model and the bytes that it points into.
struct Built {
  std::string bytes;
  std::optional<speaker::SpeakerModels> models;
};

std::unique_ptr<Built> build(const speaker::SpeakerWeights& weights) {
  auto built = std::make_unique<Built>();
  built->bytes = speaker::write_speaker_models(weights, {});
  built->models = *speaker::SpeakerModels::load(built->bytes);
  return built;
}

class Trainer {
 public:
  Trainer(const std::vector<SpeakerExample>& examples, const SpeakerOptions& options)
      : examples_(examples), options_(options) {}

  TrainedSpeakers run() {
    TrainedSpeakers trained;
    std::vector<std::unique_ptr<Built>> models(options_.folds);
    read(models);
    trained.by_rules = score_of(all_.given, [](const GivenSpeaker&) { return true; });
    // Once more with the mentions before each as the models resolve them.
    constexpr int kRounds = 2;
    for (int round = 0; round < kRounds; ++round) {
      for (std::size_t fold = 0; fold < options_.folds; ++fold) {
        models[fold] = build({.candidates = train_choices(others(all_.choices, fold), options_)
                                                .rows(speaker::SpeakerModel::kUnit)});
      }
      read(models);
    }
    trained.ranked = score_of(all_.given, [](const GivenSpeaker&) { return true; });
    limit(trained);
    speaker::SpeakerWeights& weights = trained.weights;
    weights.candidates = train_choices(others(all_.choices, options_.folds), options_)
                             .rows(speaker::SpeakerModel::kUnit);
    weights.speakers = train_given(with_speaker(others(all_.given, options_.folds)),
                                   &GivenSpeaker::speaker_features, options_)
                           .rows(speaker::SpeakerModel::kUnit);
    weights.quotations =
        train_given(others(all_.given, options_.folds), &GivenSpeaker::features, options_)
            .rows(speaker::SpeakerModel::kUnit);
    return trained;
  }

 private:
  template <typename T>
  static std::vector<const T*> others(const std::vector<T>& all, std::size_t fold) {
    std::vector<const T*> chosen;
    for (const T& each : all) {
      if (each.fold != fold) chosen.push_back(&each);
    }
    return chosen;
  }

  static std::vector<const GivenSpeaker*> with_speaker(std::vector<const GivenSpeaker*> given) {
    std::erase_if(given, [](const GivenSpeaker* each) { return !each->found || !each->speaker; });
    return given;
  }

  template <typename Keep>
  static SpeakerScore score_of(const std::vector<GivenSpeaker>& given, Keep keep) {
    SpeakerScore score;
    for (const GivenSpeaker& each : given) {
      if (!each.found) continue;
      const Verdict verdict = keep(each) ? each.verdict : each.without_name;
      ++(verdict == Verdict::right   ? score.right
         : verdict == Verdict::wrong ? score.wrong
                                     : score.unresolved);
    }
    return score;
  }

  // Resolves all articles, each with the model of its fold, if there is one.
  void read(const std::vector<std::unique_ptr<Built>>& models) {
    all_ = {};
    for (const SpeakerExample& example : examples_) {
      const std::size_t fold = model::hash_text(example.gold->name) % options_.folds;
      add_choices(example, fold, models[fold] ? &models[fold]->models->linear : nullptr, all_);
    }
  }

  // What models say that were trained on the other folds.
  template <typename Select>
  std::vector<double> cross_validated(Features GivenSpeaker::*features, Select select) const {
    std::vector<double> chance(all_.given.size(), 1);
    for (std::size_t fold = 0; fold < options_.folds; ++fold) {
      const AdaptiveWeights weights =
          train_given(select(others(all_.given, fold)), features, options_);
      for (std::size_t i = 0; i < all_.given.size(); ++i) {
        if (all_.given[i].fold == fold)
          chance[i] = logistic(weights.score(all_.given[i].*features));
      }
    }
    return chance;
  }

  // Finds the limit: a wrong name does as much harm as kHarm right ones do good.
  void limit(TrainedSpeakers& trained) {
    constexpr double kHarm = 1;
    constexpr int kStep = 5;
    const std::vector<double> chance = cross_validated(
        &GivenSpeaker::speaker_features,
        [](std::vector<const GivenSpeaker*> all) { return with_speaker(std::move(all)); });
    double best = std::numeric_limits<double>::lowest();
    for (int percent = 0; percent < 100; percent += kStep) {
      const GivenSpeaker* first = all_.given.data();
      const SpeakerScore score = score_of(all_.given, [&](const GivenSpeaker& each) {
        return !each.ambiguous || chance[static_cast<std::size_t>(&each - first)] * 100 >= percent;
      });
      trained.notes.push_back(fmt::format("limit {}: right {}, wrong {}, unresolved {}", percent,
                                          score.right, score.wrong, score.unresolved));
      const double value = score.right - kHarm * score.wrong;
      if (value <= best) continue;
      best = value;
      trained.weights.least_percent = percent;
      trained.limited = score;
    }
    note_confidence(trained, chance);
  }

  // How many quotations of at least each confidence are bad, which fixes what "precise" is, and how
  // many of each confidence are right.
  void note_confidence(TrainedSpeakers& trained, const std::vector<double>& speaker_chance) const {
    struct Tally {
      int all = 0;
      int right = 0;
      int bad = 0;
    };
    const std::vector<double> chance = cross_validated(
        &GivenSpeaker::features, [](std::vector<const GivenSpeaker*> all) { return all; });
    std::array<Tally, 101> of{};  // by confidence in hundredths
    for (std::size_t i = 0; i < all_.given.size(); ++i) {
      const GivenSpeaker& each = all_.given[i];
      const bool dropped =
          each.ambiguous && speaker_chance[i] * 100 < trained.weights.least_percent;
      Tally& tally = of[static_cast<std::size_t>(std::lround(chance[i] * 100))];
      ++tally.all;
      tally.right += each.is_right() ? 1 : 0;
      tally.bad += each.spurious || (!dropped && each.is_bad()) ? 1 : 0;
    }
    Tally sum;
    for (std::size_t percent = of.size(); percent-- > 0;) {
      sum = {sum.all + of[percent].all, sum.right + of[percent].right, sum.bad + of[percent].bad};
      if (percent < 80 && percent % 10 != 0) continue;
      trained.notes.push_back(fmt::format("confidence {} and more: {} quotations, {} right, {} bad",
                                          percent, sum.all, sum.right, sum.bad));
    }
    for (std::size_t begin = 0; begin < 100; begin += 10) {
      Tally tenth;
      for (std::size_t percent = begin; percent < begin + (begin == 90 ? 11 : 10); ++percent) {
        tenth.all += of[percent].all;
        tenth.right += of[percent].right;
      }
      trained.notes.push_back(fmt::format("confidence {} to {}: {} quotations, {:.0f} % right",
                                          begin, begin + 10, tenth.all,
                                          100.0 * tenth.right / std::max(1, tenth.all)));
    }
  }

  const std::vector<SpeakerExample>& examples_;
  SpeakerOptions options_;
  SpeakerChoices all_;
};

}  // namespace

TrainedSpeakers train_speakers(const std::vector<SpeakerExample>& examples,
                               const SpeakerOptions& options) {
  return Trainer(examples, options).run();
}

}  // namespace quoth::train
