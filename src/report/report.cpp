#include "quoth/report.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "quoth/copies.h"
#include "report/entity_counts.h"
#include "report/links.h"
#include "report/other_speakers.h"
#include "report/statements.h"
#include "text/digest.h"

namespace quoth {
namespace {

// Distinguishes a text from the others with the same id.
std::string suffix_of(const Record& record) {
  std::string suffix = "#";
  return suffix.append(text::short_digest(record.digest));
}

// Sorts the records by id and keeps one of those with the same id and digest. If several texts have
// the same id, all but the first by digest get a suffix. A suffix from an earlier report is removed
// first, so that joining parts gives the same result as the whole.
std::vector<Record> sort_and_deduplicate(std::vector<Record> records) {
  for (Record& record : records) {
    const std::string suffix = suffix_of(record);
    if (record.id.ends_with(suffix)) record.id.resize(record.id.size() - suffix.size());
  }
  const auto key = [](const Record& r) { return std::tie(r.id, r.digest); };
  std::ranges::stable_sort(records, std::less<>(), key);
  const auto same = [&](const Record& a, const Record& b) { return key(a) == key(b); };
  records.erase(std::unique(records.begin(), records.end(), same), records.end());
  std::string id;
  for (Record& record : records) {
    if (record.id == id)
      record.id += suffix_of(record);
    else
      id = record.id;
  }
  std::ranges::sort(records, std::less<>(), &Record::id);
  return records;
}

// What copies repeat does not count, but the articles are all listed.
std::vector<ReportSpeaker> speakers_of(const std::vector<Record>& records,
                                       const report::Links& links,
                                       const std::vector<Statement>& statements,
                                       const Copies& copies) {
  std::map<std::string_view, std::uint32_t> repeated;  // quotations, by speaker
  for (const Statement& statement : statements) {
    for (const Variant& variant : statement.variants) {
      if (copies.repeats(statement, variant)) ++repeated[statement.speaker];
    }
  }
  struct Weighed {
    std::ptrdiff_t articles = 0;  // that are no copies
    ReportSpeaker speaker;
  };
  std::vector<Weighed> weighed;
  for (const report::LinkedSpeaker& linked : links.speakers) {
    ReportSpeaker speaker{
        linked.id, linked.name, linked.kind, linked.description, linked.aliases, {}, 0};
    for (const report::Member& member : linked.members) {
      const Record& record = records[member.article];
      const auto quotations = std::ranges::count(
          record.quotations, record.speakers[member.speaker].id, &QuotationRecord::speaker);
      if (quotations == 0) continue;
      speaker.quotations += static_cast<std::uint32_t>(quotations);
      if (speaker.articles.empty() || speaker.articles.back() != record.id)
        speaker.articles.push_back(record.id);
    }
    if (speaker.quotations == 0) continue;
    if (const auto found = repeated.find(speaker.id); found != repeated.end()) {
      speaker.quotations -= found->second;
    }
    const auto articles = std::ranges::count_if(
        speaker.articles, [&](const std::string& id) { return copies.original_of(id).empty(); });
    weighed.push_back({articles, std::move(speaker)});
  }
  std::ranges::sort(weighed, [](const Weighed& a, const Weighed& b) {
    if (a.articles != b.articles) return a.articles > b.articles;
    if (a.speaker.quotations != b.speaker.quotations)
      return a.speaker.quotations > b.speaker.quotations;
    return std::tie(a.speaker.name, a.speaker.id) < std::tie(b.speaker.name, b.speaker.id);
  });
  std::vector<ReportSpeaker> speakers;
  speakers.reserve(weighed.size());
  for (Weighed& one : weighed) speakers.push_back(std::move(one.speaker));
  return speakers;
}

}  // namespace

Report make_report(std::vector<Record> articles, std::vector<Error> errors) {
  Report report;
  report.articles = sort_and_deduplicate(std::move(articles));
  report.copies = Copies(report.articles);
  const report::Links links = report::link_speakers(report.articles, report.copies);
  report.statements = report::group_statements(report.articles, links, report.copies);
  report.speakers = speakers_of(report.articles, links, report.statements, report.copies);
  report::find_other_speakers(report.articles, report.speakers, report.statements);
  report.entities = report::count_entities(report.articles, links);
  const auto key = [](const Error& e) { return std::tie(e.path, e.reason); };
  std::ranges::sort(errors, std::less<>(), key);
  errors.erase(std::unique(errors.begin(), errors.end()), errors.end());
  report.errors = std::move(errors);
  return report;
}

std::vector<SpeakerExplanation> explain_speakers(const Report& report) {
  const report::Links links = report::link_speakers(report.articles, report.copies);
  std::map<report::Member, std::string> reasons;
  for (const report::Tie& tie : links.ties) reasons.emplace(tie.member, tie.reason);
  std::map<std::string_view, const report::LinkedSpeaker*> by_id;
  for (const report::LinkedSpeaker& speaker : links.speakers) by_id[speaker.id] = &speaker;
  std::vector<SpeakerExplanation> explanations;
  for (const ReportSpeaker& speaker : report.speakers) {
    SpeakerExplanation explanation{speaker.id, speaker.name, {}};
    const auto linked = by_id.find(speaker.id);
    if (linked == by_id.end()) continue;
    for (const report::Member& member : linked->second->members) {
      const Record& record = report.articles[member.article];
      const auto reason = reasons.find(member);
      explanation.forms.push_back({record.id, record.speakers[member.speaker].name,
                                   reason == reasons.end() ? std::string() : reason->second});
    }
    explanations.push_back(std::move(explanation));
  }
  return explanations;
}

}  // namespace quoth
