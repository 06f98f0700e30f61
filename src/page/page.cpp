#include "page/page.h"

#include "text/miscoded.h"

namespace quoth::page {

void add_paragraph(Page& page, std::string_view text, Role role) {
  if (!page.text.empty()) page.text += "\n\n";
  const auto begin = static_cast<std::uint32_t>(page.text.size());
  page.text += text::repair_miscoded(std::string(text));
  page.paragraphs.push_back({{begin, static_cast<std::uint32_t>(page.text.size())}, role});
}

void set_off_last(Page& page, bool goes_on) {
  const Span last = page.paragraphs.back().span;
  if (goes_on && !page.set_off.empty()) {
    page.set_off.back().end = last.end;
  } else {
    page.set_off.push_back(last);
  }
}

}  // namespace quoth::page
