#include "model/lexicon.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>

#include "model/embedded.h"

namespace quoth {

Lexicon::Lexicon(std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (const auto comment = line.find('#'); comment != line.npos) line = line.substr(0, comment);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    const auto tab = line.find('\t');
    const std::string_view entry = line.substr(0, tab);
    const std::string_view value = tab == line.npos ? std::string_view() : line.substr(tab + 1);
    entries_.emplace(entry, value);
    longest_ = std::max<std::size_t>(longest_, 1 + std::ranges::count(entry, ' '));
  }
}

std::string_view Lexicon::value(std::string_view entry) const {
  const auto found = entries_.find(entry);
  return found == entries_.end() ? std::string_view() : found->second;
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

}  // namespace quoth
