#include "page/html_page.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "page/html_blocks.h"
#include "page/html_tree.h"
#include "page/main_content.h"
#include "page/metadata.h"
#include "page/named_encoding.h"
#include "page/page_part.h"
#include "text/case_folding.h"
#include "text/encoding.h"

namespace quoth::page {
namespace {

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return text::equal_but_for_case(text.substr(0, prefix.size()), prefix);
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

Result<Page> read_html(std::string_view bytes, std::string_view http_encoding) {
  auto decoded = text::decode(bytes, http_encoding.empty() ? named_encoding(bytes) : http_encoding);
  if (!decoded) return decoded.error();
  const auto tree = HtmlTree::parse(decoded->text);
  if (!tree) return tree.error();
  const std::vector<Part> parts = find_parts(*tree);
  const std::vector<HtmlBlock> blocks = find_blocks(*tree, parts);
  Metadata metadata = find_metadata(*tree);
  Page page;
  for (const ContentBlock& one : find_main_content(*tree, parts, blocks, metadata)) {
    add_paragraph(page, blocks[one.block].text, one.role, one.set_off);
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
