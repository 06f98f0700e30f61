#include "token/address.h"

#include <algorithm>
#include <array>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::token {
namespace {

bool is_alnum(char c) { return text::is_letter_ascii(c) || text::is_digit_ascii(c); }

std::size_t run(std::string_view text, std::size_t begin, std::string_view others) {
  std::size_t end = begin;
  while (end < text.size() && (is_alnum(text[end]) || others.find(text[end]) != others.npos)) ++end;
  return end;
}

// Marks at the end of a URL belong to the sentence; a closing bracket only if none is opened
// within.
std::size_t without_final_marks(std::string_view url) {
  std::size_t end = url.size();
  while (end > 0) {
    const text::Character last = text::character_before(url, end);
    const bool bracket = last.code == U')' && url.substr(0, end).find('(') == url.npos;
    const bool mark = std::string_view(".,;:!?'\"]}>*").find(url[end - 1]) != url.npos;
    if (!bracket && !mark && !(last.size > 1 && text::closes(last.code))) break;
    end -= last.size;
  }
  return end;
}

bool starts_with_scheme(std::string_view rest) {
  static constexpr std::array<std::string_view, 5> kSchemes{"http://", "https://", "ftp://", "www.",
                                                            "mailto:"};
  return std::ranges::any_of(kSchemes, [&](std::string_view scheme) {
    return rest.size() > scheme.size() &&
           std::ranges::equal(scheme, rest.substr(0, scheme.size()),
                              [](char a, char b) { return a == (b | 0x20); }, {}, {});
  });
}

// example.org, news.example.co.uk/politics, report.pdf
std::size_t domain_size(std::string_view rest) {
  const std::size_t end = run(rest, 0, ".-_");
  std::string_view host = rest.substr(0, end);
  while (!host.empty() && !is_alnum(host.back())) host.remove_suffix(1);
  const auto stop = host.rfind('.');
  if (stop == host.npos || stop == 0 || host.find("..") != host.npos) return 0;
  std::array<char, 8> lowered{};
  const auto last = host.substr(stop + 1);
  if (last.size() > lowered.size()) return 0;
  std::ranges::transform(last, lowered.begin(), text::lower_ascii);
  if (!model::Lexicon::named("domains").contains({lowered.data(), last.size()})) return 0;
  if (host.size() < rest.size() && rest[host.size()] == '/') return without_final_marks(rest);
  return host.size();
}

// A newsgroup: comp.sources.unix. Three names or more, all in small letters.
std::size_t group_size(std::string_view rest) {
  std::size_t end = 0;
  std::size_t names = 0;
  for (;;) {
    const std::size_t begin = end;
    while (end < rest.size() &&
           (text::is_small_ascii(rest[end]) || (rest[end] == '-' && end > begin)))
      ++end;
    if (end - begin < 2) return 0;
    ++names;
    if (end + 1 >= rest.size() || rest[end] != '.' || !text::is_small_ascii(rest[end + 1])) break;
    ++end;
  }
  return names >= 3 ? end : 0;
}

std::size_t mail_size(std::string_view rest) {
  const std::size_t at = run(rest, 0, "._%+-");
  if (at == 0 || at + 1 >= rest.size() || rest[at] != '@' || !is_alnum(rest[at + 1])) return 0;
  std::size_t end = run(rest, at + 1, ".-_");
  while (!is_alnum(rest[end - 1])) --end;
  return end;
}

}  // namespace

bool may_hold_address(std::string_view chunk) {
  for (std::size_t i = 0; i + 1 < chunk.size(); ++i) {
    const char c = chunk[i];
    if (c == '@' || c == '#' || c == '/') return true;
    if (c == '.' && is_alnum(chunk[i + 1])) return true;
    if (c == ':' && i > 0 && is_alnum(chunk[i + 1])) return true;
  }
  return false;
}

std::uint32_t address_size(std::string_view rest) {
  std::size_t size = 0;
  if (rest.front() == '@' || rest.front() == '#') {
    const std::size_t end = run(rest, 1, "_");
    const bool has_letter =
        std::ranges::any_of(rest.substr(1, end - 1), [](char c) { return c > '9'; });
    if (has_letter) size = end;
    if (rest.front() == '@' && size > 0 && size < rest.size()) {
      if (const std::size_t domain = domain_size(rest.substr(1)); domain > 0) size = 1 + domain;
    }
  } else if (starts_with_scheme(rest)) {
    size = without_final_marks(rest);
  } else if (is_alnum(rest.front())) {
    size = mail_size(rest);
    if (size == 0) size = domain_size(rest);
    if (size == 0) size = group_size(rest);
  }
  return static_cast<std::uint32_t>(size);
}

}  // namespace quoth::token
