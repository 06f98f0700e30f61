// Joins quotations of the same statement across articles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "quoth/copies.h"
#include "quoth/report.h"
#include "report/links.h"
#include "report/records.h"

namespace quoth::report {

// The statements of a report. Every quotation is a variant of exactly one. They are sorted by
// number of articles, then of variants, then by speaker and words; variants by article and
// position. What copies repeat does not count. Keeps some bytes of each, and makes a Statement of
// it where it is asked for. Points to the records and links.
class Statements {
 public:
  Statements(const Records& records, const Links& links, const Copies& copies);

  std::size_t size() const { return groups_.size(); }
  // Without Statement::also_given_to.
  Statement operator[](std::size_t n) const;

  // Its speaker, an index into Links::speakers, or kNobody.
  static constexpr Index kNobody = ~Index{0};
  Index speaker(std::size_t n) const { return groups_[n].speaker; }
  Sign sign(std::size_t n) const { return groups_[n].sign; }
  // Its quotations in order, and the first of them that has its text.
  std::span<const QuotationIndex> quotations(std::size_t n) const {
    return std::span(quotations_).subspan(groups_[n].first, groups_[n].count);
  }
  QuotationIndex fullest(std::size_t n) const;

 private:
  struct Group {
    std::uint32_t first = 0;  // in `quotations_`
    std::uint32_t count = 0;
    Index speaker = kNobody;
    QuotationIndex fullest;
    Sign sign = Sign::said;
    bool trivial = false;  // its words are not enough to identify a statement
  };
  class Grouping;

  const QuotationRecord& quotation(QuotationIndex index) const { return records_.quotation(index); }
  // The part of operator[] that does not compare wordings.
  Statement without_changes(const Group& group) const;

  Records records_;
  const Links* links_;
  std::vector<QuotationIndex> quotations_;
  std::vector<Group> groups_;
};

}  // namespace quoth::report
