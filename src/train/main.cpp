// quoth-train: trains data/models on the annotated corpora.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "attribution/attribution_finder.h"
#include "encoder/encoder.h"
#include "entity/amounts.h"
#include "entity/names.h"
#include "tag/tagger.h"
#include "text/layout.h"
#include "text/quotation_marks.h"
#include "token/tokenizer.h"
#include "train/reader/articles.h"
#include "train/reader/columns.h"
#include "train/reader/conllu.h"
#include "train/reader/corenlp.h"
#include "train/reader/lines.h"
#include "train/reader/news.h"
#include "train/reader/polnear.h"
#include "train/reader/spoken_articles.h"
#include "train/reader/web_names.h"
#include "train/trainer/attribution_trainer.h"
#include "train/trainer/cluster_trainer.h"
#include "train/trainer/encoded_trainer.h"
#include "train/trainer/names_trainer.h"
#include "train/trainer/sentence_trainer.h"
#include "train/trainer/speaker_trainer.h"
#include "train/trainer/tag_trainer.h"

namespace {

using namespace quoth;
using namespace quoth::train;

void append(std::vector<Gold>& all, std::vector<Gold> more) {
  for (Gold& gold : more) all.push_back(std::move(gold));
}

void write_file(const std::string& path, const std::string& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr || std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size() ||
      std::fclose(file) != 0) {
    fmt::print(stderr, "quoth-train: {}: cannot be written\n", path);
    std::exit(2);
  }
}

tag::Tagger load_tagger(const std::string& bytes, const std::string& models) {
  Result<tag::Tagger> tagger = tag::Tagger::load(bytes);
  if (!tagger) {
    fmt::print(stderr, "quoth-train: {}/pos.bin: {}\n", models, tagger.error().reason);
    std::exit(2);
  }
  return *std::move(tagger);
}

// Runs every stage before attribution.
Annotation read_article(const tag::Tagger& tagger, const entity::NameFinder& names,
                        const std::string& name, const std::string& text) {
  Annotation annotation;
  annotation.id = name;
  annotation.text = text;
  annotation.paragraphs = text::find_paragraphs(annotation.text);
  token::Tokenized tokenized = token::tokenize(annotation.text, annotation.paragraphs);
  annotation.tokens = std::move(tokenized.tokens);
  annotation.sentences = std::move(tokenized.sentences);
  tagger.tag(annotation);
  annotation.entities = names.find(token::TokenTable(annotation));
  annotation.quoted = text::find_quoted(annotation.text, annotation.paragraphs);
  return annotation;
}

// The other models use these clusters only if quoth-train is built with them.
void train_cluster_model(const std::string& vectors, const std::string& models) {
  constexpr std::size_t kWords = 60'000;
  const std::string model = train_clusters(read_word_vectors(vectors, kWords), ClusterOptions{});
  write_file(models + "/clusters.bin", model);
  fmt::print("clusters.bin: {} bytes\n", model.size());
}

void train_sentence_model(const std::string& corpora, const std::string& models) {
  std::vector<Gold> documents;
  append(documents, read_conllu(corpora + "/ud/ewt-train.conllu"));
  append(documents, read_conllu(corpora + "/ud/gum-train.conllu"));
  const std::string model = train_sentences(documents, SentenceOptions{});
  write_file(models + "/sentences.bin", model);
  fmt::print("sentences.bin: {} bytes\n", model.size());
  for (const char* name : {"ewt", "gum"}) {
    const auto dev = read_conllu(fmt::format("{}/ud/{}-dev.conllu", corpora, name));
    fmt::print("{}: sentences {:.2f}\n", name, score_sentences(model, dev).f1());
  }
}

// PolNeAR's articles and those of the news corpus.
std::vector<AttributedArticle> read_attributions(const std::string& corpora,
                                                 const std::string& models) {
  const std::string pos = read_file(models + "/pos.bin");
  const tag::Tagger tagger = load_tagger(pos, models);
  const std::string names_model = read_file(models + "/names.bin");
  const Result<entity::NameFinder> names = entity::NameFinder::load(names_model);
  if (!names) {
    fmt::print(stderr, "quoth-train: {}/names.bin: {}\n", models, names.error().reason);
    std::exit(2);
  }
  const Read read = [&](const std::string& name, const std::string& text) {
    return read_article(tagger, *names, name, text);
  };
  auto articles = read_attributed(corpora + "/polnear/train", read);
  for (AttributedArticle& article : read_news(corpora + "/news/train", read)) {
    articles.push_back(std::move(article));
  }
  return articles;
}

void train_attribution_model(const std::string& corpora, const std::string& models) {
  const SilverTrees silver(corpora + "/polnear/corenlp-train.tsv.gz");
  const std::string model =
      train_attribution(read_attributions(corpora, models), silver, AttributionOptions{});
  write_file(models + "/attribution.bin", model);
  fmt::print("attribution.bin: {} bytes\n", model.size());
}

// The encoders of the folds, or of the first ones.
std::vector<std::string> read_encoders(const std::string& path) {
  std::vector<std::string> folds;
  for (std::size_t fold = 0; fold < kEncoderFolds; ++fold) {
    const std::string file = fmt::format("{}/fold{}.bin", path, fold);
    if (fold > 0 && !std::filesystem::exists(file)) break;
    folds.push_back(read_file(file));
  }
  return folds;
}

void train_encoded_parts(const std::string& corpora, const std::string& models,
                         const std::string& encoders) {
  const std::string path = models + "/attribution.bin";
  const std::vector<std::string> folds = read_encoders(encoders);
  const Result<std::string> model =
      train_encoded(read_attributions(corpora, models), read_file(path), folds);
  if (!model) {
    fmt::print(stderr, "quoth-train: {} and {}: {}\n", path, encoders, model.error().reason);
    std::exit(2);
  }
  write_file(path, *model);
  fmt::print("attribution.bin: {} bytes\n", model->size());
}

void print_speakers(std::string_view title, const TrainedSpeakers& trained) {
  fmt::print("speakers {}\n", title);
  const auto print = [](std::string_view name, const SpeakerScore& score) {
    const double all = score.right + score.wrong + score.unresolved;
    fmt::print("{}: right {:.1f}, wrong {:.1f}, unresolved {:.1f}\n", name, 100 * score.right / all,
               100 * score.wrong / all, 100 * score.unresolved / all);
  };
  print("by rules", trained.by_rules);
  print("ranked", trained.ranked);
  print(fmt::format("with the limit {}", trained.weights.least_percent), trained.limited);
  for (const std::string& note : trained.notes) fmt::print("{}\n", note);
}

// On the attributions by encoders that have not seen the article: those by the linear passes, which
// have seen all of them, would be better than on other text.
void train_speaker_model(const std::string& corpora, const std::string& models,
                         const std::string& encoders) {
  const std::string pos = read_file(models + "/pos.bin");
  const tag::Tagger tagger = load_tagger(pos, models);
  const std::string names_model = read_file(models + "/names.bin");
  const std::string attribution_model = read_file(models + "/attribution.bin");
  const auto names = entity::NameFinder::load(names_model);
  const auto attributions = attribution::AttributionFinder::load(attribution_model);
  if (!names || !attributions) {
    fmt::print(stderr, "quoth-train: {}: names.bin or attribution.bin is no model\n", models);
    std::exit(2);
  }
  const std::vector<std::string> folds = read_encoders(encoders);
  const auto articles = read_spoken_articles(corpora + "/news/train");
  std::vector<SpeakerExample> examples;
  for (std::size_t fold = 0; fold < folds.size(); ++fold) {
    const auto encoder = encoder::Encoder::load(folds[fold]);
    if (!encoder) {
      fmt::print(stderr, "quoth-train: {}/fold{}.bin: {}\n", encoders, fold,
                 encoder.error().reason);
      std::exit(2);
    }
    for (const SpokenArticle& article : articles) {
      if (fold_of(article.name, kEncoderFolds) != fold) continue;
      SpeakerExample& example = examples.emplace_back();
      example.gold = &article;
      Annotation& annotation = example.annotation;
      annotation = read_article(tagger, *names, article.name, article.text);
      example.encoding = std::make_shared<encoder::Encoding>(encoder->encode(annotation));
      annotation.entities =
          entity::merge(names->find(token::TokenTable(annotation), example.encoding.get()),
                        entity::find_amounts(annotation));
      annotation.quotations = attributions->find(token::TokenTable::with_all_columns(annotation),
                                                 example.encoding.get());
    }
  }
  const TrainedSpeakers encoded = train_speakers(examples, SpeakerOptions{});
  for (SpeakerExample& example : examples) example.encoding = nullptr;
  const TrainedSpeakers linear = train_speakers(examples, SpeakerOptions{});
  const std::string model = speaker::write_speaker_models(linear.weights, encoded.weights);
  write_file(models + "/speakers.bin", model);
  fmt::print("speakers.bin: {} bytes\n", model.size());
  print_speakers("without the encoder", linear);
  print_speakers("with the encoder", encoded);
}

// Each token is one line of the treebanks. The words are the treebank's, not those of our
// tokenizer.
void train_tag_model(const std::string& corpora, const std::string& models) {
  std::vector<Gold> documents;
  append(documents, read_conllu(corpora + "/ud/ewt-train.conllu"));
  append(documents, read_conllu(corpora + "/ud/gum-train.conllu"));
  append(documents, read_corenlp(corpora + "/polnear/corenlp-train.tsv.gz"));
  const std::string model = train_tagger(documents, TagOptions{});
  write_file(models + "/pos.bin", model);
  fmt::print("pos.bin: {} bytes\n", model.size());
  for (const char* name : {"ewt", "gum"}) {
    const TagScore score =
        score_tagger(model, read_conllu(fmt::format("{}/ud/{}-dev.conllu", corpora, name)));
    fmt::print("{}: XPOS {:.2f}, lemmas {:.2f} of {} tokens\n", name, score.tags(), score.lemmas(),
               score.tokens);
  }
}

// Returns two taggers: the first, trained on the documents with odd indexes, is for those with even
// indexes; the second is the reverse.
std::vector<std::string> train_half_taggers(const std::vector<Gold>& documents) {
  std::vector<std::string> models;
  for (const std::size_t half : {1U, 0U}) {
    std::vector<Gold> others;
    for (std::size_t i = half; i < documents.size(); i += 2) others.push_back(documents[i]);
    models.push_back(train_tagger(others, TagOptions{}));
  }
  return models;
}

// The web treebank has no names. A first model finds them, and the second model is trained on them.
void train_name_model(const std::string& corpora, const std::string& models) {
  std::vector<Gold> documents;
  append(documents, read_conllu(corpora + "/ud/gum-train.conllu"));
  append(documents, read_columns(corpora + "/ner/wikigold.txt"));
  append(documents, read_columns(corpora + "/ner/crossner-politics-train.txt"));
  append(documents, read_corenlp(corpora + "/polnear/corenlp-train.tsv.gz"));
  std::vector<Gold> web = read_conllu(corpora + "/ud/ewt-train.conllu");
  std::vector<Gold> all = documents;
  append(all, web);
  const std::vector<std::string> halves = train_half_taggers(all);
  std::vector<tag::Tagger> taggers;
  taggers.reserve(halves.size());
  for (const std::string& half : halves) taggers.push_back(*tag::Tagger::load(half));
  const std::string first = train_names(documents, taggers, NameOptions{.runs = 1});
  const Result<entity::NameFinder> finder = entity::NameFinder::load(first);
  for (Gold& gold : web) gold.names = web_names(gold, *finder);
  append(documents, std::move(web));
  // Has no tags: the taggers were not trained on it.
  append(documents, read_articles(corpora + "/news/train-names.jsonl"));
  const std::string model = train_names(std::move(documents), taggers, NameOptions{});
  write_file(models + "/names.bin", model);
  fmt::print("names.bin: {} bytes\n", model.size());
  const std::string pos = read_file(models + "/pos.bin");
  const tag::Tagger tagger = load_tagger(pos, models);
  for (const char* name : {"uner-ewt-dev", "conll2003-dev", "crossner-politics-dev"}) {
    const NameScore score =
        score_names(model, tagger, read_articles(fmt::format("{}/ner/{}.jsonl", corpora, name)));
    fmt::print("{}: PER {:.1f}, ORG {:.1f}, LOC {:.1f}, MISC {:.1f}; without MISC {:.1f}\n", name,
               score.f1({EntityLabel::person}), score.f1({EntityLabel::org}),
               score.f1({EntityLabel::loc}), score.f1({EntityLabel::misc}),
               score.f1({EntityLabel::person, EntityLabel::org, EntityLabel::loc}));
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Trains the models that quoth is built with, in the order in which they need one "
      "another, and prints their scores."};
  std::string corpora = "../shared/corpora";
  std::string models = "data/models";
  std::string only;
  std::string vectors;
  std::string encoders = "build/encoder";
  app.add_option("--corpora", corpora, "folder of the annotated corpora")->capture_default_str();
  app.add_option("--models", models, "folder to write the models to")->capture_default_str();
  app.add_option("--only", only, "train this one model, with the others as they are")
      ->check(CLI::IsMember({"sentences", "pos", "names", "attribution", "encoded", "speakers"}));
  app.add_option(
         "--encoders", encoders,
         "folder of fold0.bin and fold1.bin, made by train/encoder; the parts of "
         "attribution.bin that read the encoder are trained on their scores (--only encoded), and "
         "speakers.bin on what they find")
      ->capture_default_str();
  app.add_option("--clusters", vectors, "cluster the words of this file of vectors, and no more")
      ->type_name("VECTORS");
  CLI11_PARSE(app, argc, argv);
  if (!vectors.empty()) {
    train_cluster_model(vectors, models);
    return 0;
  }
  const auto wanted = [&](std::string_view kind) { return only.empty() || only == kind; };
  if (wanted("sentences")) train_sentence_model(corpora, models);
  if (wanted("pos")) train_tag_model(corpora, models);
  if (wanted("names")) train_name_model(corpora, models);
  if (wanted("attribution")) train_attribution_model(corpora, models);
  if (wanted("encoded")) train_encoded_parts(corpora, models, encoders);
  if (wanted("speakers")) train_speaker_model(corpora, models, encoders);
  return 0;
}
