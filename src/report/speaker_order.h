// In which order a report lists its speakers.
#pragma once

#include <cstdint>

#include "quoth/report.h"

namespace quoth::report {

enum class SpeakerOrder : std::uint8_t {
  articles,    // by number of articles, then of quotations, then by name: as make_report() does
  quotations,  // by number of quotations, then as above
  name,        // by family name or by the first word, without a title
  appearance   // by the place of the first quotation, in the order of the articles
};

void sort_speakers(Report& report, SpeakerOrder order);

}  // namespace quoth::report
