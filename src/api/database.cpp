#include "api/database.h"

#include <memory>
#include <optional>
#include <utility>

#include "database/stamp.h"
#include "database/writer.h"
#include "input/annotated.h"
#include "input/ordered_pass.h"
#include "quoth/database.h"

namespace quoth::api {
namespace {

// An article on its way into the database, and its annotation if the database did not have it.
struct Stored {
  Article article;
  std::string stamp;
  std::optional<Annotation> annotation;
  std::string fault;  // what is wrong with it although it can be kept
};

Result<Stored> annotated(input::Input& input, const input::ArticleKeys& keys,
                         const Analyzer& analyzer, const database::Writer& database) {
  auto given = input::article_of(input, keys);
  if (!given) return given.error();
  Stored stored{.stamp = database::stamp_of(given->article, analyzer.models()),
                .fault = std::move(given->fault)};
  if (!database.had(stored.stamp)) {
    auto annotation = analyzer.annotate(given->article);
    if (!annotation) return annotation.error();
    stored.annotation = *std::move(annotation);
  }
  stored.article = std::move(given->article);
  return stored;
}

// Returns why the database cannot be written.
std::optional<Error> put(database::Writer& database, const Analyzer& analyzer, Stored& stored,
                         Updated& updated) {
  ++updated.articles;
  if (database.keep(stored.article.id, stored.stamp)) return std::nullopt;
  // The database had it, and another article with its id has taken its place in this pass.
  if (!stored.annotation) {
    auto annotation = analyzer.annotate(stored.article);
    if (!annotation) return annotation.error();
    stored.annotation = *std::move(annotation);
  }
  ++updated.annotated;
  return database.put(*stored.annotation, stored.stamp);
}

}  // namespace

Result<Updated> update_database(const std::string& path, Inputs& inputs, const Analyzer& analyzer,
                                int threads, bool prune) {
  auto opened = database::Writer::open(path);
  if (!opened) return opened.error();
  database::Writer& database = **opened;
  Updated updated;
  std::optional<Error> failure;  // of the database
  const auto read = [&](input::Input input) -> input::Completion {
    // A function can be copied, which an article should not be.
    auto stored =
        std::make_shared<Result<Stored>>(annotated(input, inputs.keys(), analyzer, database));
    return [&, stored, id = std::move(input.id)] {
      const std::string& fault = *stored ? (*stored)->fault : stored->error().reason;
      if (!fault.empty()) updated.errors.push_back({id, fault});
      if (*stored) failure = put(database, analyzer, **stored, updated);
      return !failure;
    };
  };
  input::ordered_pass([&] { return inputs.next(); },
                      threads > 0 ? threads : input::default_threads(), read);
  if (!failure) failure = database.finish(prune && updated.errors.empty());
  if (failure) return *failure;
  return updated;
}

}  // namespace quoth::api

namespace quoth {

Result<std::vector<Error>> update_database(const std::string& path, std::vector<std::string> paths,
                                           const Analyzer& analyzer, const UpdateOptions& options) {
  auto source = api::source_options(options.reading);
  if (!source) return source.error();
  api::Inputs inputs(std::move(paths), {}, *std::move(source));
  auto updated = api::update_database(path, inputs, analyzer, options.threads, options.prune);
  if (!updated) return updated.error();
  return std::move(updated->errors);
}

}  // namespace quoth
