#include "page/page_part.h"

#include <array>
#include <string>
#include <utility>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::page {
namespace {

Part part_named(std::string_view value) {
  constexpr std::array<std::pair<std::string_view, Part>, 14> kParts{
      {{"block", Part::block},
       {"hidden", Part::hidden},
       {"furniture", Part::furniture},
       {"comments", Part::comments},
       {"byline", Part::byline},
       {"caption", Part::caption},
       {"standfirst", Part::standfirst},
       {"heading", Part::heading},
       {"item", Part::item},
       {"quotation", Part::quotation},
       {"pull", Part::pull},
       {"cell", Part::cell},
       {"live", Part::live},
       {"body", Part::body}}};
  for (const auto& [name, part] : kParts) {
    if (name == value) return part;
  }
  return Part::none;
}

// Calls `use` with each word of "relatedPosts share-bar" in small letters, and with true if it
// begins a class of its own.
template <typename Use>
void for_words(std::string_view names, const Use& use) {
  std::string word;
  bool first = true;
  const auto end_word = [&] {
    if (!word.empty()) use(word, std::exchange(first, false));
    word.clear();
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    const char c = names[i];
    if (text::is_capital_ascii(c)) {
      if (i > 0 && text::is_small_ascii(names[i - 1])) end_word();
      word += text::lower_ascii(c);
    } else if (text::is_small_ascii(c)) {
      word += c;
    } else {
      end_word();
      first |= c == ' ' || c == '\n' || c == '\t';
    }
  }
  end_word();
}

// Whether a link stands for a picture or film in a post: "pic.twitter.com/x1".
bool is_media_link(std::string_view text) {
  for (const std::string_view host : {"pic.twitter.com/", "pic.x.com/", "https://t.co/"}) {
    if (text.starts_with(host)) return true;
  }
  return false;
}

// Whether an element in a line is the mark of a note: "[1]".
bool is_note_mark(const HtmlTree& tree, std::uint32_t element) {
  const std::string text = tree.text_within(element);
  return text.size() >= 3 && text.size() <= 5 && text.front() == '[' && text.back() == ']' &&
         text.find_first_not_of("0123456789", 1) == text.size() - 1;
}

// Whether an element is not shown at first.
bool is_hidden(const HtmlTree& tree, std::uint32_t element) {
  if (tree.has_attribute(element, "hidden")) return true;
  std::string style;
  for (const char c : tree.attribute(element, "style")) {
    if (c != ' ') style += c;
  }
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

bool has_words(std::string_view text) {
  for (std::size_t place = 0; place < text.size();) {
    const text::Character c = text::character_at(text, place);
    if (c.is_word()) return true;
    place += c.size;
  }
  return false;
}

// Hides what comes after a link in the same line and begins with its words: a box that opens over
// the link.
void hide_boxes(const HtmlTree& tree, std::vector<Part>& parts) {
  const auto& nodes = tree.nodes();
  std::vector<std::uint32_t> link_before(
      nodes.size());  // in each element: the last link; 0 if none
  for (std::uint32_t i = 1; i < nodes.size(); ++i) {
    std::uint32_t& link = link_before[nodes[i].parent];
    if (nodes[i].is_text()) {
      if (has_words(nodes[i].text)) link = 0;
      continue;
    }
    if (link != 0 && parts[i] == Part::none) {
      const std::string words = tree.text_within(link);
      const std::string box = tree.text_within(i);
      if (words.size() >= 5 && box.size() > words.size() && box.starts_with(words))
        parts[i] = Part::hidden;
    }
    link = nodes[i].name == "a" ? i : 0;
  }
}

}  // namespace

Part part_by_name(const Node& element) {
  static const model::Lexicon& elements = model::Lexicon::named("html_elements");
  return part_named(elements.value(element.name));
}

std::vector<Part> parts_by_name(const HtmlTree& tree) {
  std::vector<Part> parts;
  parts.reserve(tree.nodes().size());
  for (const Node& node : tree.nodes()) {
    parts.push_back(node.is_text() ? Part::none : part_by_name(node));
  }
  return parts;
}

Part part_by_words(const HtmlTree& tree, std::uint32_t element) {
  static const model::Lexicon& parts = model::Lexicon::named("page_parts");
  Part found = Part::none;
  // The first word decides, but "quote-share" and "live-blog-promo" are furniture.
  const auto is_open = [&] {
    return found == Part::none || found == Part::quotation || found == Part::live;
  };
  const auto consider = [&](std::string_view words) {
    const Part part = part_named(parts.value(words));
    if (is_open() && (found == Part::none || is_around(part))) found = part;
  };
  for (const std::string_view name : {"itemprop", "class", "id", "role"}) {
    std::string last;
    for_words(tree.attribute(element, name), [&](const std::string& word, bool first) {
      if (!is_open()) return;
      if (!first) consider(last.append(" ").append(word));
      consider(word);
      last = word;
    });
    if (!is_open()) break;
  }
  return found;
}

std::vector<Part> find_parts(const HtmlTree& tree) {
  const auto& nodes = tree.nodes();
  std::vector<Part> parts(nodes.size(), Part::none);
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].is_text()) continue;
    parts[i] = part_by_name(nodes[i]);
    if (parts[i] == Part::hidden) continue;
    const std::string_view name = nodes[i].name;
    if (name == "html" || name == "body" || name == "main" || name == "article") continue;
    if ((name == "a" && is_media_link(tree.text_within(i))) ||
        (name == "sup" && is_note_mark(tree, i))) {
      parts[i] = Part::hidden;
      continue;
    }
    const bool line = parts[i] == Part::none || parts[i] == Part::cell;
    if (is_hidden(tree, i)) {
      parts[i] = line ? Part::hidden : Part::furniture;
      continue;
    }
    const Part by_words = part_by_words(tree, i);
    if (line) {
      if (by_words == Part::hidden) parts[i] = Part::hidden;
      continue;
    }
    if (by_words == Part::hidden) {
      parts[i] = Part::furniture;
      continue;
    }
    if (by_words == Part::none || (by_words == Part::body && parts[i] != Part::block)) continue;
    parts[i] = by_words;
  }
  hide_boxes(tree, parts);
  return parts;
}

std::uint32_t quotation_around(const std::vector<Node>& nodes, const std::vector<Part>& parts,
                               std::uint32_t element) {
  std::uint32_t outermost = 0;
  for (; element != 0; element = nodes[element].parent) {
    if (parts[element] == Part::quotation) outermost = element;
  }
  return outermost;
}

}  // namespace quoth::page
