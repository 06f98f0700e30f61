#include "speaker/listed_names.h"

#include <algorithm>

namespace quoth::speaker {
namespace {

Index past_titles(const DocumentView& view, Index i, Index end) {
  while (i < end && (view.tag(i) == Tag::DT || (!view.is_name(i) && view.word(i) &&
                                                view.word(i)->title != token::TitleKind::none))) {
    ++i;
  }
  return i;
}

// "of Texas", "from Elm": the origin of somebody in a list.
Index past_origin(const DocumentView& view, Index i, Index end) {
  if (i + 1 >= end || !(view.is(i, "of") || view.is(i, "from"))) return i;
  for (++i; i < end && (view.tag(i) == Tag::DT || is_proper_noun(view.tag(i))); ++i) {
  }
  return i;
}

// Parties, states and short appositions between the names of a list: "R-Tenn.,", "the former
// governor of Elm,".
Index past_aside(const DocumentView& view, Index i, Index end) {
  i = past_origin(view, i, end);
  if (i >= end || (view.tag(i) != Tag::comma && view.text(i) != "(")) return i;
  if (i + 1 < end && view.is_name(i + 1)) return i;
  const Index limit = std::min(end, i + 10);
  for (Index j = i + 1; j < limit; ++j) {
    if (view.is_person(j) || is_verb(view.tag(j)) || view.tag(j) == Tag::CC) return i;
    if (view.tag(j) == Tag::comma || view.text(j) == ")") return j + 1;
  }
  return i;
}

}  // namespace

std::vector<Index> listed_names(const DocumentView& view, Index head, Index end) {
  std::vector<Index> heads{head};
  Index i = head + 1;
  bool closed = false;
  while (!closed) {
    const Index before = i;
    i = past_aside(view, i, end);
    bool joined = i > before && view.tag(i - 1) == Tag::comma;
    // "Alder of the Trade and Tourism Board" is one name.
    const bool people = view.is_person(head) && i > before && !joined;
    while (i < end && (view.tag(i) == Tag::comma || view.tag(i) == Tag::CC)) {
      closed = closed || view.is(i, "and") || view.is(i, "or");
      joined = true;
      ++i;
    }
    i = past_titles(view, i, end);
    if (!joined || i >= end || !view.is_name(i) || (people && !view.is_person(i))) break;
    i = std::min(view.entity_tokens(view.entity(i)).end, end);
    heads.push_back(i - 1);
  }
  // "Jo Alder, the Elm Bank and Trust chairman": what she leads.
  const bool apposed = heads.size() == 2 && view.is_person(head) && !view.is_person(heads[1]) &&
                       heads[1] + 1 < end && view.is(heads[1] + 1, "and");
  if (!closed || heads.size() < 2 || apposed) heads.resize(1);
  return heads;
}

}  // namespace quoth::speaker
