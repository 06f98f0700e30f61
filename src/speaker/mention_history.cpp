#include "speaker/mention_history.h"

#include <algorithm>
#include <cstddef>

namespace quoth::speaker {

std::span<const MentionEvent> latest(const MentionHistory& history) {
  constexpr std::size_t kMentions = 48;
  return std::span(history).last(std::min(history.size(), kMentions));
}

bool is_subject(const DocumentView& view, TokenRange tokens) {
  const TokenRange sentence = view.sentence_tokens(tokens.begin);
  if (tokens.begin > sentence.begin) {
    const Tag before = view.tag(tokens.begin - 1);
    if (before == Tag::IN || before == Tag::TO) return false;
  }
  Index i = tokens.end;
  while (i < sentence.end && view.tag(i) == Tag::RB) ++i;
  if (i >= sentence.end) return false;
  if (is_finite(view.tag(i))) return true;
  // At the beginning of a sentence an apposition, "at the Courier" or a relative clause may follow.
  // "Alder's son, [Paul], a baker, was late": the name may be an apposition itself.
  constexpr Index kBeginning = 3;
  constexpr Index kApposed = 8;
  const bool apposed = tokens.begin > sentence.begin && view.tag(tokens.begin - 1) == Tag::comma &&
                       view.tag(i) == Tag::comma;
  if (tokens.begin > sentence.begin + (apposed ? kApposed : kBeginning)) return false;
  for (Index before = sentence.begin; before < tokens.begin; ++before) {
    if (is_verb(view.tag(before))) return false;
  }
  return true;
}

}  // namespace quoth::speaker
