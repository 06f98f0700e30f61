// Reads arbitrary bytes as JSON: an array, one article, or NDJSON.
#include "input/json_article.h"
#include "input/json_texts.h"
#include "input_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const InputFile file(data, size);
  quoth::input::JsonTexts texts(file.stream());
  std::size_t found = 0;
  while (const auto text = texts.next()) {
    quoth::require(++found <= size + 1);
    if (*text) {
      static_cast<void>(quoth::input::read_article((*text)->text, {}));
    } else {
      quoth::require(!text->error().reason.empty());
    }
  }
  return 0;
}
