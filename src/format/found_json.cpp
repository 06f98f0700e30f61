#include "format/found_json.h"

#include <utility>

#include "format/json_parts.h"
#include "quoth/version.h"

namespace quoth::format {
namespace {

constexpr auto kLine = JsonWriter::Shape::line;

void write_matches(JsonWriter& json, const Found& found) {
  json.key("matches");
  json.begin_array();
  for (std::size_t i = 0; i < found.matches.size(); ++i) {
    json.begin_object(kLine);
    if (i < found.places.size()) write_place(json, found.places[i]);
    json.member("text", slice(found.text, found.matches[i]));
    json.end_object();
  }
  json.end_array();
}

void write_quotation(JsonWriter& json, const Found& found) {
  json.key("quotation");
  if (!found.quotation) {
    json.null();
    return;
  }
  const QuotationRecord& quotation = *found.quotation;
  json.begin_object();
  json.member("id", quotation.id);
  json.member("type", to_string(quotation.type));
  json.member("medium", to_string(quotation.medium));
  json.member("sign", to_string(quotation.sign));
  json.optional_member("cue", quotation.cue ? quotation.cue->text : "");
  json.optional_member("source", quotation.source ? quotation.source->text : "");
  json.key("speaker");
  if (found.speaker.id.empty()) {
    json.null();
  } else {
    json.begin_object(kLine);
    json.member("id", found.speaker.id);
    json.member("name", found.speaker.name);
    json.member("kind", to_string(found.speaker.kind));
    json.end_object();
  }
  json.optional_member("addressee", found.addressee);
  json.key("confidence");
  json.raw(two_decimals(quotation.confidence));
  json.end_object();
}

}  // namespace

std::string_view kind_of(Part part) {
  switch (part) {
    case Part::quotations:
      return "quotation";
    case Part::narration:
      return "narration";
    case Part::headlines:
      return "headline";
    case Part::all:
      return "paragraph";
  }
  return {};
}

FoundJson::FoundJson(std::string_view asked, Part in, bool like)
    : json_(out_, JsonWriter::Layout::indented), like_(like) {
  json_.begin_object();
  json_.member("schema", kFindSchema);
  json_.member("quoth", kVersion);
  json_.member(like ? "like" : "pattern", asked);
  if (!like) json_.member("in", to_string(in));
  json_.key("found");
  json_.begin_array();
}

std::string FoundJson::ready() { return std::exchange(out_, {}); }

std::string FoundJson::add(const Found& found) {
  json_.begin_object();
  json_.member("article", found.article);
  json_.member("title", found.title);
  json_.optional_member("date", found.date);
  json_.member("part", kind_of(found.part));
  json_.key("paragraph");
  found.paragraph ? json_.number(*found.paragraph) : json_.null();
  json_.member("text", found.text);
  write_places(json_, "content", found.content);
  if (like_) {
    json_.key("score");
    json_.raw(two_decimals(found.score));
    json_.member("nearest", found.matches.empty() ? std::string_view()
                                                  : slice(found.text, found.matches.front()));
    write_word_changes(json_, "changes", found.changes);
    write_list(json_, "also", found.also, kLine);
  } else {
    write_matches(json_, found);
  }
  write_quotation(json_, found);
  json_.end_object();
  return ready();
}

std::string FoundJson::end(const std::set<std::string>& models, const std::vector<Error>& errors) {
  json_.end_array();
  write_list(json_, "models", {models.begin(), models.end()}, kLine);
  write_errors(json_, errors);
  json_.end_object();
  out_ += '\n';
  return ready();
}

}  // namespace quoth::format
