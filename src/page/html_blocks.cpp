#include "page/html_blocks.h"

#include <string_view>
#include <utility>

#include "text/blocks.h"
#include "text/characters.h"

namespace quoth::page {
namespace {

// Characters that show nothing and separate nothing: the soft hyphen, spaces of no width, the byte
// order mark.
bool is_invisible(char32_t code) {
  return code == U'\u00AD' || code == U'\u200B' || code == U'\u2060' || code == U'\uFEFF';
}

class BlockFinder {
 public:
  BlockFinder(const HtmlTree& tree, const std::vector<Part>& parts)
      : nodes_(tree.nodes()), parts_(parts) {}

  std::vector<HtmlBlock> find() {
    for (std::uint32_t i = 0; i < nodes_.size();) {
      while (!open_.empty() && nodes_[open_.back()].end <= i) close();
      const Node& node = nodes_[i];
      if (node.is_text()) {
        add(node.text);
        ++i;
      } else if (parts_[i] == Part::hidden) {
        i = node.end;
      } else {
        open(i++);
      }
    }
    while (!open_.empty()) close();
    end_block();
    return std::move(blocks_);
  }

 private:
  void open(std::uint32_t i) {
    const std::string_view name = nodes_[i].name;
    if (name == "br") break_line();
    if (parts_[i] == Part::cell) space_ = true;
    if (!is_line(i)) {
      end_block();
      elements_.push_back(i);
    }
    links_ += name == "a";
    bold_ += name == "b" || name == "strong";
    laid_out_ += name == "pre";
    if (name == "q") add(quotes_++ % 2 == 0 ? "\u201C" : "\u2018");
    open_.push_back(i);
  }

  void close() {
    const std::uint32_t i = open_.back();
    const std::string_view name = nodes_[i].name;
    open_.pop_back();
    if (name == "q") {
      const bool space = std::exchange(space_, false);
      add(--quotes_ % 2 == 0 ? "\u201D" : "\u2019");
      space_ = space;
    }
    links_ -= name == "a";
    bold_ -= name == "b" || name == "strong";
    laid_out_ -= name == "pre";
    if (!is_line(i)) {
      end_block();
      elements_.pop_back();
    }
  }

  bool is_line(std::uint32_t i) const { return parts_[i] == Part::none || parts_[i] == Part::cell; }

  void break_line() {
    if (broken_ || ends_sentence(block_.text)) end_block();
    broken_ = space_ = true;
  }

  void add(std::string_view text) {
    bool blank = false;  // the line so far, after a line end
    for (std::size_t place = 0; place < text.size();) {
      const text::Character c = text::character_at(text, place);
      const bool line_end = c.code == U'\n';
      if (line_end && blank && laid_out_ > 0) end_block();
      blank = line_end || (blank && (c.is_space() || c.code == U'\r'));
      if (c.is_space() || c.code == U'\n' || c.code == U'\r') {
        space_ = true;
      } else if (!is_invisible(c.code)) {
        if (broken_ && text::bullet_size(text.substr(place)) > 0) end_block();
        if (space_ && !block_.text.empty()) add(" ", 1);
        space_ = broken_ = false;
        add(text.substr(place), c.size);
      }
      place += c.size;
    }
  }

  void add(std::string_view character, std::uint32_t size) {
    block_.text.append(character, 0, size);
    ++block_.size;
    block_.linked += links_ > 0;
    block_.bold += bold_ > 0;
  }

  void end_block() {
    if (!block_.text.empty()) {
      block_.element = elements_.empty() ? 0 : elements_.back();
      blocks_.push_back(std::move(block_));
    }
    block_ = {};
    space_ = broken_ = false;
  }

  const std::vector<Node>& nodes_;
  const std::vector<Part>& parts_;
  std::vector<std::uint32_t> open_;      // the elements around the place
  std::vector<std::uint32_t> elements_;  // of them, those that are not within a line
  std::uint32_t links_ = 0;              // how many <a> are around the place
  std::uint32_t bold_ = 0;
  std::uint32_t quotes_ = 0;
  std::uint32_t laid_out_ = 0;  // how many <pre>
  bool space_ = false;          // white space was read after the block's last character
  bool broken_ = false;         // a line break was
  HtmlBlock block_;
  std::vector<HtmlBlock> blocks_;
};

}  // namespace

bool ends_sentence(std::string_view text) {
  std::size_t end = text.size();
  text::Character last = text::character_before(text, end);
  while (last.size > 0 && text::closes(last.code)) {
    end -= last.size;
    last = text::character_before(text, end);
  }
  return last.code == U'.' || last.code == U'!' || last.code == U'?' || last.code == U':' ||
         last.code == U'\u2026' || last.code == U'\u3002';
}

std::vector<HtmlBlock> find_blocks(const HtmlTree& tree, const std::vector<Part>& parts) {
  return BlockFinder(tree, parts).find();
}

}  // namespace quoth::page
