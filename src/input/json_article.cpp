#include "input/json_article.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "format/json_skim.h"
#include "text/case_folding.h"
#include "text/date.h"
#include "text/digest.h"

namespace quoth::input {
namespace {

using Json = nlohmann::ordered_json;

// No real article is nested deeper, and writing the value out recurses once per level.
constexpr int kMaxDepth = 100;

Result<Json> parse(std::string_view json) {
  bool deep = false;
  bool many = false;
  std::array<std::size_t, kMaxDepth + 2> keys{};  // of the objects that are open, by depth
  const auto check = [&](int depth, Json::parse_event_t event, const Json&) {
    deep = deep || depth > kMaxDepth;
    if (deep) return false;
    const auto level = static_cast<std::size_t>(depth);
    if (event == Json::parse_event_t::object_start) keys[level + 1] = 0;
    if (event == Json::parse_event_t::key) many = many || ++keys[level] > format::kMaxKeys;
    return !many;
  };
  try {
    Json value = Json::parse(json, check);
    if (deep) return Error{"", "JSON nested too deep"};
    if (many) return Error{"", fmt::format("more than {} keys in a JSON object", format::kMaxKeys)};
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

// The value under a key, in which dots go into objects unless it is the key of one as it stands.
Json* find_value(Json& object, std::string_view key) {
  for (auto& [name, value] : object.items()) {
    if (text::equal_but_for_case(name, key)) return &value;
  }
  const auto dot = key.find('.');
  if (dot == key.npos) return nullptr;
  Json* const inner = find_value(object, key.substr(0, dot));
  return inner != nullptr && inner->is_object() ? find_value(*inner, key.substr(dot + 1)) : nullptr;
}

// The same, to remove it.
void remove_value(Json& object, const Json* value) {
  for (auto entry = object.begin(); entry != object.end(); ++entry) {
    if (&*entry == value) {
      object.erase(entry);
      return;
    }
    if (entry->is_object()) remove_value(*entry, value);
  }
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// The first text that is not blank, or else the first text.
Json* find_text(Json& object, const std::vector<std::string>& keys) {
  Json* blank = nullptr;
  for (const std::string& key : keys) {
    Json* const value = find_value(object, key);
    if (value == nullptr || !value->is_string()) continue;
    if (!is_blank(value->get_ref<const std::string&>())) return value;
    if (blank == nullptr) blank = value;
  }
  return blank;
}

// Takes the id out of the object. Null, an empty text and, under a key that was not asked for,
// other things than text and whole numbers are none.
Result<std::optional<std::string>> take_id(Json& object, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) {
    const Json* const value = find_value(object, key);
    if (value == nullptr || value->is_null()) continue;
    std::optional<std::string> id;
    if (value->is_string()) id = value->get<std::string>();
    if (value->is_number_integer()) id = value->dump();
    if (!id && key == keys.front()) {
      return Error{"", fmt::format("an \"{}\" that is neither text nor a whole number", key)};
    }
    if (!id || id->empty()) continue;
    // An address is what others know the article by, and stays in its meta.
    if (key != "url" && key != "link") remove_value(object, value);
    return id;
  }
  return std::optional<std::string>();
}

text::GivenDate date_of(const Json& value) {
  if (value.is_string()) return text::given_date(value.get_ref<const std::string&>());
  if (value.is_number()) return text::given_date(value.get<double>());
  return {};
}

// Gives the article the title and the date of its meta, and returns the fault.
std::string describe(Article& article, Json& meta, const ArticleKeys& keys) {
  if (const Json* const title = find_text(meta, keys.title)) {
    const auto& words = title->get_ref<const std::string&>();
    if (!is_blank(words)) article.title = words;
  }
  std::string fault;
  for (const std::string& key : keys.date) {
    const Json* const value = find_value(meta, key);
    if (value == nullptr) continue;
    auto given = date_of(*value);
    if (!given.date.empty()) {
      article.date = std::move(given.date);
      return {};
    }
    if (!given.impossible.empty() && fault.empty()) {
      fault =
          fmt::format("\"{}\" is a day that the calendar does not have: {}", key, given.impossible);
    }
  }
  if (!fault.empty()) article.date = "";
  return fault;
}

std::string id_of_text(std::string_view bytes) {
  constexpr std::size_t kIdLength = 16;
  return text::digest(bytes).substr(std::string_view("xxh128:").size(), kIdLength);
}

std::string text_under(Json& object, const char* key) {
  const auto value = object.find(key);
  return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

Result<GivenArticle> article_of_annotation(Json& object) {
  const auto text = object.find("text");
  if (text == object.end() || !text->is_string()) return Error{"", "no \"text\" in it"};
  GivenArticle given;
  Article& article = given.article;
  article.bytes = std::move(text->get_ref<std::string&>());
  article.id = text_under(object, "id");
  if (article.id.empty()) article.id = id_of_text(article.bytes);
  article.title = text_under(object, "title");
  // A day or nothing, as in every annotation.
  std::string date = text_under(object, "date");
  article.date = text::is_day(date) ? std::move(date) : std::string();
  const auto meta = object.find("meta");
  if (meta != object.end() && meta->is_object()) article.meta = meta->dump();
  return given;
}

}  // namespace

JsonKind kind_of_json(std::string_view json) {
  const std::string_view schema = format::string_under(json, "schema");
  if (schema.starts_with("quoth/report/")) return JsonKind::report;
  return schema.starts_with("quoth/annotation/") ? JsonKind::annotation : JsonKind::article;
}

Result<GivenArticle> read_article(std::string_view json, const ArticleKeys& keys) {
  auto parsed = parse(json);
  if (!parsed) return parsed.error();
  Json& object = *parsed;
  if (kind_of_json(json) == JsonKind::annotation) return article_of_annotation(object);
  Json* const text = find_text(object, keys.text);
  if (text == nullptr) return Error{"", fmt::format("no \"{}\" in it", keys.text.front())};
  GivenArticle given;
  Article& article = given.article;
  article.bytes = std::move(text->get_ref<std::string&>());
  remove_value(object, text);
  auto id = take_id(object, keys.id);
  if (!id) return id.error();
  article.id = *id ? **std::move(id) : id_of_text(article.bytes);
  Json meta = Json::object();
  for (auto& [key, value] : object.items()) put_meta(meta, key, std::move(value));
  given.fault = describe(article, meta, keys);
  article.meta = meta.dump();
  return given;
}

std::string add_meta(Article& article, std::string_view meta, const ArticleKeys& keys) {
  Json given = Json::parse(meta, nullptr, false);
  Json whole = Json::parse(article.meta, nullptr, false);
  if (!given.is_object() || !whole.is_object()) return {};
  std::string fault = describe(article, given, keys);
  for (auto& [key, value] : given.items()) whole[key] = std::move(value);
  article.meta = whole.dump(-1, ' ', false, Json::error_handler_t::replace);
  return fault;
}

}  // namespace quoth::input
