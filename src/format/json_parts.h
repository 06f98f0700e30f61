// Parts shared by several JSON forms. The parts of a record are members of an object, in the order
// of the annotation schema; annotations and articles of reports both use them.
#pragma once

#include "format/json_writer.h"
#include "quoth/report.h"

namespace quoth::format {

inline constexpr std::string_view kAnnotationSchema = "quoth/annotation/2";
inline constexpr std::string_view kReportSchema = "quoth/report/2";
inline constexpr std::string_view kDiffSchema = "quoth/diff/2";
inline constexpr std::string_view kFindSchema = "quoth/find/1";
inline constexpr std::string_view kStatsSchema = "quoth/stats/1";

void write_head(JsonWriter& json, const Record& record);        // schema to date
void write_meta(JsonWriter& json, const Record& record);        // meta and offsets
void write_paragraphs(JsonWriter& json, const Record& record);  // paragraphs
void write_sentences(JsonWriter& json, const Record& record);   // sents
void write_quoted(JsonWriter& json, const Record& record);      // spans
void write_entities(JsonWriter& json, const Record& record);    // ents
void write_quotations(JsonWriter& json, const Record& record);  // quotations and speakers

// "0.97". Uses integer arithmetic: the same digits in every locale and on every machine.
std::string two_decimals(double chance);
// The members "start" and "end".
inline void write_place(JsonWriter& json, Place place) {
  json.member("start", place.start);
  json.member("end", place.end);
}
// Writes a list as a member; `write` writes an element. It has a type of its own for each list, so
// that compilers write it inline: an annotation has an element for each sentence and mention.
template <typename List, typename Write>
void write_array(JsonWriter& json, std::string_view name, const List& list, Write write,
                 JsonWriter::Shape shape = JsonWriter::Shape::block) {
  json.key(name);
  json.begin_array(shape);
  for (const auto& element : list) write(json, element);
  json.end_array();
}
// The same of places and of strings.
void write_places(JsonWriter& json, std::string_view name, const std::vector<Place>& places);
void write_list(JsonWriter& json, std::string_view name, const std::vector<std::string>& list,
                JsonWriter::Shape shape);
// Writes the edits from one wording to another as a member.
void write_word_changes(JsonWriter& json, std::string_view name,
                        const std::vector<WordChange>& changes);
void write_errors(JsonWriter& json, const std::vector<Error>& errors);

}  // namespace quoth::format
