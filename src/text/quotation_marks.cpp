#include "text/quotation_marks.h"

#include <algorithm>
#include <array>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::text {
namespace {

// Marks of one family close each other: “ with ", ‘ with '.
enum class Family : std::uint8_t { double_, single, guillemets, single_guillemets, corner };
enum class Side : std::uint8_t { open, close, either };

struct Mark {
  std::uint32_t place = 0;
  std::uint32_t size = 0;
  Family family = Family::double_;
  Side side = Side::either;
  bool straight = false;  // ' and ", whose shape does not say the side
};

// How a mark's shape and the characters around it say it may be used.
Side side_between(Character before, Character after) {
  const bool free_before = before.size == 0 || before.is_space();
  const bool free_after = after.size == 0 || after.is_space();
  if (free_before && !free_after) return Side::open;
  if (free_after && !free_before) return Side::close;
  if (free_before) return Side::either;
  const auto joins = [](Character c) {
    return c.code == U'-' || is_dash(c.code) || c.code == U'/';
  };
  if (after.is_word() && !before.is_word() && !joins(before) &&
      (opens(before.code) || before.kind != Kind::punctuation))
    return Side::open;
  if (before.is_word() && !after.is_word() && !joins(after)) return Side::close;
  const bool ends =
      before.code == U'.' || before.code == U',' || before.code == U'!' || before.code == U'?';
  if (ends && !after.is_word()) return Side::close;
  return Side::either;
}

// The side of a mark with two uses: that of the second one if what is around it does not speak for
// it.
Side inward(Side around, Side second, Side usual) {
  return around == second ? Side::either : usual;
}

class Scanner {
 public:
  Scanner(std::string_view text, Span paragraph)
      : text_(text.substr(0, paragraph.end)), begin_(paragraph.begin) {}

  std::vector<Mark> marks() {
    std::vector<Mark> found;
    const auto end = static_cast<std::uint32_t>(text_.size());
    for (std::uint32_t place = begin_; place < end;) {
      const auto byte = static_cast<unsigned char>(text_[place]);
      if (byte != '"' && byte != '\'' && byte != '`' && byte < 0xC2U) {
        ++place;
        continue;
      }
      const Character c = character_at(text_, place);
      place = read(place, c, found);
    }
    return found;
  }

 private:
  Character before(std::uint32_t place) const {
    return place == begin_ ? Character{} : character_before(text_, place);
  }

  std::uint32_t read(std::uint32_t place, Character c, std::vector<Mark>& found) const {
    const auto push = [&](std::uint32_t size, Family family, Side side, bool straight) {
      found.push_back({place, size, family, side, straight});
      return place + size;
    };
    const Side around = side_between(before(place), character_at(text_, place + c.size));
    switch (c.code) {
      case U'"':
      case U'\uFF02':
        if (is_prime(place) || is_mistyped_apostrophe(place, c.size)) return place + c.size;
        return push(c.size, Family::double_, around, true);
      case U'\u201C':  // it closes „…“, and mistyped “…“
        return push(c.size, Family::double_, around == Side::close ? Side::either : Side::open,
                    false);
      case U'\u201D':  // it opens ”…”, as in Swedish, and in mistyped “…”
        return push(c.size, Family::double_, around == Side::open ? Side::either : Side::close,
                    false);
      case U'\u201E':
      case U'\u201F':
        return push(c.size, Family::double_, Side::open, false);
      case U'\u00AB':  // it closes »…«
        return push(c.size, Family::guillemets, inward(around, Side::close, Side::open), false);
      case U'\u00BB':
        return push(c.size, Family::guillemets, inward(around, Side::open, Side::close), false);
      case U'\u2039':
        return push(c.size, Family::single_guillemets, inward(around, Side::close, Side::open),
                    false);
      case U'\u203A':
        return push(c.size, Family::single_guillemets, inward(around, Side::open, Side::close),
                    false);
      case U'\u300C':
      case U'\u300E':
        return push(c.size, Family::corner, Side::open, false);
      case U'\u300D':
      case U'\u300F':
        return push(c.size, Family::corner, Side::close, false);
      case U'`':
        if (character_at(text_, place + 1).code == U'`')
          return push(2, Family::double_, Side::open, false);
        return push(1, Family::single, Side::open, false);
      case U'\'':
        return read_straight(place, found);
      case U'\u2018':
        if (character_at(text_, place + c.size).code == c.code)
          return push(2 * c.size, Family::double_, Side::open, false);
        if (before(place).is_word() && character_at(text_, place + c.size).is_word())
          return place + c.size;
        if (is_elision(place, place + c.size)) return place + c.size;
        // It closes ‚…‘.
        return push(c.size, Family::single, around == Side::close ? Side::either : Side::open,
                    false);
      case U'\u201A':
      case U'\u201B':
        if (is_elision(place, place + c.size)) return place + c.size;
        return push(c.size, Family::single, Side::open, false);
      case U'\u2019':
        if (character_at(text_, place + c.size).code == c.code)
          return push(2 * c.size, Family::double_, Side::close, false);
        if (is_apostrophe_here(place, c.size)) return place + c.size;
        return push(c.size, Family::single, Side::close, false);
      default:
        return place + c.size;
    }
  }

  // ' and its runs: '' is a double mark, ''' a double and a single one.
  std::uint32_t read_straight(std::uint32_t place, std::vector<Mark>& found) const {
    std::uint32_t end = place;
    while (character_at(text_, end).code == U'\'') ++end;
    const std::uint32_t size = end - place;
    const Side around = side_between(before(place), character_at(text_, end));
    if (size == 1) {
      if (!is_apostrophe_here(place, 1)) found.push_back({place, 1, Family::single, around, true});
    } else if (size == 2) {
      found.push_back({place, 2, Family::double_, around, true});
    } else if (size == 3) {
      const bool opening = around == Side::open;
      const std::uint32_t single = opening ? place + 2 : place;
      const std::uint32_t pair = opening ? place : place + 1;
      const Mark one{single, 1, Family::single, around, true};
      const Mark two{pair, 2, Family::double_, around, true};
      found.push_back(opening ? two : one);
      found.push_back(opening ? one : two);
    }
    return end;
  }

  bool is_apostrophe_here(std::uint32_t place, std::uint32_t size) const {
    const Character previous = before(place);
    const Character next = character_at(text_, place + size);
    if (previous.is_word() && next.is_word()) return true;
    return !previous.is_word() && next.is_word() && is_elision(place, place + size);
  }

  // ’em, ’tis, ’90s, ’n’
  bool is_elision(std::uint32_t place, std::uint32_t after) const {
    if (before(place).is_word()) return false;
    std::uint32_t end = after;
    while (character_at(text_, end).is_word()) end += character_at(text_, end).size;
    const auto word = text_.substr(after, end - after);
    if (word.empty()) return false;
    if (is_digit_ascii(word[0])) return word.size() >= 2 && word.size() <= 3 && word[1] <= '9';
    std::array<char, 8> lowered{};
    if (word.size() > lowered.size()) return false;
    std::ranges::transform(word, lowered.begin(), lower_ascii);
    static const model::Lexicon& elisions = model::Lexicon::named("elisions");
    return elisions.contains({lowered.data(), word.size()});
  }

  // The country"s
  bool is_mistyped_apostrophe(std::uint32_t place, std::uint32_t size) const {
    const Character next = character_at(text_, place + size);
    return before(place).is_word() && next.code == U's' &&
           !character_at(text_, place + size + next.size).is_word();
  }

  // The inches of 6'2".
  bool is_prime(std::uint32_t place) const {
    std::uint32_t p = place;
    while (p > begin_ && is_digit_ascii(text_[p - 1])) --p;
    return p < place && p > begin_ + 1 && is_apostrophe(character_before(text_, p).code);
  }

  std::string_view text_;
  std::uint32_t begin_;
};

class Pairing {
 public:
  Pairing(std::string_view text, Span paragraph, std::vector<Quoted>& quoted)
      : text_(text), paragraph_(paragraph), quoted_(quoted), first_(quoted.size()) {}

  // `next` is the first character of the next paragraph, 0 if there is none.
  void pair(const std::vector<Mark>& marks, char32_t next) {
    const auto leads_on = [&](const Mark& mark) {
      return next != 0 && character_at(text_, mark.place).code == next &&
             (mark.place == paragraph_.begin || follows_colon(mark));
    };
    const auto last_closer = std::find_if(marks.rbegin(), marks.rend(), [](const Mark& mark) {
      return mark.family == Family::single && mark.side != Side::open;
    });
    const auto closers_end = static_cast<std::size_t>(last_closer.base() - marks.begin());
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const Mark& mark = marks[i];
      const auto opener = find_opener(mark);
      const bool closes_one = opener != stack_.rend();
      if (mark.side == Side::open) {
        if (closes_one && goes_on(marks, i)) continue;
        const bool leads = leads_on(mark) || begins_sentence(mark);
        if (mark.family != Family::single || leads || i + 1 < closers_end) open(mark);
      } else if (closes_one) {
        if (mark.family == Family::single && mark.side == Side::close && is_possessive(marks, i))
          continue;
        close(static_cast<std::size_t>(opener.base() - stack_.begin()) - 1, mark);
      } else if (mark.side == Side::either && mark.family != Family::single) {
        open(mark);
      }
    }
    for (const Mark& mark : stack_) {
      const bool leads = leads_on(mark) || begins_sentence(mark);
      // A curly mark on the wrong side that nothing closes is no quotation mark, and » a bullet.
      const bool curly = mark.family == Family::double_ || mark.family == Family::single;
      if (mark.side == Side::either && !mark.straight && !(leads && curly)) continue;
      if (mark.family != Family::single || !mark.straight || leads)
        add({{mark.place, paragraph_.end}, kind(mark.family), true});
    }
    std::sort(quoted_.begin() + static_cast<std::ptrdiff_t>(first_), quoted_.end(),
              [](const Quoted& a, const Quoted& b) {
                return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
                                                    : a.span.end > b.span.end;
              });
  }

 private:
  static Marks kind(Family family) {
    if (family == Family::single) return Marks::single;
    const bool guillemets = family == Family::guillemets || family == Family::single_guillemets;
    return guillemets ? Marks::guillemets : Marks::double_;
  }

  void add(Quoted quoted) { quoted_.push_back(quoted); }

  // "We came. "We saw." Then: a mark after a sentence within marks, where paragraphs were joined,
  // is none of its own if only one closes before the next that opens.
  bool goes_on(const std::vector<Mark>& marks, std::size_t i) const {
    const Mark& mark = marks[i];
    if (mark.family != Family::double_ || !follows_sentence(mark)) return false;
    int closing = 0;
    for (std::size_t j = i + 1; j < marks.size(); ++j) {
      if (marks[j].family != mark.family) continue;
      if (marks[j].side == Side::close) {
        ++closing;
      } else if (closing > 0) {
        break;
      }
    }
    return closing == 1;
  }
  static bool ends_with_stop(std::string_view text) {
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
  }
  bool follows_sentence(const Mark& mark) const {
    const std::string_view before = text_.substr(paragraph_.begin, mark.place - paragraph_.begin);
    if (!before.ends_with(' ')) return false;
    return ends_with_stop(before.substr(0, before.size() - 1));
  }

  // 'We waited there all day. The opening mark of a paragraph that ends as a sentence.
  bool begins_sentence(const Mark& mark) const {
    if (mark.family != Family::single || mark.place != paragraph_.begin) return false;
    if (character_at(text_, mark.place + mark.size).kind != Kind::upper) return false;
    return ends_with_stop(slice(text_, paragraph_));
  }

  // She said: '
  bool follows_colon(const Mark& mark) const {
    std::uint32_t end = mark.place;
    while (end > paragraph_.begin && character_before(text_, end).is_space()) {
      end -= character_before(text_, end).size;
    }
    return end > paragraph_.begin && text_[end - 1] == ':';
  }

  // Of more marks that nothing closes than any prose has, the first are given up: what is open to
  // the end of its paragraph takes time for each of its tokens.
  void open(const Mark& mark) {
    constexpr std::size_t kMostOpen = 32;
    if (stack_.size() == kMostOpen) stack_.erase(stack_.begin());
    stack_.push_back(mark);
  }

  std::vector<Mark>::reverse_iterator find_opener(const Mark& mark) {
    return std::find_if(stack_.rbegin(), stack_.rend(),
                        [&](const Mark& open) { return open.family == mark.family; });
  }

  // A mark that was opened within and not closed is no quotation mark.
  void close(std::size_t opener, const Mark& mark) {
    add({{stack_[opener].place, mark.place + mark.size}, kind(mark.family), false});
    stack_.resize(opener);
  }

  // parents’ within single marks that another mark closes later.
  bool is_possessive(const std::vector<Mark>& marks, std::size_t i) const {
    const Mark& mark = marks[i];
    const Character after = character_at(text_, mark.place + mark.size);
    const Character next = character_at(text_, mark.place + mark.size + 1);
    if (mark.place == 0 || text_[mark.place - 1] != 's' || !after.is_space() ||
        next.kind != Kind::lower)
      return false;
    for (std::size_t j = i + 1; j < marks.size(); ++j) {
      if (marks[j].family != Family::single) continue;
      return marks[j].side == Side::close;
    }
    return false;
  }

  std::string_view text_;
  Span paragraph_;
  std::vector<Quoted>& quoted_;
  std::size_t first_;
  std::vector<Mark> stack_;
};

// Over how many paragraphs without marks a quotation may go on that is opened once.
constexpr std::size_t kMostWithoutMarks = 3;

class Finder {
 public:
  Finder(std::string_view text, const std::vector<Paragraph>& paragraphs)
      : text_(text), paragraphs_(paragraphs) {}

  std::vector<Quoted> find() {
    std::size_t closed_in = 0;  // the paragraph that closes what is open, if it is a later one
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      const Span paragraph = paragraphs_[i].span;
      std::vector<Mark> marks = marks_of(i);
      if (i < closed_in) quoted_.push_back({paragraph, Marks::double_, true});
      if (i == closed_in && i > 0) {
        marks.insert(marks.begin(), {paragraph.begin, 0, Family::double_, Side::open, false});
      }
      if (marks.empty()) continue;
      const std::size_t first = quoted_.size();
      const char32_t next = i + 1 < paragraphs_.size()
                                ? character_at(text_, paragraphs_[i + 1].span.begin).code
                                : U'\0';
      Pairing(text_, paragraph, quoted_).pair(marks, next);
      if (is_left_open(first)) closed_in = std::max(closed_in, closing_paragraph(i));
    }
    return std::move(quoted_);
  }

 private:
  std::vector<Mark> marks_of(std::size_t paragraph) const {
    return Scanner(text_, paragraphs_[paragraph].span).marks();
  }
  bool is_left_open(std::size_t first) const {
    return std::any_of(
        quoted_.begin() + static_cast<std::ptrdiff_t>(first), quoted_.end(),
        [](const Quoted& each) { return each.open && each.marks == Marks::double_; });
  }
  // The paragraph after `opened` whose first double mark closes; 0 if there is none near.
  std::size_t closing_paragraph(std::size_t opened) const {
    const std::size_t end = std::min(paragraphs_.size(), opened + kMostWithoutMarks + 2);
    for (std::size_t i = opened + 1; i < end; ++i) {
      if (paragraphs_[i].role != Role::body) return 0;
      const std::vector<Mark> marks = marks_of(i);
      const auto mark = std::ranges::find(marks, Family::double_, &Mark::family);
      if (mark == marks.end()) continue;
      return mark->side == Side::close ? i : 0;
    }
    return 0;
  }

  std::string_view text_;
  const std::vector<Paragraph>& paragraphs_;
  std::vector<Quoted> quoted_;
};

}  // namespace

std::vector<Quoted> find_quoted(std::string_view text, const std::vector<Paragraph>& paragraphs) {
  return Finder(text, paragraphs).find();
}

}  // namespace quoth::text
