#include "attribution/model/span_lattice.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr std::int32_t kUnreachable = 1'000'000'000;

}  // namespace

void SpanLattice::build(std::span<const LabelScores> scores, const SpanSteps& steps) {
  steps_ = &steps;
  tokens_.resize(scores.size());
  SpanRow to = steps.first();
  std::int64_t base = 0;
  std::array<std::int64_t, kPartCount> inside{};
  for (std::size_t i = 0; i < scores.size(); ++i) {
    TokenPaths& token = tokens_[i];
    token.own = SpanRow::of(scores[i]);
    token.to = to;
    token.to_base = base;
    for (std::size_t part = 0; part < kPartCount; ++part) {
      const SpanLabel label = make_label(static_cast<Part>(part), SpanPlace::inside);
      inside[part] += scores[i][label] + steps.transition(label, label);
    }
    token.inside = inside;
    SpanRow best = to.values() + token.own;
    base += best.settle();
    to = steps.forward(best);
  }
  SpanRow from;
  for (SpanLabel label = 0; label < kSpanLabelCount; ++label) {
    from.set(label, may_follow(label, kOutside) ? 0 : SpanRow::kNever);
  }
  base = 0;
  for (std::size_t i = scores.size(); i-- > 0;) {
    TokenPaths& token = tokens_[i];
    token.from = from;
    token.from_base = base;
    SpanRow rest = from.values() + token.own;
    base += rest.settle();
    from = steps.backward(rest);
  }
  best_ = up_to(tokens_[0], kOutside) + after(tokens_[0], kOutside);
  for (SpanLabel label = 1; label < kSpanLabelCount; ++label) {
    best_ = std::max(best_, up_to(tokens_[0], label) + after(tokens_[0], label));
  }
}

// With the token's own score.
std::int64_t SpanLattice::up_to(const TokenPaths& token, SpanLabel label) {
  return SpanRow::count(token.to_base + token.to[label] + token.own[label]);
}

std::int64_t SpanLattice::after(const TokenPaths& token, SpanLabel label) {
  return SpanRow::count(token.from_base + token.from[label]);
}

std::int32_t SpanLattice::loss_of(std::int64_t path) const {
  return static_cast<std::int32_t>(std::min<std::int64_t>(best_ - path, kUnreachable));
}

std::array<std::int32_t, kSpanLabelCount> SpanLattice::losses(Index token) const {
  const TokenPaths& paths = at(token);
  const SpanRow scores = paths.to.values() + paths.own + paths.from.values();
  const auto best =
      static_cast<std::int32_t>(best_ * SpanRow::kUnit - paths.to_base - paths.from_base);
  std::array<std::int32_t, kSpanLabelCount> losses{};
  for (SpanLabel label = 0; label < kSpanLabelCount; ++label) {
    losses[label] = static_cast<std::int32_t>(SpanRow::count(best - scores[label]));
  }
  return losses;
}

std::int32_t SpanLattice::loss(Part part, token::TokenRange tokens) const {
  const Index first = tokens.begin;
  const Index last = tokens.end - 1;
  if (first == last) return losses(first)[make_label(part, SpanPlace::single)];
  const SpanLabel begin = make_label(part, SpanPlace::begin);
  const SpanLabel inside = make_label(part, SpanPlace::inside);
  const SpanLabel end = make_label(part, SpanPlace::end);
  const std::int64_t ends =
      up_to(at(first), begin) + SpanRow::count(at(last).own[end]) + after(at(last), end);
  if (last == first + 1) return loss_of(ends + steps_->transition(begin, end));
  const auto number = static_cast<std::size_t>(part);
  const std::int64_t between = at(last - 1).inside[number] - at(first).inside[number] -
                               steps_->transition(inside, inside) +
                               steps_->transition(begin, inside) + steps_->transition(inside, end);
  return loss_of(ends + between);
}

std::int32_t SpanLattice::loss_without(Part part, Index token) const {
  const auto all = losses(token);
  std::int32_t least = kUnreachable;
  for (SpanLabel label = 0; label < kSpanLabelCount; ++label) {
    if (!is_part(label, part)) least = std::min(least, all[label]);
  }
  return least;
}

}  // namespace quoth::attribution
