// A stretch of an article that a pattern is matched against, with its words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/record.h"
#include "quoth/span.h"

namespace quoth::find {

// A token with a letter or a digit in it.
struct Word {
  Span span;          // in bytes of the passage
  std::string form;   // folded: see fold_word()
  std::string lemma;  // folded; empty if unknown
};

// A part of a passage that is one stretch of the article.
struct Piece {
  std::uint32_t begin = 0;  // in bytes of the passage
  Place place;              // in the article
};

struct Passage {
  std::string text;  // the pieces, joined; line breaks are blanks
  std::vector<Piece> pieces;
  std::vector<Word> words;

  // Where a range of the passage is in the article. What lies between pieces is in it too.
  Place place_of(Span span, OffsetUnit unit) const;
};

// The words of a text that stands alone.
std::vector<Word> words_of(std::string text, const Analyzer& analyzer);

// Between pieces of a quotation stood its source and cue; between those of narration words that are
// quoted.
inline constexpr std::string_view kJoined = " ";
inline constexpr std::string_view kLeftOut = " \u2026 ";

// Of the text of an article: `places` are those of `pieces`, which are in order. The annotation has
// its text, tokens and lemmas.
Passage passage_of(const Annotation& annotation, const std::vector<Span>& pieces,
                   const std::vector<Place>& places, std::string_view joint);
// The pieces of a quotation's text, found by their lengths; the whole text if they are not those.
std::vector<std::string_view> pieces_of(const QuotationRecord& quotation, OffsetUnit unit);
// Of a quotation alone, as a record has it.
Passage passage_of(const QuotationRecord& quotation, OffsetUnit unit, const Analyzer& analyzer);
// Of a text that is in no article: its places are empty.
Passage passage_of(std::string_view text, const Analyzer& analyzer);

// Whether a letter or a digit is in it.
bool has_word_character(std::string_view text);

}  // namespace quoth::find
