// Persons whom an article describes first and names later.
#pragma once

#include <vector>

#include "speaker/references.h"

namespace quoth::speaker {

// That such a pair is one person: eight of nine are on the news corpus.
inline constexpr double kDelayedNameChance = 0.89;

// `resolved` with the names of those who are described at first: "A former pilot called the rule
// “insane”. / “It is late,” Jo Alder said." The name stands alone, is nowhere before but in a
// headline, and speaks in the marks that open the paragraph after the one in which the description
// speaks last. Or it follows the noun alone: "A lawyer for the union said that it is late. / The
// lawyer, Jo Alder, was not asked.", and no other lawyer is described before. Or it begins the
// paragraph after the first, in which the description speaks last: nine of eleven such pairs.
std::vector<Reference> with_delayed_names(const DocumentView& view, const References& references,
                                          std::vector<Reference> resolved);

}  // namespace quoth::speaker
