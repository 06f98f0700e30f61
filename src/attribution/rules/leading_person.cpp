#include "attribution/rules/leading_person.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr Index kMostBefore = 6;  // tokens: "Elm county's sports director,"

bool may_precede(const AttributionView& view, token::TokenRange tokens, Index token) {
  const Tag tag = view.at(token).tag;
  const bool first = tag == Tag::IN || tag == Tag::PRP_poss || tag == Tag::VBN;  // "Retired"
  if (first && token == tokens.begin) return true;
  // "His deputy,"
  const bool apposition = tag == Tag::comma && token > tokens.begin &&
                          is_noun(view.at(token - 1).tag) &&
                          !is_proper_noun(view.at(token - 1).tag);
  return apposition || is_noun(tag) || tag == Tag::JJ || tag == Tag::DT || tag == Tag::HYPH ||
         tag == Tag::POS;
}

}  // namespace

std::optional<token::TokenRange> leading_person(const AttributionView& view,
                                                token::TokenRange tokens) {
  for (Index i = tokens.begin; i < std::min(tokens.end, tokens.begin + kMostBefore); ++i) {
    if (view.at(i).is_of(EntityLabel::person)) {
      Index end = i + 1;
      const Index name = view.table->entity(i);
      while (end < tokens.end && view.table->entity(end) == name) ++end;
      return token::TokenRange{i, end};
    }
    if (!may_precede(view, tokens, i)) return std::nullopt;
  }
  return std::nullopt;
}

bool has_finite_verb(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (is_finite(view.at(i).tag)) return true;
  }
  return false;
}

}  // namespace quoth::attribution
