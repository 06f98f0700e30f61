#include "quoth/analyzer.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "attribution/attribution_finder.h"
#include "encoder/encoder.h"
#include "entity/amounts.h"
#include "entity/names.h"
#include "entity/own_names.h"
#include "model/embedded.h"
#include "model/model_file.h"
#include "model/own_words.h"
#include "quoth/overrides.h"
#include "speaker/resolve_speakers.h"
#include "tag/tagger.h"
#include "text/date.h"
#include "text/digest.h"
#include "text/encoding.h"
#include "text/language.h"
#include "text/layout.h"
#include "text/miscoded.h"
#include "text/quotation_marks.h"
#include "text/whole_file.h"
#include "token/sentences.h"
#include "token/token_table.h"
#include "token/tokenizer.h"

namespace quoth {

struct Models {
  Options options;
  std::map<std::string, std::string, std::less<>> files;  // by kind, in place of built-in ones
  token::SentenceFinder sentences;
  tag::Tagger tagger;
  entity::NameFinder names;
  attribution::AttributionFinder attributions;
  std::optional<speaker::SpeakerModels> speakers;  // unless there is none: rules decide
  std::optional<encoder::Encoder> encoder;         // unless Options::fast
  std::string digest;                              // what annotations carry without overrides
  std::string name;                                // Analyzer::models()

  // A built-in model is sound: only one of `files` can make this fail.
  std::optional<Error> load();
  // Without the overrides.
  Result<Annotation> annotate(const Article& article) const;

  // Sentences, tokens, tags and lemmas; returns the table with tags.
  token::TokenTable add_words(Annotation& annotation) const;

 private:
  std::string_view bytes(std::string_view kind) const;
};

namespace {

// Whether paragraphs lie in the text in order.
bool are_in_order(const std::vector<Paragraph>& paragraphs, std::string_view text) {
  std::uint32_t end = 0;
  for (const Paragraph& paragraph : paragraphs) {
    const Span span = paragraph.span;
    if (span.begin < end || span.end <= span.begin || span.end > text.size()) return false;
    end = span.end;
  }
  return true;
}

std::string headline(const Annotation& annotation) {
  for (const Paragraph& paragraph : annotation.paragraphs) {
    if (paragraph.role == Role::headline) return std::string(annotation.text_of(paragraph.span));
  }
  return {};
}

}  // namespace

std::string_view Models::bytes(std::string_view kind) const {
  const auto file = files.find(kind);
  if (file != files.end()) return file->second;
  return model::embedded(fmt::format("models/{}.bin", kind)).value_or(std::string_view());
}

std::optional<Error> Models::load() {
  std::string digests = options.guideline == Guideline::news ? "" : "polnear ";
  digests += model::own_words_digest();
  const auto load_stage = [&]<typename Stage>(std::string_view kind,
                                              Stage* stage) -> std::optional<Error> {
    auto loaded = Stage::load(bytes(kind));
    if (!loaded) return loaded.error();
    *stage = *std::move(loaded);
    digests += fmt::format("{:016x} ", model::ModelFile::open(bytes(kind))->digest());
    return std::nullopt;
  };
  auto error = load_stage("sentences", &sentences);
  if (!error) error = load_stage("pos", &tagger);
  if (!error) error = load_stage("names", &names);
  if (!error) error = load_stage("attribution", &attributions);
  if (!error && !bytes("speakers").empty()) error = load_stage("speakers", &speakers.emplace());
  if (!error && !options.fast) {
    auto loaded = encoder::Encoder::load(bytes("encoder"));
    if (!loaded) return loaded.error();
    encoder = *std::move(loaded);
    digests += fmt::format("{:016x}", model::ModelFile::open(bytes("encoder"))->digest());
  }
  digest = fmt::format("{}-{}", options.fast ? "fast" : "encoder", text::short_digest(digests));
  name = options.overrides ? digest + " " + options.overrides->mark() : digest;
  return error;
}

token::TokenTable Models::add_words(Annotation& annotation) const {
  auto tokenized = token::tokenize(annotation.text, annotation.paragraphs, sentences);
  annotation.tokens = std::move(tokenized.tokens);
  annotation.sentences = std::move(tokenized.sentences);
  token::TokenTable table(annotation);
  tagger.tag(annotation, table);
  table.add_tags();
  return table;
}

Analyzer::Analyzer(std::shared_ptr<const Models> models) : models_(std::move(models)) {}

Analyzer Analyzer::built_in(const Options& options) {
  auto models = std::make_shared<Models>();
  models->options = options;
  if (const auto error = models->load()) {
    fmt::print(stderr, "quoth: a built-in model: {}\n", error->reason);
    std::abort();
  }
  return Analyzer(std::move(models));
}

Result<Analyzer> Analyzer::with_models(const std::vector<std::string>& paths,
                                       const Options& options) {
  if (paths.empty()) return built_in(options);
  auto models = std::make_shared<Models>();
  models->options = options;
  constexpr std::size_t kMostMegabytes = 256;  // a model has some
  for (const std::string& path : paths) {
    auto bytes = text::read_whole_file(path, kMostMegabytes);
    if (!bytes) return bytes.error();
    const auto model = model::ModelFile::open(*bytes);
    if (!model) return Error{path, model.error().reason};
    if (const auto damage = model->damage()) return Error{path, damage->reason};
    const std::string kind(model->kind());
    if (kind == "clusters") {
      return Error{path, "word clusters stay as they are: the other models were trained with them"};
    }
    if (!model::embedded(fmt::format("models/{}.bin", kind))) {
      return Error{path, fmt::format("a model of an unknown kind, {}", kind)};
    }
    models->files[kind] = *std::move(bytes);
    if (const auto error = models->load()) return Error{path, error->reason};
    if (kind == "encoder" && models->encoder) {
      if (const auto damage = models->encoder->damage()) return Error{path, damage->reason};
    }
  }
  return Analyzer(std::move(models));
}

const std::string& Analyzer::models() const { return models_->name; }

const Overrides* Analyzer::overrides() const { return models_->options.overrides.get(); }

Result<Annotation> Analyzer::annotate(const Article& article) const {
  auto annotation = models_->annotate(article);
  if (!annotation || !overrides()) return annotation;
  return overrides()->apply(*std::move(annotation));
}

Result<Annotation> Models::annotate(const Article& article) const {
  auto decoded = text::decode(article.bytes);
  if (!decoded) return decoded.error();
  if (decoded->text.size() > std::numeric_limits<std::uint32_t>::max()) {
    return Error{"", "4 GiB or more"};
  }
  if (!are_in_order(article.paragraphs, decoded->text)) {
    return Error{"", "paragraphs that do not lie in the text"};
  }
  Annotation annotation;
  annotation.id = article.id;
  annotation.encoding = article.paragraphs.empty() ? decoded->encoding : article.encoding;
  annotation.models = digest;
  annotation.text = article.paragraphs.empty() ? text::repair_miscoded(std::move(decoded->text))
                                               : std::move(decoded->text);
  annotation.digest = text::digest(annotation.text);
  annotation.meta = article.meta;
  annotation.paragraphs =
      text::find_paragraphs(annotation.text, article.paragraphs, article.set_off);
  if (annotation.paragraphs.empty()) return Error{"", "empty"};
  annotation.title = article.title.empty() ? headline(annotation) : article.title;
  annotation.date =
      article.date ? *article.date : text::publication_date(annotation.text, annotation.paragraphs);
  token::TokenTable table = add_words(annotation);
  annotation.language = text::foreign_language(annotation.text);
  const bool english = annotation.language.empty();
  std::optional<encoder::Encoding> encoding;
  if (encoder && english) {
    encoding = encoder->encode(annotation, options.guideline);
  }
  const encoder::Encoding* encoded = encoding ? &*encoding : nullptr;
  annotation.entities = entity::add_own_names(
      entity::merge(names.find(table, encoded), entity::find_amounts(annotation)), annotation);
  table.add_entities();
  annotation.quoted = text::find_quoted(annotation.text, annotation.paragraphs);
  table.add_quotation_marks();
  if (!english) return annotation;
  annotation.quotations = attributions.find(table, encoded, article.set_off);
  const speaker::SpeakerModels* const ranking = speakers ? &*speakers : nullptr;
  speaker::resolve_speakers(annotation, std::move(table), ranking, encoded);
  return annotation;
}

void Analyzer::add_words(Annotation& annotation) const { models_->add_words(annotation); }

std::vector<std::string> Analyzer::lemmas_of(std::string_view word) const {
  return models_->tagger.lemmas_of(word);
}

}  // namespace quoth
