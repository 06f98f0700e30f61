// Reads arbitrary bytes as a pattern, and searches an article for it.
#include <cstdint>
#include <string_view>

#include "database/word_query.h"
#include "find/match.h"
#include "format/found_csv.h"
#include "format/found_json.h"
#include "format/found_text.h"
#include "invariants.h"
#include "quoth/analyzer.h"
#include "quoth/find.h"
#include "schema.h"

namespace {

using namespace quoth;

const Analyzer& analyzer() {
  static const auto analyzer = Analyzer::built_in({.fast = true});
  return analyzer;
}

const Annotation& article() {
  static const auto annotation = analyzer().annotate(
      {.id = "a.txt",
       .bytes = "Café must close\n\nMayor Ann Lee said on Monday that the café would close. "
                "\"We cannot wait,\" she said, \"for encrypted messages.\"\n\n"
                "Vane denied that it was old, and left."});
  return *annotation;
}

void check(const Found& found) {
  std::uint32_t end = 0;
  for (const Span match : found.matches) {
    require(match.begin >= end && match.end >= match.begin && match.end <= found.text.size());
    require(is_boundary(found.text, match.begin) && is_boundary(found.text, match.end));
    end = match.end;
  }
  for (const Place place : found.places) require(place.start <= place.end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto pattern = Pattern::parse(text, analyzer());
  if (!pattern) {
    require(pattern.error().path == "PATTERN" && !pattern.error().reason.empty());
    return 0;
  }
  static_cast<void>(database::word_query(pattern->required_words()));
  for (const Part part : {Part::quotations, Part::narration, Part::headlines, Part::all}) {
    const Findings findings = search(article(), {.pattern = *pattern, .in = part}, analyzer());
    format::FoundJson json(text, part, false);
    std::string written;
    for (const Found& found : findings.found) {
      check(found);
      written += json.add(found);
      format::FoundText({.colour = true, .width = 60}).add(found);
      format::found_csv(found);
    }
    written += json.end({article().models}, {});
    require_valid(written, "find");
  }
  return 0;
}
