#include "api/database.h"

#include <memory>
#include <optional>
#include <utility>

#include "api/source_options.h"
#include "database/writer.h"
#include "input/ordered_pass.h"
#include "input/stored_article.h"
#include "quoth/database.h"

namespace quoth::api {

Result<Updated> update_database(const std::string& path, input::Source& source,
                                const Analyzer& analyzer, int threads, bool prune) {
  auto opened = database::Writer::open(path);
  if (!opened) return opened.error();
  database::Writer& database = **opened;
  Updated updated;
  std::optional<Error> failure;  // of the database
  const auto read = [&](input::Input input) -> input::Completion {
    // A function can be copied, which an article should not be.
    auto article = std::make_shared<Result<input::StoredArticle>>(
        input::annotate_for(database, input, source.keys(), analyzer));
    return [&, article, id = std::move(input.id)] {
      const std::string& fault = *article ? (*article)->fault : article->error().reason;
      if (!fault.empty()) updated.errors.push_back({id, fault});
      if (!*article) return true;
      const auto stored = input::store(database, **article, analyzer);
      if (!stored) failure = stored.error();
      ++updated.articles;
      if (stored && stored->annotated) ++updated.annotated;
      return !failure;
    };
  };
  input::ordered_pass(source, threads, read);
  if (!failure) failure = database.finish(prune && updated.errors.empty());
  if (failure) return *failure;
  return updated;
}

}  // namespace quoth::api

namespace quoth {

Result<std::vector<Error>> update_database(const std::string& path, std::vector<std::string> paths,
                                           const Analyzer& analyzer, const UpdateOptions& options) {
  auto reading = api::source_options(options.reading);
  if (!reading) return reading.error();
  input::Source source(std::move(paths), *std::move(reading));
  auto updated = api::update_database(path, source, analyzer, options.threads, options.prune);
  if (!updated) return updated.error();
  return std::move(updated->errors);
}

}  // namespace quoth
