#include "input/feed_entries.h"

#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <utility>

#include "page/xml_messages.h"

namespace quoth::input {
namespace {

using Json = nlohmann::ordered_json;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first));
}

bool is_element(const xmlNode* node) { return node->type == XML_ELEMENT_NODE; }
std::string_view name_of(const xmlNode* node) { return view(node->name); }

bool is_text(const xmlNode* node) {
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

// libxml2's own calls for the text, the attributes and the markup of a node leave out what they
// have no memory for, without an error. libxml2 does not nest deeper than 256.
void add_text(const xmlNode* first, std::string& to) {
  for (const xmlNode* node = first; node != nullptr; node = node->next) {
    if (is_text(node)) to += view(node->content);
    if (is_element(node)) add_text(node->children, to);
  }
}

std::string text_of(const xmlNode* node) {
  std::string text;
  add_text(node->children, text);
  return trimmed(text);
}

std::string attribute(const xmlNode* node, std::string_view name) {
  for (const xmlAttr* found = node->properties; found != nullptr; found = found->next) {
    if (found->ns != nullptr || view(found->name) != name) continue;
    std::string text;
    add_text(found->children, text);
    return trimmed(text);
  }
  return {};
}

void add_escaped(std::string_view text, std::string& to) {
  for (const char c : text) {
    if (c == '&') {
      to += "&amp;";
    } else if (c == '<') {
      to += "&lt;";
    } else if (c == '"') {
      to += "&quot;";
    } else {
      to += c;
    }
  }
}

void add_markup(const xmlNode* first, std::string& to) {
  for (const xmlNode* node = first; node != nullptr; node = node->next) {
    if (is_text(node)) add_escaped(view(node->content), to);
    if (!is_element(node)) continue;
    to.append("<").append(name_of(node));
    for (const xmlAttr* named = node->properties; named != nullptr; named = named->next) {
      std::string text;
      add_text(named->children, text);
      to.append(" ").append(view(named->name)).append("=\"");
      add_escaped(text, to);
      to += '"';
    }
    if (node->children == nullptr) {
      to += "/>";
      continue;
    }
    to += '>';
    add_markup(node->children, to);
    to.append("</").append(name_of(node)).append(">");
  }
}

// The markup in an element, without namespaces.
std::string markup_in(const xmlNode* node) {
  std::string markup;
  add_markup(node->children, markup);
  return trimmed(markup);
}

// Feeds do not say whether a description is text or HTML: a tag or a character reference shows it.
bool looks_marked_up(std::string_view text) {
  for (auto at = text.find_first_of("<&"); at != text.npos; at = text.find_first_of("<&", at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (text[at] == '<' && (letter || next == '/' || next == '!')) return true;
    if (text[at] == '&' && (letter || next == '#')) {
      const auto end = text.find(';', at);
      constexpr std::size_t kLongestReference = 10;
      if (end != text.npos && end - at <= kLongestReference) return true;
    }
  }
  return false;
}

// What the elements of an entry say; the first of each counts.
class EntryReader {
 public:
  explicit EntryReader(std::string publisher) : publisher_(std::move(publisher)) {}

  FeedEntry read(xmlNode* entry) {
    for (xmlNode* child = entry->children; child != nullptr; child = child->next) {
      if (is_element(child)) read_part(child);
    }
    FeedEntry found;
    found.number = static_cast<std::uint64_t>(std::max(xmlGetLineNo(entry), 0L));
    found.id = id_.empty() ? url_ : id_;
    Json meta = Json::object();
    const auto put = [&](const char* key, std::string& value) {
      if (!value.empty()) meta[key] = std::move(value);
    };
    put("title", title_);
    put("date", date_.empty() ? updated_ : date_);
    put("url", url_);
    put("author", author_);
    put("publisher", publisher_);
    found.meta = meta.dump(-1, ' ', false, Json::error_handler_t::replace);
    found.content = content_.empty() ? std::move(summary_) : std::move(content_);
    found.html = marked_ ? *marked_ : looks_marked_up(found.content);
    return found;
  }

 private:
  static void keep(std::string& to, std::string value) {
    if (to.empty()) to = std::move(value);
  }

  // Atom says in an attribute what a text is.
  std::string formatted(xmlNode* node) {
    const std::string type = attribute(node, "type");
    if (type == "xhtml") {
      marked_ = true;
      return markup_in(node);
    }
    if (type == "html" || type == "text/html") marked_ = true;
    if (type == "text" || type == "text/plain") marked_ = false;
    return text_of(node);
  }

  void read_part(xmlNode* node) {
    const std::string_view name = name_of(node);
    if (name == "title") keep(title_, text_of(node));
    if (name == "guid" || name == "id") keep(id_, text_of(node));
    if (name == "link") read_link(node);
    if (name == "pubDate" || name == "published" || name == "date") keep(date_, text_of(node));
    if (name == "updated") keep(updated_, text_of(node));
    if (name == "creator" || name == "author") keep(author_, author_of(node));
    const bool content = name == "encoded" || (name == "content" && attribute(node, "src").empty());
    const bool summary = name == "description" || name == "summary";
    if (content && content_.empty()) {
      marked_.reset();
      content_ = formatted(node);
    } else if (summary && summary_.empty() && content_.empty()) {
      marked_.reset();
      summary_ = formatted(node);
    }
  }

  void read_link(xmlNode* node) {
    const std::string rel = attribute(node, "rel");
    std::string address = attribute(node, "href");
    if (address.empty()) address = text_of(node);
    if (rel.empty() || rel == "alternate") keep(url_, std::move(address));
  }

  static std::string author_of(xmlNode* node) {
    for (xmlNode* child = node->children; child != nullptr; child = child->next) {
      if (is_element(child) && name_of(child) == "name") return text_of(child);
    }
    return text_of(node);
  }

  std::string publisher_;
  std::string title_;
  std::string id_;
  std::string url_;
  std::string date_;
  std::string updated_;
  std::string author_;
  std::string content_;
  std::string summary_;
  std::optional<bool> marked_;  // of the content, or else of the summary
};

xmlNode* child_named(xmlNode* parent, std::string_view name) {
  xmlNode* child = parent->children;
  while (child != nullptr && (!is_element(child) || name_of(child) != name)) child = child->next;
  return child;
}

// Whether an entry begins and does not end in the text of a feed.
bool ends_within_entry(std::string_view bytes) {
  for (const auto& [begin, end] :
       {std::pair<std::string_view, std::string_view>{"<item", "</item"}, {"<entry", "</entry"}}) {
    const auto last = bytes.rfind(begin);
    if (last != bytes.npos && bytes.find(end, last) == bytes.npos) return true;
  }
  return false;
}

// Without the last one unless it is `whole`.
std::vector<FeedEntry> entries_of(xmlNode* root, bool whole) {
  xmlNode* const channel = child_named(root, "channel");
  xmlNode* const title = child_named(channel == nullptr ? root : channel, "title");
  const std::string publisher = title == nullptr ? std::string() : text_of(title);
  std::vector<xmlNode*> nodes;
  const auto collect = [&](xmlNode* node) {
    const bool entry = is_element(node) && (name_of(node) == "item" || name_of(node) == "entry");
    if (entry) nodes.push_back(node);
  };
  // RSS 1.0 has its items beside the channel, RSS 2.0 in it, a damaged feed in both.
  for (xmlNode* child = root->children; child != nullptr; child = child->next) {
    collect(child);
    if (child != channel) continue;
    for (xmlNode* inner = child->children; inner != nullptr; inner = inner->next) collect(inner);
  }
  if (!whole && !nodes.empty()) nodes.pop_back();
  std::vector<FeedEntry> entries;
  for (xmlNode* const node : nodes) {
    FeedEntry entry = EntryReader(publisher).read(node);
    if (!entry.content.empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

Error last_error(xmlParserCtxt* context) {
  const xmlError* const error = xmlCtxtGetLastError(context);
  if (error == nullptr || error->message == nullptr) return {"", "damaged XML"};
  std::string reason = trimmed(error->message);
  return {error->line > 0 ? fmt::format("{}", error->line) : "", "XML: " + reason};
}

}  // namespace

Result<Feed> read_feed(std::string_view bytes) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return Error{"", "a feed of 2 GiB or more"};
  }
  page::silence_xml();
  const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> context(xmlNewParserCtxt(),
                                                                           xmlFreeParserCtxt);
  if (!context) throw std::bad_alloc();
  const std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)> document(
      xmlCtxtReadMemory(context.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                        nullptr,
                        XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                            XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES),
      xmlFreeDoc);
  if (context->errNo == XML_ERR_NO_MEMORY) throw std::bad_alloc();
  // Where XML is not well-formed the parser goes on; it stops where a limit of its is passed.
  const bool stopped = context->disableSAX != 0;
  if (!document || xmlDocGetRootElement(document.get()) == nullptr || stopped) {
    return last_error(context.get());
  }
  // An entity may stand for text without end.
  if (document->intSubset != nullptr && document->intSubset->entities != nullptr) {
    return Error{"", "a feed that declares entities"};
  }
  xmlNode* const root = xmlDocGetRootElement(document.get());
  const std::string_view name = name_of(root);
  if (name != "rss" && name != "feed" && name != "RDF") {
    return Error{"", "XML that is no feed"};
  }
  const bool damaged = context->wellFormed == 0;
  Feed feed = {.entries = entries_of(root, !damaged || !ends_within_entry(bytes)), .damage = {}};
  if (damaged) feed.damage = last_error(context.get());
  return feed;
}

}  // namespace quoth::input
