#include "parse/parse_state.h"

namespace quoth::parse {

void ParseState::reset(std::int32_t words) {
  words_ = words;
  next_ = 0;
  stack_.clear();
  links_.assign(static_cast<std::size_t>(words), Links{});
}

bool ParseState::allows(Transition transition) const {
  switch (transition) {
    case Transition::shift:
      return next_ < words_;
    case Transition::left:
      return !stack_.empty() && next_ < words_;
    case Transition::right:
      return stack_.size() > 1;
  }
  return false;
}

void ParseState::take(Transition transition) {
  if (transition == Transition::shift) {
    stack_.push_back(next_++);
    return;
  }
  const std::int32_t dependent = stack_.back();
  stack_.pop_back();
  const std::int32_t head = transition == Transition::left ? next_ : stack_.back();
  links_[static_cast<std::size_t>(dependent)].head = head;
  Links& links = links_[static_cast<std::size_t>(head)];
  if (transition == Transition::left) {
    links.first_left = dependent;
    if (links.lefts < 3) ++links.lefts;
  } else {
    links.last_right = dependent;
    if (links.rights < 3) ++links.rights;
  }
}

}  // namespace quoth::parse
