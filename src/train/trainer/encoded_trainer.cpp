#include "train/trainer/encoded_trainer.h"

#include <fmt/core.h>

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <numeric>
#include <thread>
#include <utility>

#include "attribution/model/attribution_model.h"
#include "attribution/model/encoder_spans.h"
#include "encoder/encoder.h"
#include "model/model_file.h"
#include "train/trainer/chooser_trainer.h"
#include "train/trainer/confidence_trainer.h"
#include "train/trainer/link_trainer.h"
#include "train/trainer/span_score.h"

namespace quoth::train {
namespace {

constexpr const char* kChoice = "enc-choice";
constexpr const char* kLinks = "enc-links";
constexpr const char* kConfidence = "enc-confidence";

struct Work {
  explicit Work(const AttributedArticle& own)
      : article(&own), table(token::TokenTable::with_all_columns(own.annotation)) {}

  const AttributedArticle* article;
  token::TokenTable table;
  std::size_t fold = 0;  // of the encoder
  std::size_t half = 0;  // of the articles: what is judged was trained on the other half
  const encoder::Encoding* encoding = nullptr;
};
constexpr std::size_t kHalves = 2;

// The file with other sections in place of those of these names.
std::string with_sections(std::string_view file,
                          const std::map<std::string, std::string>& replaced) {
  const auto model = model::ModelFile::open(file);
  std::vector<model::ModelSection> sections;
  for (const std::string_view name : model->names()) {
    const auto other = replaced.find(std::string(name));
    sections.push_back({std::string(name), other != replaced.end()
                                               ? other->second
                                               : std::string(*model->section(name))});
  }
  return model::write_model("attribution", sections, model->fingerprint());
}

class Trainer {
 public:
  Trainer(const std::vector<AttributedArticle>& articles, std::string_view model,
          std::vector<encoder::Encoder> encoders)
      : file_(model), encoders_(std::move(encoders)) {
    for (const AttributedArticle& article : articles) {
      const std::size_t fold = fold_of(article.name, kEncoderFolds);
      if (fold >= encoders_.size()) continue;
      const std::size_t half = fold_of(article.name, kHalves * kEncoderFolds) / kEncoderFolds;
      Work& work = work_.emplace_back(article);
      work.fold = fold;
      work.half = half;
    }
    encode();
  }

  std::string train() {
    std::map<std::string, std::string> sections;
    sections[kLinks] = train_links();
    const auto candidates = find_candidates();
    std::vector<Judged> judged;
    SpanScore spans;
    for (std::size_t half = 0; half < kHalves; ++half) {
      sections[kChoice] = train_choice(candidates, half);
      judge_half(with_sections(file_, sections), half, judged, spans);
    }
    fmt::print("articles of the other half: source {:.1f}, cue {:.1f}, content {:.1f}\n",
               spans.f1(attribution::Part::source), spans.f1(attribution::Part::cue),
               spans.f1(attribution::Part::content));
    sections[kChoice] = train_choice(candidates, kHalves);
    sections[kConfidence] = train_confidence(judged).write();
    return with_sections(file_, sections);
  }

 private:
  // Calls do_one(i) for all works, on all processors.
  template <typename DoOne>
  void for_all(DoOne do_one) {
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (unsigned n = 0; n < std::max(1U, std::thread::hardware_concurrency()); ++n) {
      threads.emplace_back([&] {
        for (std::size_t i = next++; i < work_.size(); i = next++) do_one(i);
      });
    }
  }

  // An article with several annotators is encoded once.
  void encode() {
    std::vector<std::unique_ptr<encoder::Encoding>> own(work_.size());
    for_all([&](std::size_t i) {
      if (i > 0 && work_[i - 1].article->name == work_[i].article->name) return;
      const AttributedArticle& article = *work_[i].article;
      own[i] = std::make_unique<encoder::Encoding>(
          encoders_[work_[i].fold].encode(article.annotation, article.guideline));
    });
    for (std::size_t i = 0; i < work_.size(); ++i) {
      work_[i].encoding = own[i] ? own[i].get() : work_[i - 1].encoding;
    }
    for (auto& each : own) {
      if (each) encodings_.push_back(std::move(each));
    }
    fmt::print("encoded {} articles\n", encodings_.size());
  }

  // On gold spans, with the trees of their sentences.
  std::string train_links() {
    const auto model = attribution::AttributionModel::load(file_);
    std::vector<attribution::AttributionView> views(work_.size());
    for_all([&](std::size_t i) {
      const Annotation& annotation = work_[i].article->annotation;
      views[i] = attribution::AttributionView::of(work_[i].table, model->cue_odds);
      views[i].encoding = work_[i].encoding;
      std::vector<Index> sentences(annotation.sentences.size());
      std::iota(sentences.begin(), sentences.end(), Index{0});
      parse::ParseWorkspace workspace;
      views[i].parse(model->parser, workspace, sentences);
    });
    std::vector<LinkExample> examples;
    for (std::size_t i = 0; i < work_.size(); ++i) {
      examples.push_back({work_[i].article, &views[i]});
    }
    return train_linker(examples);
  }

  std::vector<std::vector<ChoiceExample>> find_candidates() {
    const auto model = attribution::AttributionModel::load(file_);
    std::vector<std::vector<ChoiceExample>> found(work_.size());
    for_all([&](std::size_t i) {
      found[i] = choices_in(*work_[i].article, *model, work_[i].encoding);
    });
    return found;
  }

  // On the articles that are not of this half.
  std::string train_choice(const std::vector<std::vector<ChoiceExample>>& candidates,
                           std::size_t half) const {
    std::vector<const ChoiceExample*> examples;
    for (std::size_t i = 0; i < work_.size(); ++i) {
      if (work_[i].half == half) continue;
      for (const ChoiceExample& example : candidates[i]) examples.push_back(&example);
    }
    fmt::print("chooser: {} candidates\n", examples.size());
    return train_chooser(examples);
  }

  // The results on the articles of a half.
  void judge_half(const std::string& file, std::size_t half, std::vector<Judged>& judged,
                  SpanScore& spans) {
    const auto model = attribution::AttributionModel::load(file);
    std::vector<std::vector<Judged>> found(work_.size());
    std::vector<std::vector<attribution::SpanLabel>> labels(work_.size());
    for_all([&](std::size_t i) {
      if (work_[i].half != half) return;
      found[i] = judge(*work_[i].article, *model, work_[i].encoding);
      labels[i] = chosen_in(work_[i], *model);
    });
    for (std::size_t i = 0; i < work_.size(); ++i) {
      judged.insert(judged.end(), found[i].begin(), found[i].end());
      if (!labels[i].empty()) spans.add(labels[i], work_[i].article->labels);
    }
  }

  static std::vector<attribution::SpanLabel> chosen_in(const Work& work,
                                                       const attribution::AttributionModel& model) {
    attribution::AttributionView view =
        attribution::AttributionView::of(work.table, model.cue_odds);
    view.encoding = work.encoding;
    const attribution::EncoderSpans spans(view, model.parser);
    std::vector<attribution::SpanLabel> chosen(view.size(), attribution::kOutside);
    attribution::ChoiceWorkspace workspace;
    for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
      for (const attribution::SpanChoice& each : model.encoded.chooser.choose(
               view, p, spans.scores(p), attribution::EncoderSpans::steps(), workspace)) {
        attribution::mark_span(each.span, chosen);
      }
    }
    return chosen;
  }

  std::string file_;
  std::vector<encoder::Encoder> encoders_;
  std::deque<Work> work_;  // tables do not move
  std::vector<std::unique_ptr<encoder::Encoding>> encodings_;
};

}  // namespace

Result<std::string> train_encoded(const std::vector<AttributedArticle>& articles,
                                  std::string_view model,
                                  const std::vector<std::string>& encoders) {
  const auto loaded = attribution::AttributionModel::load(model);
  if (!loaded) return loaded.error();
  std::vector<encoder::Encoder> folds;
  for (const std::string& bytes : encoders) {
    auto encoder = encoder::Encoder::load(bytes);
    if (!encoder) return encoder.error();
    folds.push_back(*std::move(encoder));
  }
  return Trainer(articles, model, std::move(folds)).train();
}

}  // namespace quoth::train
