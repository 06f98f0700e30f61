#include "database/folded_words.h"

#include <algorithm>
#include <string_view>

#include "find/passage.h"
#include "find/pattern.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "token/token_search.h"

namespace quoth::database {
namespace {

// Whether the index spells a word as find::fold_word() does. An apostrophe divides words there.
bool is_plain(std::string_view word) {
  constexpr std::string_view kApostrophe = "\u2019";
  while (!word.empty()) {
    const std::size_t at = std::min(word.find(kApostrophe), word.size());
    if (!text::is_ascii(word.substr(0, at))) return false;
    word.remove_prefix(std::min(at + kApostrophe.size(), word.size()));
  }
  return true;
}

class FoldedWords {
 public:
  explicit FoldedWords(const Annotation& annotation) : annotation_(annotation) {}

  void add(Span piece) {
    const auto [begin, end] = token::tokens_in(annotation_, piece);
    for (Index i = begin; i < end; ++i) {
      const Token& token = annotation_.tokens[i];
      const Span span{token.span.begin, std::min(token.span.end, piece.end)};
      const std::string_view word = annotation_.text_of(span);
      if (!find::has_word_character(word)) continue;
      const std::string_view lemma = annotation_.lemma_of(token);
      add(words_, word);
      add(lemmas_, lemma);
      needed_ = needed_ || !is_plain(word) || !is_plain(lemma) || touches(span.begin);
    }
  }

  std::string all() const {
    if (!needed_) return {};
    return lemmas_.empty() ? words_ : words_ + ' ' + lemmas_;
  }

 private:
  static void add(std::string& list, std::string_view word) {
    if (word.empty()) return;
    if (!list.empty()) list += ' ';
    list += find::fold_word(word);
  }

  // Whether letters or digits stand on both sides of a place.
  bool touches(std::uint32_t place) const {
    return text::character_before(annotation_.text, place).is_word() &&
           text::character_at(annotation_.text, place).is_word();
  }

  const Annotation& annotation_;
  std::string words_;
  std::string lemmas_;
  bool needed_ = false;
};

}  // namespace

std::string folded_words(const Annotation& annotation, const Quotation& quotation) {
  FoldedWords folded(annotation);
  for (const Span piece : quotation.content) folded.add(piece);
  return folded.all();
}

}  // namespace quoth::database
