#include "api/source_options.h"

#include <string>
#include <vector>

#include "input/format.h"

namespace quoth::api {
Result<input::SourceOptions> source_options(const ReadOptions& options) {
  input::SourceOptions source;
  if (!options.input_format.empty()) {
    const auto format = input::format_names().find(options.input_format);
    if (format == input::format_names().end()) {
      return Error{"input_format", options.input_format + ": no such format"};
    }
    source.format = format->second;
  }
  const auto take = [](const std::string& key, std::vector<std::string>& keys) {
    if (!key.empty()) keys = {key};
  };
  take(options.text_key, source.keys.text);
  take(options.id_key, source.keys.id);
  take(options.title_key, source.keys.title);
  take(options.date_key, source.keys.date);
  if (options.max_article_size > 0) source.max_size = options.max_article_size;
  source.choice.include = options.include;
  source.choice.exclude = options.exclude;
  return source;
}

}  // namespace quoth::api
