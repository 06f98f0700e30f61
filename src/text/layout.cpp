#include "text/layout.h"

#include "text/blocks.h"
#include "text/roles.h"

namespace quoth::text {
namespace {

std::vector<Block> blocks_of(const std::vector<Paragraph>& marked) {
  std::vector<Block> blocks;
  blocks.reserve(marked.size());
  for (const Paragraph& paragraph : marked) {
    blocks.push_back({.span = paragraph.span, .words = paragraph.span});
  }
  return blocks;
}

}  // namespace

std::vector<Paragraph> find_paragraphs(std::string_view text, const std::vector<Paragraph>& marked,
                                       const std::vector<Span>& set_off) {
  const std::vector<Block> blocks = marked.empty() ? find_blocks(text) : blocks_of(marked);
  const std::vector<Role> roles = find_roles(text, blocks, marked, set_off);
  std::vector<Paragraph> paragraphs;
  paragraphs.reserve(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) paragraphs.push_back({blocks[i].span, roles[i]});
  return paragraphs;
}

}  // namespace quoth::text
