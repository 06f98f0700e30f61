#include "attribution/rules/dateline.h"

#include <algorithm>

#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongest = 14;  // tokens: "NEW DELHI, Feb. 27 (Elm News Agency) —"

// Whether the tokens name a place, and beside it nothing but a day and, in brackets, an agency.
bool is_place(const AttributionView& view, token::TokenRange tokens) {
  bool place = false;
  bool brackets = false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const Tag tag = view.at(i).tag;
    if (tag == Tag::lrb) brackets = true;
    const bool capital = text::begins_with_capital(view.text_of(i));
    place = place || view.at(i).is_of(EntityLabel::loc) ||
            (i == tokens.begin && capital && is_proper_noun(tag));
    const bool may_be = brackets || capital || tag == Tag::comma || tag == Tag::CD ||
                        view.at(i).is_of(EntityLabel::date) || is_symbol(view.at(i));
    if (!may_be || view.at(i).is_of(EntityLabel::person)) return false;
    if (tag == Tag::rrb) brackets = false;
  }
  return place && !brackets;
}

// The name of a place, before words without marks: "The Kremlin: “…”" is no dateline.
bool is_place_alone(const AttributionView& view, token::TokenRange words, Index next) {
  for (Index i = words.begin; i < words.end; ++i) {
    if (!view.at(i).is_of(EntityLabel::loc)) return false;
  }
  return view.at(next).mark == MarkState::outside;
}

}  // namespace

token::TokenRange dateline_of(const AttributionView& view, token::TokenRange paragraph) {
  const Index end = std::min(paragraph.end, paragraph.begin + kLongest);
  for (Index i = paragraph.begin + 1; i + 1 < end; ++i) {
    const bool colon = view.text_of(i) == ":";
    if (!colon && !text::is_dashes(view.text_of(i))) continue;
    const token::TokenRange words{paragraph.begin, i};
    const text::Character next = text::character_at(view.text_of(i + 1), 0);
    const bool spaced = view.span_of(i - 1).end < view.span_of(i).begin ||
                        view.span_of(i).end < view.span_of(i + 1).begin;
    const bool begins = next.kind == text::Kind::upper || view.at(i + 1).mark != MarkState::outside;
    if (!spaced || !begins || !is_place(view, words)) continue;
    if (colon && !is_place_alone(view, words, i + 1)) continue;
    return {paragraph.begin, i + 1};
  }
  return {};
}

Candidates trim_datelines(const AttributionView& view, Candidates candidates) {
  std::vector<token::TokenRange> datelines;
  for (const ParagraphRange& paragraph : view.paragraphs) {
    if (view.role_of(paragraph) != Role::body) continue;
    const token::TokenRange dateline = dateline_of(view, paragraph.tokens);
    if (!dateline.empty()) datelines.push_back(dateline);
  }
  for (const token::TokenRange dateline : datelines) {
    for (AttributionCandidate& candidate : candidates.attributions) {
      for (token::TokenRange& piece : candidate.content) {
        if (dateline.contains(piece.begin) && piece.end > dateline.end) {
          piece.begin = dateline.end;
        }
      }
    }
    candidates.attributions =
        without(std::move(candidates.attributions), [&](const AttributionCandidate& each) {
          const bool spoken_there = each.source && dateline.contains(*each.source);
          return spoken_there || dateline.contains(each.content.front());
        });
  }
  return candidates;
}

}  // namespace quoth::attribution
