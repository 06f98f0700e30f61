#include "page/html_page.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "page/html_blocks.h"
#include "page/html_tree.h"
#include "page/main_content.h"
#include "page/metadata.h"
#include "page/page_part.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/encoding.h"

namespace quoth::page {
namespace {

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return text::equal_but_for_case(text.substr(0, prefix.size()), prefix);
}

// The value after "charset=" in the first bytes of a page (HTML Living Standard, 13.2.3.2).
std::string_view named_encoding(std::string_view bytes) {
  constexpr std::size_t kPrescan = 4096;  // the standard asks for 1024; pages come later
  const std::string_view head = bytes.substr(0, kPrescan);
  constexpr std::string_view kCharset = "charset";
  for (std::size_t place = 0; place + kCharset.size() < head.size(); ++place) {
    if (!starts_with_ignoring_case(head.substr(place), kCharset)) continue;
    std::size_t begin = place + kCharset.size();
    const auto skip = [&](std::string_view set) {
      begin = std::min(head.find_first_not_of(set, begin), head.size());
    };
    skip(" \t\r\n");
    if (begin == head.size() || head[begin] != '=') continue;
    ++begin;
    skip(" \t\r\n\"'");
    std::size_t end = begin;
    while (end < head.size() && text::is_visible_ascii(head[end]) &&
           std::string_view("\"';/>").find(head[end]) == std::string_view::npos)
      ++end;
    if (end > begin) return head.substr(begin, end - begin);
  }
  return {};
}

}  // namespace

bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (true) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size()));
    std::string_view end;
    if (bytes.starts_with("<!--")) end = "-->";
    if (bytes.starts_with("<?xml")) end = "?>";
    if (end.empty()) break;
    const auto place = bytes.find(end);
    if (place == std::string_view::npos) return false;
    bytes.remove_prefix(place + end.size());
  }
  for (const std::string_view beginning :
       {"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<div", "<p>",
        "<p ", "<article", "<h1", "<table"}) {
    if (starts_with_ignoring_case(bytes, beginning)) return true;
  }
  return false;
}

Result<Page> read_html(std::string_view bytes) {
  auto decoded = text::decode(bytes, named_encoding(bytes));
  if (!decoded) return decoded.error();
  const auto tree = HtmlTree::parse(decoded->text);
  if (!tree) return tree.error();
  const std::vector<Part> parts = find_parts(*tree);
  const std::vector<HtmlBlock> blocks = find_blocks(*tree, parts);
  Metadata metadata = find_metadata(*tree);
  Page page;
  for (const ContentBlock& one : find_main_content(*tree, parts, blocks, metadata)) {
    add_paragraph(page, blocks[one.block].text, one.role);
  }
  if (page.text.empty()) return Error{"", "a page without text"};
  page.encoding = std::move(decoded->encoding);
  page.title = std::move(metadata.title);
  page.date = std::move(metadata.date);
  page.byline = std::move(metadata.byline);
  page.publisher = std::move(metadata.publisher);
  page.url = std::move(metadata.url);
  page.language = std::move(metadata.language);
  return page;
}

}  // namespace quoth::page
