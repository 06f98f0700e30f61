// The best sequence of labels (Viterbi 1967).
#pragma once

#include <vector>

namespace quoth::model {

// What labels there are, which may follow which, and how well, is known to `Steps`. It has the
// types
//   Label
//   Values   the values of the best paths to each label of a token
//   Origins  for each label of a token, the label before it on the best path
// and the functions
//   first(scores, origins)         the values of the first token; fills `origins`
//   next(values, scores, origins)  those of the token after one that has `values`
//   last(values)                   the label of the last token on the best path
//   origin(origins, label)         static
// Takes the scores of one token after the other; reused from sequence to sequence, so that nothing
// is allocated.
template <typename Steps>
class BestPath {
 public:
  using Label = typename Steps::Label;

  void clear() { origins_.clear(); }
  std::size_t size() const { return origins_.size(); }
  template <typename Scores>
  void push(const Steps& steps, const Scores& scores) {
    const bool first = origins_.empty();
    auto& origins = origins_.emplace_back();
    values_ = first ? steps.first(scores, origins) : steps.next(values_, scores, origins);
  }
  // The best labels of the tokens that were pushed, at least one, into labels[0, size).
  void read(const Steps& steps, Label* labels) const {
    Label label = steps.last(values_);
    for (std::size_t i = size(); i-- > 0;) {
      labels[i] = label;
      label = Steps::origin(origins_[i], label);
    }
  }
  // Both, of a list of scores.
  template <typename List>
  void find(const Steps& steps, const List& scores, Label* labels) {
    clear();
    for (const auto& each : scores) push(steps, each);
    if (size() > 0) read(steps, labels);
  }

 private:
  std::vector<typename Steps::Origins> origins_;
  typename Steps::Values values_{};
};

}  // namespace quoth::model
