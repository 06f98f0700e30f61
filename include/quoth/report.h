// Who said what over a corpus: speakers and statements joined across articles.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth {

// One step from an old wording to a new one, in words.
struct WordChange {
  enum class Op : std::uint8_t { insert, delete_, replace };
  Op op = Op::replace;
  std::string old_words;
  std::string new_words;
  friend bool operator==(const WordChange&, const WordChange&) = default;
};

// How a variant's wording stands to the statement's fullest one.
enum class Relation : std::uint8_t { same, shorter, longer, reworded };

struct Variant {
  std::string article;    // Record::id
  std::string quotation;  // QuotationRecord::id
  std::string text;
  Relation relation = Relation::same;
  std::vector<WordChange> changes;  // from the statement's text to this one
};

// The same thing said by one speaker, however many quotations carry it.
struct Statement {
  std::string id;
  std::string speaker;  // ReportSpeaker::id, or empty
  std::string text;     // the fullest wording
  std::vector<std::string> articles;
  std::vector<Variant> variants;
};

// A speaker under one name in the whole corpus.
struct ReportSpeaker {
  std::string id;
  std::string name;
  SpeakerKind kind = SpeakerKind::person;
  std::string description;
  std::vector<std::string> aliases;
  std::vector<std::string> articles;
  std::uint32_t quotations = 0;
};

struct ReportEntity {
  EntityLabel label = EntityLabel::misc;
  std::string name;
  std::vector<std::string> articles;
  std::uint32_t mentions = 0;
};

struct Report {
  std::vector<Record> articles;         // in order of their ids' bytes
  std::vector<ReportSpeaker> speakers;  // by weight: articles, quotations; then by name
  std::vector<Statement> statements;
  std::vector<ReportEntity> entities;
  std::vector<Error> errors;  // inputs that could not be read
};

// Joins the records; a function of the set of records, not of their order. Records that share an
// id and a digest are one; of those that share an id alone all but one get a suffix from their
// digests. Joining the records of reports of parts gives the report of the whole.
Report make_report(std::vector<Record> articles, std::vector<Error> errors = {});

// Why the names that several articles use are one speaker of the report.
struct SpeakerExplanation {
  struct Form {
    std::string article;  // Record::id
    std::string name;     // in that article
    std::string reason;   // "the same name"; empty for the form that the others were joined to
  };
  std::string speaker;  // ReportSpeaker::id
  std::string name;
  std::vector<Form> forms;  // one if nothing was joined
};
// In the order of the report's speakers. Links the speakers again: as slow as make_report's
// linking.
std::vector<SpeakerExplanation> explain_speakers(const Report& report);

std::string_view to_string(WordChange::Op op);
std::string_view to_string(Relation relation);

}  // namespace quoth
