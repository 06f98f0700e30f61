#include "page/content_role.h"

#include "text/characters.h"

namespace quoth::page {
namespace {

bool is_in_quotation(const BlockTree& page, const std::vector<Part>& context, std::uint32_t block) {
  return context[page.blocks()[block].element] == Part::quotation;
}

// The node after the block quotation that `node` is in.
std::uint32_t end_of_quotation(const BlockTree& page, std::uint32_t node) {
  while (node != 0 && page.parts()[node] != Part::quotation) node = page.nodes()[node].parent;
  return page.nodes()[node].end;
}

// The last lines of a block quotation, if they are set off: with a dash or in <footer>.
bool is_signature(const BlockTree& page, const std::vector<Part>& context, std::uint32_t b) {
  constexpr std::uint32_t kLongest = 150;
  const HtmlBlock& block = page.blocks()[b];
  const bool last = b + 1 == page.size() || !is_in_quotation(page, context, b + 1) ||
                    page.blocks()[b + 1].element >= end_of_quotation(page, block.element);
  const char32_t first = text::character_at(block.text, 0).code;
  return last && block.size <= kLongest &&
         (page.element(b).name == "footer" || text::is_dash(first));
}

// <figure><blockquote>…</blockquote><figcaption>Ann Other</figcaption></figure>
bool is_caption_of_quotation(const BlockTree& page, const std::vector<Part>& context,
                             std::uint32_t b) {
  if (b == 0 || !is_in_quotation(page, context, b - 1)) return false;
  const std::vector<Node>& nodes = page.nodes();
  std::uint32_t node = page.blocks()[b].element;
  while (node != 0 && nodes[node].name != "figure") node = nodes[node].parent;
  const std::uint32_t before = page.blocks()[b - 1].element;
  return node != 0 && before > node && before < nodes[node].end;
}

}  // namespace

Role content_role(const BlockTree& page, const std::vector<Part>& context, std::uint32_t block) {
  switch (context[page.blocks()[block].element]) {
    case Part::heading:
      return Role::heading;
    case Part::item:
      return page.is_item(block) ? Role::item : Role::body;
    case Part::caption:
      return is_caption_of_quotation(page, context, block) ? Role::signature : Role::caption;
    case Part::quotation:
      return is_signature(page, context, block) ? Role::signature : Role::body;
    case Part::standfirst:
      return Role::standfirst;
    default:
      return Role::body;
  }
}

}  // namespace quoth::page
