#include "report/stored_report.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "report/find_copies.h"

namespace quoth::report {
namespace {

PackedRecords sorted(PackedRecords records) {
  records.sort();
  return records;
}

}  // namespace

std::vector<Error> in_order(std::vector<Error> errors) {
  const auto key = [](const Error& e) { return std::tie(e.path, e.reason); };
  std::ranges::sort(errors, std::less<>(), key);
  errors.erase(std::unique(errors.begin(), errors.end()), errors.end());
  return errors;
}

std::vector<ReportSpeaker> speakers_of(const Records& records, const Links& links,
                                       const Statements& statements, const Copies& copies) {
  struct Said {
    std::vector<Index> articles;
    std::uint32_t quotations = 0;  // without what copies repeat
  };
  std::vector<Said> all(links.speakers.size());
  for (std::size_t n = 0; n < statements.size(); ++n) {
    if (statements.speaker(n) == Statements::kNobody) continue;
    const std::span<const QuotationIndex> quotations = statements.quotations(n);
    Said& said = all[statements.speaker(n)];
    said.quotations += static_cast<std::uint32_t>(quotations.size());
    for (const QuotationIndex& quotation : quotations) said.articles.push_back(quotation.article);
    if (copies.all().empty() || quotations.size() < 2) continue;
    const Statement statement = statements[n];
    said.quotations -= static_cast<std::uint32_t>(std::ranges::count_if(
        statement.variants,
        [&](const Variant& variant) { return copies.repeats(statement, variant); }));
  }
  struct Weighed {
    std::ptrdiff_t articles = 0;  // that are no copies
    ReportSpeaker speaker;
  };
  std::vector<Weighed> weighed;
  for (std::size_t n = 0; n < all.size(); ++n) {
    const LinkedSpeaker& linked = links.speakers[n];
    std::vector<Index>& articles = all[n].articles;
    if (articles.empty()) continue;
    std::ranges::sort(articles);
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    ReportSpeaker speaker{linked.id,      linked.name, linked.kind,      linked.description,
                          linked.aliases, {},          all[n].quotations};
    speaker.articles.reserve(articles.size());
    for (const Index article : articles) speaker.articles.push_back(records.id(article));
    const auto originals = std::ranges::count_if(
        speaker.articles, [&](const std::string& id) { return copies.original_of(id).empty(); });
    weighed.push_back({originals, std::move(speaker)});
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

std::vector<const ReportSpeaker*> by_link(const Links& links,
                                          const std::vector<ReportSpeaker>& speakers) {
  std::unordered_map<std::string_view, const ReportSpeaker*> by_id;
  for (const ReportSpeaker& speaker : speakers) by_id.emplace(speaker.id, &speaker);
  std::vector<const ReportSpeaker*> found;
  found.reserve(links.speakers.size());
  for (const LinkedSpeaker& linked : links.speakers) {
    const auto speaker = by_id.find(linked.id);
    found.push_back(speaker == by_id.end() ? nullptr : speaker->second);
  }
  return found;
}

StoredReport::StoredReport(PackedRecords records, std::vector<Error> errors)
    : packed_(sorted(std::move(records))),
      records_(packed_),
      copies_(find_copies(records_)),
      links_(link_speakers(records_, copies_)),
      statements_(records_, links_, copies_),
      speakers_(speakers_of(records_, links_, statements_, copies_)),
      by_link_(by_link(links_, speakers_)),
      same_words_(records_, statements_),
      entities_(count_entities(records_, links_)),
      errors_(in_order(std::move(errors))) {}

Statement StoredReport::statement(std::size_t n) const {
  Statement statement = statements_[n];
  statement.also_given_to = other_speakers(same_words_.others(n), records_, statements_, by_link_);
  return statement;
}

}  // namespace quoth::report
