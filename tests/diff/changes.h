// The changes between two versions that a test makes.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "diff/text_of.h"
#include "quoth/diff.h"
#include "report/articles.h"

namespace quoth::diff {

inline const Said kHarbour{"Ann Lee", "“The harbour froze over in a single night”"};
inline const Said kFerries{"Bo Kerr", "the ferries would stand idle until the thaw",
                           QuotationType::indirect};
inline const Said kPilots{"Ann Lee", "“Nobody had the courtesy to ask our pilots”"};

inline Diff diff_of(const Record& old_version, const Record& new_version) {
  return make_diff(make_report({old_version}), make_report({new_version}));
}

inline std::vector<ChangeKind> kinds(const Record& old_version, const Record& new_version) {
  std::vector<ChangeKind> result;
  const Diff diff = make_diff(make_report({old_version}), make_report({new_version}));
  for (const Change& change : diff.changes) result.push_back(change.kind);
  return result;
}

// Gives every quotation its speaker as source and "said" as cue.
inline Record sourced(Record record) {
  for (QuotationRecord& quotation : record.quotations)
    quotation.source = PhraseRecord{{0, 1}, quotation.speaker, ""};
  for (QuotationRecord& quotation : record.quotations)
    quotation.cue = PhraseRecord{{0, 1}, "said", "say"};
  return record;
}

inline Record titled(Record record, const std::string& title) {
  record.title = title;
  return record;
}

inline Record naming(Record record, const std::vector<std::string>& names) {
  for (const std::string& name : names)
    record.entities.push_back({{0, 1}, EntityLabel::person, name, ""});
  return record;
}

// Sentences with the same number are unchanged between versions.
inline Record numbered(Record record) {
  for (std::uint32_t i = 0; i < record.sentences.size(); ++i) record.sentences[i].digest = i + 1;
  return record;
}

// `after` with the first sentence changed.
inline Record edited(Record after) {
  after.sentences[0].digest = 99;
  return after;
}

// What was compared with the texts of both versions.
inline std::vector<ChangeKind> kinds_in(const std::string& before, const std::string& after,
                                        std::vector<Said> old_said = {}) {
  Record old_record = record_of(before);
  const Record new_record = record_of(after);
  for (const Said& said : old_said) {
    const Record one = article("x", {said});
    old_record.speakers.insert(old_record.speakers.end(), one.speakers.begin(), one.speakers.end());
    old_record.quotations.push_back(one.quotations[0]);
    const auto begin = static_cast<std::uint32_t>(before.find(said.text));
    old_record.quotations.back().content = {
        {begin, begin + static_cast<std::uint32_t>(said.text.size())}};
  }
  const Texts texts{{old_record.digest, before}, {new_record.digest, after}};
  std::vector<ChangeKind> result;
  for (const Change& change :
       make_diff(make_report({old_record}), make_report({new_record}), texts).changes)
    result.push_back(change.kind);
  return result;
}

}  // namespace quoth::diff
