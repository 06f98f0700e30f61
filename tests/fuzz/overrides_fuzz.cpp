// Reads arbitrary bytes as overrides, and corrects an article with them.
#include <cstdint>
#include <string_view>

#include "format/json.h"
#include "invariants.h"
#include "quoth/analyzer.h"
#include "quoth/overrides.h"
#include "sound_annotation.h"

namespace {

using namespace quoth;

const Annotation& article() {
  static const auto annotation =
      Analyzer::built_in({.fast = true})
          .annotate({.id = "town/a.txt",
                     .bytes = "Mayor Ann Lee said on Monday that the café would close. "
                              "\"We cannot wait,\" she told Tom Vane.\n\n"
                              "Vane denied that it was old. Lee asked: \"Is it not?\""});
  return *annotation;
}

std::string json_of(const Annotation& annotation) {
  return format::annotation_json(annotation, OffsetUnit::code_points);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto overrides = read_overrides({reinterpret_cast<const char*>(data), size}, "own.ndjson");
  if (!overrides) {
    require(!overrides.error().reason.empty());
    return 0;
  }
  const Annotation corrected = (*overrides)->apply(article());
  require_sound(corrected);
  // Applying them again changes nothing.
  require(json_of((*overrides)->apply(corrected)) == json_of(corrected));
  for (const Error& error : (*overrides)->unfit()) require(error.path.starts_with("own.ndjson:"));
  return 0;
}
