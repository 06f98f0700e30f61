// Reads arbitrary bytes as a file of any kind, compressed or not, and annotates its articles. The
// first byte of the input chooses what --input-format says, if anything.
#include <array>
#include <cstdint>
#include <optional>

#include "input/contents.h"
#include "input/source.h"
#include "input_file.h"
#include "quoth/analyzer.h"

namespace {

using namespace quoth;
using input::Format;

constexpr std::array<std::optional<Format>, 9> kFormats = {
    std::nullopt, Format::text, Format::html, Format::markdown, Format::warc,
    Format::csv,  Format::tsv,  Format::json, Format::feed};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto analyzer = Analyzer::built_in({.fast = true});
  if (size == 0) return 0;
  const InputFile file(data + 1, size - 1);
  input::Source source({file.path()}, {.format = kFormats[data[0] % kFormats.size()]});
  std::size_t found = 0;
  // What is compressed may hold a thousand times as much.
  while (auto input = source.next()) {
    require(++found <= 2000 * (size + 1));
    require(input->fraction >= 0 && input->fraction <= 1);
    const auto contents = input::contents_of(*input, source.keys(), analyzer,
                                             OffsetUnit::code_points, input::Keep::records);
    if (!contents) require(!contents.error().reason.empty());
  }
  return 0;
}
