#include "text/caption.h"

#include <algorithm>
#include <string>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "text/patterns.h"

namespace quoth::text {
namespace {

constexpr std::size_t kLongestCredit = 90;

const model::Lexicon& credits() {
  static const model::Lexicon& lexicon = model::Lexicon::named("credits");
  return lexicon;
}

bool is_space_or_mark(char c) { return c == ' ' || c == '(' || c == '/' || c == '|'; }

// A name: few words, each with a capital letter or small and short ("of", "via").
bool is_name(std::string_view text) {
  std::size_t words = 0;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const Character c = character_at(text, begin);
    auto end = text.find(' ', begin);
    if (end == text.npos) end = text.size();
    if (c.kind == Kind::lower && end - begin > 4) return false;
    if (c.is_word()) ++words;
    begin = end + 1;
  }
  return words >= 1 && words <= 9;
}

std::string_view without_final_marks(std::string_view text) {
  while (!text.empty() &&
         (text.back() == ')' || text.back() == '.' || text.back() == ']' || text.back() == ' '))
    text.remove_suffix(1);
  return text;
}

}  // namespace

std::size_t find_credit(std::string_view text) {
  const auto whole = without_final_marks(text);
  const std::size_t from = whole.size() > kLongestCredit ? whole.size() - kLongestCredit : 0;
  std::size_t first = text.size();
  for (std::size_t place = from; place < whole.size(); ++place) {
    const Character c = character_at(whole, place);
    if (c.kind != Kind::upper || (place > 0 && !is_space_or_mark(whole[place - 1]))) continue;
    const std::string folded = fold_phrase(whole.substr(place));
    for (std::size_t size = 2; size <= folded.size() && size <= 28; ++size) {
      if (size < folded.size() && is_small_ascii(folded[size])) continue;
      const auto phrase = std::string_view(folded).substr(0, size);
      if (!credits().contains(phrase)) continue;
      const auto kind = credits().value(phrase);
      if (kind == "before" && size < folded.size() && folded.size() == whole.size() - place &&
          is_name(whole.substr(place + size + (whole[place + size] == ' '))))
        return std::min(first, place);
      // An agency at the end, set off: "(Ann Other/Reuters)", "| AFP".
      const char before = place > 0 ? whole[place - 1] : ' ';
      const char earlier = place > 1 ? whole[place - 2] : ' ';
      if (kind == "after" && size == folded.size() &&
          (before != ' ' || earlier == '/' || earlier == '|')) {
        std::size_t begin = place;
        const auto bracket = whole.rfind('(', place);
        const auto sentence = whole.rfind(". ", place);
        if (bracket != whole.npos && place - bracket < 60) {
          begin = bracket;
        } else if (sentence != whole.npos && place - sentence < 60) {
          begin = sentence + 1;
        }
        return begin;
      }
    }
  }
  return first;
}

bool begins_caption(std::string_view text) {
  static const Patterns patterns(credits());
  const auto front = text.substr(0, 80);
  return patterns.may_begin(front) && patterns.begins(fold_phrase(front), "begin");
}

}  // namespace quoth::text
