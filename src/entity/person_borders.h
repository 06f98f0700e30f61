// Where the names of persons begin and end.
#pragma once

#include <vector>

#include "quoth/annotation.h"

namespace quoth::entity {

// The names, which are ordered and do not overlap, each person's in one piece: with the initials
// ("W. K. Alder"), the particles ("von Alder"), the parts beside a hyphen ("Lee Jin-ho"), what
// stands between two names of one person and is part of it ("Robert (Bob) Alder", "Ann “Ace”
// Alder"); without letters after it ("Jo Alder KC"), which are no name of their own either,
// without the name of an account ("Ann Lind@annlind"), and without the place of an office ("Mayor
// of London Sadiq Alder"), which is a name of its own.
std::vector<Entity> with_whole_persons(std::vector<Entity> names, const Annotation& annotation);

}  // namespace quoth::entity
