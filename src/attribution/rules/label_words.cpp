#include "attribution/rules/label_words.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::attribution {

bool has_letter(std::string_view word) {
  for (std::size_t place = 0; place < word.size();) {
    const text::Character c = text::character_at(word, place);
    if (c.is_letter()) return true;
    place += c.size;
  }
  return false;
}

bool has_letters(const AttributionView& view, token::TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (has_letter(view.text_of(i))) return true;
  }
  return false;
}

bool is_in_capitals(std::string_view word) {
  bool upper = false;
  for (const std::string_view prefix : {"Mc", "Mac", "de", "De", "van", "von"}) {
    if (word.size() > prefix.size() + 1 && word.starts_with(prefix)) {
      word.remove_prefix(prefix.size());
      break;
    }
  }
  for (std::size_t place = 0; place < word.size();) {
    const text::Character c = text::character_at(word, place);
    if (c.kind == text::Kind::lower) return false;
    upper = upper || c.kind == text::Kind::upper;
    place += c.size;
  }
  return upper;
}

bool is_colon(const AttributionView& view, Index token) {
  const std::string_view word = view.text_of(token);
  return word.starts_with(':') && word.find_first_not_of("*_", 1) == std::string_view::npos;
}

bool is_emphasis(const AttributionView& view, Index token) {
  return view.text_of(token).find_first_not_of("*_") == std::string_view::npos;
}

bool is_person(const AttributionView& view, Index token) {
  return view.at(token).is_of(EntityLabel::person);
}

Index after_brackets(const AttributionView& view, Index open, Index end) {
  for (Index i = open + 1; i < std::min(end, open + kMostAddedTokens); ++i) {
    if (view.at(i).tag == Tag::rrb) return i + 1;
  }
  return open;
}

namespace {

// "Jim Stone - CEO": a hyphen with blanks around it after a name.
bool is_spaced_hyphen(const AttributionView& view, Index token) {
  return view.at(token).tag == Tag::HYPH && view.span_of(token - 1).end < view.span_of(token).begin;
}

}  // namespace

std::optional<LabelWords> read_label_words(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& particles = model::Lexicon::named("particles");
  LabelWords words;
  Index i = tokens.begin;
  for (; i < tokens.end; ++i) {
    const std::string_view word = view.text_of(i);
    if (words.count > 1 && is_spaced_hyphen(view, i)) break;
    if (view.at(i).tag == Tag::HYPH && i > tokens.begin) continue;
    if (words.phrase == "speaker" && view.at(i).tag == Tag::CD) continue;  // "Speaker 2"
    if (!has_letter(word)) break;
    const bool upper = text::begins_with_capital(word);
    if (!upper && i == tokens.begin) return std::nullopt;
    words.name = words.name && (upper || particles.contains(word));
    words.capitals = words.capitals && is_in_capitals(word);
    if (!words.phrase.empty()) words.phrase += ' ';
    words.phrase += text::to_lower_ascii(word);
    const bool office = words.capitals || words.phrase.starts_with("the ");
    if (++words.count > (office ? kMostOfficeWords : kMostLabelWords)) return std::nullopt;
  }
  if (words.count == 0 || i >= tokens.end) return std::nullopt;
  words.end = i;
  return words;
}

}  // namespace quoth::attribution
