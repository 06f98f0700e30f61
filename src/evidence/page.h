// A page made of the files in data/page: a template, the style and a script.
#pragma once

#include <functional>
#include <string_view>

#include "evidence/html.h"

namespace quoth::evidence {

// What goes around the body of a page.
struct PageFrame {
  std::string_view title;   // plain text
  std::string_view body;    // a template in data/page: "report.html"
  std::string_view script;  // a file there: "report.js"
};

// Writes a whole page. `put` writes the HTML for each {{name}} of the body, in its order. The page
// has a content security policy that allows its own style and script, and nothing else: no network.
void write_page(const PageFrame& frame, const Write& write,
                const std::function<void(std::string_view name)>& put);

}  // namespace quoth::evidence
