#include "attribution/model/confidence.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr std::uint8_t kUnknown = kSteps - 1;
// Numbers of origins that stand instead of those of Origin.
constexpr std::uint8_t kContinuation = 4;
constexpr std::uint8_t kLaidOut = 5;

// Margins in steps that grow wider.
std::uint8_t step_of_margin(std::int32_t margin) {
  constexpr std::array<std::int32_t, kSteps - 2> kBounds = {-60, -20, 0,   20,  50, 90,
                                                            140, 200, 280, 380, 520};
  return static_cast<std::uint8_t>(std::ranges::upper_bound(kBounds, margin) - kBounds.begin());
}

void put(std::string& bytes, std::int16_t value) {
  bytes += static_cast<char>(value & 0xff);
  bytes += static_cast<char>(value >> 8 & 0xff);
}

std::int16_t take(std::string_view bytes, std::size_t& place) {
  const auto low = static_cast<unsigned char>(bytes[place++]);
  const auto high = static_cast<signed char>(bytes[place++]);
  return static_cast<std::int16_t>(high * 256 + low);
}

}  // namespace

Evidence evidence_of(const AttributionCandidate& candidate) {
  auto origin = static_cast<std::uint8_t>(candidate.origin);
  if (candidate.resolved_by == ResolvedBy::continuation) origin = kContinuation;
  if (candidate.is_laid_out()) origin = kLaidOut;
  // The weights were trained before acts were distinguished from speech.
  const Medium medium = candidate.medium == Medium::act ? Medium::speech : candidate.medium;
  const auto kind =
      static_cast<std::uint8_t>(static_cast<int>(candidate.type) * 3 + static_cast<int>(medium));
  const auto pieces = static_cast<std::uint8_t>(std::min<std::size_t>(candidate.content.size(), 4));
  const Margins& margins = candidate.margins;
  const auto step_if_known = [&](std::int32_t margin) {
    return margins.known ? step_of_margin(margin) : kUnknown;
  };
  return {step_if_known(margins.cue),
          candidate.source ? step_if_known(margins.source) : kUnknown,
          step_if_known(margins.content),
          step_if_known(4 * margins.link),
          static_cast<std::uint8_t>(2 * origin + (candidate.source ? 1 : 0)),
          kind,
          pieces};
}

Result<Confidence> Confidence::read(std::string_view bytes) {
  Confidence confidence;
  if (bytes.size() != 2 * (kFacts * kSteps + confidence.levels_.size())) {
    return Error{"", "is damaged: the weights of confidence are missing"};
  }
  std::size_t place = 0;
  for (auto& fact : confidence.weights_) {
    for (std::int16_t& weight : fact) weight = take(bytes, place);
  }
  for (std::int16_t& level : confidence.levels_) level = take(bytes, place);
  return confidence;
}

std::string Confidence::write() const {
  std::string bytes;
  for (const auto& fact : weights_) {
    for (const std::int16_t weight : fact) put(bytes, weight);
  }
  for (const std::int16_t level : levels_) put(bytes, level);
  return bytes;
}

std::int32_t Confidence::score(const Evidence& evidence) const {
  std::int32_t sum = 0;
  for (std::size_t fact = 0; fact < evidence.size(); ++fact) sum += weights_[fact][evidence[fact]];
  return sum;
}

float Confidence::operator()(const Evidence& evidence) const {
  const auto reached = std::ranges::upper_bound(levels_, score(evidence)) - levels_.begin();
  return static_cast<float>(reached) / 100.0F;
}

}  // namespace quoth::attribution
