// Annotates arbitrary bytes, and checks the annotation.
#include <cstdint>

#include "format/json.h"
#include "invariants.h"
#include "quoth/analyzer.h"
#include "sound_annotation.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto analyzer = quoth::Analyzer::built_in({.fast = true});
  const quoth::Article article = {.id = "a.txt",
                                  .bytes = {reinterpret_cast<const char*>(data), size}};
  const auto annotation = analyzer.annotate(article);
  if (!annotation) {
    quoth::require(!annotation.error().reason.empty());
    return 0;
  }
  quoth::require_sound(*annotation);
  // The same bytes, whatever was annotated before.
  const auto again = analyzer.annotate(article);
  quoth::require(quoth::format::annotation_json(*annotation, quoth::OffsetUnit::bytes) ==
                 quoth::format::annotation_json(*again, quoth::OffsetUnit::bytes));
  return 0;
}
