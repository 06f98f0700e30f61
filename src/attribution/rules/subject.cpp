#include "attribution/rules/subject.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr std::int32_t kLongest = 12;  // words of a subject

const Token& at(const Annotation& annotation, std::int32_t token) {
  return annotation.tokens[static_cast<std::size_t>(token)];
}

bool is_active(const Annotation& annotation, TokenSpan cue) {
  const Tag first = at(annotation, cue.first).tag;
  if (!is_verb(first) && first != Tag::MD) return false;
  for (std::int32_t i = cue.first; i <= cue.last; ++i) {
    const std::string_view lemma = annotation.lemma_of(at(annotation, i));
    if (lemma == "be" || lemma == "get") return false;
  }
  return is_finite(first);
}

}  // namespace

void give_subjects(const Annotation& annotation, std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    if (draft.source || !draft.cue || draft.content.size() < 2) continue;
    const TokenSpan piece = draft.content.front();
    const bool before = piece.last + 1 == draft.cue->first &&
                        draft.content[1].first > draft.cue->last &&
                        piece.last - piece.first < kLongest;
    if (!before || !is_noun(at(annotation, piece.last).tag)) continue;
    if (!is_active(annotation, *draft.cue)) continue;
    draft.source = piece;
    draft.content.erase(draft.content.begin());
  }
}

}  // namespace quoth::attribution
