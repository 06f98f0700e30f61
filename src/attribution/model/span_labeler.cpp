#include "attribution/model/span_labeler.h"

#include <algorithm>

#include "model/one_ahead.h"

namespace quoth::attribution {
namespace {

constexpr int kLaterPasses = 2;  // after the first; a third finds nothing more

constexpr SpanLabel kUnseen = 255;

// About how many tokens are scored at once: many sentences are parsed faster together.
constexpr std::size_t kAtOnce = 8192;

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

void SpanLabeler::label_first(const ParagraphRange& paragraph, std::span<SpanLabel> labels) {
  first_.resize(paragraph.tokens.size());
  for_sentences(view_, paragraph.tokens, [&](token::TokenRange sentence) {
    in_turn(
        sentence,
        [&](Index i, SpanFeatures& features) {
          window_features(view_, paragraph, sentence, i, features);
        },
        [&](auto features) { model_.fetch_window(features); },
        [&](Index i, auto features) {
          const WindowScores scores = model_.score_window(features);
          first_[i - paragraph.tokens.begin] = scores.first;
          fixed_[i - begin_] = scores.second;
        });
  });
  path_.find(model_.first_chain(), std::span<const LabelScores>(first_),
             of(paragraph.tokens, labels).data());
}

void SpanLabeler::label_first(std::span<SpanLabel> labels) {
  for (const ParagraphRange& paragraph : view_.paragraphs) {
    begin_ = paragraph.tokens.begin;
    fixed_.resize(paragraph.tokens.size());
    label_first(paragraph, labels);
  }
}

void SpanLabeler::parse(std::span<const ParagraphRange> paragraphs) {
  std::vector<Index> sentences;
  for (const ParagraphRange& paragraph : paragraphs) {
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
      [&](Index i, auto features) { model_.add_trees(features, fixed_[i - begin_]); });
}

void SpanLabeler::score_labels(const ParagraphRange& paragraph, token::TokenRange sentence) {
  in_turn(
      sentence,
      [&](Index i, SpanFeatures& features) {
        label_features(view_, paragraph, sentence, map_, i, features);
      },
      [&](auto features) { model_.fetch_trees(features); },
      [&](Index i, auto features) {
        LabelScores& scores = second_[i - begin_];
        scores = fixed_[i - begin_];
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
    const auto seen = scored(sentence, seen_);
    if (std::ranges::equal(now, seen)) return;
    if (seen.front() == kUnseen) score_trees(paragraph, sentence);
    std::ranges::copy(now, seen.begin());
    score_labels(paragraph, sentence);
  });
  return any;
}

void SpanLabeler::score_from(std::size_t paragraph) {
  labels_.resize(view_.size(), kOutside);
  const auto from = std::span<const ParagraphRange>(view_.paragraphs).subspan(paragraph);
  begin_ = from.front().tokens.begin;
  std::size_t count = 0;
  std::size_t tokens = 0;
  while (count < from.size() && (count == 0 || tokens < kAtOnce)) {
    tokens = from[count++].tokens.end - begin_;
  }
  const auto paragraphs = from.first(count);
  first_paragraph_ = paragraph;
  fixed_.resize(tokens);
  for (const ParagraphRange& each : paragraphs) label_first(each, labels_);
  parse(paragraphs);
  second_ = fixed_;
  seen_.assign(tokens, kUnseen);
  found_.assign(count, true);
  for (std::size_t p = 0; p < count; ++p) {
    const auto own = of(paragraphs[p].tokens, labels_);
    for (int pass = 1; found_[p] && pass <= kLaterPasses; ++pass) {
      before_.assign(own.begin(), own.end());
      found_[p] = score_again(paragraphs[p]);
      if (!found_[p] || pass == kLaterPasses) break;
      path_.find(model_.second_chain(),
                 std::span<const LabelScores>(scored(paragraphs[p].tokens, second_)), own.data());
      if (std::ranges::equal(own, before_)) break;
    }
  }
}

std::span<const LabelScores> SpanLabeler::scores(std::size_t paragraph) {
  if (paragraph < first_paragraph_ || paragraph - first_paragraph_ >= found_.size()) {
    score_from(paragraph);
  }
  if (!found_[paragraph - first_paragraph_]) return {};
  return scored(view_.paragraphs[paragraph].tokens, second_);
}

}  // namespace quoth::attribution
