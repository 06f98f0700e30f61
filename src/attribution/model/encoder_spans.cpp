#include "attribution/model/encoder_spans.h"

#include "attribution/model/span_labeler.h"
#include "model/best_path.h"

namespace quoth::attribution {
namespace {

constexpr int kEncoderUnits = 2;  // of the encoder's in one of ours

LabelScores label_scores(const encoder::Encoding& encoding, Index token) {
  const auto given = encoding.scores(encoder::Output::spans, token);
  static_assert(encoder::kLabels[static_cast<std::size_t>(encoder::Output::spans)] ==
                kSpanLabelCount);
  LabelScores scores{};
  for (std::size_t l = 0; l < given.size(); ++l) {
    scores[l] = static_cast<std::int16_t>(given[l] / kEncoderUnits);
  }
  return scores;
}

}  // namespace

EncoderSpans::EncoderSpans(AttributionView& view, const parse::Parser& parser)
    : view_(view), scores_(view.size()), found_(view.paragraphs.size()) {
  model::BestPath<SpanSteps> path;
  std::vector<SpanLabel> labels(view.size(), kOutside);
  std::vector<Index> sentences;
  for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
    const token::TokenRange tokens = view.paragraphs[p].tokens;
    for (Index i = tokens.begin; i < tokens.end; ++i) scores_[i] = label_scores(*view.encoding, i);
    path.find(steps(), std::span(scores_).subspan(tokens.begin, tokens.size()),
              labels.data() + tokens.begin);
    for_sentences(view, tokens, [&](token::TokenRange sentence) {
      if (!may_quote(view, sentence, labels)) return;
      found_[p] = true;
      sentences.push_back(view.at(sentence.begin).sentence);
    });
  }
  parse::ParseWorkspace workspace;
  view.parse(parser, workspace, sentences);
}

std::span<const LabelScores> EncoderSpans::scores(std::size_t paragraph) const {
  if (!found_[paragraph]) return {};
  const token::TokenRange tokens = view_.paragraphs[paragraph].tokens;
  return std::span(scores_).subspan(tokens.begin, tokens.size());
}

const SpanSteps& EncoderSpans::steps() {
  static const SpanSteps steps{LabelTransitions{}};
  return steps;
}

}  // namespace quoth::attribution
