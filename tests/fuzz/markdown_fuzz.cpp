// Reads arbitrary bytes as Markdown, and checks the paragraphs.
#include <cstdint>
#include <string_view>

#include "invariants.h"
#include "page/markdown_page.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto page = quoth::page::read_markdown({reinterpret_cast<const char*>(data), size});
  if (!page) return 0;
  std::uint32_t end = 0;
  for (const quoth::Paragraph& paragraph : page->paragraphs) {
    quoth::require_within(page->text, paragraph.span);
    quoth::require(paragraph.span.begin == end + (end == 0 ? 0 : 2));
    end = paragraph.span.end;
  }
  quoth::require(end == page->text.size());
  return 0;
}
