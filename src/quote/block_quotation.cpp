#include "quote/block_quotation.h"

#include <algorithm>

namespace quoth {
namespace {

// The person named in a signature, or all of it.
TokenSpan name_in(const Annotation& annotation, const ReadParagraph& signature) {
  TokenSpan whole{signature.begin, signature.end - 1};
  const auto span_of = [&](std::int32_t i) {
    return annotation.tokens[static_cast<std::size_t>(i)].span;
  };
  for (const Entity& entity : annotation.entities) {
    if (entity.label != EntityLabel::person) continue;
    if (entity.span.begin < span_of(whole.first).begin) continue;
    if (entity.span.begin >= span_of(whole.last).end) break;
    TokenSpan name = whole;
    while (name.first < name.last && span_of(name.first).end <= entity.span.begin) ++name.first;
    while (name.last > name.first && span_of(name.last).begin >= entity.span.end) --name.last;
    return name;
  }
  return whole;
}

}  // namespace

void draft_block_quotations(const Annotation& annotation, const Reading& reading,
                            std::vector<Draft>& drafts) {
  for (std::size_t p = 1; p < reading.paragraphs.size(); ++p) {
    const ReadParagraph& signature = reading.paragraphs[p];
    const ReadParagraph& block = reading.paragraphs[p - 1];
    if (annotation.paragraphs[signature.index].role != Role::signature) continue;
    if (annotation.paragraphs[block.index].role != Role::body) continue;
    const TokenSpan content{block.begin, block.end - 1};
    Draft quotation;
    quotation.content.push_back(content);
    quotation.source = name_in(annotation, signature);
    quotation.resolved_by = ResolvedBy::signature;
    // What the models took for reports within it is the speaker's own talk, unless it is in marks.
    std::erase_if(drafts, [&](const Draft& draft) {
      const std::int32_t begin = draft.begin();
      return begin >= block.begin && begin < signature.end &&
             reading.at(begin).mark == MarkState::outside;
    });
    drafts.push_back(std::move(quotation));
  }
}

}  // namespace quoth
