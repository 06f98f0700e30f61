// The annotation of one article in the form that `quoth annotate` writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "database/writer.h"
#include "format/json.h"
#include "input/json_article.h"
#include "input/source.h"
#include "input/stored_article.h"
#include "quoth/analyzer.h"

namespace quoth::cli {

enum class AnnotationForm : std::uint8_t { ndjson, spacy, csv, brat, conllu, sqlite };

// What is written of an annotation, and how.
struct AnnotationLook {
  AnnotationForm form = AnnotationForm::ndjson;
  OffsetUnit unit = OffsetUnit::code_points;
  format::Layers layers;  // of ndjson
  double confidence = 0;  // the least of a quotation
};

struct WrittenArticle {
  std::string id;
  std::string bytes;
  std::string text;                            // of the article, for brat
  std::string fault;                           // see input::Annotated
  std::string language;                        // see Annotation
  std::optional<input::StoredArticle> stored;  // for a database
  // Of a large article, in place of `bytes`: its JSON takes twenty times the text, so it is written
  // part by part, and is never in memory as a whole.
  std::optional<Annotation> annotation;
};

// Annotates the article of an input. Any thread. Errors have no path. Moves the bytes out of
// `input` if it is an article.
Result<WrittenArticle> write_article(input::Input& input, const input::ArticleKeys& keys,
                                     const Analyzer& analyzer, const AnnotationLook& look);

// The same for a database, if it does not have the article as it is now.
Result<WrittenArticle> write_article(input::Input& input, const input::ArticleKeys& keys,
                                     const Analyzer& analyzer, const database::Writer& database);

// The line of a written article in NDJSON, whether it is large or not.
std::string line_of(WrittenArticle article, const AnnotationLook& look);

}  // namespace quoth::cli
