// The state of a transition parser, arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "model/feature_hash.h"
#include "parse/tree.h"
#include "quoth/tag.h"

namespace quoth::parse {

// A word as the parser sees it.
struct ParseWord {
  model::FeatureHash form = 0;  // in lower case
  Tag tag = Tag::none;
};

enum class Transition : std::uint8_t {
  shift,  // the next word goes onto the stack
  left,   // the next word is the head of the stack's top, which leaves it
  right   // the word below the stack's top is its head; it leaves the stack
};
inline constexpr int kTransitionCount = 3;

// One sentence half parsed. Reused from sentence to sentence so that nothing is allocated.
class ParseState {
 public:
  static constexpr std::int32_t kNothing = -1;
  struct Links {
    std::int32_t head = kNothing;
    std::int32_t first_left = kNothing;  // the dependent taken last on each side
    std::int32_t last_right = kNothing;
    std::uint8_t lefts = 0;
    std::uint8_t rights = 0;
  };

  void reset(std::int32_t words);
  bool done() const { return next_ == words_ && stack_.size() < 2; }
  bool allows(Transition transition) const;
  void take(Transition transition);

  // The word `depth` below the stack's top, or `ahead` of the next one; kNothing beyond the ends.
  std::int32_t stack(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNothing;
  }
  std::int32_t input(std::int32_t ahead) const {
    return next_ + ahead < words_ ? next_ + ahead : kNothing;
  }
  std::size_t stack_size() const { return stack_.size(); }
  std::int32_t next() const { return next_; }
  std::int32_t words() const { return words_; }
  const Links& links(std::int32_t word) const { return links_[static_cast<std::size_t>(word)]; }

 private:
  std::vector<std::int32_t> stack_;
  std::vector<Links> links_;
  std::int32_t next_ = 0;
  std::int32_t words_ = 0;
};

}  // namespace quoth::parse
