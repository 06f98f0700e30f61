// Why a report takes several names for one speaker, for a person.
#pragma once

#include <string>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// The speakers whose forms in several articles were joined, with what joined each.
std::string explanations_text(const std::vector<SpeakerExplanation>& explanations);

}  // namespace quoth::format
