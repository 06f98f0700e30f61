// A page as tests compare it.
#pragma once

#include <string>

#include "page/html_page.h"

namespace quoth::page {

// "role: text" of each paragraph, one a line; of what is no page, the reason.
inline std::string outline(const Result<Page>& page) {
  if (!page) return page.error().reason;
  std::string outline;
  for (const Paragraph& each : page->paragraphs) {
    outline +=
        std::string(to_string(each.role)) + ": " + std::string(slice(page->text, each.span)) + "\n";
  }
  return outline;
}

}  // namespace quoth::page
