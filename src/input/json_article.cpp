#include "input/json_article.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "text/digest.h"

namespace quoth::input {
namespace {

using Json = nlohmann::ordered_json;

// No real article is nested deeper, and writing the value out recurses once per level.
constexpr int kMaxDepth = 100;

// Whether the JSON contains a string that starts with `word`: an unescaped quotation mark precedes
// it.
bool has_string(std::string_view json, std::string_view word) {
  const std::string opened = '"' + std::string(word);
  for (auto at = json.find(opened); at != json.npos; at = json.find(opened, at + 1)) {
    if (at > 0 && json[at - 1] != '\\') return true;
  }
  return false;
}

Result<Json> parse(std::string_view json) {
  bool deep = false;
  const auto check = [&](int depth, Json::parse_event_t, const Json&) {
    deep = deep || depth > kMaxDepth;
    return !deep;
  };
  try {
    Json value = Json::parse(json, check);
    if (deep) return Error{"", "JSON nested too deep"};
    if (!value.is_object()) return Error{"", "not a JSON object"};
    return value;
  } catch (const Json::parse_error& error) {
    return Error{"", fmt::format("bad JSON at byte {}", error.byte)};
  } catch (const Json::exception&) {
    return Error{"", "bad JSON"};  // a number that is out of range
  }
}

void put_meta(Json& meta, const std::string& key, Json&& value) {
  if (key == "meta" && value.is_object()) {
    for (auto& [inner_key, inner_value] : value.items()) meta[inner_key] = std::move(inner_value);
  } else {
    meta[key] = std::move(value);
  }
}

}  // namespace

JsonKind kind_of_json(std::string_view json) {
  // The "meta" of an article in a report may contain anything, so the first schema named counts.
  constexpr std::size_t kHead = 200;
  const std::string_view head = json.substr(0, kHead);
  if (has_string(head, "quoth/report/")) return JsonKind::report;
  if (has_string(json, "quoth/annotation/")) return JsonKind::annotation;
  return has_string(json, "quoth/report/") ? JsonKind::report : JsonKind::article;
}

Result<Article> read_article(std::string_view json) {
  auto parsed = parse(json);
  if (!parsed) return parsed.error();
  Json& object = *parsed;
  const auto text = object.find("text");
  if (text == object.end() || !text->is_string()) return Error{"", "no \"text\" in it"};
  Article article;
  article.bytes = std::move(text->get_ref<std::string&>());
  if (const auto id = object.find("id"); id == object.end() || id->is_null()) {
    constexpr std::size_t kIdLength = 16;
    article.id = text::digest(article.bytes).substr(std::string_view("xxh128:").size(), kIdLength);
  } else if (id->is_string()) {
    article.id = id->get<std::string>();
  } else if (id->is_number_integer()) {
    article.id = id->dump();
  } else {
    return Error{"", "an \"id\" that is neither text nor a whole number"};
  }
  if (kind_of_json(json) == JsonKind::annotation) {
    const auto meta = object.find("meta");
    if (meta != object.end() && meta->is_object()) article.meta = meta->dump();
    return article;
  }
  Json meta = Json::object();
  for (auto& [key, value] : object.items()) {
    if (key != "id" && key != "text") put_meta(meta, key, std::move(value));
  }
  article.meta = meta.dump();
  return article;
}

}  // namespace quoth::input
