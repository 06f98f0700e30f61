// The words that report a quotation ("she said", "according to the mayor"), found by rules: for
// what stands in quotation marks and the models gave to nobody.
#pragma once

#include <optional>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

struct ReportClause {
  TokenSpan cue;
  std::optional<TokenSpan> source;
};

// The clause behind a quotation that ends before `token`: its verb is near, and in its sentence.
// Trees must be there.
std::optional<ReportClause> report_behind(const Annotation& annotation,
                                          const AttributionView& reading, std::int32_t token);
// The clause before a quotation that begins at `token`.
std::optional<ReportClause> report_before(const Annotation& annotation,
                                          const AttributionView& reading, std::int32_t token);

}  // namespace quoth::attribution
