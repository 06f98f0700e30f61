#include "text/furniture.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "text/patterns.h"

namespace quoth::text {
namespace {

constexpr std::size_t kLongest = 320;        // promotion is brief
constexpr std::uint32_t kLongestCredit = 8;  // words

bool has_space(std::string_view text) { return text.find_first_of(" \t\u00A0") != text.npos; }

// hero-shot.jpg?itok=Xy, IMG_2041.PNG, "photo of the pier.jpg"
bool is_file_name(std::string_view words) {
  static constexpr std::array<std::string_view, 14> kEndings{
      ".jpg",  ".jpeg", ".png", ".gif", ".webp", ".svg",  ".avif",
      ".heic", ".tif",  ".bmp", ".mp4", ".mov",  ".webm", ".mp3"};
  if (std::ranges::count(words, ' ') > 3 || words.find('.') == words.npos) return false;
  const std::string folded = fold_phrase(words);
  return std::ranges::any_of(kEndings, [&](std::string_view ending) {
    const auto found = folded.rfind(ending);
    if (found == folded.npos || found == 0) return false;
    const auto tail = std::string_view(folded).substr(found + ending.size());
    const bool query = tail.starts_with('?') || tail.starts_with('#');
    return tail.empty() || tail == "." || (query && !has_space(tail));
  });
}

bool is_address(std::string_view words) {
  if (has_space(words)) return false;
  const std::string folded = fold_phrase(words);
  return folded.starts_with("http://") || folded.starts_with("https://") ||
         folded.starts_with("www.") || folded.starts_with("pic.twitter.com");
}

// Mark-up alone: <tweet id="1"><tweet/>, or a stray rule of a style sheet.
bool is_code(std::string_view words) {
  if (words.find('{') != words.npos || words.starts_with('}')) {
    return words.find(" {") != words.npos || words.back() == '{' || words.starts_with('}');
  }
  if (words.starts_with('<')) {
    bool tag = false;
    return std::ranges::none_of(words, [&](char c) {
      if (c == '<') tag = true;
      if (c == '>') {
        tag = false;
        return false;
      }
      return !tag && c != '.' && c != ' ';
    });
  }
  return words.ends_with(';') && !has_space(words.substr(0, words.find(':'))) &&
         words.find(':') != words.npos;
}

// "12 comments"
bool counts_comments(std::string_view folded) {
  const auto blank = folded.find(' ');
  if (blank == folded.npos || folded.find_first_not_of("0123456789,.k") != blank) return false;
  const auto what = folded.substr(blank + 1);
  return what == "comments" || what == "comment" || what == "replies" || what == "responses";
}

}  // namespace

Furniture find_furniture(std::string_view words, const ParagraphShape& shape) {
  if (words.size() > kLongest) return Furniture::none;
  if (shape.words == 0) return Furniture::piece;
  if (is_code(words) || is_file_name(words) || is_address(words)) return Furniture::piece;
  if (shape.quotes_first) return Furniture::none;
  static const Patterns patterns(model::Lexicon::named("furniture"));
  if (!patterns.may_begin(words)) return Furniture::none;
  const std::string folded = fold_phrase(words);
  if (shape.words <= 7 && (!shape.ends_sentence() || shape.words <= 4)) {
    if (patterns.is(folded, "rest") || counts_comments(folded)) return Furniture::rest;
    if (patterns.is(folded, "list")) return Furniture::list;
  }
  const bool credits = shape.last == U':' && shape.words <= kLongestCredit;
  if (credits && patterns.begins(folded, "colon")) return Furniture::piece;
  if (patterns.begins(folded, "begin") || patterns.is(folded, "whole")) return Furniture::piece;
  return Furniture::none;
}

bool is_byline(std::string_view words, const ParagraphShape& shape) {
  if (!words.starts_with("By ") && !words.starts_with("BY ") && !words.starts_with("by "))
    return false;
  if (words.size() > 100 || shape.quotes || shape.ends_sentence() || shape.capitalized < 2)
    return false;
  if (shape.last == U':') return false;  // "BY MR. LIND:" in the record of a court
  return shape.lower <= 3 && shape.capitalized > shape.lower;
}

bool is_timestamp(std::string_view words, const ParagraphShape& shape) {
  if (words.size() > 80 || shape.numbers == 0) return false;
  static const model::Lexicon& known = model::Lexicon::named("timestamps");
  const std::string folded = fold_phrase(words);
  bool dated = shape.numbers >= 2;
  for (std::size_t place = 0; place < folded.size();) {
    std::size_t end = place;
    while (end < folded.size() && (is_small_ascii(folded[end]) || folded[end] == '\'')) ++end;
    if (end > place) {
      if (!known.contains(std::string_view(folded).substr(place, end - place))) return false;
      dated = true;
      place = end;
    } else {
      if (static_cast<unsigned char>(folded[place]) >= 0x80U) return false;
      ++place;
    }
  }
  return dated;
}

}  // namespace quoth::text
