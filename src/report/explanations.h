// Why names are one speaker of a report.
#pragma once

#include <vector>

#include "quoth/report.h"
#include "report/links.h"
#include "report/records.h"

namespace quoth::report {

// See explain_speakers(). The speakers are of the report that was made of these records and links.
std::vector<SpeakerExplanation> explain(const std::vector<ReportSpeaker>& speakers,
                                        const Records& records, const Links& links);

}  // namespace quoth::report
