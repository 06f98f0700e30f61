// Reads arbitrary bytes as CSV.
#include <utility>

#include "input/csv_rows.h"
#include "input/json_article.h"
#include "input_file.h"
#include "text/utf16_decoder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const InputFile file(data, size);
  quoth::input::BufferedStream stream = file.stream();
  quoth::require(static_cast<bool>(stream.more()));
  if (quoth::text::begins_utf16(stream.rest())) stream.read_as_utf16();
  quoth::input::CsvRows rows(std::move(stream), ',', {"text", "t"});
  std::size_t found = 0;
  while (const auto row = rows.next()) {
    quoth::require(++found <= size + 1);
    if (*row) {
      static_cast<void>(quoth::input::read_article((*row)->json, {}));
    } else {
      quoth::require(!row->error().reason.empty());
    }
  }
  return 0;
}
