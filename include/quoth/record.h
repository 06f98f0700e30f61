// What a report keeps of one article: its annotation without the text and the tokens. Complete in
// itself.
//
// Places are in the unit chosen by the writer (see OffsetUnit). They are only carried along, never
// used in computation. These are plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth {

// The unit of places outside the library.
enum class OffsetUnit : std::uint8_t { code_points, bytes, utf16 };

std::string_view to_string(OffsetUnit unit);

struct Place {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend bool operator==(Place, Place) = default;
};

struct ParagraphRecord {
  Place place;
  Role role = Role::body;
};

struct SentenceRecord {
  Place place;
  // Digest of its letters, digits and quotation marks: stays the same if only case, spaces, dashes
  // or other punctuation change. 0 if unknown.
  std::uint32_t digest = 0;
};

struct QuotedRecord {
  Place place;
  Marks marks = Marks::double_;
};

struct EntityRecord {
  Place place;
  EntityLabel label = EntityLabel::misc;
  std::string text;
  std::string speaker;  // a SpeakerRecord's id, or empty
};

struct PhraseRecord {
  Place place;
  std::string text;
  std::string lemma;  // of a cue; empty for a source
};

struct QuotationRecord {
  std::string id;  // "q-" and 8 hex digits, from the words of the content
  QuotationType type = QuotationType::indirect;
  Medium medium = Medium::speech;
  Sign sign = Sign::said;
  std::string text;  // the content as written; " … " between pieces where other words were left out
  std::vector<Place> content;
  std::optional<PhraseRecord> cue;
  std::optional<PhraseRecord> source;
  std::string speaker;  // a SpeakerRecord's id, or empty
  ResolvedBy resolved_by = ResolvedBy::none;
  std::string addressee;  // a SpeakerRecord's id, or empty
  std::uint32_t paragraph = 0;
  std::uint32_t sentence = 0;
  std::string continues;  // a QuotationRecord's id, or empty
  std::string within;
  double confidence = 0;  // rounded to two decimals
};

struct SpeakerRecord {
  std::string id;
  std::string name;
  SpeakerKind kind = SpeakerKind::person;
  std::string description;
  std::vector<std::string> aliases;
  std::vector<Place> mentions;
};

struct Record {
  std::string id;
  std::string digest;
  std::string encoding;
  std::string models;    // Annotation::models; empty if it was written before there was such a key
  std::string language;  // Annotation::language
  std::string title;
  std::string date;
  std::string meta = "{}";
  OffsetUnit offsets = OffsetUnit::code_points;
  std::vector<ParagraphRecord> paragraphs;
  std::vector<SentenceRecord> sentences;
  std::vector<QuotedRecord> quoted;
  std::vector<EntityRecord> entities;
  std::vector<QuotationRecord> quotations;
  std::vector<SpeakerRecord> speakers;
};

// The index in `record.speakers` of the speaker with this id; nothing if there is none or `id` is
// empty.
std::optional<Index> find_speaker(const Record& record, std::string_view id);

// What made the records, each name once, in byte order. More than one: their quotations were not
// found in the same way, and differences may come from that.
std::vector<std::string> models_of(const std::vector<Record>& records);

// Makes the record of an annotation, with places counted in `unit`.
Record make_record(const Annotation& annotation, OffsetUnit unit = OffsetUnit::code_points);

}  // namespace quoth
