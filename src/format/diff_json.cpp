#include "format/json.h"
#include "format/json_parts.h"

namespace quoth::format {
namespace {

void write_side(JsonWriter& json, std::string_view name, const ChangeSide& side) {
  json.key(name);
  if (!side.present) {
    json.null();
    return;
  }
  json.begin_object();
  json.member("article", side.article);
  write_places(json, "place", side.place);
  json.optional_member("speaker", side.speaker);
  json.optional_member("type", side.type);
  json.member("text", side.text);
  json.end_object();
}

void write_change(JsonWriter& json, const Change& change) {
  json.begin_object();
  json.member("article", change.article);
  json.member("kind", to_string(change.kind));
  write_side(json, "old", change.old_side);
  write_side(json, "new", change.new_side);
  write_word_changes(json, "words", change.words);
  json.end_object();
}

}  // namespace

std::string diff_json(const Diff& diff) {
  std::string out;
  JsonWriter json(out, JsonWriter::Layout::indented);
  json.begin_object();
  json.member("schema", kDiffSchema);
  json.key("same");
  json.boolean(diff.same());
  json.key("articles");
  json.begin_object();
  write_list(json, "added", diff.added, JsonWriter::Shape::block);
  write_list(json, "removed", diff.removed, JsonWriter::Shape::block);
  write_list(json, "changed", diff.changed, JsonWriter::Shape::block);
  json.end_object();
  write_array(json, "changes", diff.changes, write_change);
  json.end_object();
  out += '\n';
  return out;
}

}  // namespace quoth::format
