// Makes a report of a part of the articles and of what they quote.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "quoth/filter.h"
#include "quoth/report.h"

namespace quoth::report {

// Makes the report from only the articles that are wanted, and in them only the quotations that
// are, whoever their speakers. Then keeps only the speakers that are wanted, under all their names
// in the corpus, then the first `top` speakers, entities and statements of each; 0: all.
Report make_report(std::vector<Record> articles, std::vector<Error> errors, const Filter& wanted,
                   std::size_t top = 0);

// Whether the article's date is between the bounds.
bool has_date(const Record& record, const Filter& wanted);
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
