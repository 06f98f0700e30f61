#include "page/context.h"

namespace quoth::page {

std::vector<Part> find_context(const BlockTree& page, const Prose& prose,
                               std::optional<std::uint32_t> headline) {
  const std::vector<Node>& nodes = page.nodes();
  std::vector<Part> context(nodes.size(), Part::none);
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const Part outer = i == 0 ? Part::none : context[nodes[i].parent];
    Part own = page.parts()[i];
    const bool certain = nodes[i].name == "footer" || nodes[i].name == "nav";
    if ((is_around(own) || own == Part::quotation) && !certain && prose.most_is_within(i, headline))
      own = Part::block;
    if (own == Part::none || own == Part::block || own == Part::cell || own == Part::live)
      own = outer;
    const bool embedded =
        outer == Part::furniture && own == Part::quotation && nodes[i].name == "blockquote";
    if (outer == Part::quotation && nodes[i].name == "footer") own = outer;
    if (is_around(outer) && !embedded) own = outer;
    context[i] = own;
  }
  return context;
}

}  // namespace quoth::page
