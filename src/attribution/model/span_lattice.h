// The best path through the labels of a paragraph for each label and span that it may go through.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/model/span_model.h"
#include "attribution/model/span_steps.h"
#include "token/token_range.h"

namespace quoth::attribution {

// Tokens are counted from the paragraph's first. Reused from paragraph to paragraph so that
// nothing is allocated. A loss is how much less a path scores than the best of all.
class SpanLattice {
 public:
  // At least one token; `steps` must outlive the lattice.
  void build(std::span<const LabelScores> scores, const SpanSteps& steps);

  Index size() const { return static_cast<Index>(tokens_.size()); }
  // Of the best paths on which a token has each label.
  std::array<std::int32_t, kSpanLabelCount> losses(Index token) const;
  // Of the best path on which the tokens are one span.
  std::int32_t loss(Part part, token::TokenRange tokens) const;
  // Of the best path on which a token is not of a part.
  std::int32_t loss_without(Part part, Index token) const;
  // The label of the token before, or after, on the best path on which a token has a label.
  SpanLabel before(Index token, SpanLabel label) const { return at(token).to.origin(label); }
  SpanLabel after(Index token, SpanLabel label) const { return at(token).from.origin(label); }

 private:
  struct TokenPaths {
    SpanRow own;
    SpanRow to;                // the best paths to each label of the token, without its own scores
    SpanRow from;              // and from it to the end
    std::int64_t to_base = 0;  // to add to all values of `to`, and of `from`
    std::int64_t from_base = 0;
    // What staying inside a part from the first token to this one would score.
    std::array<std::int64_t, kPartCount> inside{};
  };
  const TokenPaths& at(Index token) const { return tokens_[token]; }
  static std::int64_t up_to(const TokenPaths& token, SpanLabel label);
  static std::int64_t after(const TokenPaths& token, SpanLabel label);
  std::int32_t loss_of(std::int64_t path) const;

  std::vector<TokenPaths> tokens_;
  const SpanSteps* steps_ = nullptr;
  std::int64_t best_ = 0;
};

}  // namespace quoth::attribution
