#include <fmt/format.h>

#include "format/json_parts.h"
#include "format/stats.h"
#include "quoth/version.h"

namespace quoth::format {
namespace {

constexpr auto kLine = JsonWriter::Shape::line;

void write_row(JsonWriter& json, const StatsRow& row) {
  json.begin_object();
  json.optional_member("id", row.id);
  json.optional_member("name", row.name);
  json.optional_member("kind", row.kind);
  json.optional_member("description", row.description);
  json.member("articles", row.articles);
  json.member("quotations", row.counts.quotations);
  json.member("words", row.counts.words);
  json.member("direct", row.counts.direct);
  json.member("mixed", row.counts.mixed);
  json.member("indirect", row.counts.indirect);
  json.key("first_paragraph");
  row.first_paragraph == 0 ? json.null() : json.raw(fmt::format("{:.2f}", row.first_paragraph));
  json.member("leads", row.first);
  json.member("sources", row.sources);
  json.key("kinds");
  json.begin_object(kLine);
  for (std::size_t k = 0; k < row.kinds.size(); ++k) {
    json.member(to_string(static_cast<SpeakerKind>(k)), row.kinds[k]);
  }
  json.end_object();
  json.key("pronouns");
  json.begin_object(kLine);
  for (std::size_t p = 0; p < row.pronouns.size(); ++p) {
    json.member(to_string(static_cast<Pronoun>(p)), row.pronouns[p]);
  }
  json.end_object();
  json.member("nobody", row.nobody);
  write_array(json, "roles", row.roles, [](JsonWriter& to, const auto& role) {
    to.begin_object(kLine);
    to.member("role", role.first);
    to.member("sources", role.second);
    to.end_object();
  });
  json.end_object();
}

void write_key_word(JsonWriter& json, const KeyWord& key) {
  json.begin_object(kLine);
  json.member("word", key.word);
  json.member("count", key.count);
  json.member("rest_count", key.rest_count);
  json.key("g2");
  json.raw(fmt::format("{:.2f}", key.g2));
  json.key("log_ratio");
  json.raw(fmt::format("{:.2f}", key.log_ratio));
  json.end_object();
}

// A whole document; `body` writes its own members.
template <typename Body>
std::string document(const std::set<std::string>& models, const std::vector<Error>& errors,
                     Body body) {
  std::string out;
  JsonWriter json(out, JsonWriter::Layout::indented);
  json.begin_object();
  json.member("schema", kStatsSchema);
  json.member("quoth", kVersion);
  body(json);
  write_list(json, "models", {models.begin(), models.end()}, kLine);
  write_errors(json, errors);
  json.end_object();
  return out + '\n';
}

}  // namespace

std::string stats_json(const StatsTable& table, const std::set<std::string>& models,
                       const std::vector<Error>& errors) {
  return document(models, errors, [&](JsonWriter& json) {
    json.member("by", to_string(table.by));
    json.key("total");
    write_row(json, table.total);
    write_array(json, "rows", table.rows, write_row);
  });
}

std::string key_words_json(const KeyWords& words, const std::set<std::string>& models,
                           const std::vector<Error>& errors) {
  return document(models, errors, [&](JsonWriter& json) {
    json.key("words");
    json.raw(std::to_string(words.words));
    json.key("rest_words");
    json.raw(std::to_string(words.rest_words));
    write_array(json, "key_words", words.keys, write_key_word);
  });
}

}  // namespace quoth::format
