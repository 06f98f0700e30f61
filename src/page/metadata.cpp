#include "page/metadata.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "page/html_blocks.h"
#include "page/page_part.h"
#include "text/case_folding.h"
#include "text/characters.h"
#include "text/date.h"

namespace quoth::page {
namespace {

using nlohmann::json;

// White space made single, none at the ends.
std::string trimmed(std::string_view text) {
  std::string result;
  bool space = false;
  for (std::size_t place = 0; place < text.size();) {
    const text::Character c = text::character_at(text, place);
    if (c.is_space() || c.code < U' ') {
      space = true;
    } else {
      if (space && !result.empty()) result += ' ';
      space = false;
      result.append(text, place, c.size);
    }
    place += c.size;
  }
  return result;
}

bool is_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

// The text of a value of JSON-LD, which some pages write as HTML.
std::string plain(std::string_view value) {
  if (value.find_first_of("&<") == std::string_view::npos) return trimmed(value);
  const auto tree = HtmlTree::parse(value);
  return tree ? trimmed(tree->text_within(0)) : trimmed(value);
}

// The paragraphs of an article's body, a line each.
std::string body_of(std::string_view value) {
  std::string body;
  const auto add = [&](std::string_view paragraph) {
    if (paragraph.empty()) return;
    if (!body.empty()) body += '\n';
    body += paragraph;
  };
  const bool marked = value.find("</") != value.npos || value.find("<br") != value.npos;
  const auto tree = marked ? HtmlTree::parse(value) : Result<HtmlTree>(Error{});
  if (tree) {
    for (const HtmlBlock& block : find_blocks(*tree, parts_by_name(*tree))) add(block.text);
    return body;
  }
  while (!value.empty()) {
    const std::size_t end = std::min(value.find('\n'), value.size());
    add(plain(value.substr(0, end)));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return body;
}

// A text, or the first that is not empty in a list or under "name", "@value", "@id", "url".
std::string text_of(const json& value) {
  if (value.is_string()) return plain(value.get_ref<const std::string&>());
  if (value.is_array() && !value.empty()) return text_of(value.front());
  if (value.is_object()) {
    for (const char* key : {"name", "@value", "@id", "url"}) {
      const auto found = value.find(key);
      if (found != value.end() && found->is_string()) return text_of(*found);
    }
  }
  return {};
}

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? std::string() : text_of(*found);
}

// "Ann Other, Tom Smith"
std::string names_of(const json& value) {
  if (!value.is_array()) return names_of(json::array({value}));
  std::string names;
  for (const json& one : value) {
    const std::string name = text_of(one);
    if (name.empty() || is_address(name)) continue;
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names;
}

bool has_type(const json& object, bool (*is_named)(std::string_view)) {
  const auto type = object.find("@type");
  if (type == object.end()) return false;
  const auto fits = [&](const json& name) {
    return name.is_string() && is_named(name.get_ref<const std::string&>());
  };
  return type->is_array() ? std::ranges::any_of(*type, fits) : fits(*type);
}

bool names_article(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "Report" ||
         type == "Review";
}

bool names_live_blog(std::string_view type) { return type == "LiveBlogPosting"; }

// The first object of such a type, among lists and "@graph", breadth first.
const json* find_object(const json& root, bool (*is_named)(std::string_view)) {
  std::vector<const json*> queue{&root};
  for (std::size_t i = 0; i < queue.size() && i < 1000; ++i) {
    const json& value = *queue[i];
    if (value.is_object()) {
      if (has_type(value, is_named)) return &value;
      for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
        const auto found = value.find(key);
        if (found != value.end()) queue.push_back(&*found);
      }
    } else if (value.is_array()) {
      for (const json& one : value) queue.push_back(&one);
    }
  }
  return nullptr;
}

void keep_first(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

// The JSON of a script, without what hides it from XML ("//<![CDATA[", "//]]>") or ends it (";").
// Line ends within its texts, which many programs do not escape, become blanks.
std::string json_in(std::string_view script) {
  constexpr std::string_view kCdata = "<![CDATA[";
  if (const auto cdata = script.find(kCdata); cdata != script.npos && cdata < script.find('{')) {
    script.remove_prefix(cdata + kCdata.size());
    script = script.substr(0, script.rfind("]]>"));
  }
  script.remove_prefix(std::min(script.find_first_of("[{"), script.size()));
  std::string found(script.substr(0, script.find_last_of("]}") + 1));
  for (char& c : found) {
    if (static_cast<unsigned char>(c) < 0x20U) c = ' ';
  }
  return found;
}

void read_json_ld(std::string_view script, Metadata& metadata) {
  constexpr std::size_t kDeepest = 64;
  // nlohmann's parser keeps its own stack, but freeing a value recurses.
  const auto shallow = [](int depth, json::parse_event_t /*event*/, json& /*value*/) {
    return depth <= static_cast<int>(kDeepest);
  };
  const json root = json::parse(json_in(script), shallow, false, true);
  if (root.is_discarded()) return;
  metadata.live = metadata.live || find_object(root, names_live_blog) != nullptr;
  const json* article = find_object(root, names_article);
  if (article == nullptr) return;
  keep_first(metadata.title, text_at(*article, "headline"));
  keep_first(metadata.title, text_at(*article, "name"));
  keep_first(metadata.date, text::find_date(text_at(*article, "datePublished")));
  keep_first(metadata.date, text::find_date(text_at(*article, "dateCreated")));
  const auto author = article->find("author");
  if (author != article->end()) keep_first(metadata.byline, names_of(*author));
  keep_first(metadata.publisher, text_at(*article, "publisher"));
  keep_first(metadata.language, text_at(*article, "inLanguage"));
  keep_first(metadata.description, text_at(*article, "description"));
  const auto body = article->find("articleBody");
  if (body != article->end() && body->is_string()) {
    keep_first(metadata.body, body_of(body->get_ref<const std::string&>()));
  }
  keep_first(metadata.url, text_at(*article, "url"));
}

struct MetaName {
  std::string_view name;  // of <meta name>, <meta property> or <meta itemprop>
  std::string Metadata::*field;
};
// In the order of belief for each field.
constexpr std::array<MetaName, 27> kMetaNames{{{"og:title", &Metadata::title},
                                               {"twitter:title", &Metadata::title},
                                               {"parsely-title", &Metadata::title},
                                               {"dc.title", &Metadata::title},
                                               {"headline", &Metadata::title},
                                               {"article:published_time", &Metadata::date},
                                               {"og:published_time", &Metadata::date},
                                               {"datepublished", &Metadata::date},
                                               {"parsely-pub-date", &Metadata::date},
                                               {"sailthru.date", &Metadata::date},
                                               {"dc.date.issued", &Metadata::date},
                                               {"dc.date", &Metadata::date},
                                               {"pubdate", &Metadata::date},
                                               {"publish-date", &Metadata::date},
                                               {"date", &Metadata::date},
                                               {"author", &Metadata::byline},
                                               {"parsely-author", &Metadata::byline},
                                               {"byl", &Metadata::byline},
                                               {"dc.creator", &Metadata::byline},
                                               {"article:author", &Metadata::byline},
                                               {"og:site_name", &Metadata::publisher},
                                               {"application-name", &Metadata::publisher},
                                               {"publisher", &Metadata::publisher},
                                               {"og:url", &Metadata::url},
                                               {"og:locale", &Metadata::language},
                                               {"og:description", &Metadata::description},
                                               {"description", &Metadata::description}}};

// "Harbour pilots to strike | The Daily Post" without what follows the last bar, dash or ».
std::string without_site(std::string title) {
  for (const std::string_view bar : {" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB "}) {
    const auto place = title.rfind(bar);
    if (place != std::string::npos && place * 2 > title.size()) {
      title.resize(place);
      break;
    }
  }
  return title;
}

}  // namespace

Metadata find_metadata(const HtmlTree& tree) {
  Metadata metadata;
  Metadata by_meta;
  std::vector<std::pair<std::string, std::string>> metas;
  std::string title;
  std::string link;
  std::string time;
  std::string language;
  const auto& nodes = tree.nodes();
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const std::string_view name = nodes[i].name;
    if (name == "meta") {
      const std::string_view content = tree.attribute(i, "content");
      for (const char* key : {"property", "name", "itemprop"}) {
        const std::string_view value = tree.attribute(i, key);
        if (!value.empty()) metas.emplace_back(text::to_lower_ascii(value), trimmed(content));
      }
    } else if (name == "script" && tree.attribute(i, "type") == "application/ld+json") {
      read_json_ld(tree.text_within(i), metadata);
    } else if (name == "title" && title.empty()) {
      title = trimmed(tree.text_within(i));
    } else if (name == "link" && tree.attribute(i, "rel") == "canonical") {
      keep_first(link, trimmed(tree.attribute(i, "href")));
    } else if (name == "time" && time.empty()) {
      time = text::find_date(tree.attribute(i, "datetime"));
    } else if (name == "html") {
      language = trimmed(tree.attribute(i, "lang"));
      keep_first(language, trimmed(tree.attribute(i, "xml:lang")));
    }
  }
  for (const MetaName& known : kMetaNames) {
    for (const auto& [name, content] : metas) {
      if (name != known.name) continue;
      const bool date = known.field == &Metadata::date;
      if (known.field == &Metadata::byline && is_address(content)) continue;
      keep_first(by_meta.*known.field, date ? text::find_date(content) : content);
    }
  }
  for (const auto field : {&Metadata::title, &Metadata::date, &Metadata::byline,
                           &Metadata::publisher, &Metadata::description}) {
    keep_first(metadata.*field, by_meta.*field);
  }
  keep_first(metadata.title, without_site(std::move(title)));
  keep_first(metadata.date, time);
  if (is_address(link) || !is_address(by_meta.url)) by_meta.url = link;
  if (!by_meta.url.empty()) metadata.url = by_meta.url;
  if (!language.empty()) metadata.language = language;
  keep_first(metadata.language, by_meta.language);
  std::ranges::replace(metadata.language, '_', '-');
  return metadata;
}

}  // namespace quoth::page
