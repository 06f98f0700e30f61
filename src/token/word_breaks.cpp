#include "token/word_breaks.h"

#include <algorithm>
#include <cstdint>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "token/address.h"
#include "token/clitics.h"
#include "token/number.h"
#include "token/unspaced.h"
#include "token/word_sense.h"

namespace quoth::token {
namespace {

struct Lexicons {
  const model::Lexicon& abbreviations = model::Lexicon::named("abbreviations");
  const model::Lexicon& elisions = model::Lexicon::named("elisions");
  const model::Lexicon& emoticons = model::Lexicon::named("emoticons");
  const model::Lexicon& prefixes = model::Lexicon::named("prefixes");
  const model::Lexicon& slashed = model::Lexicon::named("slashed");
  const model::Lexicon& units = model::Lexicon::named("units");
};
const Lexicons& lexicons() {
  static const Lexicons all;
  return all;
}

void add_words(std::string_view text, Span word, bool has_apostrophe, std::vector<Token>& tokens) {
  const Cuts cuts = find_cuts(slice(text, word), has_apostrophe);
  std::uint32_t begin = word.begin;
  for (std::uint32_t i = 0; i < cuts.count; ++i) {
    const std::uint32_t end = word.begin + cuts.places[i];
    tokens.push_back({{begin, end}, Tag::none, {}});
    begin = end;
  }
  tokens.push_back({{begin, word.end}, Tag::none, {}});
}

// Where a stretch without white space ends that has small ASCII letters only, the first perhaps a
// capital one, as most do: no other rule than that for cuts can apply to it. `place` for others.
std::uint32_t plain_end(std::string_view text, std::uint32_t place, std::uint32_t end) {
  if (!text::is_small_ascii(text::lower_ascii(text[place]))) return place;
  std::uint32_t after = place + 1;
  while (after < end && text::is_small_ascii(text[after])) ++after;
  return after == end || text::character_at(text, after).is_space() ? after : place;
}

// One stretch without white space, read from left to right.
class Chunk {
 public:
  Chunk(std::string_view text, Span span, Span paragraph, std::vector<Token>& tokens)
      : article_(text),
        text_(text.substr(0, span.end)),
        begin_(span.begin),
        end_(span.end),
        starts_paragraph_(span.begin == paragraph.begin),
        ends_paragraph_(span.end == paragraph.end),
        tokens_(tokens) {}

  void read() {
    has_address_ = may_hold_address(text_.substr(begin_));
    std::uint32_t place = begin_;
    while (place < end_) place = read_at(place);
  }

 private:
  text::Character at(std::uint32_t place) const { return text::character_at(text_, place); }
  std::string_view view(std::uint32_t begin, std::uint32_t end) const {
    return text_.substr(begin, end - begin);
  }
  std::uint32_t end_of_letters(std::uint32_t place) const {
    while (at(place).is_letter() && is_spaced_word(at(place))) place += at(place).size;
    return place;
  }
  static bool is_spaced_word(text::Character c) {
    return c.is_word() && (c.kind != text::Kind::letter || !is_unspaced(c.code));
  }
  std::uint32_t emit(std::uint32_t begin, std::uint32_t end) {
    tokens_.push_back({{begin, end}, Tag::none, {}});
    return end;
  }

  std::uint32_t read_at(std::uint32_t place) {
    const bool at_edge = place == begin_ || !text::character_before(text_, place).is_word();
    if (has_address_ && at_edge) {
      if (const auto size = address_size(text_.substr(place)); size > 0)
        return emit(place, place + size);
    }
    const text::Character c = at(place);
    if (at_edge || !c.is_word()) {
      if (const auto end = emoticon_end(place, at_edge); end > place) return emit(place, end);
    }
    if (c.kind == text::Kind::digit) return read_number(place);
    if (c.kind == text::Kind::letter && is_unspaced(c.code)) return read_unspaced(place);
    if (c.is_letter()) return read_word(place, place);
    if ((c.code == U'.' || c.code == U'+') && at_edge && at(place + 1).kind == text::Kind::digit)
      return read_number(place);
    if (text::is_apostrophe(c.code) || c.code == U'`' || c.code == U'\u2018')
      return read_apostrophe(place, c, at_edge);
    return read_marks(place, c);
  }

  // The longest emoticon here; after a word it must end the chunk ("family:)").
  std::uint32_t emoticon_end(std::uint32_t place, bool at_edge) const {
    if (end_ - place < 2 || at(place).size != 1 || at(place + 1).kind == text::Kind::lower)
      return place;
    for (std::uint32_t size = std::min(4U, end_ - place); size >= 2; --size) {
      const std::uint32_t end = place + size;
      if (!lexicons().emoticons.contains(view(place, end))) continue;
      if (end == end_ || (at_edge && !at(end).is_word())) return end;
    }
    return place;
  }

  // A run of the same mark is one word: "...", "--", "!!!"; so are ! and ? mixed.
  std::uint32_t read_marks(std::uint32_t place, text::Character c) {
    std::uint32_t end = place + c.size;
    const auto repeats = [&](char32_t next) {
      switch (c.code) {
        case U'!':
        case U'?':
          return next == U'!' || next == U'?';
        case U'.':
        case U'-':
        case U'=':
        case U'*':
        case U'_':
        case U'~':
        case U'+':
        case U'$':
        case U'<':
        case U'>':
        case U'\u2026':
          return next == c.code;
        default:
          return false;
      }
    };
    while (end < end_ && repeats(at(end).code)) end += c.size;
    return emit(place, end);
  }

  // An apostrophe or a single mark that no word has taken.
  std::uint32_t read_apostrophe(std::uint32_t place, text::Character c, bool at_edge) {
    const std::uint32_t after = place + c.size;
    const text::Character next = at(after);
    // '', `` and ’’ are one mark.
    if (next.code == c.code || (c.code == U'\u2018' && next.code == U'\u2019'))
      return emit(place, after + next.size);
    if (!next.is_word()) return emit(place, after);
    std::uint32_t end = after;
    while (at(end).is_word()) end += at(end).size;
    if (at_edge && is_short_year(after, end)) {
      const std::uint32_t s = end + at(end).size;
      if (text::is_apostrophe(at(end).code) && at(s).code == U's' && !at(s + 1).is_word())
        end = s + 1;
      return emit(place, end);
    }
    const text::LexiconWord word(view(after, end));
    if ((!at_edge || place == begin_) && lexicons().elisions.contains(word.view())) {
      const auto head = lexicons().elisions.value(word.view());
      if (head.empty()) return emit(place, end);
      const auto cut = after + static_cast<std::uint32_t>(head.size());
      emit(place, cut);
      return emit(cut, end);
    }
    return emit(place, after);
  }

  // '71, '90s, '60's
  bool is_short_year(std::uint32_t begin, std::uint32_t end) const {
    if (at(begin).kind != text::Kind::digit || at(begin + 1).kind != text::Kind::digit)
      return false;
    return end - begin == 2 || (end - begin == 3 && text_[begin + 2] == 's');
  }

  std::uint32_t read_number(std::uint32_t place) {
    std::uint32_t end = place + number_size(text_.substr(place));
    const text::Character c = at(end);
    if (c.is_letter()) {
      const std::uint32_t tail = end_of_letters(end);
      // Case counts: "3 g" but "3G"; "24 C" but "3143C".
      const bool coded = tail - end == 1 && end - place > 3 && c.kind == text::Kind::upper;
      if (!at(tail).is_word() && !coded && lexicons().units.contains(view(end, tail)))
        return emit(place, end);
      return read_word(place, tail);
    }
    if (text::is_apostrophe(c.code)) {  // the 80's, but 2008's
      const std::uint32_t s = end + c.size;
      if (at(s).code == U's' && !at(s + 1).is_word() && end - place == 2 && text_[end - 1] == '0')
        return emit(place, s + 1);
    }
    // "1." of a list
    if (c.code == U'.' && end + 1 == end_ && starts_paragraph_ && place == begin_) ++end;
    return emit(place, end);
  }

  // A word from `place`, known to reach at least `end`.
  std::uint32_t read_word(std::uint32_t place, std::uint32_t end) {
    bool apostrophe = false;
    bool stops = false;  // a full stop within, as in "U.S"
    for (;;) {
      text::Character c = at(end);
      while (is_spaced_word(c) || c.code == U'_') {
        end += c.size;
        while (end < end_ && text::is_small_ascii(text_[end])) ++end;  // the rest of most words
        c = at(end);
      }
      if (end >= end_) break;
      const text::Character next = at(end + c.size);
      if (!next.is_word() && c.code != U'/') break;
      if (text::is_apostrophe(c.code) && next.is_letter()) {
        apostrophe = true;
      } else if (c.code == U'.' && next.is_letter() && joins_at_stop(place, end)) {
        stops = true;
      } else if (!joins(place, end, c, next)) {
        break;
      }
      end += c.size;
    }
    const char32_t mark = at(end).code;
    if (mark == U'.' && !is_ellipsis(end) && keeps_stop(place, end, stops))
      return emit(place, end + 1);
    if (text::is_hyphen(mark) && is_cut_off(place, end)) return emit(place, end + at(end).size);
    add_words(text_, {place, end}, apostrophe, tokens_);
    return end;
  }

  std::uint32_t read_unspaced(std::uint32_t place) {
    std::uint32_t end = place;
    while (is_unspaced(at(end).code)) end += at(end).size;
    // Marks that combine with the last character have another script, or none.
    while (at(end).kind == text::Kind::letter && at(end).code < 0x0E00) end += at(end).size;
    std::uint32_t begin = place;
    for (const std::uint32_t size : unspaced_word_ends(view(place, end)))
      begin = emit(begin, place + size);
    return begin;
  }

  // Whether the mark at `end` holds a word together.
  bool joins(std::uint32_t place, std::uint32_t end, text::Character mark,
             text::Character next) const {
    if (text::is_hyphen(mark.code))  // non-profit, e-mail
      return lexicons().prefixes.contains(text::LexiconWord(view(place, end)).view());
    switch (mark.code) {
      case U'&':  // AT&T, R&D
        return next.kind == text::Kind::upper && end - place <= 3 && is_upper(place, end);
      case U'*':  // d*mn
        return next.is_letter();
      case U'/':  // b/c, s/he
        return lexicons().slashed.contains(
            text::LexiconWord(view(place, end_of_letters(end + 1))).view());
      default:
        return false;
    }
  }

  bool is_upper(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t p = begin; p < end; p += at(p).size) {
      if (at(p).kind != text::Kind::upper) return false;
    }
    return true;
  }

  bool is_ellipsis(std::uint32_t stop) const {
    return at(stop + 1).code == U'.' && at(stop + 2).code == U'.';
  }

  // A word broken off in speech: "th-", "w-".
  bool is_cut_off(std::uint32_t place, std::uint32_t end) const {
    if (at(end + at(end).size).is_word() || end - place > 3) return false;
    if (place > begin_ && text::character_before(text_, place).is_word()) return false;
    if (end - place == 1) return true;
    return view(place, end).find_first_of("aeiouAEIOU0123456789") == std::string_view::npos &&
           at(place + 1).kind == text::Kind::lower;
  }

  // Within "U.S", "a.m", "Ph.D": single letters between full stops, or a known abbreviation.
  bool joins_at_stop(std::uint32_t place, std::uint32_t stop) const {
    std::uint32_t segment = stop;
    while (segment > place && text_[segment - 1] != '.') --segment;
    const std::uint32_t after = stop + 1;
    const std::uint32_t tail = end_of_letters(after);
    const bool single = at(segment).size == stop - segment;
    const bool single_after = at(after).size == tail - after;
    if (single && (single_after || at(tail).code == U'.')) return true;
    const std::uint32_t end = tail + (at(tail).code == U'.');
    return lexicons().abbreviations.contains(text::LexiconWord(view(place, end)).view());
  }

  bool keeps_stop(std::uint32_t place, std::uint32_t end, bool stops) const {
    if (stops) return true;
    const text::Character first = at(place);
    // At the end of a paragraph a name's initial or title would have no name.
    const bool name_may_follow = end + 1 < end_ || !ends_paragraph_;
    if (first.size == end - place && first.kind == text::Kind::upper)
      return name_may_follow && (first.code != U'I' || follows_given_name(place));
    const text::LexiconWord word(view(place, end + 1));
    const model::Lexicon& abbreviations = lexicons().abbreviations;
    if (!abbreviations.contains(word.view())) return false;
    const auto kind = abbreviations.value(word.view());
    if (kind == "number") return number_follows(end + 1);
    return kind != "name" || name_may_follow;
  }

  // "Albert I. Jones": not the pronoun that ends a sentence.
  bool follows_given_name(std::uint32_t place) const {
    std::uint32_t end = place;
    while (end > 0 && article_[end - 1] == ' ') --end;
    std::uint32_t begin = end;
    while (begin > 0 && text::character_before(article_, begin).is_word()) {
      begin -= text::character_before(article_, begin).size;
    }
    return begin < end && end < place && is_given_name(article_.substr(begin, end - begin));
  }

  bool number_follows(std::uint32_t place) const {
    text::Character c = text::character_at(article_, place);
    while (c.is_space()) {
      place += c.size;
      c = text::character_at(article_, place);
    }
    return c.kind == text::Kind::digit;
  }

  std::string_view article_;
  std::string_view text_;  // up to the chunk's end
  std::uint32_t begin_;
  std::uint32_t end_;
  bool starts_paragraph_;
  bool ends_paragraph_;
  bool has_address_ = false;
  std::vector<Token>& tokens_;
};

}  // namespace

void find_words(std::string_view text, Span paragraph, std::vector<Token>& tokens) {
  std::uint32_t place = paragraph.begin;
  while (place < paragraph.end) {
    const text::Character first = text::character_at(text, place);
    if (first.is_space()) {
      place += first.size;
      continue;
    }
    std::uint32_t end = plain_end(text, place, paragraph.end);
    if (end > place) {
      add_words(text, {place, end}, false, tokens);
      place = end;
      continue;
    }
    for (text::Character c = first; end < paragraph.end && !c.is_space();
         c = text::character_at(text, end)) {
      end += c.size;
      while (end < paragraph.end && text::is_visible_ascii(text[end])) ++end;
    }
    Chunk(text, {place, end}, paragraph, tokens).read();
    place = end;
  }
}

}  // namespace quoth::token
