#include "find/passage.h"

#include <algorithm>
#include <array>
#include <utility>

#include "find/pattern.h"
#include "text/characters.h"
#include "text/offsets.h"
#include "token/token_search.h"

namespace quoth::find {
namespace {

// Between pieces of a QuotationRecord: the first where words are left out.
constexpr std::array<std::string_view, 2> kRecordJoints = {" \u2026 ", " "};

// Adds a stretch of the article to the passage, without its words.
void add_piece(Passage& passage, std::string_view text, Place place,
               std::string_view joint = kJoined) {
  if (!passage.pieces.empty()) passage.text += joint;
  passage.pieces.push_back({static_cast<std::uint32_t>(passage.text.size()), place});
  const std::size_t begin = passage.text.size();
  passage.text += text;
  // One byte for one, so that places stay.
  std::replace_if(
      passage.text.begin() + static_cast<std::ptrdiff_t>(begin), passage.text.end(),
      [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
}

// The words among the tokens that begin in [begin, end) of the annotation's text, moved to where
// they stand in the passage.
void add_words(std::vector<Word>& words, const Annotation& annotation, Span piece,
               std::uint32_t begin_in_passage) {
  const auto [first, last] = token::tokens_in(annotation, piece);
  for (Index i = first; i < last; ++i) {
    const Token& token = annotation.tokens[i];
    const Span span{token.span.begin, std::min(token.span.end, piece.end)};
    const std::string_view form = annotation.text_of(span);
    if (!has_word_character(form)) continue;
    const std::uint32_t begin = begin_in_passage + (span.begin - piece.begin);
    words.push_back({{begin, begin + span.size()},
                     fold_word(form),
                     token.lemma.empty() ? "" : fold_word(annotation.lemma_of(token))});
  }
}

// The bytes of the next `units` units of a text.
std::size_t bytes_of(std::string_view text, std::uint32_t units, OffsetUnit unit) {
  std::size_t at = 0;
  for (std::uint32_t seen = 0; seen < units && at < text.size();) {
    const text::Character c = text::character_at(text, at);
    at += c.size;
    if (unit == OffsetUnit::bytes) {
      seen += c.size;
    } else {
      seen += unit == OffsetUnit::utf16 && c.code > 0xFFFF ? 2 : 1;
    }
  }
  return at;
}

}  // namespace

bool has_word_character(std::string_view token) {
  for (std::size_t at = 0; at < token.size();) {
    const text::Character c = text::character_at(token, at);
    if (c.is_word()) return true;
    at += c.size;
  }
  return false;
}

std::vector<std::string_view> pieces_of(const QuotationRecord& quotation, OffsetUnit unit) {
  std::vector<std::string_view> pieces;
  std::string_view rest = quotation.text;
  for (const Place place : quotation.content) {
    if (!pieces.empty()) {
      const auto* const joint = std::ranges::find_if(
          kRecordJoints, [&](std::string_view each) { return rest.starts_with(each); });
      if (joint == kRecordJoints.end()) return {quotation.text};
      rest.remove_prefix(joint->size());
    }
    const std::size_t size = bytes_of(rest, place.end - std::min(place.start, place.end), unit);
    pieces.push_back(rest.substr(0, size));
    rest.remove_prefix(size);
  }
  if (!rest.empty() || pieces.empty()) return {quotation.text};
  return pieces;
}

Place Passage::place_of(Span span, OffsetUnit unit) const {
  if (pieces.empty()) return {};
  const text::OffsetMap units(text, unit);
  const auto place = [&](std::uint32_t at, std::uint32_t in_piece) {
    const auto next = std::ranges::upper_bound(pieces, in_piece, {}, &Piece::begin);
    const Piece& piece = next == pieces.begin() ? *next : *std::prev(next);
    return std::min(piece.place.start + units(at) - units(piece.begin), piece.place.end);
  };
  return {place(span.begin, span.begin), place(span.end, span.empty() ? span.end : span.end - 1)};
}

std::vector<Word> words_of(std::string text, const Analyzer& analyzer) {
  Annotation annotation;
  annotation.text = std::move(text);
  const Span all{0, static_cast<std::uint32_t>(annotation.text.size())};
  if (!has_word_character(annotation.text)) return {};
  annotation.paragraphs = {{all, Role::body}};
  analyzer.add_words(annotation);
  std::vector<Word> words;
  add_words(words, annotation, all, 0);
  return words;
}

Passage passage_of(const Annotation& annotation, const std::vector<Span>& pieces,
                   const std::vector<Place>& places, std::string_view joint) {
  Passage passage;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    add_piece(passage, annotation.text_of(pieces[i]), places[i], joint);
    add_words(passage.words, annotation, pieces[i], passage.pieces.back().begin);
  }
  return passage;
}

Passage passage_of(const QuotationRecord& quotation, OffsetUnit unit, const Analyzer& analyzer) {
  Passage passage;
  const auto pieces = pieces_of(quotation, unit);
  const auto& content = quotation.content;
  const Place whole = content.empty() ? Place{} : Place{content.front().start, content.back().end};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    add_piece(passage, pieces[i], pieces.size() == content.size() ? content[i] : whole);
  }
  passage.words = words_of(passage.text, analyzer);
  return passage;
}

Passage passage_of(std::string_view text, const Analyzer& analyzer) {
  Passage passage;
  add_piece(passage, text, {});
  passage.words = words_of(passage.text, analyzer);
  return passage;
}

}  // namespace quoth::find
