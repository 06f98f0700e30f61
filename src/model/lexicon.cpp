#include "model/lexicon.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>

#include "model/embedded.h"
#include "model/feature_hash.h"

namespace quoth::model {
namespace {

constexpr unsigned kPlaceBits = 20;
constexpr std::uint32_t kPlaceMask = (1U << kPlaceBits) - 1;

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

std::size_t first_slot(FeatureHash hash, std::size_t slots) {
  return ((hash & 0xffffffffU) * slots) >> 32U;
}

LexiconEntry parse(std::string_view line) {
  line = line.substr(0, line.find('#'));
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
  const auto tab = line.find('\t');
  return {line.substr(0, tab), tab == line.npos ? std::string_view() : line.substr(tab + 1)};
}

}  // namespace

Lexicon::Iterator& Lexicon::Iterator::operator++() {
  entry_ = {};
  while (!rest_.empty() && entry_.key.empty()) {
    const std::string_view line = first_line(rest_);
    rest_.remove_prefix(std::min(line.size() + 1, rest_.size()));
    entry_ = parse(line);
  }
  return *this;
}

Lexicon::Lexicon(std::string_view text) : text_(text) {
  if (text.size() >= kPlaceMask) {
    std::fputs("quoth: a lexicon is too large\n", stderr);
    std::abort();
  }
  slots_.resize(2 * (static_cast<std::size_t>(std::ranges::count(text, '\n')) + 2));
  for (const auto& [key, value] : *this) {
    filter_.add(key);
    const FeatureHash hash = hash_text(key);
    std::size_t slot = first_slot(hash, slots_.size());
    while (slots_[slot] != 0) slot = slot + 1 == slots_.size() ? 0 : slot + 1;
    const auto place = static_cast<std::uint32_t>(key.data() - text.data()) + 1;
    slots_[slot] = static_cast<std::uint32_t>(hash >> 52U) << kPlaceBits | place;
  }
}

std::optional<std::string_view> Lexicon::find(std::string_view key) const {
  const FeatureHash hash = hash_text(key);
  for (std::size_t slot = first_slot(hash, slots_.size()); slots_[slot] != 0;
       slot = slot + 1 == slots_.size() ? 0 : slot + 1) {
    if (slots_[slot] >> kPlaceBits != hash >> 52U) continue;
    const std::string_view rest = text_.substr((slots_[slot] & kPlaceMask) - 1);
    if (!rest.starts_with(key)) continue;
    const LexiconEntry entry = parse(first_line(rest));
    if (entry.key == key) return entry.value;
  }
  return std::nullopt;
}

const Lexicon& Lexicon::named(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string, Lexicon, std::less<>> lexicons;
  const std::scoped_lock lock(mutex);
  auto found = lexicons.find(name);
  if (found == lexicons.end()) {
    const auto text = embedded("lexicon/" + std::string(name) + ".txt");
    if (!text) {
      std::fprintf(stderr, "quoth: no lexicon %.*s\n", static_cast<int>(name.size()), name.data());
      std::abort();
    }
    found = lexicons.emplace(std::string(name), Lexicon(*text)).first;
  }
  return found->second;
}

}  // namespace quoth::model
