// Where the names of organizations begin and end.
#pragma once

#include <vector>

#include "quoth/annotation.h"

namespace quoth::entity {

// The names, which are ordered and do not overlap, with those of bodies in one piece: what a body
// is for may be a list ("Ministry of Trade, Industry and Energy", "Senate Roads and Bridges
// Committee"); a campus is part of its university ("University of Ohio, Elmtown"); an office
// belongs to who has it ("Elm County Sheriff's Office"). A chamber and its party ("Senate
// Democrats") and an airline and its flight ("Elm Air Flight 12") are two names.
std::vector<Entity> with_whole_bodies(std::vector<Entity> names, const Annotation& annotation);

}  // namespace quoth::entity
