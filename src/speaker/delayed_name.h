// Persons whom a lead describes and the next paragraph names.
#pragma once

#include <vector>

#include "speaker/references.h"

namespace quoth::speaker {

// That such a pair is one person: eight of nine are on the news corpus.
inline constexpr double kDelayedNameChance = 0.89;

// `resolved` with the names of those who are described at first: "A former pilot called the rule
// “insane”. / “It is late,” Jo Alder said." The name stands alone, is nowhere before but in a
// headline, and speaks in the marks that open the paragraph after the one in which the description
// speaks last.
std::vector<Reference> with_delayed_names(const DocumentView& view, const References& references,
                                          std::vector<Reference> resolved);

}  // namespace quoth::speaker
