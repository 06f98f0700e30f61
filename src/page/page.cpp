#include "page/page.h"

namespace quoth::page {

void add_paragraph(Page& page, std::string_view text, Role role, bool set_off) {
  if (!page.text.empty()) page.text += "\n\n";
  const auto begin = static_cast<std::uint32_t>(page.text.size());
  page.text += text;
  const Span span{begin, static_cast<std::uint32_t>(page.text.size())};
  page.paragraphs.push_back({span, role});
  if (set_off) page.set_off.push_back(span);
}

}  // namespace quoth::page
