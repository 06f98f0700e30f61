#include "text/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::text {
namespace {

// A run of digits or of ASCII letters.
struct Piece {
  std::string word;  // in lower case
  int number = -1;   // of digits; -1 for letters
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto same = is_digit_ascii(text[at]) ? is_digit_ascii : is_letter_ascii;
    Piece piece;
    piece.begin = at;
    while (at < text.size() && same(text[at])) piece.word += lower_ascii(text[at++]);
    piece.end = at;
    if (piece.word.empty()) {
      ++at;
      continue;
    }
    constexpr std::size_t kLongestNumber = 8;
    if (is_digit_ascii(piece.word[0]) && piece.word.size() <= kLongestNumber) {
      piece.number = std::stoi(piece.word);
    }
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

int month_of(const Piece& piece) {
  const std::string_view number = model::Lexicon::named("months").value(piece.word);
  return number.empty() ? 0 : std::stoi(std::string(number));
}

bool is_year(const Piece& piece) {
  constexpr int kFirst = 1700;
  constexpr int kLast = 2200;
  return piece.word.size() == 4 && piece.number >= kFirst && piece.number < kLast;
}

bool is_day_number(int number) { return number >= 1 && number <= 31; }

bool is_in_calendar(int year, int month, int day) {
  // A month or a day of the library has 8 bits.
  if (month < 1 || month > 12 || !is_day_number(day)) return false;
  return std::chrono::year_month_day(std::chrono::year(year),
                                     std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

std::optional<std::string> iso(int year, int month, int day) {
  if (!is_in_calendar(year, month, day)) return std::nullopt;
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

// "st" of "1st" and the like.
std::size_t after_ordinal(const std::vector<Piece>& pieces, std::size_t at) {
  const bool ordinal = at < pieces.size() && at > 0 && pieces[at].begin == pieces[at - 1].end &&
                       (pieces[at].word == "st" || pieces[at].word == "nd" ||
                        pieces[at].word == "rd" || pieces[at].word == "th");
  return ordinal ? at + 1 : at;
}

// A date that begins with piece `at`.
std::optional<std::string> date_at(std::string_view text, const std::vector<Piece>& pieces,
                                   std::size_t at) {
  const auto number = [&](std::size_t i) { return i < pieces.size() ? pieces[i].number : -1; };
  const auto year = [&](std::size_t i) { return i < pieces.size() && is_year(pieces[i]); };
  const auto between = [&](std::size_t i) {
    return i < pieces.size() ? text.substr(pieces[i - 1].end, pieces[i].begin - pieces[i - 1].end)
                             : std::string_view();
  };
  if (year(at)) {
    const std::string_view separator = between(at + 1);
    if ((separator == "-" || separator == "/" || separator == ".") &&
        between(at + 2) == separator) {
      return iso(pieces[at].number, number(at + 1), number(at + 2));
    }
    return std::nullopt;
  }
  if (pieces[at].word.size() == 8 && pieces[at].number > 0) {
    const int packed = pieces[at].number;
    Piece whole = pieces[at];
    whole.word.resize(4);
    whole.number = packed / 10000;
    return is_year(whole) ? iso(whole.number, packed / 100 % 100, packed % 100) : std::nullopt;
  }
  if (is_day_number(number(at))) {
    const std::size_t month = after_ordinal(pieces, at + 1);
    if (month + 1 < pieces.size() && month_of(pieces[month]) > 0 && year(month + 1)) {
      return iso(number(month + 1), month_of(pieces[month]), number(at));
    }
    return std::nullopt;
  }
  if (const int month = month_of(pieces[at]); month > 0 && is_day_number(number(at + 1))) {
    const std::size_t after = after_ordinal(pieces, at + 2);
    if (year(after)) return iso(number(after), month, number(at + 1));
  }
  return std::nullopt;
}

std::string date_of_meta(std::string_view meta) {
  using Json = nlohmann::json;
  const Json object = Json::parse(meta, nullptr, false);
  if (!object.is_object()) return {};
  const model::Lexicon& keys = model::Lexicon::named("date_keys");
  for (const auto& [key, value] : object.items()) {
    if (!value.is_string()) continue;
    if (!keys.contains(to_lower_ascii(key))) continue;
    constexpr std::size_t kLongest = 100;
    auto date =
        find_date(std::string_view(value.get_ref<const std::string&>()).substr(0, kLongest));
    if (!date.empty()) return date;
  }
  return {};
}

}  // namespace

std::string find_date(std::string_view text) {
  const auto pieces = pieces_of(text);
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (auto date = date_at(text, pieces, at)) return *std::move(date);
  }
  return {};
}

bool is_partial_date(std::string_view text) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (text.size() != 4 && text.size() != 7 && text.size() != kShape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kShape[i] == 'd' ? !is_digit_ascii(text[i]) : text[i] != '-') return false;
  }
  const auto number = [&](std::size_t begin, std::size_t size) {
    int value = 1;  // of a part that is left out
    if (begin < text.size()) {
      std::from_chars(text.data() + begin, text.data() + begin + size, value);
    }
    return value;
  };
  return is_in_calendar(number(0, 4), number(5, 2), number(8, 2));
}

std::string publication_date(std::string_view meta, std::string_view text,
                             const std::vector<Paragraph>& paragraphs) {
  if (meta != "{}") {
    if (auto date = date_of_meta(meta); !date.empty()) return date;
  }
  // A date of its own is in a short paragraph; a dateline begins the first paragraph of prose.
  constexpr std::size_t kShort = 80;
  for (const Paragraph& paragraph : paragraphs) {
    std::string_view words = slice(text, paragraph.span);
    const bool prose = words.size() > kShort;
    if (paragraph.role == Role::headline) continue;
    if (prose) {
      words = words.substr(0, kShort);
      const auto end =
          std::min({words.find("—"), words.find("–"), words.find(" - "), words.find("--")});
      words = words.substr(0, end == words.npos ? 0 : end);
    }
    if (auto date = find_date(words); !date.empty()) return date;
    if (prose && paragraph.role == Role::body) break;
  }
  return {};
}

}  // namespace quoth::text
