#include "cli/written_article.h"

#include <cstddef>
#include <utility>

#include "format/brat.h"
#include "format/conllu.h"
#include "format/csv.h"
#include "format/spacy.h"
#include "input/annotated.h"
#include "quoth/record.h"
#include "quoth/selection.h"

namespace quoth::cli {
namespace {

// The JSON of a larger text is written part by part.
constexpr std::size_t kLargeText = std::size_t{1} << 20;

std::string json_line(const Annotation& annotation, const AnnotationLook& look) {
  return format::annotation_json(annotation, look.unit, look.layers) + '\n';
}

}  // namespace

Result<WrittenArticle> write_article(input::Input& input, const input::ArticleKeys& keys,
                                     const Analyzer& analyzer, const AnnotationLook& look) {
  auto annotated = input::annotate_input(input, keys, analyzer);
  if (!annotated) return annotated.error();
  Annotation& annotation = annotated->annotation;
  keep_likely(annotation, look.confidence);
  WrittenArticle written{
      .id = annotation.id, .fault = std::move(annotated->fault), .language = annotation.language};
  switch (look.form) {
    case AnnotationForm::brat:
      written.bytes = format::brat(annotation);
      written.text = annotation.text;
      break;
    case AnnotationForm::spacy:
      written.bytes = format::spacy(annotation) + '\n';
      break;
    case AnnotationForm::csv:
      written.bytes = format::csv_rows(make_record(annotation, look.unit));
      break;
    case AnnotationForm::conllu:
      written.bytes = format::conllu(annotation);
      break;
    case AnnotationForm::sqlite:
      break;
    case AnnotationForm::ndjson:
      if (annotation.text.size() > kLargeText) {
        written.annotation = std::move(annotation);
      } else {
        written.bytes = json_line(annotation, look);
      }
      break;
  }
  return written;
}

Result<WrittenArticle> write_article(input::Input& input, const input::ArticleKeys& keys,
                                     const Analyzer& analyzer, const database::Writer& database) {
  auto stored = input::annotate_for(database, input, keys, analyzer);
  if (!stored) return stored.error();
  WrittenArticle written{.id = stored->article.id, .fault = std::move(stored->fault)};
  written.stored = *std::move(stored);
  return written;
}

std::string line_of(WrittenArticle article, const AnnotationLook& look) {
  return article.annotation ? json_line(*article.annotation, look) : std::move(article.bytes);
}

}  // namespace quoth::cli
