#include "quote/span_labeler.h"

#include <algorithm>
#include <limits>

namespace quoth {
namespace {

constexpr int kLaterPasses = 2;  // those behind the first; a third brings nothing

constexpr SpanLabel kUnseen = 255;

std::span<SpanLabel> of_tokens(std::span<SpanLabel> labels, std::int32_t begin, std::int32_t end) {
  return labels.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

std::span<SpanLabel> of_paragraph(const ReadParagraph& paragraph, std::span<SpanLabel> labels) {
  return of_tokens(labels, paragraph.begin, paragraph.end);
}

}  // namespace

bool may_quote(const Reading& reading, const ReadSentence& sentence,
               std::span<const SpanLabel> labels) {
  for (std::int32_t i = sentence.begin; i < sentence.end; ++i) {
    if (labels[static_cast<std::size_t>(i)] != kOutside) return true;
    if (reading.at(i).mark != MarkState::outside) return true;
  }
  return false;
}

void SpanLabeler::label_first(const ReadParagraph& paragraph, std::span<SpanLabel> labels) {
  first_.clear();
  fixed_.clear();
  for_tokens(reading_, annotation_, paragraph, [&](std::int32_t i, const ReadSentence& sentence) {
    features_.clear();
    window_features(reading_, paragraph, sentence, i, features_);
    const WindowScores scores = model_.score_window(features_.view());
    first_.push_back(scores.first);
    fixed_.push_back(scores.second);
  });
  second_ = fixed_;
  seen_.assign(fixed_.size(), kUnseen);
  in_tree_.assign(fixed_.size(), false);
  path_.find<LabelScores>(first_, model_.first_chain(), of_paragraph(paragraph, labels));
}

void SpanLabeler::look_at_tree(const ReadParagraph& paragraph, const ReadSentence& sentence) {
  reading_.parse(annotation_, parser_, parse_room_, sentence.begin, sentence.end);
  for (std::int32_t i = sentence.begin; i < sentence.end; ++i) {
    features_.clear();
    tree_features(reading_, paragraph, i, features_);
    const auto place = static_cast<std::size_t>(i - paragraph.begin);
    model_.add_trees(features_.view(), fixed_[place]);
    in_tree_[place] = true;
  }
}

void SpanLabeler::look_at_labels(const ReadParagraph& paragraph, const ReadSentence& sentence) {
  if (!in_tree_[static_cast<std::size_t>(sentence.begin - paragraph.begin)]) {
    look_at_tree(paragraph, sentence);
  }
  for (std::int32_t i = sentence.begin; i < sentence.end; ++i) {
    features_.clear();
    label_features(reading_, paragraph, sentence, map_, i, features_);
    const auto place = static_cast<std::size_t>(i - paragraph.begin);
    second_[place] = fixed_[place];
    model_.add_trees(features_.view(), second_[place]);
  }
}

bool SpanLabeler::label_again(const ReadParagraph& paragraph, std::span<SpanLabel> labels) {
  bool any = false;
  map_.read(paragraph, labels);
  for_sentences(reading_, annotation_, paragraph, [&](const ReadSentence& sentence) {
    if (!may_quote(reading_, sentence, labels)) return;
    any = true;
    const auto place = static_cast<std::size_t>(sentence.begin - paragraph.begin);
    const auto now = of_tokens(labels, sentence.begin, sentence.end);
    const auto before = std::span(seen_).subspan(place, now.size());
    if (std::ranges::equal(now, before)) return;
    std::ranges::copy(now, before.begin());
    look_at_labels(paragraph, sentence);
  });
  if (any) path_.find<LabelScores>(second_, model_.second_chain(), of_paragraph(paragraph, labels));
  return any;
}

bool SpanLabeler::label(const ReadParagraph& paragraph, std::span<SpanLabel> labels) {
  label_first(paragraph, labels);
  const auto own = of_paragraph(paragraph, labels);
  for (int pass = 0; pass < kLaterPasses; ++pass) {
    before_.assign(own.begin(), own.end());
    if (!label_again(paragraph, labels)) return false;
    if (std::ranges::equal(own, before_)) break;
  }
  return true;
}

std::int32_t SpanLabeler::margin(const ReadParagraph& paragraph, std::span<const SpanLabel> labels,
                                 std::int32_t token) const {
  const LabelScores& scores = second_[static_cast<std::size_t>(token - paragraph.begin)];
  const SpanLabel own = labels[static_cast<std::size_t>(token)];
  std::int32_t next = std::numeric_limits<std::int16_t>::min();
  for (SpanLabel label = 0; label < kSpanLabelCount; ++label) {
    if (label != own) next = std::max<std::int32_t>(next, scores[label]);
  }
  return scores[own] - next;
}

}  // namespace quoth
