#include "diff/figures.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/lexicon.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// The figures of some words, in order.
struct Figures {
  std::vector<double> numbers;
  std::vector<std::string> weekdays;
  std::vector<std::string> months;
};

std::optional<double> number_of(std::string_view word) {
  static const std::map<std::string_view, double> kWords = {
      {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
      {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
      {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
      {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
      {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
      {"eighty", 80},  {"ninety", 90}};
  if (const auto found = kWords.find(word); found != kWords.end()) return found->second;
  const auto digit = std::ranges::find_if(word, [](char c) { return c >= '0' && c <= '9'; });
  if (digit == word.end()) return std::nullopt;
  const std::string_view digits = word.substr(static_cast<std::size_t>(digit - word.begin()));
  double value = 0;
  const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (parsed.ec != std::errc()) return std::nullopt;
  return value;
}

double scale_of(std::string_view word) {
  static const std::map<std::string_view, double> kScales = {
      {"dozen", 12},     {"dozens", 12},     {"hundred", 1e2},   {"hundreds", 1e2},
      {"thousand", 1e3}, {"thousands", 1e3}, {"million", 1e6},   {"millions", 1e6},
      {"billion", 1e9},  {"billions", 1e9},  {"trillion", 1e12}, {"trillions", 1e12}};
  const auto found = kScales.find(word);
  return found == kScales.end() ? 0 : found->second;
}

Figures figures_in(std::string_view text) {
  static const model::Lexicon& amounts = model::Lexicon::named("amount_words");
  static const model::Lexicon& months = model::Lexicon::named("months");
  Figures figures;
  bool tens = false;  // the last number was "twenty", to which "five" is added
  bool open = false;  // the last number may be followed by a scale
  for (const wording::PlacedWord& word : wording::split_words(text)) {
    const std::string_view kind = amounts.value(word.fold);
    if (const auto number = number_of(word.fold)) {
      const bool adds = tens && *number < 10;
      if (adds) figures.numbers.back() += *number;
      if (!adds) figures.numbers.push_back(*number);
      tens = *number >= 20 && *number < 100 && std::fmod(*number, 10) == 0;
      open = true;
      continue;
    }
    if (const double scale = scale_of(word.fold); scale > 0) {
      if (open) figures.numbers.back() *= scale;
      if (!open) figures.numbers.push_back(scale);
    } else if (kind == "weekday") {
      figures.weekdays.push_back(word.fold.substr(0, 3));
    } else if (kind == "month" && slice(text, word.span).front() != word.fold.front()) {
      figures.months.emplace_back(months.value(word.fold));
    }
    tens = open = false;
  }
  return figures;
}

template <typename List>
bool replaced(const List& was, const List& is) {
  return !was.empty() && !is.empty() && was != is;
}

}  // namespace

std::vector<WordChange> changed_figures(const std::vector<WordChange>& words) {
  std::vector<WordChange> changed;
  for (const WordChange& change : words) {
    if (change.op != WordChange::Op::replace) continue;
    const Figures was = figures_in(change.old_words);
    const Figures is = figures_in(change.new_words);
    if (replaced(was.numbers, is.numbers) || replaced(was.weekdays, is.weekdays) ||
        replaced(was.months, is.months))
      changed.push_back(change);
  }
  return changed;
}

}  // namespace quoth::diff
