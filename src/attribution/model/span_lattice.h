// The best path through the labels of a paragraph for each label and span that it may go through.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/model/span_model.h"
#include "attribution/model/span_steps.h"

namespace quoth::attribution {

// TokenRange are counted from the paragraph's first. Reused from paragraph to paragraph so that
// nothing is allocated. Losses say by how much a path scores less than the best of all.
class SpanLattice {
 public:
  // At least one token; `steps` must outlive the lattice.
  void build(std::span<const LabelScores> scores, const SpanSteps& steps);

  std::int32_t size() const { return static_cast<std::int32_t>(tokens_.size()); }
  // Of the best paths on which a token has each label.
  std::array<std::int32_t, kSpanLabelCount> losses(std::int32_t token) const;
  // Of the best path on which the tokens [first, last] are one span.
  std::int32_t loss(Part part, std::int32_t first, std::int32_t last) const;
  // Of the best path on which a token is not of a part.
  std::int32_t loss_without(Part part, std::int32_t token) const;
  // The label of the token before, or behind, on the best path on which a token has a label.
  SpanLabel before(std::int32_t token, SpanLabel label) const { return at(token).to.origin(label); }
  SpanLabel behind(std::int32_t token, SpanLabel label) const {
    return at(token).from.origin(label);
  }

 private:
  struct TokenWays {
    SpanRow own;
    SpanRow to;                // the best ways to each label of the token, its own scores left out
    SpanRow from;              // and from it on
    std::int64_t to_base = 0;  // to add to all values of `to`, and of `from`
    std::int64_t from_base = 0;
    // What staying inside a part from the first token to this one would score.
    std::array<std::int64_t, kPartCount> inside{};
  };
  const TokenWays& at(std::int32_t token) const { return tokens_[static_cast<std::size_t>(token)]; }
  static std::int64_t up_to(const TokenWays& token, SpanLabel label);
  static std::int64_t behind(const TokenWays& token, SpanLabel label);
  std::int32_t loss_of(std::int64_t path) const;

  std::vector<TokenWays> tokens_;
  const SpanSteps* steps_ = nullptr;
  std::int64_t best_ = 0;
};

}  // namespace quoth::attribution
