// Reads arbitrary bytes as CSV.
#include "input/csv_rows.h"
#include "input/json_article.h"
#include "input_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const InputFile file(data, size);
  quoth::input::CsvRows rows(file.stream(), ',', {"text", "t"});
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
