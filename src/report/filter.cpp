#include "report/filter.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "quoth/selection.h"
#include "wording/word_diff.h"

namespace quoth::report {
namespace {

// An empty list accepts all values.
template <typename Value>
bool is_among(Value value, const std::vector<Value>& wanted) {
  return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

// A speaker of an article or of a report.
template <typename AnySpeaker>
bool is_named(const AnySpeaker& speaker, const std::string& wanted) {
  return speaker.id == wanted || has_words(speaker.name, wanted) ||
         std::ranges::any_of(speaker.aliases,
                             [&](const std::string& alias) { return has_words(alias, wanted); });
}

template <typename AnySpeaker>
bool is_named(const AnySpeaker& speaker, const std::vector<std::string>& wanted) {
  return std::ranges::any_of(wanted,
                             [&](const std::string& name) { return is_named(speaker, name); });
}

bool is_about(const Record& record, const QuotationRecord& quotation, const std::string& wanted) {
  const auto inside = [&](Place place) {
    return std::ranges::any_of(quotation.content, [&](Place piece) {
      return piece.start <= place.start && place.end <= piece.end;
    });
  };
  return has_words(quotation.text, wanted) ||
         std::ranges::any_of(record.speakers, [&](const SpeakerRecord& speaker) {
           return std::ranges::any_of(speaker.mentions, inside) && is_named(speaker, wanted);
         });
}

bool is_about(const Record& record, const QuotationRecord& quotation,
              const std::vector<std::string>& wanted) {
  return wanted.empty() || std::ranges::any_of(wanted, [&](const std::string& name) {
           return is_about(record, quotation, name);
         });
}

bool is_of_kind(const Record& record, const QuotationRecord& quotation,
                const std::vector<SpeakerKind>& wanted) {
  if (wanted.empty()) return true;
  const auto speaker = find_speaker(record, quotation.speaker);
  return speaker && is_among(record.speakers[*speaker].kind, wanted);
}

bool has_range(const Filter& wanted) { return !wanted.since.empty() || !wanted.until.empty(); }

}  // namespace

bool narrow(Record& record, const Filter& wanted) {
  if (!has_date(record, wanted)) return false;
  std::erase_if(record.quotations, [&](const QuotationRecord& quotation) {
    return !passes(record, quotation, wanted);
  });
  return true;
}

bool has_date(const Record& record, const Filter& wanted) {
  if (!has_range(wanted)) return true;
  const std::string_view date = record.date;
  return !date.empty() && date >= wanted.since &&
         (wanted.until.empty() || date.substr(0, wanted.until.size()) <= wanted.until);
}

bool is_empty_range(const Filter& wanted) {
  if (wanted.since.empty() || wanted.until.empty()) return false;
  return wanted.since.substr(0, wanted.until.size()) > wanted.until;
}

std::size_t count_undated(const std::vector<Record>& articles, const Filter& wanted) {
  if (!has_range(wanted)) return 0;
  return static_cast<std::size_t>(std::ranges::count(articles, std::string(), &Record::date));
}

bool passes(const Record& record, const QuotationRecord& quotation, const Filter& wanted) {
  return is_among(quotation.type, wanted.types) && is_among(quotation.medium, wanted.media) &&
         is_among(quotation.sign, wanted.signs) && quotation.confidence >= wanted.confidence &&
         is_of_kind(record, quotation, wanted.kinds) && is_about(record, quotation, wanted.about);
}

bool is_called(const SpeakerRecord* speaker, const std::vector<std::string>& wanted) {
  return wanted.empty() || (speaker != nullptr && is_named(*speaker, wanted));
}

bool is_called(const ReportSpeaker& speaker, const std::vector<std::string>& wanted) {
  return wanted.empty() || is_named(speaker, wanted);
}

bool has_words(const std::string& name, const std::string& words) {
  const std::string all = " " + wording::fold_words(name) + " ";
  return all.find(" " + wording::fold_words(words) + " ") != all.npos;
}

}  // namespace quoth::report

namespace quoth {

Filter spoken(Filter filter) {
  if (filter.media.empty()) filter.media = {Medium::speech, Medium::writing};
  return filter;
}

}  // namespace quoth
