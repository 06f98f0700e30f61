#include "token/word_form.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

#include "text/case_folding.h"
#include "text/utf8.h"
#include "token/token_range.h"

namespace quoth::token {
namespace {

// What a character is, in bits.
using Class = unsigned;
constexpr Class kUpper = 1;
constexpr Class kLower = 2;
constexpr Class kLetter = 4;  // of a script without case
constexpr Class kDigit = 8;
constexpr Class kHyphen = 16;
constexpr Class kBeyondAscii = 32;

constexpr std::array<std::uint8_t, 256> kClasses = [] {
  std::array<std::uint8_t, 256> classes{};
  for (int c = 'A'; c <= 'Z'; ++c) classes[c] = kUpper;
  for (int c = 'a'; c <= 'z'; ++c) classes[c] = kLower;
  for (int c = '0'; c <= '9'; ++c) classes[c] = kDigit;
  classes['-'] = kHyphen;
  for (int c = 0x80; c < 0x100; ++c) classes[c] = kBeyondAscii;
  return classes;
}();

// What the characters of a word are.
struct Census {
  Class seen = 0;
  unsigned upper = 0;  // how many
  bool first_upper = false;
};

WordShape shape_of(const Census& census) {
  const bool small = (census.seen & (kLower | kLetter)) != 0;
  const bool digits = (census.seen & kDigit) != 0;
  if (!small && census.upper == 0) return digits ? WordShape::number : WordShape::mark;
  if (digits) return WordShape::digits;
  if (census.upper == 0) return (census.seen & kLower) != 0 ? WordShape::lower : WordShape::other;
  if ((census.seen & kLower) == 0) return census.upper == 1 ? WordShape::capital : WordShape::upper;
  return census.upper == 1 && census.first_upper ? WordShape::title : WordShape::mixed;
}

Class class_of(UChar32 c) {
  if (c == '-') return kHyphen;
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return kUpper;
    case U_LOWERCASE_LETTER:
      return kLower;
    case U_DECIMAL_DIGIT_NUMBER:
      return kDigit;
    case U_OTHER_LETTER:
    case U_MODIFIER_LETTER:
      return kLetter;
    default:
      return 0;
  }
}

// Appends the word in lower case by simple mapping, one code point for one.
Census lower_into(std::string_view form, std::string& lower) {
  Census census;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(form.data());
  const auto length = static_cast<std::int32_t>(form.size());
  for (std::int32_t i = 0; i < length;) {
    const bool first = i == 0;
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, length, c);
    const Class seen = class_of(c);
    census.seen |= seen;
    census.upper += seen & kUpper;
    census.first_upper |= first && seen == kUpper;
    text::append_utf8(lower, text::simple_lower(static_cast<char32_t>(c)));
  }
  return census;
}

constexpr std::size_t kEnd = sizeof(std::uint64_t);

// Fills all but the hashes. `lower` has kEnd zeros before and after it.
void finish(WordForm& word, const char* lower, std::size_t size, const Census& census) {
  std::memcpy(&word.prefix, lower, kEnd);
  std::memcpy(&word.suffix, lower + size - kEnd, kEnd);
  word.suffix = __builtin_bswap64(word.suffix);
  word.size = static_cast<std::uint32_t>(size);
  word.first_upper = census.first_upper;
  word.hyphen = (census.seen & kHyphen) != 0;
  word.shape = shape_of(census);
}

// All but the clusters. `hash`: of the form.
WordForm letters_of(std::string_view form, model::FeatureHash hash) {
  constexpr std::size_t kLongest = 64;
  WordForm word;
  word.form = hash;
  Census census;
  if (form.size() <= kLongest) {
    std::array<char, kEnd + kLongest + kEnd> bytes{};
    char* const lower = bytes.data() + kEnd;
    for (std::size_t i = 0; i < form.size(); ++i) {
      const Class seen = kClasses[static_cast<unsigned char>(form[i])];
      census.seen |= seen;
      census.upper += seen & kUpper;
      lower[i] = text::lower_ascii(form[i]);
    }
    if ((census.seen & kBeyondAscii) == 0) {
      census.first_upper = !form.empty() && lower[0] != form[0];
      word.lower = census.upper == 0 ? word.form : model::hash_text({lower, form.size()});
      finish(word, lower, form.size(), census);
      return word;
    }
  }
  std::string lower(kEnd, '\0');
  census = lower_into(form, lower);
  const std::size_t size = lower.size() - kEnd;
  lower.append(kEnd, '\0');
  word.lower = model::hash_text({lower.data() + kEnd, size});
  finish(word, lower.data() + kEnd, size, census);
  return word;
}

// A hash table with open addressing: where the number of a word is kept, by the hash of the word.
class Places {
 public:
  // For an article of so many tokens.
  explicit Places(std::size_t tokens) {
    constexpr std::size_t kMost = 1024;  // to begin with
    grow(std::bit_ceil(std::min(tokens, kMost) + 1));
  }

  // The place of the number of a word; it has kNone if the word is none of `words`, and is to be
  // filled before the next call.
  Index& at(model::FeatureHash hash, const std::vector<WordForm>& words) {
    if (2 * words.size() >= numbers_.size()) {
      grow(4 * numbers_.size());
      for (Index n = 0; n < words.size(); ++n) find(words[n].form, words) = n;
    }
    return find(hash, words);
  }

 private:
  void grow(std::size_t size) { numbers_.assign(size, kNone); }
  Index& find(model::FeatureHash hash, const std::vector<WordForm>& words) {
    const std::size_t mask = numbers_.size() - 1;
    std::size_t place = hash & mask;
    while (numbers_[place] != kNone && words[numbers_[place]].form != hash) {
      place = (place + 1) & mask;
    }
    return numbers_[place];
  }

  std::vector<Index> numbers_;  // as many as a power of two
};

}  // namespace

WordForm word_form(std::string_view form) {
  WordForm word = letters_of(form, model::hash_text(form));
  word.cluster = model::WordClusters::built_in().of(word.lower);
  return word;
}

WordForms word_forms(const Annotation& annotation) {
  const model::WordClusters& clusters = model::WordClusters::built_in();
  WordForms words;
  words.of_token.reserve(annotation.tokens.size());
  Places places(annotation.tokens.size());
  for (const Token& token : annotation.tokens) {
    const std::string_view form = annotation.text_of(token.span);
    const model::FeatureHash hash = model::hash_text(form);
    Index& number = places.at(hash, words.distinct);
    if (number == kNone) {
      number = static_cast<Index>(words.distinct.size());
      words.distinct.push_back(letters_of(form, hash));
      clusters.fetch(words.distinct.back().lower);
    }
    words.of_token.push_back(number);
  }
  words.distinct.shrink_to_fit();
  for (WordForm& word : words.distinct) word.cluster = clusters.of(word.lower);
  return words;
}

}  // namespace quoth::token
