#include "page/page.h"

namespace quoth::page {

void add_paragraph(Page& page, std::string_view text, Role role) {
  if (!page.text.empty()) page.text += "\n\n";
  const auto begin = static_cast<std::uint32_t>(page.text.size());
  page.text += text;
  page.paragraphs.push_back({{begin, static_cast<std::uint32_t>(page.text.size())}, role});
}

}  // namespace quoth::page
