#include "text/roles.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/caption.h"
#include "text/characters.h"
#include "text/furniture.h"
#include "text/paragraph_shape.h"

namespace quoth::text {
namespace {

constexpr std::uint32_t kHeadlineSize = 200;  // bytes
constexpr std::uint32_t kHeadingSize = 110;
constexpr std::uint32_t kTeaserSize = 200;
constexpr std::size_t kLongestLabel = 60;

// What may set off a credit. Reads all of the text, so that compilers test many bytes at once.
bool has_credit_mark(std::string_view text) {
  std::uint8_t marks = 0;
  for (const char c : text) marks |= c == '(' || c == ':' || c == '/' || c == '|' ? 1U : 0U;
  return marks != 0;
}

class RoleFinder {
 public:
  RoleFinder(std::string_view text, const std::vector<Block>& blocks,
             const std::vector<Paragraph>& marked, const std::vector<Span>& set_off)
      : text_(text), blocks_(blocks), marked_(!marked.empty()), set_off_(set_off) {
    shapes_.reserve(blocks.size());
    for (const Block& block : blocks) shapes_.push_back(shape_of(slice(text, block.words)));
    roles_.resize(blocks.size(), Role::body);
    for (std::size_t i = 0; i < marked.size(); ++i) roles_[i] = marked[i].role;
  }

  std::vector<Role> find() {
    mark_furniture();
    mark_author();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (roles_[i] == Role::body && !is_open_to_reading(i)) roles_[i] = Role::furniture;
      if (roles_[i] == Role::body && !is_set_off(i)) roles_[i] = role_by_shape(i);
    }
    if (!marked_) mark_headline();
    mark_signatures();
    return std::move(roles_);
  }

 private:
  std::string_view words(std::size_t i) const { return slice(text_, blocks_[i].words); }

  std::vector<Span>::const_iterator quotation_around(std::size_t i) const {
    const Span span = blocks_[i].span;
    const auto found = std::ranges::lower_bound(set_off_, span.end, {}, &Span::end);
    return found != set_off_.end() && found->contains(span) ? found : set_off_.end();
  }
  bool is_set_off(std::size_t i) const { return quotation_around(i) != set_off_.end(); }

  // Neither bare marks nor a lone bullet.
  bool is_open_to_reading(std::size_t i) const { return shapes_[i].words > 0; }

  // Whether markup says what no words of furniture can change.
  bool is_certain(std::size_t i) const {
    return roles_[i] != Role::body && roles_[i] != Role::heading && roles_[i] != Role::item;
  }

  // Short, and not a sentence.
  bool is_title(std::size_t i, std::uint32_t longest) const {
    const ParagraphShape& shape = shapes_[i];
    if (blocks_[i].words.size() > longest || shape.words == 0) return false;
    if (shape.last == U':' || shape.last == U',' || shape.last == U';') return false;
    return !shape.ends_sentence() ||
           (shape.in_capitals && shape.words <= 12 && shape.capitalized > 1);
  }

  void mark_furniture() {
    std::size_t sentences = 0;  // paragraphs of the article so far
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (is_certain(i)) continue;
      switch (find_furniture(words(i), shapes_[i])) {
        case Furniture::none:
          sentences += shapes_[i].ends_sentence();
          break;
        case Furniture::piece:
          roles_[i] = Role::furniture;
          break;
        case Furniture::list:
          roles_[i] = Role::furniture;
          if (sentences > 0) i = mark_teasers(i);
          break;
        case Furniture::rest:
          roles_[i] = Role::furniture;
          if (sentences < 2) break;
          std::fill(roles_.begin() + static_cast<std::ptrdiff_t>(i), roles_.end(), Role::furniture);
          return;
      }
    }
  }

  // "Ann Lind is our correspondent. She writes books.": who wrote the article, whose name stands on
  // a line of its own at the top.
  void mark_author() {
    constexpr std::size_t kTop = 14;
    for (std::size_t i = 0; i < std::min(kTop, blocks_.size()); ++i) {
      if (!is_name(words(i))) continue;
      const std::string begin = std::string(words(i)) + " is ";
      for (std::size_t j = i + 1; j < blocks_.size(); ++j) {
        if (!words(j).starts_with(begin)) continue;
        const std::string_view what = words(j).substr(begin.size());
        const bool office = what.starts_with("a ") || what.starts_with("an ") ||
                            what.starts_with("our ") || what.starts_with("the ");
        if (office && names_writer(what)) roles_[j] = Role::furniture;
      }
    }
  }

  static bool names_writer(std::string_view text) {
    static constexpr std::array<std::string_view, 6> kWriters{
        "correspondent", "reporter", "editor", "writer", "columnist", "journalist"};
    return std::ranges::any_of(kWriters,
                               [&](std::string_view word) { return text.find(word) != text.npos; });
  }

  // What follows the title of a list: headlines, each with a paragraph under it or none, until the
  // article resumes with two paragraphs in a row. Returns the last that belongs to the list.
  std::size_t mark_teasers(std::size_t title) {
    std::size_t last = title;
    for (std::size_t i = title + 1; i < blocks_.size(); ++i) {
      const bool title_like = blocks_[i].bullet || is_title(i, kTeaserSize) ||
                              find_furniture(words(i), shapes_[i]) != Furniture::none;
      if (!title_like) {
        const bool under_headline = last == i - 1 && last > title && !blocks_[last].bullet;
        const bool before_headline = i + 1 == blocks_.size()
                                         ? !shapes_[i].quotes
                                         : is_title(i + 1, kTeaserSize) || blocks_[i + 1].bullet;
        if (!under_headline || !before_headline) break;
      }
      roles_[i] = Role::furniture;
      last = i;
    }
    return last;
  }

  Role role_by_shape(std::size_t i) const {
    const ParagraphShape& shape = shapes_[i];
    const auto all = words(i);
    if (begins_caption(all)) return Role::caption;
    const std::size_t credit = credit_of(i);
    if (credit < all.size()) {
      return shape_of(all.substr(0, credit)).words >= 4 ? Role::caption : Role::furniture;
    }
    if (is_byline(all, shape)) return Role::furniture;
    if (is_timestamp(all, shape) || is_between_dashes(i)) return Role::heading;
    if (blocks_[i].bullet && !is_numbered_heading(i)) return is_list(i) ? Role::item : Role::body;
    return is_heading(i) ? Role::heading : Role::body;
  }

  // Most sentences are not worth the search: a credit follows a full stop or a bracket, or
  // ends something that is not a sentence.
  std::size_t credit_of(std::size_t i) const {
    const auto all = words(i);
    if (all.size() > 700) return all.size();
    const auto tail = all.substr(all.size() - std::min<std::size_t>(all.size(), 90));
    if (shapes_[i].last == U'.' && !has_credit_mark(tail)) return all.size();
    return find_credit(all);
  }

  // "1. WHAT COMES NEXT", with a paragraph under it.
  bool is_numbered_heading(std::size_t i) const {
    const auto all = slice(text_, blocks_[i].span);
    return is_digit_ascii(all[0]) && is_title(i, kHeadingSize) && i + 1 < blocks_.size() &&
           !blocks_[i + 1].bullet;
  }

  // "- Rain and wind -", as news agencies write headings.
  bool is_between_dashes(std::size_t i) const {
    const auto all = slice(text_, blocks_[i].span);
    const char32_t dash = character_at(all, 0).code;
    if (dash != U'-' && !is_dash(dash)) return false;
    const Character last = character_before(all, all.size());
    const auto rest = all.substr(0, all.size() - last.size);
    return last.code == dash && rest.ends_with(' ') && is_title(i, kHeadingSize);
  }

  // Dashes also set off speech and names; one alone is no list.
  bool is_list(std::size_t i) const {
    const char32_t bullet = character_at(text_, blocks_[i].span.begin).code;
    if (bullet != U'-' && bullet != U'+' && !is_dash(bullet)) return true;
    const auto same = [&](std::size_t j) {
      return blocks_[j].bullet && character_at(text_, blocks_[j].span.begin).code == bullet;
    };
    return (i > 0 && same(i - 1)) || (i + 1 < blocks_.size() && same(i + 1));
  }

  bool is_heading(std::size_t i) const {
    const ParagraphShape& shape = shapes_[i];
    if (!is_title(i, kHeadingSize) || shape.words > 16 ||
        shape.lower + 1 > shape.words + shape.numbers)
      return false;
    if (character_at(text_, blocks_[i].words.begin).kind == Kind::lower) return false;
    return !(shape.quotes_first && shape.quotes && shape.words > 8);
  }

  // The first paragraph that can be one, with nothing but furniture and rubrics before it.
  void mark_headline() {
    for (std::size_t i = 0; i < std::min<std::size_t>(blocks_.size(), 8); ++i) {
      if (roles_[i] == Role::furniture) continue;
      const bool rubric = shapes_[i].words <= 3 && i + 1 < blocks_.size() &&
                          shapes_[i + 1].words > 3 && is_title(i + 1, kHeadlineSize) &&
                          !blocks_[i + 1].bullet;
      if (rubric && is_title(i, kHeadlineSize)) {
        roles_[i] = Role::furniture;
        continue;
      }
      if (blocks_.size() == 1 || blocks_[i].words.size() > kHeadlineSize || blocks_[i].bullet)
        return;
      const bool longer_follows = i + 1 < blocks_.size() &&
                                  blocks_[i + 1].words.size() > blocks_[i].words.size() &&
                                  !blocks_[i + 1].tight;
      const bool one_line = blocks_[i].words.size() <= 130 && longer_follows;
      if (shapes_[i].ends_sentence() && !one_line) return;
      if (shapes_[i].last == U':') return;
      roles_[i] = Role::headline;
      mark_standfirst(i);
      return;
    }
  }

  // One sentence under the headline, before the article begins again: with a heading, a list, a
  // dateline or a byline; or on the headline's next line.
  void mark_standfirst(std::size_t headline) {
    std::size_t i = headline + 1;
    while (i < blocks_.size() && roles_[i] == Role::furniture && !is_byline(words(i), shapes_[i]) &&
           i < headline + 4)
      ++i;
    if (i + 1 >= blocks_.size() || blocks_[i].bullet) return;
    if (roles_[i] != Role::body && roles_[i] != Role::heading) return;
    if (blocks_[i].words.size() > 300 || shapes_[i].words < 4 || shapes_[i].quotes_first) return;
    if (begins_with_label(words(i))) return;
    const std::size_t next = i + 1;
    const bool second_line = blocks_[i].tight && shapes_[headline].last == U';';
    const bool anew = roles_[next] == Role::heading || roles_[next] == Role::item ||
                      is_byline(words(next), shapes_[next]) ||
                      is_timestamp(words(next), shapes_[next]) || has_dateline(next) ||
                      roles_[i] == Role::heading;
    if (second_line || (anew && shapes_[i].last != U':')) roles_[i] = Role::standfirst;
  }

  // "ALDER: We are late."
  static bool begins_with_label(std::string_view text) {
    const std::size_t colon = text.find(':');
    return colon < std::min(kLongestLabel, text.size()) &&
           shape_of(text.substr(0, colon)).in_capitals;
  }

  // "LONDON (Reuters) - ", "WASHINGTON — "
  bool has_dateline(std::size_t i) const {
    const auto all = words(i);
    std::uint32_t capitals = 0;
    for (std::size_t place = 0; place < std::min<std::size_t>(all.size(), 60);) {
      const Character c = character_at(all, place);
      capitals += c.kind == Kind::upper;
      if (place > 3 && (c.code == U'-' || is_dash(c.code)) && all[place - 1] == ' ')
        return capitals >= 4;
      if (c.kind == Kind::lower && capitals < 4) return false;
      place += c.size;
    }
    return false;
  }

  // A name under a block quotation: the paragraph above is in marks, and a dash is before the
  // name; or it has no marks and is in the first person, in an article that otherwise is not; or
  // markup sets it off, and the name too or with a dash.
  void mark_signatures() {
    for (std::size_t i = 1; i < blocks_.size(); ++i) {
      if (roles_[i] == Role::furniture || roles_[i] == Role::headline || roles_[i] == Role::caption)
        continue;
      if (!is_signature_shaped(i)) continue;
      const std::size_t quote = i - 1;
      if (roles_[quote] != Role::body && roles_[quote] != Role::standfirst) continue;
      const bool marked = shapes_[quote].quotes_first && shapes_[quote].quotes &&
                          ends_in_mark(quote) && has_dash(i);
      const bool spoken = !shapes_[quote].quotes && shapes_[quote].words >= 15 &&
                          shapes_[quote].ends_sentence() && speaks_in_first_person(words(quote)) &&
                          !is_in_first_person(quote);
      const bool within = is_set_off(i) && quotation_around(i) == quotation_around(quote);
      const bool set_off = is_set_off(quote) && (within || has_dash(i));
      if (marked || spoken || set_off) roles_[i] = Role::signature;
    }
  }

  bool ends_in_mark(std::size_t i) const {
    const char32_t last = character_before(words(i), words(i).size()).code;
    return is_quotation_mark(last) || is_apostrophe(last);
  }

  bool has_dash(std::size_t i) const {
    const char32_t first = character_at(text_, blocks_[i].span.begin).code;
    return first == U'-' || is_dash(first);
  }

  // A name, or a name and a role separated by a comma; a dash may be before it.
  bool is_signature_shaped(std::size_t i) const {
    const ParagraphShape& shape = shapes_[i];
    if (blocks_[i].words.size() > 120 || shape.words < 2 || shape.words > 14 || shape.quotes ||
        shape.in_capitals)
      return false;
    if (blocks_[i].bullet && !has_dash(i)) return false;
    if (shape.ends_sentence() && !(has_dash(i) && shape.last == U'.')) return false;
    if (shape.last == U':' || invites(words(i))) return false;
    auto all = words(i);
    while (!all.empty() && !character_at(all, 0).is_word())
      all.remove_prefix(character_at(all, 0).size);
    const auto before_stop = all.substr(0, all.size() - (shape.last == U'.'));
    const Character last = character_before(before_stop, before_stop.size());
    if (!last.is_word() && !closes(last.code)) return false;
    bool named = false;
    bool separated = false;
    for (std::size_t begin = 0; begin < all.size();) {
      const auto comma = std::min(all.find(',', begin), all.size());
      named |= is_name(all.substr(begin, comma - begin));
      separated |= comma < all.size();
      begin = comma + 1;
    }
    return named && (separated || has_dash(i) || is_name(all));
  }

  // "Browse Our Archive": no name has "our".
  static bool invites(std::string_view text) {
    return text.find(" Our ") != text.npos || text.find(" our ") != text.npos;
  }

  // Two to five capitalized words.
  static bool is_name(std::string_view part) {
    const ParagraphShape shape = shape_of(part);
    return shape.words >= 2 && shape.words <= 5 && shape.capitalized == shape.words;
  }

  // Whether the article is in the first person outside `quote`.
  bool is_in_first_person(std::size_t quote) const {
    std::size_t counted = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (i == quote || roles_[i] != Role::body || shapes_[i].words < 8) continue;
      ++counted;
      first += !shapes_[i].quotes_first && speaks_in_first_person(words(i));
    }
    return first * 3 > counted;
  }

  std::string_view text_;
  const std::vector<Block>& blocks_;
  bool marked_;  // whether the roles begin as those of markup
  const std::vector<Span>& set_off_;
  std::vector<ParagraphShape> shapes_;
  std::vector<Role> roles_;
};

}  // namespace

std::vector<Role> find_roles(std::string_view text, const std::vector<Block>& blocks,
                             const std::vector<Paragraph>& marked,
                             const std::vector<Span>& set_off) {
  return RoleFinder(text, blocks, marked, set_off).find();
}

}  // namespace quoth::text
