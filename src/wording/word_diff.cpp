#include "wording/word_diff.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <dtl/dtl.hpp>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::wording {
namespace {

bool is_word_character(UChar32 c) {
  if (c < 0x80)
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '%' ||
           c == '$';
  return u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK ||
         u_charType(c) == U_CURRENCY_SYMBOL;
}

bool is_digit(UChar32 c) { return c >= '0' && c <= '9'; }
bool is_apostrophe(UChar32 c) { return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC; }

// Tracks quotation marks and square brackets, one code point at a time.
class MarkTracker {
 public:
  void step(UChar32 before, UChar32 c, UChar32 after) {
    switch (c) {
      case '"':
        double_ = !double_;
        break;
      case 0x201C:
      case 0x201E:
      case 0xAB:
        double_ = true;
        break;
      case 0x201D:
      case 0xBB:
        double_ = false;
        break;
      case '[':
        brackets_ = true;
        break;
      case ']':
        brackets_ = false;
        break;
      default:
        if (is_apostrophe(c) || c == '`') step_single(before, c, after);
    }
  }
  bool quoted() const { return double_ || single_; }
  bool bracketed() const { return brackets_; }

 private:
  void step_single(UChar32 before, UChar32 c, UChar32 after) {
    const bool after_word = is_word_character(before);
    const bool before_word = is_word_character(after);
    if (!after_word && before_word && c != 0x2019) single_ = true;
    if (!before_word && c != 0x2018 && c != '`' && before != 's') single_ = false;
  }

  bool double_ = false;
  bool single_ = false;
  bool brackets_ = false;
};

// Whether `c` between two word characters is part of the word: "don't", "U.S", "1,000", "7.30".
bool joins(UChar32 before, UChar32 c, UChar32 after) {
  if (is_apostrophe(c) || c == '.') return true;
  return (c == ',' || c == ':') && is_digit(before) && is_digit(after);
}

class Splitter {
 public:
  explicit Splitter(std::string_view text)
      : text_(text), size_(static_cast<std::int32_t>(text.size())) {}

  std::vector<PlacedWord> run() {
    std::int32_t place = 0;
    UChar32 before = ' ';
    while (place < size_) {
      const std::int32_t begin = place;
      const UChar32 c = next(place);
      const UChar32 after = peek(place);
      if (is_word_character(c)) {
        if (!open_) start(begin);
        text::append_case_folded(word_.fold, static_cast<char32_t>(c));
        end_ = place;
        all_bracketed_ = all_bracketed_ && marks_.bracketed();
      } else {
        step(before, c, after, begin, place);
      }
      before = c;
    }
    finish(end_);
    return std::move(words_);
  }

 private:
  void step(UChar32 before, UChar32 c, UChar32 after, std::int32_t begin, std::int32_t end) {
    const bool inside = open_ && is_word_character(before) && is_word_character(after);
    if (inside && joins(before, c, after)) {
      if (is_apostrophe(c)) word_.fold += '\'';
      if ((c == '.' || c == ':') && is_digit(before) && is_digit(after)) word_.fold += '.';
    } else if (inside && (c == ']' || c == '[' || c == ')' || c == '(')) {
      all_bracketed_ = false;  // "[C]an", "(C)an", "want[ed]"
    } else {
      finish(c == ']' && all_bracketed_ ? end : end_);
    }
    marks_.step(before, c, after);
    opened_bracket_ = c == '[' ? begin : -1;
  }
  UChar32 next(std::int32_t& place) const {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text_.data(), place, size_, c);
    return c;
  }
  UChar32 peek(std::int32_t place) const { return place < size_ ? next(place) : ' '; }
  void start(std::int32_t begin) {
    open_ = true;
    word_ = {};
    word_.span.begin = static_cast<std::uint32_t>(opened_bracket_ >= 0 ? opened_bracket_ : begin);
    word_.quoted = marks_.quoted();
    all_bracketed_ = marks_.bracketed();
  }
  void finish(std::int32_t end) {
    if (!open_) return;
    open_ = false;
    word_.span.end = static_cast<std::uint32_t>(end);
    word_.bracketed = all_bracketed_;
    words_.push_back(std::move(word_));
  }

  std::string_view text_;
  std::int32_t size_;
  std::int32_t end_ = 0;
  std::int32_t opened_bracket_ = -1;
  bool open_ = false;
  bool all_bracketed_ = false;
  MarkTracker marks_;
  PlacedWord word_;
  std::vector<PlacedWord> words_;
};

// A stretch that both wordings share, or that one has in the other's place.
struct Stretch {
  bool common = false;
  std::uint32_t old_begin = 0;
  std::uint32_t old_end = 0;
  std::uint32_t new_begin = 0;
  std::uint32_t new_end = 0;

  bool replaces() const { return !common && old_begin < old_end && new_begin < new_end; }
};

std::vector<std::uint64_t> hashes(const std::vector<PlacedWord>& words) {
  std::vector<std::uint64_t> result;
  result.reserve(words.size());
  for (const PlacedWord& word : words)
    result.push_back(XXH3_64bits(word.fold.data(), word.fold.size()));
  return result;
}

std::vector<Stretch> stretches(const std::vector<PlacedWord>& a, const std::vector<PlacedWord>& b) {
  std::vector<Stretch> result;
  std::uint32_t i = 0;
  std::uint32_t j = 0;
  const auto skip_to = [&](std::uint32_t next_i, std::uint32_t next_j) {
    if (i < next_i || j < next_j) result.push_back({false, i, next_i, j, next_j});
    i = next_i;
    j = next_j;
  };
  for (const auto& [x, y] : align(hashes(a), hashes(b))) {
    if (a[x].bracketed != b[y].bracketed) continue;
    skip_to(x, y);
    if (result.empty() || !result.back().common) result.push_back({true, x, x, y, y});
    result.back().old_end = ++i;
    result.back().new_end = ++j;
  }
  skip_to(static_cast<std::uint32_t>(a.size()), static_cast<std::uint32_t>(b.size()));
  return result;
}

std::vector<Stretch> join_replacements(const std::vector<Stretch>& all,
                                       const std::vector<PlacedWord>& a) {
  const model::Lexicon& function_words = model::Lexicon::named("function_words");
  std::vector<Stretch> joined;
  for (std::size_t k = 0; k < all.size(); ++k) {
    const bool single_function_word = all[k].common && all[k].old_end - all[k].old_begin == 1 &&
                                      function_words.contains(a[all[k].old_begin].fold);
    if (single_function_word && !joined.empty() && joined.back().replaces() && k + 1 < all.size() &&
        all[k + 1].replaces()) {
      ++k;
      joined.back().old_end = all[k].old_end;
      joined.back().new_end = all[k].new_end;
    } else {
      joined.push_back(all[k]);
    }
  }
  return joined;
}

std::string words_between(std::string_view text, const std::vector<PlacedWord>& words,
                          std::uint32_t begin, std::uint32_t end) {
  if (begin == end) return {};
  return std::string(slice(text, {words[begin].span.begin, words[end - 1].span.end}));
}

}  // namespace

std::vector<PlacedWord> split_words(std::string_view text) { return Splitter(text).run(); }

std::string fold_words(const std::vector<PlacedWord>& words) {
  std::string folded;
  for (const PlacedWord& word : words) {
    if (!folded.empty()) folded += ' ';
    folded += word.fold;
  }
  return folded;
}

std::string fold_words(std::string_view text) { return fold_words(split_words(text)); }

std::vector<std::pair<std::uint32_t, std::uint32_t>> align(const std::vector<std::uint64_t>& a,
                                                           const std::vector<std::uint64_t>& b) {
  dtl::Diff<std::uint64_t, std::vector<std::uint64_t>> diff(a, b);
  diff.compose();
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const auto& [word, step] : diff.getSes().getSequence()) {
    if (step.type != dtl::SES_COMMON) continue;
    pairs.emplace_back(static_cast<std::uint32_t>(step.beforeIdx - 1),
                       static_cast<std::uint32_t>(step.afterIdx - 1));
  }
  return pairs;
}

std::vector<WordChange> word_changes(std::string_view old_text, std::string_view new_text) {
  const std::vector<PlacedWord> a = split_words(old_text);
  const std::vector<PlacedWord> b = split_words(new_text);
  std::vector<WordChange> changes;
  for (const Stretch& stretch : join_replacements(stretches(a, b), a)) {
    if (stretch.common) continue;
    WordChange change{WordChange::Op::replace,
                      words_between(old_text, a, stretch.old_begin, stretch.old_end),
                      words_between(new_text, b, stretch.new_begin, stretch.new_end)};
    if (change.old_words.empty()) change.op = WordChange::Op::insert;
    if (change.new_words.empty()) change.op = WordChange::Op::delete_;
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace quoth::wording
