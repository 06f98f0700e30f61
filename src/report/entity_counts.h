// Counts the people and things named in the articles of the corpus.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quoth/report.h"
#include "report/links.h"
#include "report/records.h"

namespace quoth::report {

// A ReportEntity with the numbers of its articles.
struct CountedEntity {
  EntityLabel label = EntityLabel::misc;
  std::string name;
  std::vector<Index> articles;
  std::uint32_t mentions = 0;
};

// Sorted by number of articles, then of mentions. A person is counted under one name, whatever an
// article calls them after the first mention: "Mr. Holm" counts as "John Holm" if the article names
// no other Holm in full. If it names none in full, it counts as John if he is the only one in the
// corpus, or by far the best known.
std::vector<CountedEntity> count_entities(const Records& records, const Links& links);
ReportEntity entity_of(const CountedEntity& counted, const Records& records);
// All of them.
std::vector<ReportEntity> count_entities(const std::vector<Record>& records, const Links& links);

}  // namespace quoth::report
