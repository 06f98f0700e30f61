// One referent for all the names of one body or place: "Birch River Authority", "the Authority",
// "BRA".
#pragma once

#include <vector>

#include "speaker/name_places.h"
#include "speaker/referent_table.h"

namespace quoth::speaker {

// Gives each place that has no referent one, and adds it to `referents`.
void join_bodies(const DocumentView& view, std::vector<NamePlace>& places,
                 std::vector<Referent>& referents);

}  // namespace quoth::speaker
