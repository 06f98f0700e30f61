#include "evidence/marks_html.h"

#include "evidence/html.h"

namespace quoth::evidence {

std::string marks_html(const std::vector<format::Mark>& marks) {
  using Kind = format::Mark::Kind;
  std::string out;
  for (const auto& [kind, text] : marks) {
    if (kind == Kind::deleted) out += "<del>";
    if (kind == Kind::inserted) out += "<ins>";
    out += html(text);
    if (kind == Kind::deleted) out += "</del>";
    if (kind == Kind::inserted) out += "</ins>";
  }
  return out;
}

}  // namespace quoth::evidence
