// A report as those ask for it who write it: the whole of it in memory, or piece by piece.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/copies.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "report/records.h"

namespace quoth::report {

// See Report for what the parts are. Numbers are places in its lists. Not thread-safe.
class AnyReport {
 public:
  AnyReport() = default;
  AnyReport(const AnyReport&) = delete;
  AnyReport& operator=(const AnyReport&) = delete;
  virtual ~AnyReport() = default;

  // What made the records, in byte order.
  virtual std::vector<std::string> models() const = 0;
  virtual std::size_t articles() const = 0;
  virtual const std::string& id(std::size_t article) const = 0;
  // The number of the article with this id.
  virtual std::optional<std::size_t> article_called(std::string_view id) const = 0;
  virtual Record article(std::size_t n) const = 0;
  virtual const Copies& copies() const = 0;
  virtual const std::vector<ReportSpeaker>& speakers() const = 0;
  virtual std::size_t statements() const = 0;
  virtual Statement statement(std::size_t n) const = 0;
  // Where the variants of the statement are quoted, in their order; nothing for one whose quotation
  // the report does not have.
  virtual std::vector<std::optional<QuotationIndex>> places(std::size_t statement) const = 0;
  virtual QuotationRecord quotation(QuotationIndex index) const = 0;
  virtual std::size_t entities() const = 0;
  virtual ReportEntity entity(std::size_t n) const = 0;
  virtual const std::vector<Error>& errors() const = 0;
};

}  // namespace quoth::report
