#include "input/annotated.h"

#include <utility>

namespace quoth::input {

Result<GivenArticle> article_of(Input& input, const ArticleKeys& keys) {
  GivenArticle given;
  Article& article = given.article;
  switch (input.kind) {
    case Input::Kind::json:
      if (kind_of_json(input.bytes) == JsonKind::report) return Error{"", "a report, no article"};
      return read_article(input.bytes, keys);
    case Input::Kind::error:
      return Error{"", input.bytes};
    case Input::Kind::text:
    case Input::Kind::markdown:
    case Input::Kind::html:
      article.bytes = std::move(input.bytes);
      break;
  }
  article.id = input.id;
  given.fault = input.fault;
  if (!input.date.empty()) article.date = input.date;
  if (!input.fault.empty()) article.date = "";
  if (!input.meta.empty()) given.fault = add_meta(article, input.meta, keys);
  return given;
}

Result<Annotated> annotate_input(Input& input, const ArticleKeys& keys, const Analyzer& analyzer) {
  auto given = article_of(input, keys);
  if (!given) return given.error();
  auto annotation = analyzer.annotate(given->article);
  if (!annotation) return annotation.error();
  return Annotated{*std::move(annotation), std::move(given->fault)};
}

}  // namespace quoth::input
