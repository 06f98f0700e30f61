#include "quoth/reader.h"

#include <memory>
#include <utility>

#include "api/source_options.h"
#include "input/annotated.h"
#include "input/byte_stream.h"
#include "input/pass.h"

namespace quoth {

class ArticleReader::State {
 public:
  State(std::vector<std::string> paths, input::SourceOptions options)
      : source_(std::move(paths), std::move(options)) {}

  std::optional<Result<Article>> next() {
    auto input = source_.next();
    if (!input) return std::nullopt;
    const std::string place = input->place;
    auto given = input::article_of(*input, source_.keys());
    if (!given) return Error{place, given.error().reason};
    return std::move(given->article);
  }

 private:
  input::Source source_;
};

ArticleReader::ArticleReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
ArticleReader::ArticleReader(ArticleReader&&) noexcept = default;
ArticleReader& ArticleReader::operator=(ArticleReader&&) noexcept = default;
ArticleReader::~ArticleReader() = default;

Result<ArticleReader> ArticleReader::open(std::vector<std::string> paths,
                                          const ReadOptions& options) {
  auto source = api::source_options(options);
  if (!source) return source.error();
  return ArticleReader(std::make_unique<State>(std::move(paths), *std::move(source)));
}

std::optional<Result<Article>> ArticleReader::next() { return state_->next(); }

Result<Corpus> read_corpus(std::vector<std::string> paths, const Analyzer& analyzer,
                           const ReadOptions& options, OffsetUnit unit, int threads) {
  auto reading = api::source_options(options);
  if (!reading) return reading.error();
  input::Source source(std::move(paths), *std::move(reading));
  auto read = input::gather(
      source, analyzer, {.unit = unit, .threads = threads, .keep = input::Keep::records_and_texts});
  return Corpus{std::move(read.records), std::move(read.pass.errors), std::move(read.texts)};
}

Result<std::vector<Error>> read_each(std::vector<std::string> paths, const Analyzer& analyzer,
                                     const std::function<void(const InputArticles&)>& use,
                                     const ReadOptions& options, OffsetUnit unit, int threads) {
  auto reading = api::source_options(options);
  if (!reading) return reading.error();
  reading->stored.rows = database::Rows::all;
  input::Source source(std::move(paths), *std::move(reading));
  const auto take = [&](input::Contents& contents, std::string& /*fault*/) -> input::Taken {
    const auto kept = std::make_shared<input::Contents>(std::move(contents));
    return [&use, kept] {
      use({kept->records, kept->annotation ? &*kept->annotation : nullptr});
      return true;
    };
  };
  return input::pass(source, analyzer,
                     {.unit = unit, .threads = threads, .keep = input::Keep::records_and_texts},
                     take)
      .errors;
}

Result<std::shared_ptr<const Overrides>> read_overrides_file(const std::string& path) {
  constexpr std::size_t kPart = std::size_t{1} << 20;
  constexpr std::size_t kMost = 100'000'000;  // a device may have no end
  auto stream = input::ByteStream::open(path);
  if (!stream) return stream.error();
  std::string bytes;
  for (std::size_t got = 1; got > 0;) {
    const auto part = stream->read(bytes, kPart);
    if (!part) return part.error();
    if (bytes.size() > kMost) return Error{path, "more than 100 MB"};
    got = *part;
  }
  return read_overrides(bytes, path);
}

}  // namespace quoth
