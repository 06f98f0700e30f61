#include "report/filter.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "wording/word_diff.h"

namespace quoth::report {
namespace {

bool in_date_range(std::string_view date, const Filter& wanted) {
  if (wanted.since.empty() && wanted.until.empty()) return true;
  return !date.empty() && date >= wanted.since &&
         (wanted.until.empty() || date.substr(0, wanted.until.size()) <= wanted.until);
}

// An empty list accepts all values.
template <typename Value>
bool is_among(Value value, const std::vector<Value>& wanted) {
  return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

void keep_quotations(Record& record, const Filter& wanted) {
  std::erase_if(record.quotations, [&](const QuotationRecord& quotation) {
    return !is_among(quotation.type, wanted.types) || !is_among(quotation.medium, wanted.media) ||
           !is_among(quotation.sign, wanted.signs) || quotation.confidence < wanted.confidence;
  });
}

bool matches(const ReportSpeaker& speaker, const std::string& wanted) {
  return speaker.id == wanted || has_words(speaker.name, wanted) ||
         std::ranges::any_of(speaker.aliases,
                             [&](const std::string& alias) { return has_words(alias, wanted); });
}

void keep_speakers(Report& report, const std::string& wanted) {
  std::erase_if(report.speakers,
                [&](const ReportSpeaker& speaker) { return !matches(speaker, wanted); });
  std::set<std::string_view> ids;
  for (const ReportSpeaker& speaker : report.speakers) ids.insert(speaker.id);
  std::erase_if(report.statements,
                [&](const Statement& statement) { return !ids.contains(statement.speaker); });
  std::map<std::string_view, std::set<std::string_view>> kept;  // quotation ids by article
  for (const Statement& statement : report.statements) {
    for (const Variant& variant : statement.variants) {
      kept[variant.article].insert(variant.quotation);
    }
  }
  for (Record& record : report.articles) {
    const auto& article_kept = kept[record.id];
    std::erase_if(record.quotations, [&](const QuotationRecord& quotation) {
      return !article_kept.contains(quotation.id);
    });
  }
}

// Keeps the top statements of each remaining speaker, and of those without a speaker.
void keep_top_statements(Report& report, std::size_t top) {
  std::map<std::string, std::size_t> counts{{"", 0}};
  for (const ReportSpeaker& speaker : report.speakers) counts[speaker.id] = 0;
  std::erase_if(report.statements, [&](const Statement& statement) {
    const auto count = counts.find(statement.speaker);
    return count == counts.end() || ++count->second > top;
  });
}

template <typename T>
void keep_first(std::vector<T>& all, std::size_t count) {
  if (all.size() > count) all.erase(all.begin() + static_cast<std::ptrdiff_t>(count), all.end());
}

}  // namespace

Report make_report(std::vector<Record> articles, std::vector<Error> errors, const Filter& wanted) {
  std::erase_if(articles,
                [&](const Record& record) { return !in_date_range(record.date, wanted); });
  for (Record& record : articles) keep_quotations(record, wanted);
  Report report = quoth::make_report(std::move(articles), std::move(errors));
  if (!wanted.speaker.empty()) keep_speakers(report, wanted.speaker);
  if (wanted.top > 0) {
    keep_first(report.speakers, wanted.top);
    keep_top_statements(report, wanted.top);
    keep_first(report.entities, wanted.top);
  }
  return report;
}

bool has_words(const std::string& name, const std::string& words) {
  const std::string all = " " + wording::fold_words(name) + " ";
  return all.find(" " + wording::fold_words(words) + " ") != all.npos;
}

}  // namespace quoth::report
