#include "format/json_parts.h"

#include <algorithm>
#include <cmath>

namespace quoth::format {
namespace {

constexpr auto kLine = JsonWriter::Shape::line;

void write_phrase(JsonWriter& json, std::string_view name,
                  const std::optional<PhraseRecord>& phrase, bool with_lemma) {
  json.key(name);
  if (!phrase) {
    json.null();
    return;
  }
  json.begin_object(kLine);
  write_place(json, phrase->place);
  json.member("text", phrase->text);
  if (with_lemma) json.member("lemma", phrase->lemma);
  json.end_object();
}

void write_quotation(JsonWriter& json, const QuotationRecord& quotation) {
  json.begin_object();
  json.member("id", quotation.id);
  json.word_member("type", to_string(quotation.type));
  json.word_member("medium", to_string(quotation.medium));
  json.word_member("sign", to_string(quotation.sign));
  json.member("text", quotation.text);
  write_places(json, "content", quotation.content);
  write_phrase(json, "cue", quotation.cue, true);
  write_phrase(json, "source", quotation.source, false);
  json.optional_member("speaker", quotation.speaker);
  json.word_member("resolved_by", to_string(quotation.resolved_by));
  json.optional_member("addressee", quotation.addressee);
  json.member("paragraph", quotation.paragraph);
  json.member("sent", quotation.sentence);
  json.optional_member("continues", quotation.continues);
  json.optional_member("within", quotation.within);
  json.key("confidence");
  json.raw(two_decimals(quotation.confidence));
  json.end_object();
}

void write_speaker(JsonWriter& json, const SpeakerRecord& speaker) {
  json.begin_object();
  json.member("id", speaker.id);
  json.member("name", speaker.name);
  json.word_member("kind", to_string(speaker.kind));
  json.member("description", speaker.description);
  write_list(json, "aliases", speaker.aliases, kLine);
  write_places(json, "mentions", speaker.mentions);
  json.end_object();
}

}  // namespace

std::string two_decimals(double chance) {
  const auto hundredths = static_cast<int>(std::lround(std::clamp(chance, 0.0, 1.0) * 100));
  std::string digits = "0.00";
  digits[0] = static_cast<char>('0' + hundredths / 100);
  digits[2] = static_cast<char>('0' + hundredths / 10 % 10);
  digits[3] = static_cast<char>('0' + hundredths % 10);
  return digits;
}

void write_places(JsonWriter& json, std::string_view name, const std::vector<Place>& places) {
  const auto write = [](JsonWriter& to, Place place) {
    to.begin_object(kLine);
    write_place(to, place);
    to.end_object();
  };
  write_array(json, name, places, write, kLine);
}

void write_list(JsonWriter& json, std::string_view name, const std::vector<std::string>& list,
                JsonWriter::Shape shape) {
  const auto write = [](JsonWriter& to, const std::string& text) { to.string(text); };
  write_array(json, name, list, write, shape);
}

void write_word_changes(JsonWriter& json, std::string_view name,
                        const std::vector<WordChange>& changes) {
  write_array(json, name, changes, [](JsonWriter& to, const WordChange& change) {
    to.begin_object(kLine);
    to.word_member("op", to_string(change.op));
    to.member("old", change.old_words);
    to.member("new", change.new_words);
    to.end_object();
  });
}

void write_errors(JsonWriter& json, const std::vector<Error>& errors) {
  write_array(json, "errors", errors, [](JsonWriter& to, const Error& error) {
    to.begin_object(kLine);
    to.member("path", error.path);
    to.member("reason", error.reason);
    to.end_object();
  });
}

void write_head(JsonWriter& json, const Record& record) {
  json.member("schema", kAnnotationSchema);
  json.member("id", record.id);
  json.member("digest", record.digest);
  json.member("encoding", record.encoding);
  if (!record.models.empty()) json.member("models", record.models);
  if (!record.language.empty()) json.member("language", record.language);
  json.member("title", record.title);
  json.optional_member("date", record.date);
}

void write_meta(JsonWriter& json, const Record& record) {
  json.key("meta");
  // In valid JSON, line ends occur only between tokens.
  std::string meta = record.meta;
  std::ranges::replace(meta, '\n', ' ');
  std::ranges::replace(meta, '\r', ' ');
  json.raw(meta.empty() ? "{}" : meta);
  if (record.offsets != OffsetUnit::code_points) {
    json.word_member("offsets", to_string(record.offsets));
  }
}

void write_paragraphs(JsonWriter& json, const Record& record) {
  const auto write = [](JsonWriter& to, const ParagraphRecord& paragraph) {
    to.begin_object(kLine);
    write_place(to, paragraph.place);
    to.word_member("role", to_string(paragraph.role));
    to.end_object();
  };
  write_array(json, "paragraphs", record.paragraphs, write);
}

void write_sentences(JsonWriter& json, const Record& record) {
  write_array(json, "sents", record.sentences, [](JsonWriter& to, const SentenceRecord& sentence) {
    to.begin_object(kLine);
    write_place(to, sentence.place);
    to.member("digest", sentence.digest);
    to.end_object();
  });
}

void write_quoted(JsonWriter& json, const Record& record) {
  json.key("spans");
  json.begin_object();
  write_array(json, "quoted", record.quoted, [](JsonWriter& to, const QuotedRecord& quoted) {
    to.begin_object(kLine);
    write_place(to, quoted.place);
    to.word_member("label", to_string(quoted.marks));
    to.member("kb_id", "");  // required by spaCy's Doc.from_json
    to.end_object();
  });
  json.end_object();
}

void write_entities(JsonWriter& json, const Record& record) {
  write_array(json, "ents", record.entities, [](JsonWriter& to, const EntityRecord& entity) {
    to.begin_object(kLine);
    write_place(to, entity.place);
    to.word_member("label", to_string(entity.label));
    to.member("text", entity.text);
    if (!entity.speaker.empty()) to.member("speaker", entity.speaker);
    to.end_object();
  });
}

void write_quotations(JsonWriter& json, const Record& record) {
  write_array(json, "quotations", record.quotations, write_quotation);
  write_array(json, "speakers", record.speakers, write_speaker);
}

}  // namespace quoth::format
