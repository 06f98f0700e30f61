// Reads arbitrary bytes as an HTML page, and checks the page and its paragraphs.
#include <cstdint>
#include <string_view>

#include "invariants.h"
#include "page/html_page.h"
#include "sound_article.h"
#include "text/layout.h"

namespace {

using namespace quoth;

void check(const page::Page& page) {
  require(!page.text.empty());
  require_utf8(page.text);
  if (page.paragraphs.empty()) return;  // a plain text, which a browser saved
  std::uint32_t end = 0;
  for (const Paragraph& paragraph : page.paragraphs) {
    require_within(page.text, paragraph.span);
    require(paragraph.span.begin == end + (end == 0 ? 0 : 2));
    require(page.text.substr(end, paragraph.span.begin - end) == (end == 0 ? "" : "\n\n"));
    end = paragraph.span.end;
  }
  require(end == page.text.size());
  for (const Span span : page.set_off) require_within(page.text, span);
  require(text::find_paragraphs(page.text, page.paragraphs, page.set_off).size() ==
          page.paragraphs.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  page::looks_like_html(bytes);
  if (const auto page = page::read_html(bytes)) check(*page);
  return 0;
}
