// A candidate as tests compare it.
#pragma once

#include <string>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

inline std::string text_of(const AttributionView& view, token::TokenRange tokens) {
  return std::string(view.annotation->text_of(
      {view.span_of(tokens.begin).begin, view.span_of(tokens.end - 1).end}));
}

// "source | cue | content / content"; "-" stands for what is missing.
inline std::string candidate_line(const AttributionView& view,
                                  const AttributionCandidate& candidate) {
  std::string line = (candidate.source ? text_of(view, *candidate.source) : "-") + " | ";
  line += (candidate.cue ? text_of(view, *candidate.cue) : "-") + " | ";
  for (std::size_t i = 0; i < candidate.content.size(); ++i) {
    if (i > 0) line += " / ";
    line += text_of(view, candidate.content[i]);
  }
  return line;
}

}  // namespace quoth::attribution
