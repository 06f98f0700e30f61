#include "format/diff_parts.h"
#include "format/json.h"
#include "format/json_parts.h"

namespace quoth::format {
namespace {

void write_side(JsonWriter& json, const ChangeSide& side) {
  if (!side.present) {
    json.null();
    return;
  }
  json.begin_object();
  write_side_members(json, side);
  json.end_object();
}

void write_change(JsonWriter& json, const Change& change) {
  json.begin_object();
  json.member("article", change.article);
  json.member("kind", to_string(change.kind));
  json.key("old");
  write_side(json, change.old_side);
  json.key("new");
  write_side(json, change.new_side);
  json.optional_member("naming", to_string(change.naming));
  write_word_changes(json, "words", change.words);
  write_word_changes(json, "figures", change.figures);
  json.end_object();
}

void write_renamed(JsonWriter& json, const RenamedArticle& article) {
  json.begin_object(JsonWriter::Shape::line);
  json.member("old", article.old_id);
  json.member("new", article.new_id);
  json.end_object();
}

}  // namespace

void write_side_members(JsonWriter& json, const ChangeSide& side) {
  json.member("article", side.article);
  write_places(json, "place", side.place);
  json.optional_member("speaker", side.speaker);
  json.optional_member("speaker_kind", side.speaker_kind);
  json.optional_member("type", side.type);
  json.optional_member("medium", side.medium);
  json.optional_member("sign", side.sign);
  json.optional_member("cue", side.cue);
  json.optional_member("source", side.source);
  json.optional_member("addressee", side.addressee);
  json.key("confidence");
  if (side.type.empty()) {
    json.null();
  } else {
    json.raw(two_decimals(side.confidence));
  }
  json.member("text", side.text);
}

void write_diff_members(JsonWriter& json, const Diff& diff) {
  json.key("same");
  json.boolean(diff.same());
  json.key("articles");
  json.begin_object();
  write_list(json, "added", diff.added, JsonWriter::Shape::block);
  write_list(json, "removed", diff.removed, JsonWriter::Shape::block);
  write_list(json, "changed", diff.changed, JsonWriter::Shape::block);
  write_array(json, "renamed", diff.renamed, write_renamed);
  write_array(json, "said", diff.said, write_side);
  json.end_object();
  write_array(json, "changes", diff.changes, write_change);
}

std::string diff_json(const Diff& diff) {
  std::string out;
  JsonWriter json(out, JsonWriter::Layout::indented);
  json.begin_object();
  json.member("schema", kDiffSchema);
  write_diff_members(json, diff);
  json.end_object();
  out += '\n';
  return out;
}

}  // namespace quoth::format
