#include "attribution/model/quoted_range.h"

#include <algorithm>

#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr Index kShortestClause = 6;    // tokens, marks included
constexpr Index kShortestSentence = 4;  // the same

}  // namespace

std::vector<QuotedRange> nested_quoted(const AttributionView& view) {
  const std::vector<Token>& tokens = view.annotation->tokens;
  std::vector<QuotedRange> found;
  std::uint32_t outer_end = 0;
  Index begin = 0;
  std::size_t p = 0;
  for (const Quoted& quoted : view.annotation->quoted) {
    if (quoted.span.begin >= outer_end) {
      outer_end = quoted.span.end;
      continue;
    }
    while (begin < tokens.size() && tokens[begin].span.end <= quoted.span.begin) ++begin;
    const auto after =
        std::ranges::lower_bound(tokens.begin() + begin, tokens.end(), quoted.span.end, {},
                                 [](const Token& t) { return t.span.begin; });
    const auto end = static_cast<Index>(after - tokens.begin());
    while (p + 1 < view.paragraphs.size() && view.paragraphs[p].tokens.end <= begin) ++p;
    if (end > begin + 1 && p < view.paragraphs.size() && view.paragraphs[p].tokens.begin <= begin) {
      found.push_back({{begin, end}, !quoted.open, p});
    }
  }
  return found;
}

const QuotedRange* quoted_at(const AttributionView& view, Index token) {
  const auto found = std::ranges::lower_bound(
      view.quoted, token, {}, [](const QuotedRange& each) { return each.tokens.begin; });
  const bool here = found != view.quoted.end() && found->tokens.begin == token;
  return here ? &*found : nullptr;
}

bool is_quoted_within(const AttributionView& view, Index token, token::TokenRange content) {
  const Span whole{view.span_of(content.begin).begin, view.span_of(content.end - 1).end};
  const std::uint32_t place = view.span_of(token).begin;
  const std::vector<Quoted>& quoted = view.annotation->quoted;
  for (auto it = std::ranges::lower_bound(quoted, whole.begin, {},
                                          [](const Quoted& each) { return each.span.begin; });
       it != quoted.end() && it->span.begin <= place; ++it) {
    if (place < it->span.end && it->span.end <= whole.end && it->span != whole) return true;
  }
  return false;
}

bool is_whole_sentences(const AttributionView& view, token::TokenRange quoted) {
  return view.sentence_of(quoted.begin).begin == quoted.begin &&
         view.sentence_of(quoted.end - 1).end == quoted.end;
}

bool has_clause(const AttributionView& view, token::TokenRange quoted) {
  if (quoted.size() < kShortestClause) return false;
  for (Index i = quoted.begin; i < quoted.end; ++i) {
    if (is_finite(view.at(i).tag)) return true;
  }
  return false;
}

bool is_capitalized_clause(const AttributionView& view, token::TokenRange quoted) {
  return has_clause(view, quoted) && text::begins_with_capital(view.text_of(quoted.begin + 1));
}

bool is_speech(const AttributionView& view, token::TokenRange quoted) {
  const bool is_sentence =
      quoted.size() >= kShortestSentence && view.at(quoted.end - 2).tag == Tag::stop;
  return is_sentence || has_clause(view, quoted);
}

}  // namespace quoth::attribution
