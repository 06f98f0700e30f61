#include "format/json.h"
#include "format/json_parts.h"
#include "quoth/copies.h"
#include "quoth/version.h"
#include "report/any_report.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

constexpr auto kBlock = JsonWriter::Shape::block;
constexpr auto kLine = JsonWriter::Shape::line;

void write_article(JsonWriter& json, const Record& record) {
  json.begin_object();
  write_head(json, record);
  write_meta(json, record);
  write_paragraphs(json, record);
  write_sentences(json, record);
  write_quoted(json, record);
  write_entities(json, record);
  write_quotations(json, record);
  json.end_object();
}

void write_copies(JsonWriter& json, const Copies& copies) {
  struct Copy {
    std::string article;
    std::string original;
  };
  std::vector<Copy> all;
  for (const auto& [original, ids] : copies.all()) {
    for (const std::string& id : ids) all.push_back({id, original});
  }
  write_array(json, "copies", all, [](JsonWriter& line, const Copy& copy) {
    line.begin_object(kLine);
    line.member("article", copy.article);
    line.member("of", copy.original);
    line.end_object();
  });
}

void write_speaker(JsonWriter& json, const ReportSpeaker& speaker) {
  json.begin_object();
  json.member("id", speaker.id);
  json.member("name", speaker.name);
  json.member("kind", to_string(speaker.kind));
  json.member("description", speaker.description);
  write_list(json, "aliases", speaker.aliases, kLine);
  write_list(json, "articles", speaker.articles, kBlock);
  json.member("quotations", speaker.quotations);
  json.end_object();
}

void write_variant(JsonWriter& json, const Variant& variant) {
  json.begin_object();
  json.member("article", variant.article);
  json.member("quotation", variant.quotation);
  json.member("text", variant.text);
  json.member("relation", to_string(variant.relation));
  write_word_changes(json, "changes", variant.changes);
  json.end_object();
}

void write_other_speaker(JsonWriter& json, const OtherSpeaker& other) {
  json.begin_object();
  json.member("speaker", other.speaker);
  json.member("name", other.name);
  write_list(json, "articles", other.articles, kLine);
  json.end_object();
}

void write_statement(JsonWriter& json, const Statement& statement) {
  json.begin_object();
  json.member("id", statement.id);
  json.optional_member("speaker", statement.speaker);
  json.member("sign", to_string(statement.sign));
  json.member("text", statement.text);
  write_list(json, "articles", statement.articles, kBlock);
  write_array(json, "variants", statement.variants, write_variant);
  write_array(json, "also_given_to", statement.also_given_to, write_other_speaker);
  json.end_object();
}

void write_entity(JsonWriter& json, const ReportEntity& entity) {
  json.begin_object();
  json.member("label", to_string(entity.label));
  json.member("name", entity.name);
  write_list(json, "articles", entity.articles, kBlock);
  json.member("mentions", entity.mentions);
  json.end_object();
}

// Writes a list of `size` elements, each of which `write` writes by its number.
template <typename WriteOne>
void write_numbered(JsonWriter& json, std::string_view name, std::size_t size, WriteOne write) {
  json.key(name);
  json.begin_array();
  for (std::size_t n = 0; n < size; ++n) write(n);
  json.end_array();
}

}  // namespace

void report_json(const report::AnyReport& report, const Write& write) {
  JsonWriter json(write, JsonWriter::Layout::indented);
  json.begin_object();
  json.member("schema", kReportSchema);
  json.member("quoth", kVersion);
  write_list(json, "models", report.models(), kLine);
  write_numbered(json, "articles", report.articles(),
                 [&](std::size_t n) { write_article(json, report.article(n)); });
  write_copies(json, report.copies());
  write_array(json, "speakers", report.speakers(), write_speaker);
  write_numbered(json, "statements", report.statements(),
                 [&](std::size_t n) { write_statement(json, report.statement(n)); });
  write_numbered(json, "entities", report.entities(),
                 [&](std::size_t n) { write_entity(json, report.entity(n)); });
  write_errors(json, report.errors());
  json.end_object();
  write("\n");
}

std::string report_json(const Report& report) {
  std::string out;
  report_json(report::WholeReport(report), [&](std::string_view part) { out += part; });
  return out;
}

}  // namespace quoth::format
