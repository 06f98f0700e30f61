// The elements and texts of an HTML page.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/result.h"

// The names are libxml2's.
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wreserved-identifier"
#endif
struct _xmlDoc;   // NOLINT(bugprone-reserved-identifier)
struct _xmlNode;  // NOLINT(bugprone-reserved-identifier)
#ifdef __clang__
#pragma clang diagnostic pop
#endif

namespace quoth::page {

// An element, or a stretch of text.
struct Node {
  std::string_view name;     // of an element, in small letters; empty for a text
  std::string_view text;     // of a text, with the white space of the source
  std::uint32_t parent = 0;  // the root is its own parent
  std::uint32_t end = 0;     // nodes (i, end) are within node i
  const _xmlNode* source = nullptr;

  bool is_text() const { return name.empty(); }
};

// Immutable. Nodes are in document order, the root first; comments are left out. Views stay valid
// as long as the tree; moving a tree keeps them valid.
class HtmlTree {
 public:
  // Parses UTF-8 as browsers would, as far as libxml2 can: every text is a page. CDATA sections are
  // text, as in XHTML. Fails if elements
  // are nested too deep, if one has more than 1000 attributes or so, or if there is no element.
  static Result<HtmlTree> parse(std::string_view utf8);

  const std::vector<Node>& nodes() const { return nodes_; }
  // The value of an attribute of an element; empty if it has none of that name.
  std::string_view attribute(std::uint32_t node, std::string_view name) const;
  bool has_attribute(std::uint32_t node, std::string_view name) const;
  // The texts within a node, with white space as it is.
  std::string text_within(std::uint32_t node) const;

 private:
  struct Free {
    void operator()(_xmlDoc* document) const;
  };
  std::unique_ptr<_xmlDoc, Free> document_;
  std::vector<Node> nodes_;
};

}  // namespace quoth::page
