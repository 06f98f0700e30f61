// Makes a report of a part of the articles and of what they quote.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "quoth/report.h"

namespace quoth::report {

struct Filter {
  std::string speaker;               // a name or whole words of it, an alias or an id; empty: all
  std::vector<QuotationType> types;  // empty: all; the same for `media` and `signs`
  std::vector<Medium> media;
  std::vector<Sign> signs;
  double confidence = 0;  // the minimum
  std::string since;      // inclusive: "2016", "2016-09" or "2016-09-12"; empty: no bound
  std::string until;      // inclusive; articles without a date are excluded if there is a bound
  std::size_t top = 0;    // the number of speakers, of entities and of statements of each; 0: all
};

// Makes the report from only the articles with these dates, and in them only the quotations with
// these types, media, signs and confidence. Then keeps only this speaker, then the top entries.
Report make_report(std::vector<Record> articles, std::vector<Error> errors, const Filter& filter);

// Whether the name contains `words` as whole words; case and punctuation do not count.
bool has_words(const std::string& name, const std::string& words);

}  // namespace quoth::report
