#include "report/stored_report.h"

#include <algorithm>
#include <functional>
#include <set>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "report/explanations.h"
#include "report/filter.h"
#include "report/find_copies.h"
#include "report/speaker_order.h"

namespace quoth::report {
namespace {

// What copies repeat does not count, but the articles are all listed.
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

std::vector<Error> in_order(std::vector<Error> errors) {
  const auto key = [](const Error& e) { return std::tie(e.path, e.reason); };
  std::ranges::sort(errors, std::less<>(), key);
  errors.erase(std::unique(errors.begin(), errors.end()), errors.end());
  return errors;
}

std::optional<PackedRecords> sorted(PackedRecords records) {
  records.sort();
  return records;
}

}  // namespace

StoredReport::StoredReport(std::optional<PackedRecords> packed, const std::vector<Record>* list,
                           std::vector<Error> errors)
    : packed_(std::move(packed)),
      records_(list == nullptr ? Records(*packed_) : Records(*list)),
      copies_(find_copies(records_)),
      links_(link_speakers(records_, copies_)),
      statements_(records_, links_, copies_),
      speakers_(speakers_of(records_, links_, statements_, copies_)),
      same_words_(records_, statements_),
      entities_(count_entities(records_, links_)),
      errors_(in_order(std::move(errors))) {}

StoredReport::StoredReport(PackedRecords records, std::vector<Error> errors)
    : StoredReport(sorted(std::move(records)), nullptr, std::move(errors)) {}

StoredReport::StoredReport(const std::vector<Record>& records, std::vector<Error> errors)
    : StoredReport(std::nullopt, &records, std::move(errors)) {}

void StoredReport::keep_speakers(const std::vector<std::string>& names) {
  std::erase_if(speakers_,
                [&](const ReportSpeaker& speaker) { return !is_called(speaker, names); });
  std::unordered_set<std::string_view> ids;
  for (const ReportSpeaker& speaker : speakers_) ids.insert(speaker.id);
  kept_.emplace();
  for (std::size_t n = 0; n < all(); ++n) {
    const Index speaker = statements_.speaker(n);
    if (speaker == Statements::kNobody || !ids.contains(links_.speakers[speaker].id)) continue;
    kept_->statements.push_back(static_cast<std::uint32_t>(n));
    const std::span<const QuotationIndex> said = statements_.quotations(n);
    kept_->quotations.insert(kept_->quotations.end(), said.begin(), said.end());
  }
  std::ranges::sort(kept_->quotations);
}

void StoredReport::sort_speakers(SpeakerOrder order) {
  report::sort_speakers(speakers_, order, [&] {
    FirstQuotations first;
    for (std::size_t n = 0; n < all(); ++n) {
      if (statements_.speaker(n) == Statements::kNobody) continue;
      const QuotationIndex at = statements_.quotations(n).front();
      const auto [found, is_new] = first.emplace(links_.speakers[statements_.speaker(n)].id, at);
      found->second = std::min(found->second, at);
    }
    return first;
  });
}

std::vector<std::string> StoredReport::models() const {
  if (packed_) return packed_->models();
  std::set<std::string> models;
  for (std::size_t n = 0; n < records_.size(); ++n) {
    if (!records_[n].models.empty()) models.insert(records_[n].models);
  }
  return {models.begin(), models.end()};
}

std::optional<std::size_t> StoredReport::article_called(std::string_view id) const {
  std::size_t begin = 0;
  for (std::size_t end = articles(); begin < end;) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (records_.id(middle) < id) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return begin < articles() && records_.id(begin) == id ? std::optional(begin) : std::nullopt;
}

std::span<const QuotationIndex> StoredReport::Kept::of(Index article) const {
  const auto first = std::ranges::lower_bound(quotations, article, {}, &QuotationIndex::article);
  const auto last = std::ranges::upper_bound(quotations, article, {}, &QuotationIndex::article);
  return {first, last};
}

Record StoredReport::article(std::size_t n) const {
  Record record = records_[n];
  if (!kept_) return record;
  std::vector<QuotationRecord> said;
  for (const QuotationIndex index : kept_->of(static_cast<Index>(n))) {
    said.push_back(std::move(record.quotations[index.quotation]));
  }
  record.quotations = std::move(said);
  return record;
}

Statement StoredReport::statement(std::size_t n) const {
  Statement statement = statements_[number(n)];
  statement.also_given_to =
      other_speakers(same_words_.others(number(n)), records_, statements_, links_);
  return statement;
}

std::vector<std::optional<QuotationIndex>> StoredReport::places(std::size_t statement) const {
  std::vector<std::optional<QuotationIndex>> places;
  for (QuotationIndex index : statements_.quotations(number(statement))) {
    if (kept_) {
      const auto said = kept_->of(index.article);
      index.quotation = static_cast<Index>(std::ranges::lower_bound(said, index) - said.begin());
    }
    places.emplace_back(index);
  }
  return places;
}

QuotationRecord StoredReport::quotation(QuotationIndex index) const {
  return records_.quotation(kept_ ? kept_->of(index.article)[index.quotation] : index);
}

std::vector<SpeakerExplanation> StoredReport::explanations() const {
  return explain(speakers_, records_, links_);
}

}  // namespace quoth::report
