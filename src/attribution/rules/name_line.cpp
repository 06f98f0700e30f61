#include "attribution/rules/name_line.h"

#include <optional>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/leading_person.h"
#include "attribution/rules/taken_tokens.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestLine = 14;      // tokens: a name, what its bearer is, an age
constexpr std::size_t kFewestBare = 2;  // lines with nothing but a name

struct NamedWords {
  token::TokenRange words;
  token::TokenRange name;
  std::optional<token::TokenRange> colon;  // that ends the line
  bool bare = false;                       // the name is all of its line
};

bool may_be_line(const AttributionView& view, const ParagraphRange& paragraph) {
  const Role role = view.role_of(paragraph);
  if (role == Role::caption || role == Role::headline) return false;
  const token::TokenRange tokens = paragraph.tokens;
  if (tokens.size() > kLongestLine || paragraph.quotes) return false;
  // "On the injury to Cole", "Jo Alder resigned"
  return view.at(tokens.begin).tag != Tag::IN && !has_finite_verb(view, tokens) &&
         view.at(tokens.end - 1).tag != Tag::stop;
}

std::optional<NamedWords> named_words(const AttributionView& view, const QuotedRange& quoted) {
  const token::TokenRange paragraph = view.paragraphs[quoted.paragraph].tokens;
  if (quoted.paragraph == 0 || quoted.tokens != paragraph) return std::nullopt;
  if (!is_speech(view, quoted.tokens)) return std::nullopt;
  const ParagraphRange& above = view.paragraphs[quoted.paragraph - 1];
  if (!may_be_line(view, above)) return std::nullopt;
  token::TokenRange line = above.tokens;
  std::optional<token::TokenRange> colon;
  if (line.size() > 1 && view.text_of(line.end - 1) == ":") {
    colon = token::TokenRange{line.end - 1, line.end};
    --line.end;
  }
  const auto name = leading_person(view, line);
  if (!name) return std::nullopt;
  return NamedWords{quoted.tokens, *name, colon, *name == line};
}

}  // namespace

Candidates find_speech_below_names(const AttributionView& view, Candidates candidates) {
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  std::vector<NamedWords> found;
  std::size_t bare = 0;
  for (const QuotedRange& quoted : view.quoted) {
    if (has_taken(taken, quoted.tokens)) continue;
    const auto words = named_words(view, quoted);
    if (!words || has_taken(taken, words->name)) continue;
    bare += words->bare;
    found.push_back(*words);
  }
  for (const NamedWords& words : found) {
    if (words.bare && bare < kFewestBare) continue;
    AttributionCandidate& candidate = candidates.attributions.emplace_back();
    candidate.content.push_back(words.words);
    candidate.source = words.name;
    candidate.cue = words.colon;
    candidate.origin = Origin::introduction;
  }
  return candidates;
}

}  // namespace quoth::attribution
