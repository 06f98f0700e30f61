// A paragraph with scores of labels that a test sets.
#pragma once

#include <vector>

#include "attribution/label_constants.h"
#include "attribution/model/span_candidates.h"
#include "attribution/small_article.h"

namespace quoth::attribution {

inline constexpr int kPoor = -3000;

// Outside is as good as zero, and everything else poor, but for what a test sets.
inline std::vector<LabelScores> scores_of(std::size_t tokens) {
  std::vector<LabelScores> scores(tokens);
  for (LabelScores& token : scores) {
    token.fill(kPoor);
    token[kOutside] = 0;
  }
  return scores;
}

inline const SpanSteps& steps() {
  static const SpanSteps kSteps{LabelTransitions{}};
  return kSteps;
}

// "Ann said it falls now .": a source, a cue and a content, one of them of two lengths.
struct ScoredSentence {
  SmallArticle article{
      "Ann/NNP@said:nsubj said/VBD!7@:root it/PRP@falls:nsubj "
      "falls/VBZ@said:ccomp now/RB@falls:advmod ./.@said:punct"};
  SpanLattice lattice;
  ScoredSentence() {
    auto scores = scores_of(6);
    scores[0][kSource] = 10;
    scores[1][kCue] = 10;
    scores[2][kBegin] = 10;
    scores[3][kEnd] = 10;
    scores[3][kInside] = 5;
    scores[4][kEnd] = 1;
    lattice.build(scores, steps());
  }
  const ParagraphRange& paragraph() const { return article.view().paragraphs[0]; }
  std::vector<SpanCandidate> candidates() const {
    return find_candidates(article.view(), paragraph(), lattice);
  }
};

}  // namespace quoth::attribution
