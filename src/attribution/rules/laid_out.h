// Quotations that the layout of the page gives: signed ones, turns of a transcript, and those that
// markup sets off.
#pragma once

#include <optional>
#include <vector>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

enum class Layout { signature, transcript, block };

struct LaidOutQuotation {
  token::TokenRange place;                 // with its label or signature
  std::vector<token::TokenRange> content;  // one piece of each paragraph
  std::optional<token::TokenRange> cue;    // a dash or a colon
  std::optional<token::TokenRange> source;
  Medium medium = Medium::speech;
};

// Whether somebody may speak in a paragraph: it is neither a headline nor a caption or the like.
bool may_have_speech(const AttributionView& view, const ParagraphRange& paragraph);

// Adds the quotations, which are in order. The candidates that begin in one of them are dropped:
// what the models took for a report there is the speaker's own talk, unless it is in marks within
// it or reports somebody else ("The mayor said that …").
Candidates add_laid_out(const AttributionView& view, const std::vector<LaidOutQuotation>& found,
                        Layout layout, Candidates candidates);

}  // namespace quoth::attribution
