#include "train/trainer/speaker_trainer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <unordered_map>
#include <utility>

#include "speaker/continuation.h"
#include "speaker/ranking_features.h"
#include "text/case_folding.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

using model::FeatureHash;
using speaker::Features;
using token::kNone;

enum class Verdict : std::uint8_t { right, wrong, unresolved };

// Words in small letters without titles of honour, so that forms of one name are equal.
std::vector<std::string> words_of(std::string_view name) {
  static const std::set<std::string, std::less<>> titles = {
      "the",  "a",    "an",   "some", "mr",  "mrs", "ms",        "dr",   "sir",
      "dame", "lord", "lady", "sen",  "rep", "gov", "president", "prof", "professor"};
  std::vector<std::string> words;
  std::string word;
  const std::string folded = text::fold_to_ascii(name) + ' ';
  for (const char c : folded) {
    const bool letter =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (letter) {
      word += c;
    } else if (!word.empty()) {
      if (!words.empty() || !titles.contains(word)) words.push_back(word);
      word.clear();
    }
  }
  return words;
}

bool holds_all(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return std::ranges::all_of(
      part, [&](const std::string& word) { return std::ranges::find(words, word) != words.end(); });
}

// By the rules of the score of quotations: a body may have a shorter or longer name; of somebody
// unnamed, one word in common is enough.
Verdict judge(const speaker::Referent* who, const GoldSpeaker* want, std::string_view source) {
  const bool named = who != nullptr &&
                     (who->kind == SpeakerKind::person || who->kind == SpeakerKind::organization);
  const std::vector<std::string> got =
      who == nullptr ? std::vector<std::string>{} : words_of(who->text);
  const auto equal = [&](const std::string& name) { return words_of(name) == got; };
  if (want == nullptr || !want->named) {
    if (who == nullptr) return Verdict::right;
    std::vector<std::string> words = words_of(source);
    if (want != nullptr) {
      for (const std::string& name : want->names) {
        for (std::string& word : words_of(name)) words.push_back(std::move(word));
      }
      if (std::ranges::any_of(want->names, equal)) return Verdict::right;
    }
    for (const std::string& word : got) {
      if (word.size() > 2 && std::ranges::find(words, word) != words.end()) return Verdict::right;
    }
    return named ? Verdict::wrong : want == nullptr ? Verdict::right : Verdict::unresolved;
  }
  if (who == nullptr) return Verdict::unresolved;
  const bool same = std::ranges::any_of(want->names, [&](const std::string& name) {
    if (equal(name)) return true;
    const std::vector<std::string> words = words_of(name);
    return want->body && !words.empty() && !got.empty() && words.back() == got.back() &&
           (holds_all(words, got) || holds_all(got, words));
  });
  if (same) return Verdict::right;
  return who->kind == SpeakerKind::unnamed ? Verdict::unresolved : Verdict::wrong;
}

std::size_t common(const std::vector<Span>& a, const std::vector<Span>& b) {
  std::size_t sum = 0;
  for (const Span x : a) {
    for (const Span y : b) {
      const auto begin = std::max(x.begin, y.begin);
      const auto end = std::min(x.end, y.end);
      if (begin < end) sum += end - begin;
    }
  }
  return sum;
}

std::size_t size_of(const std::vector<Span>& spans) {
  std::size_t sum = 0;
  for (const Span span : spans) sum += span.size();
  return sum;
}

// A quotation of the gold, and the share of the content that both have.
struct Match {
  const GoldQuotation* gold = nullptr;
  double share = 0;
};

Match best_match(const SpokenArticle& article, const Quotation& quotation) {
  Match best;
  for (const GoldQuotation& gold : article.quotations) {
    const std::size_t both = common(gold.content, quotation.content);
    if (both == 0) continue;
    const std::size_t all = size_of(gold.content) + size_of(quotation.content) - both;
    const double share = static_cast<double>(both) / static_cast<double>(all);
    if (share > best.share) best = {&gold, share};
  }
  return best;
}

// A linear model in training: adaptive gradients (Duchi and others 2011).
class Weights {
 public:
  double score(const Features& features) const {
    double sum = 0;
    for (const FeatureHash feature : features) {
      const auto found = cells_.find(feature);
      if (found != cells_.end()) sum += found->second.weight;
    }
    return sum;
  }
  void add(const Features& features, double gradient) {
    constexpr double kRate = 0.05;
    constexpr double kDecay = 0.01;  // of weights, at each step
    for (const FeatureHash feature : features) {
      Cell& cell = cells_[feature];
      const double step = gradient - kDecay * cell.weight;
      cell.squares += step * step;
      cell.weight += kRate * step / std::sqrt(cell.squares + 1e-6);
    }
  }
  std::vector<model::FeatureRow> rows() const {
    std::vector<model::FeatureRow> rows;
    for (const auto& [feature, cell] : cells_) {
      const auto weight = static_cast<std::int16_t>(
          std::lround(std::clamp(cell.weight * speaker::SpeakerModel::kUnit,
                                 -1.0 * model::kMaxWeight, 1.0 * model::kMaxWeight)));
      if (weight != 0) rows.push_back({feature, {weight}});
    }
    std::ranges::sort(rows, {}, &model::FeatureRow::feature);
    return rows;
  }

 private:
  struct Cell {
    double weight = 0;
    double squares = 0;
  };
  std::unordered_map<FeatureHash, Cell> cells_;
};

// A mention with its candidates, and which of them are right.
struct Choice {
  std::size_t fold = 0;
  std::vector<Features> candidates;
  std::vector<bool> right;
};

// A quotation that was found with the speaker that it was given.
struct Given {
  std::size_t fold = 0;
  Features speaker_features;
  Features features;
  bool found = false;      // at least half of the content is that of one of the gold
  bool spurious = false;   // hardly any of it is
  bool speaker = false;    // has one
  bool ambiguous = false;  // and the words of the source leave open who that is
  Verdict verdict = Verdict::right;
  Verdict without_name = Verdict::right;  // what it would be if no name were given

  bool is_right() const { return found && verdict == Verdict::right; }
  bool is_bad() const { return spurious || (found && verdict == Verdict::wrong); }
};

double logistic(double score) { return 1 / (1 + std::exp(-score)); }

Weights train_choices(const std::vector<const Choice*>& choices, const SpeakerOptions& options) {
  Weights weights;
  std::mt19937_64 random(7);
  std::vector<const Choice*> order = choices;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(order, random);
    for (const Choice* choice : order) {
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
Weights train_given(const std::vector<const Given*>& given, Features Given::*features,
                    const SpeakerOptions& options) {
  Weights weights;
  std::mt19937_64 random(11);
  std::vector<const Given*> order = given;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(order, random);
    for (const Given* each : order) {
      const double want = each->is_right() ? 1 : 0;
      weights.add(each->*features, want - logistic(weights.score(each->*features)));
    }
  }
  return weights;
}

// A model and the bytes that it points into.
struct Built {
  std::string bytes;
  std::optional<speaker::SpeakerModel> model;
};

std::unique_ptr<Built> build(const speaker::SpeakerWeights& weights) {
  auto built = std::make_unique<Built>();
  built->bytes = speaker::write_speaker_model(weights);
  built->model = *speaker::SpeakerModel::load(built->bytes);
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
    trained.by_rules = score_of(given_, [](const Given&) { return true; });
    // Once more with the mentions before each as the models resolve them.
    constexpr int kRounds = 2;
    for (int round = 0; round < kRounds; ++round) {
      for (std::size_t fold = 0; fold < options_.folds; ++fold) {
        models[fold] =
            build({.candidates = train_choices(others(choices_, fold), options_).rows()});
      }
      read(models);
    }
    trained.ranked = score_of(given_, [](const Given&) { return true; });
    limit(trained);
    speaker::SpeakerWeights weights;
    weights.candidates = train_choices(others(choices_, options_.folds), options_).rows();
    weights.speakers = train_given(with_speaker(others(given_, options_.folds)),
                                   &Given::speaker_features, options_)
                           .rows();
    weights.quotations =
        train_given(others(given_, options_.folds), &Given::features, options_).rows();
    weights.least_percent = trained.least_percent;
    trained.model = speaker::write_speaker_model(weights);
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

  static std::vector<const Given*> with_speaker(std::vector<const Given*> given) {
    std::erase_if(given, [](const Given* each) { return !each->found || !each->speaker; });
    return given;
  }

  template <typename Keep>
  static SpeakerScore score_of(const std::vector<Given>& given, Keep keep) {
    SpeakerScore score;
    for (const Given& each : given) {
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
    choices_.clear();
    given_.clear();
    for (const SpeakerExample& example : examples_) {
      const std::size_t fold = model::hash_text(example.gold->name) % options_.folds;
      read(example, fold, models[fold] ? &*models[fold]->model : nullptr);
    }
  }

  void read(const SpeakerExample& example, std::size_t fold, const speaker::SpeakerModel* model) {
    const Annotation& annotation = example.annotation;
    const speaker::DocumentView view(annotation);
    std::vector<speaker::Decision> decisions;
    const speaker::References references = speaker::find_references(view, model, &decisions);
    const auto resolved = speaker::with_continuations(annotation, references.sources);
    std::vector<const GoldQuotation*> gold;
    for (Index q = 0; q < resolved.size(); ++q) {
      constexpr double kFound = 0.5;
      constexpr double kSpurious = 0.25;
      const Match match = best_match(*example.gold, annotation.quotations[q]);
      Given& given = given_.emplace_back();
      given.fold = fold;
      given.found = match.share >= kFound;
      given.spurious = match.share < kSpurious;
      gold.push_back(given.found ? match.gold : nullptr);
    }
    const auto speaker_of = [&](Index q) -> const GoldSpeaker* {
      return gold[q]->speaker ? &example.gold->speakers[*gold[q]->speaker] : nullptr;
    };
    const auto source_of = [&](Index q) -> std::string_view {
      return gold[q]->source ? slice(example.gold->text, *gold[q]->source) : std::string_view();
    };
    for (Index q = 0; q < resolved.size(); ++q) {
      Given& given = given_[given_.size() - resolved.size() + q];
      given.features =
          speaker::features_of_quotation(view, references, annotation.quotations[q], resolved[q]);
      given.speaker_features =
          speaker::features_of_speaker(view, references, annotation.quotations[q], resolved[q]);
      const Index referent = resolved[q].referent;
      const speaker::Referent* who = referent == kNone ? nullptr : &references.referents[referent];
      given.speaker = who != nullptr;
      given.ambiguous =
          speaker::is_ambiguous(view, references, annotation.quotations[q], resolved[q]);
      if (gold[q] == nullptr) continue;
      given.without_name = judge(nullptr, speaker_of(q), source_of(q));
      given.verdict = judge(who, speaker_of(q), source_of(q));
    }
    for (speaker::Decision& decision : decisions) {
      const Index q = decision.quotation;
      if (q == kNone || gold[q] == nullptr) continue;
      const Quotation& quotation = annotation.quotations[q];
      const bool same_source =
          gold[q]->source && quotation.source && gold[q]->source->overlaps(*quotation.source);
      if (same_source) add_choice(decision, references, fold, speaker_of(q), source_of(q));
    }
  }

  void add_choice(speaker::Decision& decision, const speaker::References& references,
                  std::size_t fold, const GoldSpeaker* want, std::string_view source) {
    Choice choice;
    choice.fold = fold;
    bool known = false;
    for (const Index referent : decision.referents) {
      const bool right = referent != kNone &&
                         judge(&references.referents[referent], want, source) == Verdict::right;
      choice.right.push_back(right);
      known = known || right;
    }
    // The best that can be said if nobody known is right: nobody, or somebody new.
    for (std::size_t i = 0; i < choice.right.size() && !known; ++i) {
      choice.right[i] = decision.referents[i] == kNone;
    }
    const bool any = std::ranges::find(choice.right, true) != choice.right.end();
    if (!any) return;
    choice.candidates = std::move(decision.features);
    choices_.push_back(std::move(choice));
  }

  // What models say that were trained on the other folds.
  template <typename Select>
  std::vector<double> cross_validated(Features Given::*features, Select select) const {
    std::vector<double> chance(given_.size(), 1);
    for (std::size_t fold = 0; fold < options_.folds; ++fold) {
      const Weights weights = train_given(select(others(given_, fold)), features, options_);
      for (std::size_t i = 0; i < given_.size(); ++i) {
        if (given_[i].fold == fold) chance[i] = logistic(weights.score(given_[i].*features));
      }
    }
    return chance;
  }

  // Finds the limit: a wrong name does as much harm as kHarm right ones do good.
  void limit(TrainedSpeakers& trained) {
    constexpr double kHarm = 0.5;
    constexpr int kStep = 5;
    const std::vector<double> chance =
        cross_validated(&Given::speaker_features,
                        [](std::vector<const Given*> all) { return with_speaker(std::move(all)); });
    double best = std::numeric_limits<double>::lowest();
    for (int percent = 0; percent < 100; percent += kStep) {
      const Given* first = given_.data();
      const SpeakerScore score = score_of(given_, [&](const Given& each) {
        return !each.ambiguous || chance[static_cast<std::size_t>(&each - first)] * 100 >= percent;
      });
      trained.notes.push_back(fmt::format("limit {}: right {}, wrong {}, unresolved {}", percent,
                                          score.right, score.wrong, score.unresolved));
      const double value = score.right - kHarm * score.wrong;
      if (value <= best) continue;
      best = value;
      trained.least_percent = percent;
      trained.limited = score;
    }
    note_confidence(trained, chance);
  }

  // How many quotations of at least each confidence are bad: what "precise" is fixed by.
  void note_confidence(TrainedSpeakers& trained, const std::vector<double>& speaker_chance) const {
    const std::vector<double> chance =
        cross_validated(&Given::features, [](std::vector<const Given*> all) { return all; });
    for (int percent = 0; percent < 100; percent += percent < 80 ? 10 : 1) {
      int all = 0;
      int bad = 0;
      int right = 0;
      for (std::size_t i = 0; i < given_.size(); ++i) {
        const Given& each = given_[i];
        if (std::round(chance[i] * 100) < percent) continue;
        const bool dropped = each.ambiguous && speaker_chance[i] * 100 < trained.least_percent;
        ++all;
        bad += each.spurious || (!dropped && each.is_bad()) ? 1 : 0;
        right += each.is_right() ? 1 : 0;
      }
      trained.notes.push_back(
          fmt::format("confidence {}: {} quotations, {} right, {} bad", percent, all, right, bad));
    }
  }

  const std::vector<SpeakerExample>& examples_;
  SpeakerOptions options_;
  std::vector<Choice> choices_;
  std::vector<Given> given_;
};

}  // namespace

TrainedSpeakers train_speakers(const std::vector<SpeakerExample>& examples,
                               const SpeakerOptions& options) {
  return Trainer(examples, options).run();
}

}  // namespace quoth::train
