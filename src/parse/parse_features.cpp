#include "parse/parse_features.h"

#include <algorithm>

namespace quoth::parse {
namespace {

constexpr model::FeatureHash kNoForm = 7;
constexpr model::FeatureHash kNoTag = 61;

// Words that may lie beyond the ends of the sentence.
class BoundedWords {
 public:
  explicit BoundedWords(std::span<const ParseWord> words) : words_(words) {}
  model::FeatureHash form(std::int32_t i) const { return inside(i) ? at(i).form : kNoForm; }
  model::FeatureHash tag(std::int32_t i) const {
    return inside(i) ? static_cast<model::FeatureHash>(at(i).tag) : kNoTag;
  }

 private:
  bool inside(std::int32_t i) const {
    return i >= 0 && i < static_cast<std::int32_t>(words_.size());
  }
  const ParseWord& at(std::int32_t i) const { return words_[static_cast<std::size_t>(i)]; }
  std::span<const ParseWord> words_;
};

// Tags and counts take 6 bits each.
template <typename... Number>
model::FeatureHash pack(Number... numbers) {
  model::FeatureHash packed = 0;
  ((packed = packed << 6 | static_cast<model::FeatureHash>(numbers)), ...);
  return packed;
}

model::FeatureHash distance_between(std::int32_t a, std::int32_t b) {
  const std::int32_t distance = b - a;
  return static_cast<model::FeatureHash>(distance <= 5 ? distance : distance <= 10 ? 6 : 8);
}

}  // namespace

void transition_features(std::span<const ParseWord> sentence, const ParseState& state,
                         ParseFeatures& features) {
  const BoundedWords words(sentence);
  const std::int32_t s0 = state.stack(0);
  const std::int32_t s1 = state.stack(1);
  const std::int32_t b0 = state.input(0);
  const std::int32_t b1 = state.input(1);
  const auto first_left = [&](std::int32_t i) { return i < 0 ? i : state.links(i).first_left; };
  const auto last_right = [&](std::int32_t i) { return i < 0 ? i : state.links(i).last_right; };
  const model::FeatureHash distance = s0 >= 0 && b0 >= 0 ? distance_between(s0, b0) : 9;
  const model::FeatureHash s0_lefts = s0 >= 0 ? std::min<int>(state.links(s0).lefts, 2) : 3;
  const model::FeatureHash s0_rights = s0 >= 0 ? state.links(s0).rights : 4;
  const model::FeatureHash b0_lefts = b0 >= 0 ? std::min<int>(state.links(b0).lefts, 2) : 3;
  const model::FeatureHash w_s0 = words.form(s0);
  const model::FeatureHash w_b0 = words.form(b0);
  const model::FeatureHash t_s0 = words.tag(s0);
  const model::FeatureHash t_s1 = words.tag(s1);
  const model::FeatureHash t_b0 = words.tag(b0);
  const model::FeatureHash t_b1 = words.tag(b1);

  model::FeatureHash number = 0;
  const auto add = [&](model::FeatureHash form, model::FeatureHash rest) {
    features.push(model::combine(form, ++number << 56 | rest));
  };
  add(w_s0, t_s0);
  add(w_b0, t_b0);
  add(w_b0, pack(t_s0, distance));
  add(0, pack(t_s0, t_b0, distance));
  add(0, pack(t_s0, t_b0, t_b1));
  add(0, pack(t_s1, t_s0, t_b0));
  add(0, pack(t_s0, t_b0, t_b1, words.tag(state.input(2))));
  add(0, pack(t_s0, t_b0, words.tag(last_right(s0)), s0_rights));
  add(0, pack(t_s0, t_b0, words.tag(first_left(b0)), b0_lefts));
  add(w_s0, pack(s0_rights, t_b0));
  add(0, pack(t_s1, words.tag(last_right(s1)), t_s0, t_b0));
  add(0, pack(t_s0, s0_lefts, s0_rights, t_b0));
}

void find_dependents(std::span<const DependencyNode> nodes, std::span<Dependents> dependents) {
  std::ranges::fill(dependents, Dependents{});
  const auto size = static_cast<std::int32_t>(nodes.size());
  for (std::int32_t i = 0; i < size; ++i) {
    const std::int32_t head = nodes[static_cast<std::size_t>(i)].head;
    if (head < 0) continue;
    Dependents& own = dependents[static_cast<std::size_t>(head)];
    if (i < head) {
      if (own.first_left < 0) own.first_left = i;
      continue;
    }
    const std::int32_t before = own.last_right;
    dependents[static_cast<std::size_t>(i)].order =
        before < 0 ? std::uint8_t{1}
                   : std::min<std::uint8_t>(
                         3, static_cast<std::uint8_t>(
                                dependents[static_cast<std::size_t>(before)].order + 1));
    own.last_right = i;
  }
}

void relation_features(std::span<const ParseWord> sentence, std::span<const DependencyNode> nodes,
                       std::span<const Dependents> dependents, std::int32_t word,
                       ParseFeatures& features) {
  const BoundedWords words(sentence);
  const Dependents& own = dependents[static_cast<std::size_t>(word)];
  const std::int32_t head = nodes[static_cast<std::size_t>(word)].head;
  const model::FeatureHash side = head < 0 ? 2 : head < word ? 1 : 0;
  const model::FeatureHash distance =
      head < 0 ? 0 : static_cast<model::FeatureHash>(std::min(std::abs(head - word), 5));
  const model::FeatureHash t = words.tag(word);
  const model::FeatureHash t_head = words.tag(head);
  const model::FeatureHash t_left = words.tag(own.first_left);
  const model::FeatureHash t_right = words.tag(word + 1);

  model::FeatureHash number = 0;
  const auto add = [&](model::FeatureHash form, model::FeatureHash rest) {
    features.push(model::combine(form, ++number << 56 | rest));
  };
  add(0, pack(t, t_head, side));
  add(words.form(own.first_left), pack(t, t_head, side));
  add(0, pack(t, t_head, t_left, side));
  add(0, pack(t, t_head, side, distance));
  add(0, pack(t, t_right, t_head, side));
  add(words.form(word - 1), pack(t, side));
  add(words.form(word), t_right);
  add(0, pack(model::FeatureHash{own.order}, t, t_head, side));
}

}  // namespace quoth::parse
