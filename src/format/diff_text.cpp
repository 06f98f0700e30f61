#include <algorithm>

#include "format/paint.h"
#include "format/rendered_change.h"
#include "format/text.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

void add_list(std::string& out, std::string_view title, const std::vector<std::string>& ids,
              std::size_t width) {
  if (ids.empty()) return;
  out.append(1, '\n').append(title).append(":\n");
  for (const std::string& id : ids) out += wrap(one_line(id), width, 2, 4);
}

}  // namespace

std::string diff_text(const Diff& diff, TextStyle style) {
  const Paint paint(style.colour);
  const std::size_t width = std::max<std::size_t>(style.width, 40);
  std::string out = wrap(summary(diff), width, 0, 0);
  const std::string* article = nullptr;
  for (const Change& change : diff.changes) {
    if (article == nullptr || *article != change.article) {
      article = &change.article;
      out += '\n' + wrap(paint.bold(one_line(*article)), width, 0, 2);
    }
    const RenderedChange rendered = render(change);
    out += wrap(rendered.lead + ": " + paint.marks(rendered.marks), width, 2, 4);
  }
  add_list(out, "Added", diff.added, width);
  add_list(out, "Removed", diff.removed, width);
  return out;
}

}  // namespace quoth::format
