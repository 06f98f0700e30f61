#include "page/html_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <limits>
#include <mutex>
#include <new>
#include <utility>

#include "page/xml_messages.h"
#include "text/ascii.h"

namespace quoth::page {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
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
  const xmlNode* source = nodes_[node].source;
  if (source->type != XML_ELEMENT_NODE) return {};
  for (const xmlAttr* attribute = source->properties; attribute != nullptr;
       attribute = attribute->next) {
    if (view(attribute->name) != name || attribute->children == nullptr) continue;
    return view(attribute->children->content);
  }
  return {};
}

std::string HtmlTree::text_within(std::uint32_t node) const {
  std::string text;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) text += nodes_[i].text;
  return text;
}

}  // namespace quoth::page
