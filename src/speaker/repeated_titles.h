// Titles in marks that repeat what somebody says below them.
#pragma once

#include <vector>

#include "speaker/references.h"

namespace quoth::speaker {

// That words in a title are of who says them below.
inline constexpr double kRepeatedTitleChance = 0.9;

// `resolved`, of the sources of all quotations, where words in marks in a headline, a standfirst or
// a heading that no name beside them is the source of are given to whoever with a name says the
// same words, three or more, elsewhere: "Survivor: ‘I saw the smoke’".
std::vector<Reference> with_repeated_titles(const DocumentView& view, const References& references,
                                            std::vector<Reference> resolved);

}  // namespace quoth::speaker
