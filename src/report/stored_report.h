// A report whose articles and statements are made where they are asked for: of more articles than
// memory holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"
#include "quoth/selection.h"
#include "report/any_report.h"
#include "report/entity_counts.h"
#include "report/links.h"
#include "report/other_speakers.h"
#include "report/packed_records.h"
#include "report/records.h"
#include "report/statements.h"

namespace quoth::report {

// Throws as ByteStore does.
class StoredReport final : public AnyReport {
 public:
  StoredReport(PackedRecords records, std::vector<Error> errors);
  // Of records in the order of a report, to which it points.
  StoredReport(const std::vector<Record>& records, std::vector<Error> errors);

  // Leaves only the speakers that are so called, and what they say: see Filter::speakers. Call it
  // once at most.
  void keep_speakers(const std::vector<std::string>& names);
  void sort_speakers(SpeakerOrder order);

  std::vector<std::string> models() const override;
  std::size_t articles() const override { return records_.size(); }
  const std::string& id(std::size_t article) const override { return records_.id(article); }
  std::optional<std::size_t> article_called(std::string_view id) const override;
  Record article(std::size_t n) const override;
  const Copies& copies() const override { return copies_; }
  const std::vector<ReportSpeaker>& speakers() const override { return speakers_; }
  std::size_t statements() const override { return kept_ ? kept_->statements.size() : all(); }
  Statement statement(std::size_t n) const override;
  std::vector<std::optional<QuotationIndex>> places(std::size_t statement) const override;
  QuotationRecord quotation(QuotationIndex index) const override;
  std::size_t entities() const override { return entities_.size(); }
  ReportEntity entity(std::size_t n) const override { return entity_of(entities_[n], records_); }
  const std::vector<Error>& errors() const override { return errors_; }
  std::vector<SpeakerExplanation> explanations() const;

 private:
  // What the speakers say who are left.
  struct Kept {
    std::vector<std::uint32_t> statements;   // in `statements_`
    std::vector<QuotationIndex> quotations;  // in `records_`, in order

    std::span<const QuotationIndex> of(Index article) const;
  };

  StoredReport(std::optional<PackedRecords> packed, const std::vector<Record>* list,
               std::vector<Error> errors);
  std::size_t all() const { return statements_.size(); }
  std::size_t number(std::size_t n) const { return kept_ ? kept_->statements[n] : n; }

  std::optional<PackedRecords> packed_;
  Records records_;
  Copies copies_;
  Links links_;
  Statements statements_;
  std::vector<ReportSpeaker> speakers_;
  SameWords same_words_;
  std::vector<CountedEntity> entities_;
  std::vector<Error> errors_;
  std::optional<Kept> kept_;
};

}  // namespace quoth::report
