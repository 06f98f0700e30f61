#include "model/lexicon.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "model/embedded.h"
#include "model/feature_hash.h"
#include "model/own_words.h"

namespace quoth::model {
namespace {

constexpr unsigned kPlaceBits = 20;
constexpr std::uint32_t kPlaceMask = (1U << kPlaceBits) - 1;

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

std::size_t first_slot(FeatureHash hash, std::size_t slots) {
  return ((hash & 0xffffffffU) * slots) >> 32U;
}

// The lists that are in use, and what the user added to them.
struct Lists {
  std::mutex mutex;
  std::map<std::string, Lexicon, std::less<>> used;
  struct Own {
    std::string entries;
    std::string whole;  // with those of the built-in list after them
    Lexicon lexicon;    // of `entries`
  };
  std::map<std::string, std::unique_ptr<const Own>, std::less<>> own;
};

Lists& lists() {
  static Lists lists;
  return lists;
}

std::optional<std::string_view> built_in(std::string_view list) {
  return embedded("lexicon/" + std::string(list) + ".txt");
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
  Lists& all = lists();
  const std::scoped_lock lock(all.mutex);
  auto found = all.used.find(name);
  if (found == all.used.end()) {
    const auto own = all.own.find(name);
    const auto text = own == all.own.end() ? built_in(name) : own->second->whole;
    if (!text) {
      std::fprintf(stderr, "quoth: no lexicon %.*s\n", static_cast<int>(name.size()), name.data());
      std::abort();
    }
    found = all.used.emplace(std::string(name), Lexicon(*text)).first;
  }
  return found->second;
}

std::optional<std::string> add_own_words(std::string_view list, std::string_view text) {
  const auto built = built_in(list);
  if (!built) return "there is no list of this name";
  Lists& all = lists();
  const std::scoped_lock lock(all.mutex);
  if (all.used.contains(list)) return "the list is in use already";
  const auto known = all.own.find(list);
  std::string entries(text);
  entries += '\n';
  if (known != all.own.end()) entries += known->second->entries;
  std::string whole = entries + std::string(*built);
  if (whole.size() >= kPlaceMask) return "the list has 1 MiB or more";
  auto own =
      std::make_unique<Lists::Own>(Lists::Own{std::move(entries), std::move(whole), Lexicon("")});
  own->lexicon = Lexicon(own->entries);
  all.own.insert_or_assign(std::string(list), std::move(own));
  return std::nullopt;
}

const Lexicon* own_words(std::string_view list) {
  Lists& all = lists();
  const std::scoped_lock lock(all.mutex);
  const auto found = all.own.find(list);
  return found == all.own.end() ? nullptr : &found->second->lexicon;
}

std::string own_words_digest() {
  Lists& all = lists();
  const std::scoped_lock lock(all.mutex);
  if (all.own.empty()) return {};
  std::string what;
  for (const auto& [list, own] : all.own) what.append(list).append("\n").append(own->entries);
  const std::uint64_t hash = hash_text(what);
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string digest;
  for (unsigned shift = 32; shift > 0; shift -= 4) digest += kDigits[hash >> (shift - 4) & 15U];
  return digest;
}

}  // namespace quoth::model
