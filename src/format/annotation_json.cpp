#include "format/json.h"
#include "format/json_parts.h"
#include "text/offsets.h"

namespace quoth::format {
namespace {

void write_tokens(JsonWriter& json, const Annotation& annotation, const text::OffsetMap& place) {
  constexpr auto kLine = JsonWriter::Shape::line;
  json.key("tokens");
  json.begin_array();
  std::uint32_t id = 0;
  for (const Token& token : annotation.tokens) {
    json.begin_object(kLine);
    json.member("id", id++);
    write_place(json, place(token.span));
    json.word_member("tag", to_string(token.tag));
    json.member("lemma", annotation.lemma_of(token));
    json.end_object();
  }
  json.end_array();
}

void write_annotation(JsonWriter& json, const Annotation& annotation, OffsetUnit unit,
                      Layers layers) {
  Record record = make_record(annotation, unit);
  // If speakers are not written, entities must not refer to them.
  if (!layers.quotations) {
    for (EntityRecord& entity : record.entities) entity.speaker.clear();
  }
  json.begin_object();
  write_head(json, record);
  json.member("text", annotation.text);
  write_meta(json, record);
  write_paragraphs(json, record);
  if (layers.tokens) {
    write_sentences(json, record);
    write_tokens(json, annotation, text::OffsetMap(annotation.text, unit));
  }
  write_quoted(json, record);
  if (layers.entities) write_entities(json, record);
  if (layers.quotations) write_quotations(json, record);
  json.end_object();
}

}  // namespace

std::string annotation_json(const Annotation& annotation, OffsetUnit unit, Layers layers) {
  std::string out;
  // Enough for most articles; growing would copy the string.
  out.reserve(annotation.text.size() * 4 + (layers.tokens ? annotation.tokens.size() * 80 : 0));
  JsonWriter json(out, JsonWriter::Layout::compact);
  write_annotation(json, annotation, unit, layers);
  return out;
}

void annotation_json(const Annotation& annotation, OffsetUnit unit, Layers layers,
                     const Write& write) {
  JsonWriter json(write, JsonWriter::Layout::compact);
  write_annotation(json, annotation, unit, layers);
}

}  // namespace quoth::format
