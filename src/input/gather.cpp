#include "input/gather.h"

#include <utility>

#include "input/ordered_pass.h"

namespace quoth::input {

Gathered gather(Source& source, const Analyzer& analyzer, OffsetUnit unit, int threads,
                const std::function<void(const Progress&)>& on_input, Keep keep) {
  Gathered all;
  ordered_pass(source, threads, [&](Input input) -> Completion {
    const std::size_t size = input.bytes.size();
    auto contents = contents_of(input, source.keys(), analyzer, unit, keep);
    std::string fault = contents ? contents->fault : contents.error().reason;
    FailedInput failure{std::move(input.place), {std::move(input.id), std::move(fault)}};
    return [&, size, fraction = input.fraction, contents = std::move(contents),
            failure = std::move(failure)]() mutable {
      if (contents) {
        if (contents->annotation) {
          all.texts.emplace(contents->records.front().digest,
                            std::move(contents->annotation->text));
        }
        if (!contents->language.empty()) ++all.other_languages[contents->language];
        for (Record& record : contents->records) all.records.push_back(std::move(record));
        for (Error& error : contents->errors) all.errors.push_back(std::move(error));
      }
      const bool failed = !failure.error.reason.empty();
      on_input({.failure = failed ? &failure : nullptr,
                .used = static_cast<bool>(contents),
                .bytes = size,
                .fraction = fraction});
      if (failed) all.errors.push_back(std::move(failure.error));
      return true;
    };
  });
  return all;
}

}  // namespace quoth::input
