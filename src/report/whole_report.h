// A Report, asked piece by piece.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "quoth/report.h"
#include "report/any_report.h"

namespace quoth::report {

// Points to the report, which must outlive it.
class WholeReport final : public AnyReport {
 public:
  explicit WholeReport(const Report& report);

  std::vector<std::string> models() const override { return models_of(report_.articles); }
  std::size_t articles() const override { return report_.articles.size(); }
  const std::string& id(std::size_t article) const override { return report_.articles[article].id; }
  std::optional<std::size_t> article_called(std::string_view id) const override;
  Record article(std::size_t n) const override { return report_.articles[n]; }
  const Copies& copies() const override { return report_.copies; }
  const std::vector<ReportSpeaker>& speakers() const override { return report_.speakers; }
  std::size_t statements() const override { return report_.statements.size(); }
  Statement statement(std::size_t n) const override { return report_.statements[n]; }
  std::vector<std::optional<QuotationIndex>> places(std::size_t statement) const override;
  QuotationRecord quotation(QuotationIndex index) const override {
    return report_.articles[index.article].quotations[index.quotation];
  }
  std::size_t entities() const override { return report_.entities.size(); }
  ReportEntity entity(std::size_t n) const override { return report_.entities[n]; }
  const std::vector<Error>& errors() const override { return report_.errors; }

 private:
  const Report& report_;
  std::unordered_map<std::string_view, std::size_t> numbers_;
  // The quotations of each article by their ids, once one of them was asked for.
  mutable std::unordered_map<std::size_t, std::unordered_map<std::string_view, Index>> quotations_;
};

}  // namespace quoth::report
