// An article on its way into a database.
#pragma once

#include <optional>
#include <string>

#include "database/writer.h"
#include "input/json_article.h"
#include "input/source.h"
#include "quoth/analyzer.h"

namespace quoth::input {

struct StoredArticle {
  Article article;
  std::string stamp;
  std::optional<Annotation> annotation;  // if the database did not have the article
  std::string fault;  // what is wrong with it although it can be kept; may be empty
};

// Annotates the article of an input if the database does not have it as it is now. Any thread.
// Errors have no path. Moves the bytes out of `input` if it is an article.
Result<StoredArticle> annotate_for(const database::Writer& database, Input& input,
                                   const ArticleKeys& keys, const Analyzer& analyzer);

struct Stored {
  bool annotated = false;  // the database did not have it
  std::string language;    // see Annotation
};
// Keeps the article that the database has, or puts this one into it. Fails if the database cannot
// be written.
Result<Stored> store(database::Writer& database, StoredArticle& article, const Analyzer& analyzer);

}  // namespace quoth::input
