// The user's own words: titles, roles, organizations and whatever else quoth has lists of.
#pragma once

#include <optional>
#include <string>

#include "quoth/result.h"

namespace quoth {

// Adds the lists of a folder to the built-in ones. NAME.txt adds to the list of that name; what the
// lists are, and the form of their lines, is in data/lexicon/README.md. An entry that the list has
// already gets the value of the new line. Other files in the folder are an error, hidden ones are
// passed over.
//
// This holds for the whole process, and comes before all else: call it before the first Analyzer is
// made and before anything is reported, and not while other threads use quoth. Later it fails for
// the lists that are in use. Analyzer::models() changes with what was added.
//
// Names in countries, states, cities, regions, demonyms, organizations and works_events are found
// in articles wherever they stand, in just these capitals. Other lists say how words are
// understood: "roles" that "the purser" is a person, "titles" that "Purser Ann Lee" is Ann Lee,
// "cue_signs" that "nixed" denies.
std::optional<Error> add_lexicon(const std::string& folder);

}  // namespace quoth
