#include <algorithm>

#include "format/paint.h"
#include "format/rendered_change.h"
#include "format/text.h"
#include "format/wrap.h"

namespace quoth::format {

std::string diff_text(const Diff& diff, TextStyle style) {
  const Paint paint(style.colour);
  const std::size_t width = std::max<std::size_t>(style.width, 40);
  std::string out = wrap(summary(diff), width, 0, 0);
  for (const RenderedArticle& article : render(diff)) {
    out += '\n' + wrap(paint.bold(article.title), width, 0, 2);
    for (const RenderedChange& change : article.changes)
      out += wrap(change.lead + ": " + paint.marks(change.marks), width, 2, 4);
  }
  return out;
}

}  // namespace quoth::format
