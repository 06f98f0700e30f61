#include "page/markdown_page.h"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "page/html_blocks.h"
#include "page/html_tree.h"
#include "page/page_part.h"
#include "text/date.h"
#include "text/encoding.h"
#include "text/required_memory.h"

namespace quoth::page {
namespace {

struct FrontKey {
  std::string_view key;
  std::string Page::*field;
};
constexpr std::array<FrontKey, 8> kFrontKeys{{{"title", &Page::title},
                                              {"date", &Page::date},
                                              {"author", &Page::byline},
                                              {"publisher", &Page::publisher},
                                              {"url", &Page::url},
                                              {"canonical_url", &Page::url},
                                              {"lang", &Page::language},
                                              {"language", &Page::language}}};

// The first line of `text`, without its end, which is taken off the text.
std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// The value of "title: 'Old bridge to close'" without its marks.
std::string_view unquoted(std::string_view value) {
  const auto begin = std::min(value.find_first_not_of(" \t"), value.size());
  const auto end = value.find_last_not_of(" \t");
  value = end == std::string_view::npos ? "" : value.substr(begin, end + 1 - begin);
  const bool marked = value.size() >= 2 && value.front() == value.back() &&
                      (value.front() == '"' || value.front() == '\'');
  return marked ? value.substr(1, value.size() - 2) : value;
}

// Takes the lines between "---" and "---" off the top of a text; keeps what they say in `page`.
std::string_view without_front_matter(std::string_view text, Page& page) {
  std::string_view rest = text;
  if (take_line(rest) != "---") return text;
  std::vector<std::string_view> lines;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line == "---" || line == "...") {
      for (const std::string_view each : lines) {
        const auto colon = each.find(':');
        if (colon == std::string_view::npos) continue;
        const auto key = std::ranges::find(kFrontKeys, each.substr(0, colon), &FrontKey::key);
        if (key == kFrontKeys.end()) continue;
        const std::string_view value = unquoted(each.substr(colon + 1));
        page.*key->field = key->field == &Page::date ? text::find_date(value) : std::string(value);
      }
      return rest;
    }
    lines.push_back(line);
  }
  return text;
}

// Whether a paragraph has so many brackets that libcmark, which compares unused ones with each
// other, takes long ("![[]()" again and again). Long articles have a few hundred in all.
bool has_too_many_brackets(std::string_view text) {
  constexpr std::size_t kMost = 10000;
  std::size_t brackets = 0;
  bool blank = true;  // so far, the line is
  for (const char c : text) {
    if (c == '\n') {
      if (blank) brackets = 0;
      blank = true;
    } else if (c != ' ' && c != '\t' && c != '\r') {
      blank = false;
      if (c == '[' && ++brackets > kMost) return true;
    }
  }
  return false;
}

std::string to_html(std::string_view markdown) {
  cmark_mem memory = {text::required_calloc, text::required_realloc, std::free};
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new_with_mem(CMARK_OPT_UNSAFE, &memory), cmark_parser_free);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
      cmark_parser_finish(parser.get()), cmark_node_free);
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_render_html(document.get(), CMARK_OPT_UNSAFE), std::free);
  return html.get();
}

}  // namespace

Result<Page> read_markdown(std::string_view bytes) {
  auto decoded = text::decode(bytes);
  if (!decoded) return decoded.error();
  if (has_too_many_brackets(decoded->text)) return Error{"", "too many brackets in a paragraph"};
  Page page;
  const std::string html = to_html(without_front_matter(decoded->text, page));
  const auto tree = HtmlTree::parse("<body>" + html);
  if (!tree) return tree.error();
  const auto& nodes = tree->nodes();
  const std::vector<Part> parts = parts_by_name(*tree);
  std::uint32_t quotation = 0;  // that the paragraph before is in
  for (const HtmlBlock& block : find_blocks(*tree, parts)) {
    const Node& element = nodes[block.element];
    const bool item = parts[block.element] == Part::item ||
                      (element.name == "p" && parts[element.parent] == Part::item);
    const bool heading = parts[block.element] == Part::heading;
    Role role = item ? Role::item : heading ? Role::heading : Role::body;
    if (element.name == "h1" && page.text.empty()) role = Role::headline;
    add_paragraph(page, block.text, role);
    const std::uint32_t within = quotation_around(nodes, parts, block.element);
    if (within != 0) set_off_last(page, within == quotation);
    quotation = within;
  }
  if (page.text.empty()) return Error{"", "without text"};
  page.encoding = std::move(decoded->encoding);
  return page;
}

}  // namespace quoth::page
