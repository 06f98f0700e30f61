#include "input/stored_article.h"

#include <utility>

#include "database/stamp.h"
#include "input/annotated.h"

namespace quoth::input {

Result<StoredArticle> annotate_for(const database::Writer& database, Input& input,
                                   const ArticleKeys& keys, const Analyzer& analyzer) {
  auto given = article_of(input, keys);
  if (!given) return given.error();
  StoredArticle stored{.stamp = database::stamp_of(given->article, analyzer.models()),
                       .fault = std::move(given->fault)};
  if (!database.had(stored.stamp)) {
    auto annotation = analyzer.annotate(given->article);
    if (!annotation) return annotation.error();
    stored.annotation = *std::move(annotation);
  }
  stored.article = std::move(given->article);
  return stored;
}

Result<Stored> store(database::Writer& database, StoredArticle& article, const Analyzer& analyzer) {
  if (auto language = database.keep(article.article.id, article.stamp))
    return Stored{.language = *std::move(language)};
  // The database had it, and another article with its id has taken its place in this pass.
  if (!article.annotation) {
    auto annotation = analyzer.annotate(article.article);
    if (!annotation) return annotation.error();
    article.annotation = *std::move(annotation);
  }
  if (auto error = database.put(*article.annotation, article.stamp)) return *error;
  return Stored{.annotated = true, .language = article.annotation->language};
}

}  // namespace quoth::input
