#include "speaker/mention_history.h"

namespace quoth::speaker {

bool is_subject(const DocumentView& view, TokenRange tokens) {
  const TokenRange sentence = view.sentence_tokens(tokens.begin);
  if (tokens.begin > sentence.begin) {
    const Tag before = view.tag(tokens.begin - 1);
    if (before == Tag::IN || before == Tag::TO) return false;
  }
  Index i = tokens.end;
  while (i < sentence.end && view.tag(i) == Tag::RB) ++i;
  if (i >= sentence.end) return false;
  // At the beginning of a sentence an apposition, "at the Courier" or a relative clause may follow.
  return is_finite(view.tag(i)) || tokens.begin <= sentence.begin + 3;
}

}  // namespace quoth::speaker
