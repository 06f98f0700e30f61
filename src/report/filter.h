// Whether articles, quotations and speakers are wanted. What is made of those that are:
// quoth/selection.h.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "quoth/filter.h"
#include "quoth/report.h"

namespace quoth::report {

// Removes the quotations that are not wanted, whoever their speakers. False if the article is not.
bool narrow(Record& record, const Filter& wanted);

// Whether the article's date is between the bounds.
bool has_date(const Record& record, const Filter& wanted);
// Whether no date can be between the bounds: `since` is after `until`.
bool is_empty_range(const Filter& wanted);
// How many of the articles the bounds leave out because they have no date.
std::size_t count_undated(const std::vector<Record>& articles, const Filter& wanted);
// Whether everything but the name of the speaker is as wanted.
bool passes(const Record& record, const QuotationRecord& quotation, const Filter& wanted);
// Whether one of the names that this article has for a speaker is wanted. True if none is asked
// for; then `speaker` may be null.
bool is_called(const SpeakerRecord* speaker, const std::vector<std::string>& wanted);
// The same of the names in the whole corpus.
bool is_called(const ReportSpeaker& speaker, const std::vector<std::string>& wanted);

// Whether the name contains `words` as whole words; case and punctuation do not count.
bool has_words(const std::string& name, const std::string& words);

}  // namespace quoth::report
