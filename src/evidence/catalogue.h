// A report in the order of its page: speakers by kind, their statements, and the quotations of each
// with the names that links use.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "evidence/article_head.h"
#include "quoth/copies.h"
#include "quoth/diff.h"
#include "quoth/report.h"
#include "report/whole_report.h"

namespace quoth::evidence {

// A quotation, as a variant of its statement.
struct QuotationEntry {
  std::size_t article = 0;  // in Report::articles
  const QuotationRecord* quotation = nullptr;
  const Variant* variant = nullptr;
  std::size_t speaker = 0;  // in Catalogue::speakers()
  bool repeats = false;     // the article is a copy of one that has it too: it does not count
  std::string anchor;       // "q-1a2b3c4d": stays the same when articles are added
};

struct StatementEntry {
  const Statement* statement = nullptr;
  std::vector<QuotationEntry> quotations;  // at least one
  std::size_t first = 0;                   // the number of the first of them in the whole catalogue
  std::string anchor;                      // "s-1a2b3c4d"
};

struct SpeakerEntry {
  const ReportSpeaker* speaker = nullptr;  // null: quotations that nobody is named for
  std::string anchor;                      // "by-ann-lee"
  std::vector<StatementEntry> statements;
  std::size_t quotations = 0;  // without those that copies repeat
};

// A statement, by its speaker and its place among the speaker's.
struct StatementPlace {
  std::size_t speaker = 0;
  std::size_t statement = 0;
  friend bool operator==(StatementPlace, StatementPlace) = default;
};

struct ArticleEntry {
  ArticleHead head;
  std::string anchor;    // "a-1a2b3c4d"
  std::string original;  // the id of the article of which it is a copy; may be empty
  std::vector<StatementPlace> statements;  // in the order of the catalogue
  std::size_t quotations = 0;
};

// What the writers of pages need to know of a report, which must outlive it.
class Catalogue {
 public:
  // `texts` are those of the articles that have one.
  explicit Catalogue(const Report& report, const Texts& texts = {});
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;

  const Report& report() const { return *report_; }
  const report::AnyReport& asked() const { return asked_; }
  // By kind in the order of SpeakerKind, then in the order of the report; quotations without a
  // speaker last.
  const std::vector<SpeakerEntry>& speakers() const { return speakers_; }
  const std::vector<ArticleEntry>& articles() const { return articles_; }
  std::size_t quotations() const { return quotations_; }  // without those that copies repeat

  // The number of a quotation of the report; nothing if no statement has it.
  std::optional<std::size_t> number_of(const QuotationRecord& quotation) const;
  const QuotationEntry& entry(std::size_t number) const { return *entries_[number]; }
  // The speaker of the report that an article calls `id`; nothing if the article does not quote it.
  std::optional<std::size_t> speaker_of(std::size_t article, const std::string& id) const;
  std::optional<std::size_t> article_of(std::string_view id) const {
    return asked_.article_called(id);
  }

 private:
  void add_articles(const Copies& copies, const Texts& texts);
  void add_speakers(const Copies& copies);
  void name_quotations();

  const Report* report_;
  report::WholeReport asked_;
  std::vector<ArticleEntry> articles_;
  std::vector<SpeakerEntry> speakers_;
  std::size_t quotations_ = 0;
  std::vector<QuotationEntry*> entries_;
  std::unordered_map<const QuotationRecord*, std::size_t> numbers_;
  std::vector<std::unordered_map<std::string_view, std::size_t>> article_speakers_;
};

}  // namespace quoth::evidence
