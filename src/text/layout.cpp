#include "text/layout.h"

#include "text/blocks.h"
#include "text/roles.h"

namespace quoth::text {

std::vector<Paragraph> find_paragraphs(std::string_view text) {
  const std::vector<Block> blocks = find_blocks(text);
  const std::vector<Role> roles = find_roles(text, blocks);
  std::vector<Paragraph> paragraphs;
  paragraphs.reserve(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) paragraphs.push_back({blocks[i].span, roles[i]});
  return paragraphs;
}

}  // namespace quoth::text
