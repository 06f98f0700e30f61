#include "attribution/model/span_labeler.h"

#include <algorithm>

#include "model/one_ahead.h"

namespace quoth::attribution {
namespace {

constexpr int kLaterPasses = 2;  // after the first; a third finds nothing more

constexpr SpanLabel kUnseen = 255;

// The values of those tokens among the values of the article's tokens.
template <typename Values>
auto of(token::TokenRange tokens, Values& values) {
  return std::span(values).subspan(tokens.begin, tokens.size());
}

}  // namespace

bool may_quote(const AttributionView& view, token::TokenRange sentence,
               std::span<const SpanLabel> labels) {
  for (Index i = sentence.begin; i < sentence.end; ++i) {
    if (labels[i] != kOutside) return true;
    if (view.at(i).mark != MarkState::outside) return true;
  }
  return false;
}

template <typename Fill, typename Fetch, typename Sum>
void SpanLabeler::in_turn(token::TokenRange sentence, Fill fill, Fetch fetch, Sum sum) {
  const auto features_of = [&](Index i) -> SpanFeatures& { return features_[i & 1]; };
  model::one_ahead(
      sentence.begin, sentence.end,
      [&](Index i) {
        features_of(i).clear();
        fill(i, features_of(i));
        fetch(features_of(i).view());
      },
      [&](Index i) { sum(i, features_of(i).view()); });
}

void SpanLabeler::label_first(std::span<SpanLabel> labels) {
  first_.resize(labels.size());
  fixed_.resize(labels.size());
  for (const ParagraphRange& paragraph : view_.paragraphs) {
    for_sentences(view_, paragraph.tokens, [&](token::TokenRange sentence) {
      in_turn(
          sentence,
          [&](Index i, SpanFeatures& features) {
            window_features(view_, paragraph, sentence, i, features);
          },
          [&](auto features) { model_.fetch_window(features); },
          [&](Index i, auto features) {
            const WindowScores scores = model_.score_window(features);
            first_[i] = scores.first;
            fixed_[i] = scores.second;
          });
    });
    path_.find(model_.first_chain(), of(paragraph.tokens, first_),
               of(paragraph.tokens, labels).data());
  }
}

void SpanLabeler::parse() {
  std::vector<Index> sentences;
  for (const ParagraphRange& paragraph : view_.paragraphs) {
    for_sentences(view_, paragraph.tokens, [&](token::TokenRange sentence) {
      if (may_quote(view_, sentence, labels_)) {
        sentences.push_back(view_.at(sentence.begin).sentence);
      }
    });
  }
  view_.parse(parser_, parse_workspace_, sentences);
}

void SpanLabeler::score_trees(const ParagraphRange& paragraph, token::TokenRange sentence) {
  const Index number = view_.at(sentence.begin).sentence;
  view_.parse(parser_, parse_workspace_, std::span(&number, 1));
  in_turn(
      sentence,
      [&](Index i, SpanFeatures& features) { tree_features(view_, paragraph, i, features); },
      [&](auto features) { model_.fetch_trees(features); },
      [&](Index i, auto features) { model_.add_trees(features, fixed_[i]); });
}

void SpanLabeler::score_labels(const ParagraphRange& paragraph, token::TokenRange sentence) {
  in_turn(
      sentence,
      [&](Index i, SpanFeatures& features) {
        label_features(view_, paragraph, sentence, map_, i, features);
      },
      [&](auto features) { model_.fetch_trees(features); },
      [&](Index i, auto features) {
        LabelScores& scores = second_[i];
        scores = fixed_[i];
        model_.add_trees(features, scores);
      });
}

bool SpanLabeler::score_again(const ParagraphRange& paragraph) {
  bool any = false;
  map_.build(paragraph.tokens, labels_);
  for_sentences(view_, paragraph.tokens, [&](token::TokenRange sentence) {
    if (!may_quote(view_, sentence, labels_)) return;
    any = true;
    const auto now = of(sentence, labels_);
    const auto seen = of(sentence, seen_);
    if (std::ranges::equal(now, seen)) return;
    if (seen.front() == kUnseen) score_trees(paragraph, sentence);
    std::ranges::copy(now, seen.begin());
    score_labels(paragraph, sentence);
  });
  return any;
}

void SpanLabeler::score() {
  labels_.assign(view_.size(), kOutside);
  label_first(labels_);
  parse();
  second_ = fixed_;
  seen_.assign(labels_.size(), kUnseen);
  found_.assign(view_.paragraphs.size(), true);
  for (std::size_t p = 0; p < view_.paragraphs.size(); ++p) {
    const ParagraphRange& paragraph = view_.paragraphs[p];
    const auto own = of(paragraph.tokens, labels_);
    for (int pass = 1; found_[p] && pass <= kLaterPasses; ++pass) {
      before_.assign(own.begin(), own.end());
      found_[p] = score_again(paragraph);
      if (!found_[p] || pass == kLaterPasses) break;
      path_.find(model_.second_chain(), of(paragraph.tokens, second_), own.data());
      if (std::ranges::equal(own, before_)) break;
    }
  }
}

std::span<const LabelScores> SpanLabeler::scores(std::size_t paragraph) const {
  if (!found_[paragraph]) return {};
  return of(view_.paragraphs[paragraph].tokens, second_);
}

}  // namespace quoth::attribution
