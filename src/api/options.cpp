#include "api/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "report/filter.h"
#include "text/date.h"

namespace quoth::api {
namespace {

using Json = nlohmann::json;

// The value that is called `name`, of those up to `last`; nothing if none is.
template <typename Enum>
std::optional<Enum> named(std::string_view name, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (name == to_string(static_cast<Enum>(i))) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

BadOption unknown_value(const std::string& key, std::string_view value) {
  return BadOption(fmt::format("{}: {}: no such value", key, value));
}

std::string checked_date(const std::string& key, std::string date) {
  if (!date.empty() && !text::is_partial_date(date)) {
    throw BadOption(fmt::format("{}: not a date like 2016-09-12: {}", key, date));
  }
  return date;
}

}  // namespace

Options::Options(const char* json) : given_(Json::object()) {
  if (json == nullptr) return;
  given_ = Json::parse(json, nullptr, false);
  if (!given_.is_object()) throw BadOption("options: not a JSON object");
}

nlohmann::json Options::take(const std::string& key) {
  const auto found = given_.find(key);
  if (found == given_.end()) return nullptr;
  Json value = std::move(*found);
  given_.erase(found);
  return value;
}

std::string Options::text(const std::string& key) {
  Json value = take(key);
  if (value.is_null()) return {};
  if (!value.is_string()) throw BadOption(key + ": not a string");
  return std::move(value.get_ref<std::string&>());
}

std::vector<std::string> Options::take_list(const std::string& key) {
  Json value = take(key);
  if (value.is_null()) return {};
  if (value.is_string()) return {value.get<std::string>()};
  const auto is_string = [](const Json& element) { return element.is_string(); };
  if (!value.is_array() || !std::ranges::all_of(value, is_string)) {
    throw BadOption(key + ": not an array of strings");
  }
  return value.get<std::vector<std::string>>();
}

template <typename Enum>
std::vector<Enum> Options::take_enums(const std::string& key, Enum last) {
  std::vector<Enum> values;
  for (const std::string& name : take_list(key)) {
    const auto value = named(name, last);
    if (!value) throw unknown_value(key, name);
    values.push_back(*value);
  }
  return values;
}

template <typename Enum>
Enum Options::take_enum(const std::string& key, Enum first, Enum last) {
  const std::string name = text(key);
  if (name.empty()) return first;
  const auto value = named(name, last);
  if (!value) throw unknown_value(key, name);
  return *value;
}

quoth::Options Options::analysis() {
  quoth::Options options;
  options.fast = flag("fast");
  const std::string guideline = text("guideline");
  if (guideline == "polnear") {
    options.guideline = Guideline::polnear;
  } else if (!guideline.empty() && guideline != "news") {
    throw unknown_value("guideline", guideline);
  }
  const std::string overrides = text("overrides");
  if (overrides.empty()) return options;
  auto read = read_overrides_file(overrides);
  if (!read) throw BadOption(fmt::format("{}: {}", read.error().path, read.error().reason));
  options.overrides = *std::move(read);
  return options;
}

std::vector<std::string> Options::models() { return take_list("model"); }

void Options::take_article(Article& article) {
  article.id = text("id");
  article.title = text("title");
  const std::string date = checked_date("date", text("date"));
  if (!date.empty()) article.date = date;
  const Json meta = take("meta");
  if (!meta.is_null() && !meta.is_object()) throw BadOption("meta: not an object");
  if (!meta.is_null()) article.meta = meta.dump();
}

WrittenLayers Options::layers() {
  const auto names = take_list("layers");
  if (names.empty()) return {};
  WrittenLayers layers{.tokens = false, .entities = false, .quotations = false};
  for (const std::string& name : names) {
    if (name == "tokens") {
      layers.tokens = true;
    } else if (name == "ents") {
      layers.entities = true;
    } else if (name == "quotations") {
      layers.quotations = true;
    } else {
      throw unknown_value("layers", name);
    }
  }
  return layers;
}

OffsetUnit Options::unit() {
  return take_enum("offsets", OffsetUnit::code_points, OffsetUnit::utf16);
}

int Options::threads() {
  constexpr int kMost = 1024;
  const Json threads = take("threads");
  if (threads.is_null()) return 0;
  if (!threads.is_number_integer() || threads < 1 || threads > kMost) {
    throw BadOption(fmt::format("threads: not a number from 1 to {}", kMost));
  }
  return threads.get<int>();
}

ReadOptions Options::reading() {
  return {.input_format = text("input_format"),
          .text_key = text("text_key"),
          .id_key = text("id_key"),
          .title_key = text("title_key"),
          .date_key = text("date_key"),
          .include = take_list("include"),
          .exclude = take_list("exclude"),
          .max_article_size = count("max_article_size", 0)};
}

Filter Options::filter() {
  Filter filter;
  filter.speakers = take_list("speaker");
  filter.types = take_enums("type", QuotationType::indirect);
  filter.media = take_enums("medium", Medium::act);
  filter.signs = take_enums("sign", Sign::asked);
  const Json confidence = take("confidence");
  if (!confidence.is_null()) {
    if (!confidence.is_number() || confidence < 0 || confidence > 1) {
      throw BadOption("confidence: not a number from 0 to 1");
    }
    filter.confidence = confidence.get<double>();
  }
  filter.confidence = std::max(filter.confidence, this->confidence());
  return filter;
}

Filter Options::record_filter() {
  Filter filter = this->filter();
  filter.about = take_list("about");
  filter.kinds = take_enums("kind", SpeakerKind::unnamed);
  filter.since = checked_date("since", text("since"));
  filter.until = checked_date("until", text("until"));
  if (report::is_empty_range(filter)) {
    throw BadOption(fmt::format("since: {} is after until: {}", filter.since, filter.until));
  }
  return filter;
}

ChangeFilter Options::changes() {
  ChangeFilter changes{.kinds = take_enums("change", kLastChangeKind), .quotations = filter()};
  changes.quotations.kinds = take_enums("kind", SpeakerKind::unnamed);
  return changes;
}

double Options::confidence() { return flag("precise") ? kPrecise : 0; }

Amounts Options::amounts() {
  return {.all = flag("all"),
          .speakers = count("max_speakers", 0),
          .statements = count("max_statements", 0)};
}

SpeakerOrder Options::order() {
  const std::string name = text("sort");
  for (const auto& [word, order] :
       {std::pair("articles", SpeakerOrder::articles),
        std::pair("quotations", SpeakerOrder::quotations), std::pair("name", SpeakerOrder::name),
        std::pair("appearance", SpeakerOrder::appearance)}) {
    if (name == word || name.empty()) return order;
  }
  throw unknown_value("sort", name);
}

Part Options::part() { return take_enum("in", Part::quotations, Part::all); }

GroupBy Options::group() { return take_enum("by", GroupBy::speaker, GroupBy::month); }

std::size_t Options::count(const std::string& key, std::size_t otherwise) {
  const Json count = take(key);
  if (count.is_null()) return otherwise;
  if (!count.is_number_unsigned() || count < 1) {
    throw BadOption(key + ": not a whole number from 1");
  }
  return count.get<std::size_t>();
}

bool Options::flag(const std::string& key) {
  const Json flag = take(key);
  if (!flag.is_null() && !flag.is_boolean()) throw BadOption(key + ": not true or false");
  return flag == true;
}

void Options::check_all_taken() const {
  if (!given_.empty()) throw BadOption(given_.begin().key() + ": no such option of this call");
}

}  // namespace quoth::api
