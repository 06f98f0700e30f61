// Explains to a person why a report has several names for one speaker.
#pragma once

#include <string>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// The speakers that were joined from several articles, with the reason for each form.
std::string explanations_text(const std::vector<SpeakerExplanation>& explanations);

}  // namespace quoth::format
