#include "attribution/rules/stretch.h"

#include <algorithm>

namespace quoth::attribution {

std::vector<Stretch> find_stretches(const AttributionView& reading) {
  std::vector<Stretch> found;
  for (std::size_t p = 0; p < reading.paragraphs.size(); ++p) {
    const std::vector<Stretch> own = find_stretches(reading, p);
    found.insert(found.end(), own.begin(), own.end());
  }
  return found;
}

std::vector<Stretch> find_stretches(const AttributionView& reading, std::size_t paragraph) {
  std::vector<Stretch> found;
  const ParagraphRange& tokens = reading.paragraphs[paragraph];
  if (!tokens.quotes) return found;
  for (std::int32_t i = tokens.begin; i < tokens.end; ++i) {
    const AttributionToken& token = reading.at(i);
    if (token.mark != MarkState::opening) continue;
    const bool closed = token.closing != kNowhere;
    const std::int32_t last = closed ? token.closing : tokens.end - 1;
    found.push_back({{i, last}, closed, paragraph});
    i = last;
  }
  return found;
}

std::vector<Stretch> find_nested(const Annotation& annotation, const AttributionView& reading) {
  std::vector<Stretch> found;
  std::uint32_t outer_end = 0;
  std::int32_t i = 0;
  std::size_t p = 0;
  const auto size = static_cast<std::int32_t>(reading.tokens.size());
  for (const Quoted& quoted : annotation.quoted) {
    if (quoted.span.begin >= outer_end) {
      outer_end = quoted.span.end;
      continue;
    }
    const auto span_of = [&](std::int32_t token) {
      return annotation.tokens[static_cast<std::size_t>(token)].span;
    };
    while (i < size && span_of(i).end <= quoted.span.begin) ++i;
    const auto behind =
        std::ranges::lower_bound(annotation.tokens.begin() + i, annotation.tokens.end(),
                                 quoted.span.end, {}, [](const Token& t) { return t.span.begin; });
    const auto last =
        std::max(i, static_cast<std::int32_t>(behind - annotation.tokens.begin()) - 1);
    while (p + 1 < reading.paragraphs.size() && reading.paragraphs[p].end <= i) ++p;
    if (i < size && last > i && p < reading.paragraphs.size() && reading.paragraphs[p].begin <= i) {
      found.push_back({{i, last}, !quoted.open, p});
    }
  }
  return found;
}

bool is_in_marks_within(const Annotation& annotation, std::int32_t token, TokenSpan content) {
  const auto span_of = [&](std::int32_t i) {
    return annotation.tokens[static_cast<std::size_t>(i)].span;
  };
  const Span whole{span_of(content.first).begin, span_of(content.last).end};
  const std::uint32_t place = span_of(token).begin;
  for (auto it = std::ranges::lower_bound(annotation.quoted, whole.begin, {},
                                          [](const Quoted& each) { return each.span.begin; });
       it != annotation.quoted.end() && it->span.begin <= place; ++it) {
    if (place < it->span.end && it->span.end <= whole.end && it->span != whole) return true;
  }
  return false;
}

bool is_whole(const Annotation& annotation, const AttributionView& reading,
              const Stretch& stretch) {
  const Sentence& first = annotation.sentences[reading.at(stretch.span.first).sentence];
  const Sentence& last = annotation.sentences[reading.at(stretch.span.last).sentence];
  return static_cast<std::int32_t>(first.first_token) == stretch.span.first &&
         static_cast<std::int32_t>(last.end_token) == stretch.span.last + 1;
}

}  // namespace quoth::attribution
