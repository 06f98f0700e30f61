#include "find/lexemes.h"

#include <fmt/format.h>

#include <charconv>
#include <utility>

#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::find {
namespace {

constexpr std::uint32_t kMaxDistance = 1000;

// The size of a mark that opens or closes a phrase; 0 if none is there. A phrase in straight marks
// may have typographic ones in it.
std::size_t size_of_mark(std::string_view text, bool straight, bool typographic) {
  if (straight && text.starts_with('"')) return 1;
  for (const std::string_view mark : {"\u201c", "\u201d", "\u201e"}) {
    if (typographic && text.starts_with(mark)) return mark.size();
  }
  return 0;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Lexemes all() {
    while (skip_blanks()) next();
    return std::move(found_);
  }

 private:
  using Kind = Lexeme::Kind;

  bool skip_blanks() {
    while (place_ < text_.size() && text::character_at(text_, place_).is_space()) {
      place_ += text::character_at(text_, place_).size;
    }
    return place_ < text_.size();
  }

  std::string_view rest() const { return text_.substr(place_); }

  // Takes the next bytes as a lexeme.
  Lexeme& take(Kind kind, std::size_t size) {
    found_.list.push_back({.kind = kind, .text = text_.substr(place_, size)});
    found_.list.back().body = found_.list.back().text;
    place_ += size;
    return found_.list.back();
  }

  void fail(std::size_t place, std::string what) {
    found_.mistake = {place, std::move(what)};
    place_ = text_.size();
  }

  void next() {
    if (text_[place_] == '(') {
      take(Kind::open, 1);
    } else if (text_[place_] == ')') {
      take(Kind::close, 1);
    } else if (text_[place_] == '/') {
      regex();
    } else if (const std::size_t mark = size_of_mark(rest(), true, true); mark > 0) {
      phrase(mark);
    } else {
      word();
    }
  }

  void phrase(std::size_t mark) {
    const bool straight = mark == 1;
    for (std::size_t end = place_ + mark; end < text_.size(); ++end) {
      const std::size_t close = size_of_mark(text_.substr(end), true, !straight);
      if (close == 0) continue;
      Lexeme& lexeme = take(Kind::phrase, end + close - place_);
      lexeme.body = lexeme.text.substr(mark, lexeme.text.size() - mark - close);
      return;
    }
    fail(place_, "this quotation mark is not closed");
  }

  void regex() {
    std::size_t end = place_ + 1;
    while (end < text_.size() && text_[end] != '/') end += text_[end] == '\\' ? 2 : 1;
    if (end >= text_.size()) return fail(place_, "this / begins a regex that no / ends");
    std::size_t after = end + 1;
    while (after < text_.size() && text::is_letter_ascii(text_[after])) ++after;
    const std::string_view flags = text_.substr(end + 1, after - end - 1);
    if (!flags.empty() && flags != "i") {
      return fail(end + 1, fmt::format("only i may follow a regex, not {}", flags));
    }
    const std::string_view body = text_.substr(place_ + 1, end - place_ - 1);
    Lexeme& lexeme = take(Kind::regex, after - place_);
    lexeme.body = body;
    lexeme.ignore_case = !flags.empty();
  }

  void word() {
    std::size_t end = place_;
    while (end < text_.size()) {
      const text::Character c = text::character_at(text_, end);
      if (c.is_space() || c.code == U'(' || c.code == U')') break;
      if (size_of_mark(text_.substr(end), true, true) > 0) break;
      end += c.size;
    }
    const std::string_view word = text_.substr(place_, end - place_);
    if (word == "AND") {
      take(Kind::op_and, word.size());
    } else if (word == "OR") {
      take(Kind::op_or, word.size());
    } else if (word == "NOT") {
      take(Kind::op_not, word.size());
    } else if (word == "NEAR" || word.starts_with("NEAR/")) {
      near(word);
    } else if (word.size() > 1 && word.front() == '-') {
      fail(place_, fmt::format("to leave out a word write NOT {}", word.substr(1)));
    } else {
      take(Kind::word, word.size());
    }
  }

  void near(std::string_view word) {
    std::uint32_t distance = kDefaultDistance;
    if (word != "NEAR") {
      const std::string_view digits = word.substr(5);
      const char* const end = digits.data() + digits.size();
      const auto read = std::from_chars(digits.data(), end, distance);
      if (read.ec != std::errc() || read.ptr != end || distance > kMaxDistance) {
        return fail(place_, "NEAR/ takes a number of words up to 1000, as in NEAR/5");
      }
    }
    take(Kind::near, word.size()).distance = distance;
  }

  std::string_view text_;
  std::size_t place_ = 0;
  Lexemes found_;
};

}  // namespace

Lexemes find_lexemes(std::string_view text) { return Lexer(text).all(); }

}  // namespace quoth::find
