#include <algorithm>
#include <tuple>
#include <utility>

#include "find/passage.h"
#include "quoth/find.h"
#include "report/filter.h"
#include "wording/word_diff.h"
#include "wording/wording.h"

namespace quoth {
namespace {

// The weight of a word, in quotation marks or not: a wording that goes round may have lost them.
std::int32_t plain_weight(const wording::Wording& wording, std::size_t word) {
  const std::int32_t weight = wording.weights[word];
  return wording.words[word].quoted && wording::is_content(weight) ? weight * 2 / 3 : weight;
}

// The words [begin, end) of a quotation that are nearest to a wording.
struct Stretch {
  double score = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// How near the words [begin, end) of `said` are; the stretch goes from the first word that both
// have to the last one.
Stretch compare(const wording::Wording& asked, const wording::Wording& said, std::size_t begin,
                std::size_t end) {
  const auto at = [](std::size_t place) { return static_cast<std::ptrdiff_t>(place); };
  const std::vector<std::uint64_t> stems(said.stems.begin() + at(begin),
                                         said.stems.begin() + at(end));
  const auto pairs = wording::align(asked.stems, stems);
  if (pairs.empty()) return {};
  std::int32_t all = 0;
  for (std::size_t i = 0; i < asked.words.size(); ++i) all += plain_weight(asked, i);
  std::int32_t shared = 0;
  for (const auto& [word, of_said] : pairs) shared += plain_weight(asked, word);
  const double weight = static_cast<double>(shared) / all;
  const double words = static_cast<double>(pairs.size()) / static_cast<double>(asked.words.size());
  return {(weight + words) / 2, begin + pairs.front().second, begin + pairs.back().second + 1};
}

// Words that are scattered over a long quotation are no wording, so windows of it are compared,
// each twice as long as the wording.
Stretch nearest_stretch(const wording::Wording& asked, const wording::Wording& said) {
  constexpr std::size_t kMore = 6;  // words of a window beyond that
  const std::size_t size = 2 * asked.words.size() + kMore;
  Stretch best;
  for (std::size_t begin = 0; begin < said.words.size(); begin += size / 2) {
    const std::size_t end = std::min(begin + size, said.words.size());
    const Stretch stretch = compare(asked, said, begin, end);
    const bool shorter = stretch.end - stretch.begin < best.end - best.begin;
    if (stretch.score > best.score || (stretch.score == best.score && shorter)) best = stretch;
    if (end == said.words.size()) break;
  }
  return best;
}

// The stretch with a few words on both sides.
Span around(const Stretch& stretch, const wording::Wording& said) {
  constexpr std::size_t kAround = 4;
  const std::size_t begin = stretch.begin - std::min(stretch.begin, kAround);
  const std::size_t end = std::min(stretch.end + kAround, said.words.size());
  return {said.words[begin].span.begin, said.words[end - 1].span.end};
}

// The text of a quotation with one blank between its pieces, as find() has it.
std::string plain_text(const QuotationRecord& quotation, OffsetUnit unit) {
  std::string text;
  for (const std::string_view piece : find::pieces_of(quotation, unit)) {
    if (!text.empty()) text += find::kJoined;
    text += piece;
  }
  return text;
}

// The order of the nearest. The same words of one speaker have one rank, and are one.
auto rank(const Found& found) {
  const auto words = wording::split_words(found.text);
  return std::tuple(-found.score, words.size(), wording::fold_words(words), found.speaker.name);
}

bool comes_first(const Found& a, const Found& b) {
  const auto place = [](const Found& found) {
    return std::tuple(std::string_view(found.article),
                      found.content.empty() ? 0 : found.content.front().start);
  };
  return place(a) < place(b);
}

// Makes one of two that have the same rank.
void merge(Found& into, Found other) {
  if (comes_first(other, into)) std::swap(into, other);
  std::vector<std::string>& also = into.also;
  also.insert(also.end(), other.also.begin(), other.also.end());
  also.push_back(other.article);
  std::ranges::sort(also);
  also.erase(std::unique(also.begin(), also.end()), also.end());
  std::erase(also, into.article);
}

}  // namespace

std::vector<Found> nearest(const Record& record, std::string_view wording, const Filter& filter) {
  std::vector<Found> all;
  if (!report::has_date(record, filter)) return all;
  const wording::Wording asked = wording::weigh(wording, QuotationType::indirect);
  for (const QuotationRecord& quotation : record.quotations) {
    const auto speaker = find_speaker(record, quotation.speaker);
    const SpeakerRecord* said_by = speaker ? &record.speakers[*speaker] : nullptr;
    if (!report::is_called(said_by, filter.speakers)) continue;
    if (!report::passes(record, quotation, filter)) continue;
    std::string text = plain_text(quotation, record.offsets);
    const wording::Wording said = wording::weigh(text, quotation.type);
    const Stretch stretch = nearest_stretch(asked, said);
    if (stretch.score < kNearest) continue;
    Found& found = all.emplace_back();
    found.article = record.id;
    found.title = record.title;
    found.date = record.date;
    found.paragraph = quotation.paragraph;
    found.quotation = quotation;
    if (said_by != nullptr) found.speaker = *said_by;
    found.speaker.mentions.clear();
    if (const auto addressee = find_speaker(record, quotation.addressee)) {
      found.addressee = record.speakers[*addressee].name;
    }
    found.content = quotation.content;
    found.score = stretch.score;
    const Span near = around(stretch, said);
    found.matches = {near};
    found.changes = wording::word_changes(wording, slice(text, near));
    found.text = std::move(text);
  }
  return all;
}

void keep_nearest(std::vector<Found>& best, std::vector<Found> more, std::size_t count) {
  for (Found& found : more) {
    const auto key = rank(found);
    const auto place = std::ranges::lower_bound(best, key, {}, rank);
    if (place != best.end() && rank(*place) == key) {
      merge(*place, std::move(found));
    } else {
      best.insert(place, std::move(found));
      if (best.size() > count) best.pop_back();
    }
  }
}

}  // namespace quoth
