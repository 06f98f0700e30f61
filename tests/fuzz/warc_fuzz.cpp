// Reads arbitrary bytes as a web archive.
#include "input/warc_records.h"
#include "input_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const InputFile file(data, size);
  quoth::input::WarcRecords records(file.stream());
  std::size_t found = 0;
  while (const auto page = records.next()) {
    // Each takes a byte at least, so the reader comes to an end.
    quoth::require(++found <= size + 1);
    quoth::require(*page || !page->error().reason.empty());
  }
  return 0;
}
