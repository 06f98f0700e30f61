// The mentions of an article that are resolved: names, pronouns, titles, groups and sources.
#pragma once

#include <vector>

#include "speaker/discourse.h"

namespace quoth::speaker {

// In order of their heads; a list of names after its last name. Only names have their referents.
std::vector<Mention> find_mentions(const Discourse& discourse);

}  // namespace quoth::speaker
