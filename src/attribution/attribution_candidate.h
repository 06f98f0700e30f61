// Attributions that may be in an article, in tokens: what the models and the rules work on.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "quoth/annotation.h"
#include "token/token_range.h"

namespace quoth::attribution {

// A cue and who it names ("she said", "according to the mayor").
struct ReportClause {
  token::TokenRange cue;
  std::optional<token::TokenRange> source = {};
};

// The odds of what the models chose, and by how much they preferred its links; not known if a rule
// chose.
struct Margins {
  bool known = false;
  std::int32_t cue = 0;
  std::int32_t source = 0;
  std::int32_t content = 0;
  std::int32_t link = 0;
};

// What gave a candidate its cue. Confidence was trained with these numbers.
enum class Origin : std::uint8_t { models, report_clause, introduction, nested, transcript, block };

struct AttributionCandidate {
  std::vector<token::TokenRange> content;  // in order, not overlapping
  std::optional<token::TokenRange> cue;
  std::optional<token::TokenRange> source;
  ResolvedBy resolved_by = ResolvedBy::none;  // signature or continuation
  std::optional<std::size_t> continues;       // another candidate's number
  Origin origin = Origin::models;
  Margins margins;
  // Known after all rules:
  QuotationType type = QuotationType::indirect;
  Medium medium = Medium::speech;
  Sign sign = Sign::said;
  float confidence = 0;  // the chance that it is right

  Index begin() const { return content.front().begin; }
  Index end() const { return content.back().end; }
  // Given by the layout of the page: a signature, a label in a transcript, or markup that sets a
  // quotation off.
  bool is_laid_out() const {
    return resolved_by == ResolvedBy::signature || origin == Origin::transcript ||
           origin == Origin::block;
  }
};

// What the models and the rules so far have found.
struct Candidates {
  std::vector<AttributionCandidate> attributions;
  std::vector<ReportClause> open_clauses;  // those with no content in their paragraph
};

// Those that are not dropped; what continued a dropped one continues none.
std::vector<AttributionCandidate> without(
    std::vector<AttributionCandidate> candidates,
    const std::function<bool(const AttributionCandidate&)>& is_dropped);

}  // namespace quoth::attribution
