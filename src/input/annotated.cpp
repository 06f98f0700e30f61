#include "input/annotated.h"

#include <utility>

#include "input/json_article.h"

namespace quoth::input {

Result<Article> article_of(Input& input) {
  switch (input.kind) {
    case Input::Kind::article:
      return Article{.id = input.id, .bytes = std::move(input.bytes)};
    case Input::Kind::json:
      if (kind_of_json(input.bytes) == JsonKind::report) return Error{"", "a report, no article"};
      return read_article(input.bytes);
    case Input::Kind::error:
      break;
  }
  return Error{"", input.bytes};
}

Result<Annotation> annotate_input(Input& input, const Analyzer& analyzer) {
  const auto article = article_of(input);
  if (!article) return article.error();
  return analyzer.annotate(*article);
}

}  // namespace quoth::input
