// The speakers of a report in the order that is asked for.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "quoth/report.h"
#include "quoth/selection.h"
#include "report/records.h"

namespace quoth::report {

using FirstQuotations = std::map<std::string, QuotationIndex>;  // by speaker

// See quoth::sort_speakers(). `first` is called if it is needed, and must have all speakers.
void sort_speakers(std::vector<ReportSpeaker>& speakers, SpeakerOrder order,
                   const std::function<FirstQuotations()>& first);

}  // namespace quoth::report
