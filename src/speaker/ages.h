// The ages of persons, by which they are called later: "the 30-year-old".
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// "30" of "the 30-year-old striker", "six" of "a six-year-old"; "" if the tokens have no age.
std::string_view age_in(const DocumentView& view, TokenRange tokens);

// Whom the article names with an age: "Jo Alder, 30,", "Jo Alder (30)", "Jo Alder, aged 30,",
// "30-year-old Jo Alder". kNone for an age that several have.
struct PersonsByAge {
  std::unordered_map<std::string, Index> of_age;
  std::unordered_set<Index> aged;  // all of them
};
PersonsByAge persons_by_age(const DocumentView& view, const ReferentTable& table);

}  // namespace quoth::speaker
