#include "train/trainer/attribution_trainer.h"

#include <fmt/core.h>

#include <deque>
#include <future>
#include <map>
#include <numeric>

#include "attribution/model/attribution_model.h"
#include "attribution/model/span_labeler.h"
#include "model/model_file.h"
#include "train/trainer/chooser_trainer.h"
#include "train/trainer/confidence_trainer.h"
#include "train/trainer/link_trainer.h"
#include "train/trainer/span_score.h"

namespace quoth::train {
namespace {

struct CueCount {
  double cue = 0;
  double all = 0;
};
using CueCounts = std::map<model::FeatureHash, CueCount>;

double chance(CueCount count) { return count.all <= 0 ? 0 : (count.cue + 0.05) / (count.all + 1); }

struct Work {
  explicit Work(const AttributedArticle& given)
      : article(&given), table(token::TokenTable::with_all_columns(given.annotation)) {}

  const AttributedArticle* article;
  token::TokenTable table;  // which the view points to
  std::size_t fold = 0;
  attribution::AttributionView view;
  std::vector<ParseExample> trees;
  std::vector<attribution::SpanLabel> first;  // labels of the first pass
};

// Counts only words outside quotation marks, because the "I think" of a speaker is rarely
// annotated.
void count_cues(const Work& work, CueCounts& counts) {
  for (Index i = 0; i < work.view.size(); ++i) {
    const attribution::AttributionToken& token = work.view.at(i);
    if (token.mark != attribution::MarkState::outside) continue;
    CueCount& count = counts[attribution::cue_key(token.lemma, token.tag)];
    count.all += 1;
    if (attribution::is_part(work.article->labels[i], attribution::Part::cue)) count.cue += 1;
  }
}

std::string cue_section(const CueCounts& counts) {
  std::vector<model::FeatureHash> keys;
  std::string odds;
  for (const auto& [key, count] : counts) {
    if (attribution::odds_of(chance(count)) == 0) continue;
    keys.push_back(key);
    odds += static_cast<char>(attribution::odds_of(chance(count)));
  }
  return model::write_hash_index(keys) + odds;
}

// The cue odds without the counts of the article itself.
std::string cue_section_without(const CueCounts& counts, const CueCounts& own) {
  CueCounts rest = counts;
  for (const auto& [key, count] : own) {
    const auto it = rest.find(key);
    if (it == rest.end()) continue;
    it->second.cue -= count.cue;
    it->second.all -= count.all;
  }
  return cue_section(rest);
}

// Interleaves the rows of both.
std::string interleave_rows(std::string_view a, std::string_view b) {
  std::string both;
  for (std::size_t row = 0; row < a.size(); row += attribution::kSpanStride) {
    both += a.substr(row, attribution::kSpanStride);
    both += b.substr(row, attribution::kSpanStride);
  }
  return both;
}

class Trainer {
 public:
  Trainer(const std::vector<AttributedArticle>& articles, const SilverTrees& silver,
          const AttributionOptions& options)
      : options_(options) {
    for (const AttributedArticle& article : articles) {
      Work& work = work_.emplace_back(article);
      work.fold = fold_of(article.name, static_cast<std::size_t>(options.folds));
      work.view = attribution::AttributionView::of(work.table, attribution::CueOdds{});
      for (SilverSentence& sentence : silver.of(article)) {
        ParseExample example;
        example.nodes = std::move(sentence.nodes);
        const Sentence& place = article.annotation.sentences[sentence.sentence];
        for (Index i = place.first_token; i < place.end_token; ++i) {
          const attribution::AttributionToken& token = work.view.at(i);
          example.words.push_back({token.form, token.tag});
        }
        work.trees.push_back(std::move(example));
      }
    }
  }

  std::string train() {
    read_with_odds();
    train_trees();
    train_first();
    train_second();
    std::vector<LinkExample> links;
    for (const Work& work : work_) links.push_back({work.article, &work.view});
    links_ = train_linker(links);
    train_choices();
    const std::string confidence = train_confidence(judge_held_out()).write();
    return model(folds(), confidence);
  }

 private:
  // Reads each article with the cue odds of the others.
  void read_with_odds() {
    CueCounts counts;
    std::map<std::string, CueCounts> own;
    for (const Work& work : work_) {
      count_cues(work, counts);
      count_cues(work, own[work.article->name]);
    }
    std::erase_if(counts, [](const auto& entry) { return entry.second.cue == 0; });
    cues_ = cue_section(counts);
    std::string name;
    std::string section;
    for (Work& work : work_) {
      if (work.article->name != name) {
        name = work.article->name;
        section = cue_section_without(counts, own[name]);
      }
      std::string_view bytes = section;
      work.view = attribution::AttributionView::of(work.table, *attribution::CueOdds::read(bytes));
    }
  }

  // Whether the model of a fold is trained on this article. The last model is trained on all.
  bool trains_on(std::size_t fold, const Work& work) const { return work.fold != fold; }
  std::size_t folds() const { return static_cast<std::size_t>(options_.folds); }

  // Calls train_one(fold) for each fold and for all articles together, on threads of their own, and
  // returns what they make, in order.
  template <typename TrainOne>
  auto for_folds(TrainOne train_one) const {
    using Trained = decltype(train_one(std::size_t{0}));
    std::vector<std::future<Trained>> threads;
    for (std::size_t fold = 0; fold <= folds(); ++fold) {
      threads.push_back(std::async(std::launch::async, train_one, fold));
    }
    std::vector<Trained> trained;
    trained.reserve(threads.size());
    for (auto& thread : threads) trained.push_back(thread.get());
    return trained;
  }

  void train_trees() {
    parsers_ = for_folds([&](std::size_t fold) {
      std::vector<const ParseExample*> examples;
      for (const Work& work : work_) {
        if (!trains_on(fold, work)) continue;
        for (const ParseExample& example : work.trees) examples.push_back(&example);
      }
      return train_parser(examples, options_.parse);
    });
    for (Work& work : work_) {
      const ParseSections& sections = parsers_[work.fold];
      const Result<parse::Parser> parser =
          parse::Parser::read(sections.transitions, sections.relations);
      parse::ParseWorkspace workspace;
      std::vector<Index> sentences(work.article->annotation.sentences.size());
      std::iota(sentences.begin(), sentences.end(), Index{0});
      work.view.parse(*parser, workspace, sentences);
    }
    fmt::print("parsers: done\n");
  }

  void train_first() {
    first_ = for_folds([&](std::size_t fold) {
      std::vector<SpanExample> examples;
      for (const Work& work : work_) {
        if (!trains_on(fold, work)) continue;
        for (const attribution::ParagraphRange& paragraph : work.view.paragraphs) {
          examples.push_back(example_of(work, paragraph, false));
        }
      }
      return train_spans(examples, options_.span_bits, options_.first);
    });
    for (std::size_t fold = 0; fold < folds(); ++fold) label_fold(fold, first_[fold]);
    fmt::print("first pass: done\n");
  }

  void label_fold(std::size_t fold, const SpanWeights& weights) {
    const std::string nothing(2 * attribution::kSpanStride, '\0');
    const std::string window =
        interleave_rows(weights.rows, std::string(weights.rows.size(), '\0'));
    const std::string chain = attribution::write_transitions(weights.chain);
    const Result<attribution::SpanModel> model =
        attribution::SpanModel::read(window, nothing, chain, chain);
    const parse::Parser no_parser;
    for (Work& work : work_) {
      if (work.fold != fold) continue;
      work.first.assign(work.view.size(), attribution::kOutside);
      attribution::SpanLabeler labeler(work.view, *model, no_parser);
      labeler.label_first(work.first);
    }
  }

  void train_second() {
    second_ = for_folds([&](std::size_t fold) {
      std::vector<SpanExample> examples;
      for (const Work& work : work_) {
        if (!trains_on(fold, work)) continue;
        for (const attribution::ParagraphRange& paragraph : work.view.paragraphs) {
          bool any = false;
          attribution::for_sentences(work.view, paragraph.tokens, [&](token::TokenRange sentence) {
            any = any || attribution::may_quote(work.view, sentence, work.first);
          });
          if (any) examples.push_back(example_of(work, paragraph, true));
        }
      }
      return train_spans(examples, options_.span_bits + 1, options_.second);
    });
    fmt::print("second pass: done\n");
  }

  // The candidates of each article come from a model that was not trained on it.
  void train_choices() {
    std::vector<std::vector<ChoiceExample>> found(work_.size());
    for (std::size_t fold = 0; fold < folds(); ++fold) {
      const std::string bytes = model(fold, attribution::Confidence().write());
      const Result<attribution::AttributionModel> loaded =
          attribution::AttributionModel::load(bytes);
      for (std::size_t i = 0; i < work_.size(); ++i) {
        if (work_[i].fold == fold) found[i] = choices_in(*work_[i].article, *loaded);
      }
    }
    for (std::size_t fold = 0; fold <= folds(); ++fold) {
      std::vector<const ChoiceExample*> examples;
      for (std::size_t i = 0; i < work_.size(); ++i) {
        if (!trains_on(fold, work_[i])) continue;
        for (const ChoiceExample& example : found[i]) examples.push_back(&example);
      }
      choices_.push_back(train_chooser(examples));
      fmt::print("chooser {} of {}: {} candidates\n", fold + 1, folds() + 1, examples.size());
    }
  }

  std::string model(std::size_t fold, const std::string& confidence) const {
    const std::string& rows = second_[fold].rows;
    const std::size_t half = rows.size() / 2;
    const std::string choice = fold < choices_.size() ? choices_[fold] : no_choice();
    return model::write_model(
        "attribution",
        {{"cues", cues_},
         {"transitions", parsers_[fold].transitions},
         {"relations", parsers_[fold].relations},
         {"window", interleave_rows(first_[fold].rows, rows.substr(0, half))},
         {"trees", rows.substr(half)},
         {"first-chain", attribution::write_transitions(first_[fold].chain)},
         {"second-chain", attribution::write_transitions(second_[fold].chain)},
         {"choice", choice},
         {"links", links_},
         {"confidence", confidence},
         // train_encoded() puts others in their place.
         {"enc-choice", choice},
         {"enc-links", links_},
         {"enc-confidence", confidence}},
        attribution::attribution_fingerprint());
  }

  // The results of each fold's model on the articles that it was not trained on.
  std::vector<Judged> judge_held_out() const {
    std::vector<Judged> judged;
    SpanScore spans;
    for (std::size_t fold = 0; fold < folds(); ++fold) {
      const std::string bytes = model(fold, attribution::Confidence().write());
      const Result<attribution::AttributionModel> loaded =
          attribution::AttributionModel::load(bytes);
      for (const Work& work : work_) {
        if (work.fold != fold) continue;
        const auto more = judge(*work.article, *loaded);
        judged.insert(judged.end(), more.begin(), more.end());
        spans.add(label(*work.article, *loaded), work.article->labels);
      }
    }
    fmt::print("articles of the other folds: source {:.1f}, cue {:.1f}, content {:.1f}\n",
               spans.f1(attribution::Part::source), spans.f1(attribution::Part::cue),
               spans.f1(attribution::Part::content));
    return judged;
  }

  static std::vector<attribution::SpanLabel> label(const AttributedArticle& article,
                                                   const attribution::AttributionModel& model) {
    const auto table = token::TokenTable::with_all_columns(article.annotation);
    attribution::AttributionView view = attribution::AttributionView::of(table, model.cue_odds);
    std::vector<attribution::SpanLabel> chosen(view.size(), attribution::kOutside);
    attribution::SpanLabeler labeler(view, model.spans, model.parser);
    attribution::ChoiceWorkspace workspace;
    for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
      for (const attribution::SpanChoice& each : model.linear.chooser.choose(
               view, p, labeler.scores(p), model.spans.second_chain(), workspace)) {
        attribution::mark_span(each.span, chosen);
      }
    }
    return chosen;
  }

  // The rows of the window come first, followed by those of the trees.
  SpanExample example_of(const Work& work, const attribution::ParagraphRange& paragraph,
                         bool second) const {
    SpanExample example;
    attribution::SpanFeatures features;
    attribution::LabelMap labels;
    if (second) labels.build(paragraph.tokens, work.first);
    const int shift = 64 - options_.span_bits;
    const Row trees = Row{1} << options_.span_bits;
    attribution::for_sentences(work.view, paragraph.tokens, [&](token::TokenRange sentence) {
      const bool use_trees = second && attribution::may_quote(work.view, sentence, work.first);
      for (Index i = sentence.begin; i < sentence.end; ++i) {
        features.clear();
        attribution::window_features(work.view, paragraph, sentence, i, features);
        for (const model::FeatureHash feature : features.view()) {
          example.rows.push_back(static_cast<Row>(feature >> shift));
        }
        if (use_trees) {
          features.clear();
          attribution::tree_features(work.view, paragraph, i, features);
          attribution::label_features(work.view, paragraph, sentence, labels, i, features);
          for (const model::FeatureHash feature : features.view()) {
            example.rows.push_back(trees + static_cast<Row>(feature >> shift));
          }
        }
        example.ends.push_back(static_cast<std::uint32_t>(example.rows.size()));
        example.labels.push_back(work.article->labels[i]);
      }
    });
    return example;
  }

  const AttributionOptions& options_;
  std::deque<Work> work_;  // whose elements keep their places
  std::string cues_;
  std::string links_;
  // One per fold, and one for all articles at the end.
  std::vector<ParseSections> parsers_;
  std::vector<SpanWeights> first_;
  std::vector<SpanWeights> second_;
  std::vector<std::string> choices_;
};

}  // namespace

std::string train_attribution(const std::vector<AttributedArticle>& articles,
                              const SilverTrees& silver, const AttributionOptions& options) {
  return Trainer(articles, silver, options).train();
}

}  // namespace quoth::train
