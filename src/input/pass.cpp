#include "input/pass.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "input/ordered_pass.h"

namespace quoth::input {
namespace {

void add(Pass& all, Pass one) {
  all.models.merge(one.models);
  std::ranges::move(one.errors, std::back_inserter(all.errors));
  for (const auto& [language, count] : one.other_languages) all.other_languages[language] += count;
  all.has_errors = all.has_errors || one.has_errors;
  all.has_read = all.has_read || one.has_read;
}

// The errors of a report are not those of the input.
Pass pass_of(Contents& contents) {
  Pass one{.errors = std::move(contents.errors), .has_read = true};
  for (const Record& record : contents.records) {
    if (!record.models.empty()) one.models.insert(record.models);
  }
  if (!contents.language.empty()) one.other_languages[contents.language] = 1;
  return one;
}

}  // namespace

Pass pass(Source& source, const Analyzer& analyzer, const PassOptions& options, const Work& work,
          const OnInput& on_input) {
  Pass all;
  ordered_pass(source, options.threads, [&](Input input) -> Completion {
    Progress progress{.bytes = input.bytes.size(), .fraction = input.fraction};
    auto contents = contents_of(input, source.keys(), analyzer, options.unit, options.keep);
    Pass one;
    Taken taken;
    if (contents) {
      one = pass_of(*contents);
      progress.fault = std::move(contents->fault);
      taken = work(*contents, progress.fault);
    } else {
      progress.fault = contents.error().reason;
    }
    if (!progress.fault.empty()) {
      one.has_errors = true;
      one.errors.push_back({std::move(input.id), progress.fault});
    }
    progress.place = std::move(input.place);
    return [&, one = std::move(one), taken = std::move(taken),
            progress = std::move(progress)]() mutable {
      add(all, std::move(one));
      const bool goes_on = !taken || taken();
      if (on_input) on_input(progress);
      return goes_on;
    };
  });
  return all;
}

Gathered gather(Source& source, const Analyzer& analyzer, const PassOptions& options,
                const OnInput& on_input) {
  Gathered all;
  const auto keep = [&](Contents& contents, std::string& /*fault*/) -> Taken {
    // A function can be copied, which an annotation should not be.
    const auto kept = std::make_shared<Contents>(std::move(contents));
    return [&all, kept] {
      if (kept->annotation) {
        all.texts.emplace(kept->records.front().digest, std::move(kept->annotation->text));
      }
      std::ranges::move(kept->records, std::back_inserter(all.records));
      return true;
    };
  };
  all.pass = pass(source, analyzer, options, keep, on_input);
  return all;
}

}  // namespace quoth::input
