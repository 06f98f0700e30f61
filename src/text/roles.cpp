#include "text/roles.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "text/caption.h"
#include "text/characters.h"
#include "text/furniture.h"
#include "text/headline.h"
#include "text/shaped_blocks.h"
#include "text/signatures.h"

namespace quoth::text {
namespace {

// In bytes.
constexpr std::uint32_t kHeadingSize = 110;
constexpr std::uint32_t kTeaserSize = 200;

// What may set off a credit. Reads all of the text, so that compilers test many bytes at once.
bool has_credit_mark(std::string_view text) {
  std::uint8_t marks = 0;
  for (const char c : text) marks |= c == '(' || c == ':' || c == '/' || c == '|' ? 1U : 0U;
  return marks != 0;
}

class RoleFinder {
 public:
  RoleFinder(const ShapedBlocks& blocks, const std::vector<Paragraph>& marked)
      : blocks_(blocks), roles_(blocks.size(), Role::body) {
    for (std::size_t i = 0; i < marked.size(); ++i) roles_[i] = marked[i].role;
  }

  std::vector<Role> find() {
    mark_furniture();
    mark_author();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (roles_[i] == Role::body && !is_open_to_reading(i)) roles_[i] = Role::furniture;
      if (roles_[i] == Role::body && blocks_.quotation_around(i) == nullptr) {
        roles_[i] = role_by_shape(i);
      }
    }
    return std::move(roles_);
  }

 private:
  // Neither bare marks nor a lone bullet.
  bool is_open_to_reading(std::size_t i) const { return blocks_.shape(i).words > 0; }

  // Whether markup says what no words of furniture can change.
  bool is_certain(std::size_t i) const {
    return roles_[i] != Role::body && roles_[i] != Role::heading && roles_[i] != Role::item;
  }

  void mark_furniture() {
    std::size_t sentences = 0;  // paragraphs of the article so far
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (is_certain(i)) continue;
      switch (find_furniture(blocks_.words(i), blocks_.shape(i))) {
        case Furniture::none:
          sentences += blocks_.shape(i).ends_sentence();
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
      if (!is_name_shaped(blocks_.words(i))) continue;
      const std::string begin = std::string(blocks_.words(i)) + " is ";
      for (std::size_t j = i + 1; j < blocks_.size(); ++j) {
        if (!blocks_.words(j).starts_with(begin)) continue;
        const std::string_view what = blocks_.words(j).substr(begin.size());
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
      const bool title_like = blocks_[i].bullet || blocks_.is_title(i, kTeaserSize) ||
                              find_furniture(blocks_.words(i), blocks_.shape(i)) != Furniture::none;
      if (!title_like) {
        const bool under_headline = last == i - 1 && last > title && !blocks_[last].bullet;
        const bool before_headline =
            i + 1 == blocks_.size() ? !blocks_.shape(i).quotes
                                    : blocks_.is_title(i + 1, kTeaserSize) || blocks_[i + 1].bullet;
        if (!under_headline || !before_headline) break;
      }
      roles_[i] = Role::furniture;
      last = i;
    }
    return last;
  }

  Role role_by_shape(std::size_t i) const {
    const ParagraphShape& shape = blocks_.shape(i);
    const auto all = blocks_.words(i);
    if (begins_caption(all)) return Role::caption;
    const std::size_t credit = credit_of(i);
    if (credit < all.size()) {
      return shape_of(all.substr(0, credit)).words >= 4 ? Role::caption : Role::furniture;
    }
    if (is_byline(all, shape)) return Role::furniture;
    if (is_timestamp(all, shape) || is_between_dashes(i)) return Role::heading;
    if (is_link_in_capitals(i)) return Role::furniture;
    if (blocks_[i].bullet && !is_numbered_heading(i)) return is_list(i) ? Role::item : Role::body;
    return is_heading(i) ? Role::heading : Role::body;
  }

  // Most sentences are not worth the search: a credit follows a full stop or a bracket, or
  // ends something that is not a sentence.
  std::size_t credit_of(std::size_t i) const {
    const auto all = blocks_.words(i);
    if (all.size() > 700) return all.size();
    const auto tail = all.substr(all.size() - std::min<std::size_t>(all.size(), 90));
    if (blocks_.shape(i).last == U'.' && !has_credit_mark(tail)) return all.size();
    return find_credit(all);
  }

  // The headline of another article between two paragraphs: longer than a heading in capitals is.
  bool is_link_in_capitals(std::size_t i) const {
    constexpr std::size_t kFewest = 8;  // words
    const ParagraphShape& shape = blocks_.shape(i);
    if (i < 2 || i + 1 >= blocks_.size() || !shape.in_capitals || shape.words < kFewest)
      return false;
    return !shape.ends_sentence() && !shape.quotes_first && blocks_.shape(i - 1).ends_sentence() &&
           blocks_.shape(i + 1).ends_sentence();
  }

  // "1. WHAT COMES NEXT", with a paragraph under it.
  bool is_numbered_heading(std::size_t i) const {
    const char32_t first = blocks_.first(i);
    return first >= U'0' && first <= U'9' && blocks_.is_title(i, kHeadingSize) &&
           i + 1 < blocks_.size() && !blocks_[i + 1].bullet;
  }

  // "- Rain and wind -", as news agencies write headings.
  bool is_between_dashes(std::size_t i) const {
    if (!blocks_.begins_with_dash(i)) return false;
    const auto all = blocks_.words(i);
    const Character last = character_before(all, all.size());
    const auto rest = all.substr(0, all.size() - last.size);
    return last.code == blocks_.first(i) && rest.ends_with(' ') &&
           blocks_.is_title(i, kHeadingSize);
  }

  // Dashes also set off speech and names; one alone is no list.
  bool is_list(std::size_t i) const {
    const char32_t bullet = blocks_.first(i);
    if (bullet != U'-' && bullet != U'+' && !is_dash(bullet)) return true;
    const auto same = [&](std::size_t j) {
      return blocks_[j].bullet && blocks_.first(j) == bullet;
    };
    return (i > 0 && same(i - 1)) || (i + 1 < blocks_.size() && same(i + 1));
  }

  bool is_heading(std::size_t i) const {
    const ParagraphShape& shape = blocks_.shape(i);
    if (!blocks_.is_title(i, kHeadingSize) || shape.words > 16 ||
        shape.lower + 1 > shape.words + shape.numbers)
      return false;
    if (character_at(blocks_.words(i), 0).kind == Kind::lower) return false;
    return !(shape.quotes_first && shape.quotes && shape.words > 8);
  }

  const ShapedBlocks& blocks_;
  std::vector<Role> roles_;
};

}  // namespace

std::vector<Role> find_roles(std::string_view text, const std::vector<Block>& blocks,
                             const std::vector<Paragraph>& marked,
                             const std::vector<Span>& set_off) {
  const ShapedBlocks shaped(text, blocks, set_off);
  std::vector<Role> roles = RoleFinder(shaped, marked).find();
  if (marked.empty()) roles = with_headline(shaped, std::move(roles));
  return with_signatures(shaped, std::move(roles));
}

}  // namespace quoth::text
