#include "format/marked_wording.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "text/case_folding.h"

namespace quoth::format {
namespace {

// The letters of a text without case, punctuation and spaces, with their positions. They are equal
// for wordings with the same words.
struct Letters {
  std::string folded;
  std::vector<std::uint32_t> begins;  // the start of the code point of each byte of `folded`
  std::vector<std::uint32_t> ends;
  std::vector<bool> starts;  // whether a word starts at this byte

  explicit Letters(std::string_view text) {
    const auto size = static_cast<std::int32_t>(text.size());
    bool inside = false;
    for (std::int32_t at = 0; at < size;) {
      const auto begin = static_cast<std::uint32_t>(at);
      UChar32 c = 0;
      U8_NEXT_OR_FFFD(text.data(), at, size, c);
      const bool symbol = c == '%' || u_charType(c) == U_CURRENCY_SYMBOL;
      if (u_isalnum(c) == 0 && !symbol && u_charType(c) != U_NON_SPACING_MARK) {
        inside = inside && (c == '\'' || c == U'\u2019');
        continue;
      }
      text::append_case_folded(folded, static_cast<char32_t>(c));
      while (begins.size() < folded.size()) {
        begins.push_back(begin);
        ends.push_back(static_cast<std::uint32_t>(at));
        starts.push_back(!inside);
        inside = true;
      }
    }
  }

  std::size_t size() const { return folded.size(); }
  bool is_word_edge(std::size_t place) const { return place == size() || starts[place]; }
  bool has(std::size_t place, const std::string& words) const {
    return folded.compare(place, words.size(), words) == 0 && is_word_edge(place) &&
           is_word_edge(place + words.size());
  }
};

// Finds the position of each change. Between two changes the letters of both texts are equal.
class Placement {
 public:
  Placement(const Letters& old_text, const Letters& new_text,
            const std::vector<WordChange>& changes)
      : old_(old_text), new_(new_text) {
    for (const WordChange& change : changes) {
      old_words_.push_back(Letters(change.old_words).folded);
      new_words_.push_back(Letters(change.new_words).folded);
    }
    places_.resize(changes.size());
  }

  bool find() { return find_from(0, 0, 0); }
  // The start and end of change `k` in the letters of the new text.
  std::pair<std::size_t, std::size_t> place(std::size_t k) const {
    return {places_[k], places_[k] + new_words_[k].size()};
  }

 private:
  bool find_from(std::size_t k, std::size_t i, std::size_t j) {
    constexpr int kMaxSteps = 10'000;
    if (++steps_ > kMaxSteps) return false;
    const auto [old_end, new_end] =
        std::mismatch(old_.folded.begin() + static_cast<std::ptrdiff_t>(i), old_.folded.end(),
                      new_.folded.begin() + static_cast<std::ptrdiff_t>(j), new_.folded.end());
    if (k == places_.size()) return old_end == old_.folded.end() && new_end == new_.folded.end();
    const auto common = static_cast<std::size_t>(new_end - new_.folded.begin()) - j;
    for (std::size_t ahead = 0; ahead <= common; ++ahead) {
      if (!old_.has(i + ahead, old_words_[k]) || !new_.has(j + ahead, new_words_[k])) continue;
      places_[k] = j + ahead;
      if (find_from(k + 1, i + ahead + old_words_[k].size(), j + ahead + new_words_[k].size())) {
        return true;
      }
    }
    return false;
  }

  const Letters& old_;
  const Letters& new_;
  std::vector<std::string> old_words_;
  std::vector<std::string> new_words_;
  std::vector<std::size_t> places_;
  int steps_ = 0;
};

using Kind = Mark::Kind;

// Collects marks; separates deleted words from their neighbours by a space.
class Marking {
 public:
  void add_kept(std::string_view text) {
    if (text.empty()) return;
    if (needs_blank_ && begins_word(text)) add(Kind::kept, " ");
    add(Kind::kept, text);
  }

  void add_deleted(std::string_view words) {
    if (words.empty()) return;
    const bool touches = !marks_.empty() && !ends_open(marks_.back().text);
    if (touches) add(Kind::kept, " ");
    add(Kind::deleted, words);
    needs_blank_ = true;
  }

  void add_inserted(std::string_view words) {
    if (words.empty()) return;
    if (needs_blank_) add(Kind::kept, " ");
    add(Kind::inserted, words);
  }

  std::vector<Mark> take() { return std::move(marks_); }

 private:
  static bool begins_word(std::string_view text) {
    UChar32 c = 0;
    std::int32_t at = 0;
    U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    return u_isalnum(c) != 0 || c == '[' || u_charType(c) == U_INITIAL_PUNCTUATION;
  }

  // Whether a word may follow without a space. A straight mark opens after a space.
  static bool ends_open(std::string_view text) {
    const char last = text.back();
    if (last == '"' || last == '\'') return text.size() == 1 || text[text.size() - 2] == ' ';
    for (const std::string_view opening : {" ", "(", "[", "\u201C", "\u2018", "\u00AB"})
      if (text.ends_with(opening)) return true;
    return false;
  }

  void add(Kind kind, std::string_view text) {
    needs_blank_ = false;
    if (!marks_.empty() && marks_.back().kind == kind) {
      marks_.back().text += text;
    } else {
      marks_.push_back({kind, std::string(text)});
    }
  }

  std::vector<Mark> marks_;
  bool needs_blank_ = false;
};

// The place behind the punctuation that follows `at` without a space.
std::size_t after_closing_marks(std::string_view text, std::size_t at) {
  const auto size = static_cast<std::int32_t>(text.size());
  auto place = static_cast<std::int32_t>(at);
  while (place < size) {
    const std::int32_t begin = place;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), place, size, c);
    const bool opens = c == '[' || c == '(' || u_charType(c) == U_INITIAL_PUNCTUATION ||
                       c == U'\u2014' || c == U'\u2026';
    if (u_isalnum(c) != 0 || u_isUWhiteSpace(c) != 0 || opens)
      return static_cast<std::size_t>(begin);
  }
  return text.size();
}

bool has_letters(std::string_view text) { return Letters(text).size() > 0; }

// The first and last words, if there are many.
std::string shorten_middle(const std::string& words) {
  constexpr std::ptrdiff_t kMinSpaces = 9;
  constexpr int kFirst = 4;
  constexpr int kLast = 2;
  if (std::ranges::count(words, ' ') < kMinSpaces) return words;
  std::size_t head = 0;
  for (int i = 0; i < kFirst; ++i) head = words.find(' ', head + 1);
  std::size_t tail = words.size();
  for (int i = 0; i < kLast; ++i) tail = words.rfind(' ', tail - 1);
  return words.substr(0, head) + " \u2026" + words.substr(tail);
}

}  // namespace

std::vector<Mark> mark_changes(std::string_view old_text, std::string_view new_text,
                               const std::vector<WordChange>& changes) {
  const Letters old_letters(old_text);
  const Letters letters(new_text);
  Placement placement(old_letters, letters, changes);
  Marking marking;
  std::size_t copied_to = 0;
  const bool found = placement.find();
  for (std::size_t k = 0; found && k < changes.size(); ++k) {
    const auto [first, last] = placement.place(k);
    std::size_t begin = first < letters.size() ? letters.begins[first] : copied_to;
    // After the last word: the text that follows it closes the quotation.
    if (first == letters.size() && first > 0)
      begin = std::max<std::size_t>(copied_to, letters.ends.back());
    std::size_t end = last > first ? letters.ends[last - 1] : begin;
    // An editor's brackets are part of the inserted text.
    const std::string& words = changes[k].new_words;
    if (words.starts_with('[') && begin > copied_to && new_text[begin - 1] == '[') --begin;
    if (words.ends_with(']') && end < new_text.size() && new_text[end] == ']') ++end;
    // What was only cut is shown after the marks that close the words before it.
    if (begin == end && begin > 0) begin = end = after_closing_marks(new_text, begin);
    marking.add_kept(new_text.substr(copied_to, begin - copied_to));
    marking.add_deleted(changes[k].old_words);
    marking.add_inserted(new_text.substr(begin, end - begin));
    copied_to = end;
  }
  marking.add_kept(new_text.substr(copied_to));
  return marking.take();
}

std::vector<Mark> shorten_deletions(std::vector<Mark> marks) {
  const auto has_words = [](const Mark& mark) {
    return mark.kind != Kind::deleted && has_letters(mark.text);
  };
  const auto first = std::ranges::find_if(marks, has_words);
  for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
    if (mark->kind != Kind::deleted) continue;
    const auto next =
        std::find_if(mark + 1, marks.end(), [](const Mark& m) { return m.text != " "; });
    const bool replaced = next != marks.end() && next->kind == Kind::inserted;
    const bool at_end = mark < first || std::none_of(mark, marks.end(), has_words);
    mark->text = at_end && !replaced ? "\u2026" : shorten_middle(mark->text);
  }
  return marks;
}

bool is_legible(const std::vector<Mark>& marks) {
  std::size_t kept = 0;
  std::size_t changed = 0;
  for (const Mark& mark : marks) {
    (mark.kind == Kind::kept ? kept : changed) += Letters(mark.text).size();
  }
  return 2 * kept >= changed;
}

}  // namespace quoth::format
