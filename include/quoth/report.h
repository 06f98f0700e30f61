// Who said what in a corpus: speakers and statements joined across articles.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quoth/copies.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth {

// One edit from an old wording to a new one, in words.
struct WordChange {
  enum class Op : std::uint8_t { insert, delete_, replace };
  Op op = Op::replace;
  std::string old_words;
  std::string new_words;
  friend bool operator==(const WordChange&, const WordChange&) = default;
};

// How the wording of a variant relates to the fullest wording of the statement.
enum class Relation : std::uint8_t { same, shorter, longer, reworded };

struct Variant {
  std::string article;    // Record::id
  std::string quotation;  // QuotationRecord::id
  std::string text;
  Relation relation = Relation::same;
  std::vector<WordChange> changes;  // from the text of the statement to this one
};

// Another speaker to whom the words of a statement are given.
struct OtherSpeaker {
  std::string speaker;                // ReportSpeaker::id
  std::string name;                   // kept where a filter leaves that speaker out
  std::vector<std::string> articles;  // that do so, in order
};

// One thing said by one speaker, with all the quotations of it. What is said and what is denied are
// two statements, whatever their words.
struct Statement {
  std::string id;
  std::string speaker;  // ReportSpeaker::id, or empty
  Sign sign = Sign::said;
  std::string text;  // the fullest wording
  std::vector<std::string> articles;
  std::vector<Variant> variants;
  // Who else has the same words in quotation marks, by id. Quotations within another one are not
  // compared with it.
  std::vector<OtherSpeaker> also_given_to;
};

// A speaker of the whole corpus, under one name.
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
  std::vector<Record> articles;         // ordered by id, bytewise
  Copies copies;                        // among them
  std::vector<ReportSpeaker> speakers;  // by number of articles, then of quotations, then by name
  std::vector<Statement> statements;
  std::vector<ReportEntity> entities;
  std::vector<Error> errors;  // inputs that could not be read
};

// Joins the records. The result depends on the set of records, not on their order. Of records with
// the same id and digest one is kept. Of records with only the same id, all but one get a suffix
// made from their digest. Joining the records of partial reports gives the report of the whole.
Report make_report(std::vector<Record> articles, std::vector<Error> errors = {});

// Why the names used in several articles are one speaker of the report.
struct SpeakerExplanation {
  struct Form {
    std::string article;  // Record::id
    std::string name;     // as used in that article
    std::string reason;   // "the same name"; empty for the form to which the others were joined
  };
  std::string speaker;  // ReportSpeaker::id
  std::string name;
  std::vector<Form> forms;  // only one if nothing was joined
};
// In the order of `report.speakers`. Links the speakers again, so it takes as long as the linking
// in make_report().
std::vector<SpeakerExplanation> explain_speakers(const Report& report);

std::string_view to_string(WordChange::Op op);
std::string_view to_string(Relation relation);

}  // namespace quoth
