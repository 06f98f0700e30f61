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
#include "page/shingles.h"
#include "text/case_folding.h"
#include "text/encoding.h"
#include "text/miscoded.h"

namespace quoth::page {
namespace {

// A page that a script fills, or one that shows the beginning of what is paid for, may have all of
// its text in its metadata.
bool shows_little(const Page& page, const std::string& body) {
  constexpr std::size_t kSummary = 300;  // bytes; no shorter text is an article
  constexpr double kShown = 0.5;
  if (body.size() < kSummary || page.text.size() > body.size()) return false;
  ShingleSet shown;
  shown.add(page.text);
  return shown.share_of(body) < kShown;
}

Page page_of(const std::vector<ContentBlock>& content, const std::vector<HtmlBlock>& blocks) {
  Page page;
  std::uint32_t quotation = 0;
  for (const ContentBlock& one : content) {
    add_paragraph(page, blocks[one.block].text, one.role);
    if (one.quotation != 0) set_off_last(page, one.quotation == quotation);
    quotation = one.quotation;
  }
  return page;
}

// The title, and a paragraph for each line of the body.
Page page_of_metadata(const Metadata& metadata) {
  Page page;
  if (!metadata.title.empty()) add_paragraph(page, metadata.title, Role::headline);
  for (std::string_view rest = metadata.body; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (end > 0) add_paragraph(page, rest.substr(0, end), Role::body);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return page;
}

// The <pre> that holds nearly all of a page, as where a browser has saved a plain text; 0 if there
// is none.
std::uint32_t plain_text_in(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  const auto& nodes = tree.nodes();
  const auto pre = std::ranges::find(nodes, "pre", &Node::name);
  if (pre == nodes.end()) return 0;
  const auto element = static_cast<std::uint32_t>(pre - nodes.begin());
  std::uint64_t all = 0;
  std::uint64_t within = 0;
  for (const HtmlBlock& block : blocks) {
    all += block.size;
    if (block.element >= element && block.element < pre->end) within += block.size;
  }
  return within * 10 > all * 9 ? element : 0;
}

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
  if (const std::uint32_t plain = plain_text_in(*tree, blocks); plain != 0) {
    page.text = tree->text_within(plain);
  } else {
    page = page_of(find_main_content(*tree, parts, blocks, metadata), blocks);
  }
  if (shows_little(page, metadata.body)) page = page_of_metadata(metadata);
  if (page.text.empty()) return Error{"", "a page without text"};
  page.encoding = std::move(decoded->encoding);
  page.title = text::repair_miscoded(std::move(metadata.title));
  page.date = std::move(metadata.date);
  page.byline = std::move(metadata.byline);
  page.publisher = std::move(metadata.publisher);
  page.url = std::move(metadata.url);
  page.language = std::move(metadata.language);
  return page;
}

}  // namespace quoth::page
