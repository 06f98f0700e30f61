#include "text/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <system_error>

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

// What is written as a day; the calendar may not have it.
struct Day {
  int year = 0;
  int month = 0;
  int day = 0;
};

bool is_in_calendar(Day day) {
  // A month or a day of the library has 8 bits.
  if (day.month < 1 || day.month > 12 || !is_day_number(day.day)) return false;
  return std::chrono::year_month_day(std::chrono::year(day.year),
                                     std::chrono::month(static_cast<unsigned>(day.month)),
                                     std::chrono::day(static_cast<unsigned>(day.day)))
      .ok();
}

std::string iso(Day day) { return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day); }

// "st" of "1st" and the like.
std::size_t after_ordinal(const std::vector<Piece>& pieces, std::size_t at) {
  const bool ordinal = at < pieces.size() && at > 0 && pieces[at].begin == pieces[at - 1].end &&
                       (pieces[at].word == "st" || pieces[at].word == "nd" ||
                        pieces[at].word == "rd" || pieces[at].word == "th");
  return ordinal ? at + 1 : at;
}

// The day that is written from piece `at` on.
std::optional<Day> day_at(std::string_view text, const std::vector<Piece>& pieces, std::size_t at) {
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
      if (number(at + 1) < 0 || number(at + 2) < 0) return std::nullopt;
      return Day{pieces[at].number, number(at + 1), number(at + 2)};
    }
    return std::nullopt;
  }
  if (pieces[at].word.size() == 8 && pieces[at].number > 0) {
    const int packed = pieces[at].number;
    Piece whole = pieces[at];
    whole.word.resize(4);
    whole.number = packed / 10000;
    if (!is_year(whole)) return std::nullopt;
    return Day{whole.number, packed / 100 % 100, packed % 100};
  }
  if (is_day_number(number(at))) {
    const std::size_t month = after_ordinal(pieces, at + 1);
    if (month + 1 < pieces.size() && month_of(pieces[month]) > 0 && year(month + 1)) {
      return Day{number(month + 1), month_of(pieces[month]), number(at)};
    }
    return std::nullopt;
  }
  if (const int month = month_of(pieces[at]); month > 0 && is_day_number(number(at + 1))) {
    const std::size_t after = after_ordinal(pieces, at + 2);
    if (year(after)) return Day{number(after), month, number(at + 1)};
  }
  return std::nullopt;
}

// The first day of the text of which `condition` is true.
template <typename Condition>
std::string first_day(std::string_view text, Condition condition) {
  const auto pieces = pieces_of(text);
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const auto day = day_at(text, pieces, at);
    if (day && condition(*day)) return iso(*day);
  }
  return {};
}

}  // namespace

std::string find_date(std::string_view text) { return first_day(text, is_in_calendar); }

GivenDate given_date(std::string_view text) {
  constexpr std::size_t kLongest = 100;
  text = text.substr(0, kLongest);
  double number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  constexpr std::size_t kShortest = 8;
  if (text.size() >= kShortest && read.ec == std::errc() && read.ptr == text.data() + text.size()) {
    return given_date(number);
  }
  if (auto date = find_date(text); !date.empty()) return {std::move(date), ""};
  return {"", first_day(text, [](Day day) { return !is_in_calendar(day); })};
}

GivenDate given_date(double number) {
  constexpr double kFirstSecond = 1e8;  // in 1973: so that no year and no small number is one
  constexpr double kFirstMillisecond = 1e11;
  constexpr double kEnd = 1e13;  // in 2286
  if (number >= 17000101 && number <= 21991231 && number == std::floor(number)) {
    const int packed = static_cast<int>(number);
    const Day day = {packed / 10000, packed / 100 % 100, packed % 100};
    return is_in_calendar(day) ? GivenDate{iso(day), ""} : GivenDate{"", iso(day)};
  }
  if (!(number >= kFirstSecond && number < kEnd)) return {};
  const double seconds = number >= kFirstMillisecond ? number / 1000 : number;
  const std::chrono::sys_seconds time{std::chrono::seconds(static_cast<std::int64_t>(seconds))};
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(time));
  return {iso({static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
               static_cast<int>(static_cast<unsigned>(day.day()))}),
          ""};
}

bool is_day(std::string_view text) { return !text.empty() && find_date(text) == text; }

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
  return is_in_calendar({number(0, 4), number(5, 2), number(8, 2)});
}

std::string publication_date(std::string_view text, const std::vector<Paragraph>& paragraphs) {
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
