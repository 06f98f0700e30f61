#include "page/html_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <limits>
#include <mutex>
#include <new>

#include "page/xml_messages.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::page {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

const xmlAttr* find_attribute(const xmlNode* node, std::string_view name) {
  if (node->type != XML_ELEMENT_NODE) return nullptr;
  const xmlAttr* attribute = node->properties;
  while (attribute != nullptr && view(attribute->name) != name) attribute = attribute->next;
  return attribute;
}

// The next node in document order; leaves out what is within `node` if `into` is false.
const xmlNode* next_node(const xmlNode* node, bool into, std::vector<std::uint32_t>& open,
                         std::vector<Node>& nodes) {
  if (into && node->children != nullptr) return node->children;
  while (node != nullptr && node->next == nullptr) {
    node = node->parent;
    if (node == nullptr || node->type == XML_HTML_DOCUMENT_NODE ||
        node->type == XML_DOCUMENT_NODE) {
      return nullptr;
    }
    nodes[open.back()].end = static_cast<std::uint32_t>(nodes.size());
    open.pop_back();
  }
  return node == nullptr ? nullptr : node->next;
}

// Whether an element has so many attributes that comparing them all, as libxml2 does, takes long.
// Pages have some twenty. Counts what may begin one: white space, slashes, equals signs.
bool has_too_many_attributes(std::string_view html) {
  constexpr std::size_t kMost = 1000;
  std::size_t marks = 0;
  bool tag = false;
  char quote = 0;
  for (std::size_t i = 0; i < html.size(); ++i) {
    const char c = html[i];
    if (!tag) {
      tag = c == '<' && i + 1 < html.size() && text::is_letter_ascii(html[i + 1]);
      marks = 0;
    } else if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '>') {
      tag = false;
    } else if ((c == '"' || c == '\'') && html[i - 1] == '=') {
      quote = c;
    } else if ((c == ' ' || c == '\n' || c == '/' || c == '=') && ++marks > 2 * kMost) {
      return true;
    }
  }
  return false;
}

constexpr std::string_view kCdata = "<![CDATA[";

// The name of the element that begins here, if what is in it is no markup; else empty.
std::string_view raw_element(std::string_view html) {
  for (const std::string_view name : {"script", "style"}) {
    if (text::equal_but_for_case(html.substr(1, name.size()), name)) return name;
  }
  return {};
}

// The end of such an element: the place of its closing tag.
std::size_t end_of_raw(std::string_view html, std::size_t begin, std::string_view name) {
  for (auto end = html.find("</", begin); end != html.npos; end = html.find("</", end + 1)) {
    if (text::equal_but_for_case(html.substr(end + 2, name.size()), name)) return end;
  }
  return html.size();
}

// XHTML with its CDATA sections written as other text. HTML has none, and libxml2 takes their
// beginning for text and what is in them for markup.
std::string without_cdata(std::string_view html) {
  std::string plain;
  plain.reserve(html.size());
  for (std::size_t place = 0; place < html.size();) {
    const std::size_t mark = std::min(html.find('<', place), html.size());
    plain += html.substr(place, mark - place);
    const std::string_view rest = html.substr(mark);
    if (rest.empty()) break;
    place = mark;
    if (rest.starts_with(kCdata)) {
      const std::size_t end = std::min(html.find("]]>", mark), html.size());
      for (const char c : html.substr(mark + kCdata.size(), end - mark - kCdata.size())) {
        if (c == '<') {
          plain += "&lt;";
        } else if (c == '&') {
          plain += "&amp;";
        } else {
          plain += c;
        }
      }
      place = std::min(end + 3, html.size());
    } else if (const std::string_view name = raw_element(rest); !name.empty()) {
      place = end_of_raw(html, mark, name);
      plain += html.substr(mark, place - mark);
    } else {
      plain += '<';
      ++place;
    }
  }
  return plain;
}

}  // namespace

void HtmlTree::Free::operator()(_xmlDoc* document) const { xmlFreeDoc(document); }

Result<HtmlTree> HtmlTree::parse(std::string_view utf8) {
  static std::once_flag once;
  std::call_once(once, xmlInitParser);
  silence_xml();
  if (utf8.size() > std::numeric_limits<int>::max()) return Error{"", "a page of 2 GiB or more"};
  if (has_too_many_attributes(utf8)) return Error{"", "an element has too many attributes"};
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(),
                                                                               htmlFreeParserCtxt);
  if (context == nullptr) throw std::bad_alloc();
  constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC |
                           HTML_PARSE_COMPACT;
  const std::string plain = utf8.find(kCdata) == utf8.npos ? "" : without_cdata(utf8);
  if (!plain.empty()) utf8 = plain;
  HtmlTree tree;
  tree.document_.reset(htmlCtxtReadMemory(context.get(), utf8.data(), static_cast<int>(utf8.size()),
                                          nullptr, "UTF-8", kOptions));
  if (context->errNo == XML_ERR_NO_MEMORY) throw std::bad_alloc();
  // The parser stops by itself only where a limit of its is passed.
  if (context->disableSAX != 0) return Error{"", "elements are nested too deep"};
  const xmlNode* root =
      tree.document_ == nullptr ? nullptr : xmlDocGetRootElement(tree.document_.get());
  if (root == nullptr) return Error{"", "a page without elements"};

  std::vector<std::uint32_t> open;  // the elements that the walk is in
  for (const xmlNode* node = root; node != nullptr;) {
    const bool element = node->type == XML_ELEMENT_NODE;
    if (element || node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      const auto place = static_cast<std::uint32_t>(tree.nodes_.size());
      tree.nodes_.push_back({.name = element ? view(node->name) : std::string_view(),
                             .text = element ? std::string_view() : view(node->content),
                             .parent = open.empty() ? 0 : open.back(),
                             .end = place + 1,
                             .source = node});
      if (element && node->children != nullptr) open.push_back(place);
    }
    node = next_node(node, element, open, tree.nodes_);
    if (open.empty()) break;
  }
  for (const std::uint32_t node : open) {
    tree.nodes_[node].end = static_cast<std::uint32_t>(tree.nodes_.size());
  }
  return tree;
}

std::string_view HtmlTree::attribute(std::uint32_t node, std::string_view name) const {
  const xmlAttr* const found = find_attribute(nodes_[node].source, name);
  return found == nullptr || found->children == nullptr ? std::string_view()
                                                        : view(found->children->content);
}

bool HtmlTree::has_attribute(std::uint32_t node, std::string_view name) const {
  return find_attribute(nodes_[node].source, name) != nullptr;
}

std::string HtmlTree::text_within(std::uint32_t node) const {
  std::string text;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) text += nodes_[i].text;
  return text;
}

}  // namespace quoth::page
