#include "attribution/model/span_labeler.h"

#include <algorithm>

#include "model/one_ahead.h"

namespace quoth::attribution {
namespace {

constexpr int kLaterPasses = 2;  // those behind the first; a third brings nothing

constexpr SpanLabel kUnseen = 255;

// What a sentence or a paragraph has of what the article has.
template <typename TokenRange, typename Part>
auto of(const Part& part, TokenRange& tokens) {
  return std::span(tokens).subspan(static_cast<std::size_t>(part.begin),
                                   static_cast<std::size_t>(part.end - part.begin));
}

}  // namespace

bool may_quote(const AttributionView& reading, const SentenceRange& sentence,
               std::span<const SpanLabel> labels) {
  for (std::int32_t i = sentence.begin; i < sentence.end; ++i) {
    if (labels[static_cast<std::size_t>(i)] != kOutside) return true;
    if (reading.at(i).mark != MarkState::outside) return true;
  }
  return false;
}

template <typename Fill, typename Fetch, typename Sum>
void SpanLabeler::in_turn(const SentenceRange& sentence, Fill fill, Fetch fetch, Sum sum) {
  const auto features_of = [&](std::int32_t i) -> SpanFeatures& {
    return features_[static_cast<std::size_t>(i & 1)];
  };
  model::one_ahead(
      sentence.begin, sentence.end,
      [&](std::int32_t i) {
        features_of(i).clear();
        fill(i, features_of(i));
        fetch(features_of(i).view());
      },
      [&](std::int32_t i) { sum(i, features_of(i).view()); });
}

void SpanLabeler::label_first(std::span<SpanLabel> labels) {
  first_.resize(labels.size());
  fixed_.resize(labels.size());
  for (const ParagraphRange& paragraph : reading_.paragraphs) {
    for_sentences(reading_, annotation_, paragraph, [&](const SentenceRange& sentence) {
      in_turn(
          sentence,
          [&](std::int32_t i, SpanFeatures& features) {
            window_features(reading_, paragraph, sentence, i, features);
          },
          [&](auto features) { model_.fetch_window(features); },
          [&](std::int32_t i, auto features) {
            const WindowScores scores = model_.score_window(features);
            first_[static_cast<std::size_t>(i)] = scores.first;
            fixed_[static_cast<std::size_t>(i)] = scores.second;
          });
    });
    path_.find<LabelScores>(of(paragraph, first_), model_.first_chain(), of(paragraph, labels));
  }
}

void SpanLabeler::parse() {
  std::vector<Index> sentences;
  for (const ParagraphRange& paragraph : reading_.paragraphs) {
    for_sentences(reading_, annotation_, paragraph, [&](const SentenceRange& sentence) {
      if (may_quote(reading_, sentence, labels_)) {
        sentences.push_back(reading_.at(sentence.begin).sentence);
      }
    });
  }
  reading_.parse(annotation_, parser_, parse_room_, sentences);
}

void SpanLabeler::look_at_tree(const ParagraphRange& paragraph, const SentenceRange& sentence) {
  reading_.parse(annotation_, parser_, parse_room_,
                 std::span(&reading_.at(sentence.begin).sentence, 1));
  in_turn(
      sentence,
      [&](std::int32_t i, SpanFeatures& features) {
        tree_features(reading_, paragraph, i, features);
      },
      [&](auto features) { model_.fetch_trees(features); },
      [&](std::int32_t i, auto features) {
        model_.add_trees(features, fixed_[static_cast<std::size_t>(i)]);
      });
}

void SpanLabeler::look_at_labels(const ParagraphRange& paragraph, const SentenceRange& sentence) {
  in_turn(
      sentence,
      [&](std::int32_t i, SpanFeatures& features) {
        label_features(reading_, paragraph, sentence, map_, i, features);
      },
      [&](auto features) { model_.fetch_trees(features); },
      [&](std::int32_t i, auto features) {
        LabelScores& scores = second_[static_cast<std::size_t>(i)];
        scores = fixed_[static_cast<std::size_t>(i)];
        model_.add_trees(features, scores);
      });
}

bool SpanLabeler::score_again(const ParagraphRange& paragraph) {
  bool any = false;
  map_.read(paragraph, labels_);
  for_sentences(reading_, annotation_, paragraph, [&](const SentenceRange& sentence) {
    if (!may_quote(reading_, sentence, labels_)) return;
    any = true;
    const auto now = of(sentence, labels_);
    const auto seen = of(sentence, seen_);
    if (std::ranges::equal(now, seen)) return;
    if (seen.front() == kUnseen) look_at_tree(paragraph, sentence);
    std::ranges::copy(now, seen.begin());
    look_at_labels(paragraph, sentence);
  });
  return any;
}

void SpanLabeler::score() {
  labels_.assign(reading_.tokens.size(), kOutside);
  label_first(labels_);
  parse();
  second_ = fixed_;
  seen_.assign(labels_.size(), kUnseen);
  found_.assign(reading_.paragraphs.size(), true);
  for (std::size_t p = 0; p < reading_.paragraphs.size(); ++p) {
    const ParagraphRange& paragraph = reading_.paragraphs[p];
    const auto own = of(paragraph, labels_);
    for (int pass = 1; found_[p] && pass <= kLaterPasses; ++pass) {
      before_.assign(own.begin(), own.end());
      found_[p] = score_again(paragraph);
      if (!found_[p] || pass == kLaterPasses) break;
      path_.find<LabelScores>(of(paragraph, second_), model_.second_chain(), own);
      if (std::ranges::equal(own, before_)) break;
    }
  }
}

std::span<const LabelScores> SpanLabeler::scores(std::size_t paragraph) const {
  if (!found_[paragraph]) return {};
  return of(reading_.paragraphs[paragraph], second_);
}

}  // namespace quoth::attribution
