// The countries of persons, by which they are called later: "the Pole".
#pragma once

#include <string>
#include <unordered_map>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// Whom the article names with a country: "Poland's Jo Alder", "Polish striker Jo Alder", "Jo Alder
// of Poland", "Jo Alder, a Polish striker,". kNone for a country that several have.
std::unordered_map<std::string, Index> persons_by_country(const DocumentView& view,
                                                          const ReferentTable& table);

}  // namespace quoth::speaker
