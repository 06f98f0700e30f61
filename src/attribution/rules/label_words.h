// The words of a speaker's label, before its colon: "ALDER", "The Minister of Works".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

inline constexpr std::size_t kLongestInitials = 3;
inline constexpr int kMostLabelWords = 5;      // of a name with its titles
inline constexpr int kMostOfficeWords = 14;    // "THE MINISTER OF STATE IN THE MINISTRY OF LABOUR"
inline constexpr Index kMostAddedTokens = 16;  // in brackets, after a comma or a dash

struct LabelWords {
  Index end = 0;  // after the last word
  int count = 0;
  std::string phrase;  // in lower case
  bool capitals = true;
  bool name = true;  // begin with capitals, particles aside
};

// The words from the first token on, up to the first token that is no word; none if the first one
// is in small letters, if they are too many for a label, or if nothing follows them.
std::optional<LabelWords> read_label_words(const AttributionView& view, token::TokenRange tokens);

bool has_letter(std::string_view word);
bool has_letters(const AttributionView& view, token::TokenRange tokens);
// "ALDER", and "McALDER".
bool is_in_capitals(std::string_view word);
// ":", and ":**" as in Markdown.
bool is_colon(const AttributionView& view, Index token);
// The stars and lines around words in Markdown.
bool is_emphasis(const AttributionView& view, Index token);
// Whether a person's name has the token.
bool is_person(const AttributionView& view, Index token);
// The token after a bracket that closes within a few tokens; `open` if none does.
Index after_brackets(const AttributionView& view, Index open, Index end);

}  // namespace quoth::attribution
