// Reads arbitrary bytes as CSV.
#include <utility>

#include "input/csv_rows.h"
#include "input/json_article.h"
#include "input_file.h"
#include "sound_article.h"
#include "text/utf16_decoder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const InputFile file(data, size);
  quoth::input::BufferedStream stream = file.stream();
  if (!stream.more()) return 0;  // it begins as gzip or zstd does, and is damaged
  if (quoth::text::begins_utf16(stream.rest())) stream.read_as_utf16();
  quoth::input::CsvRows rows(std::move(stream), ',', {"text", "t"});
  std::size_t found = 0;
  while (const auto row = rows.next()) {
    quoth::require(++found <= size + 1);
    if (*row) {
      // A row is always an object; it may lack the text.
      const auto given = quoth::input::read_article((*row)->json, {});
      if (given) quoth::require_sound(*given);
    } else {
      quoth::require(!row->error().reason.empty());
    }
  }
  return 0;
}
