// Finds the words that articles give to several speakers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "quoth/report.h"
#include "report/links.h"
#include "report/records.h"
#include "report/statements.h"

namespace quoth::report {

// Two statements of one sign have the same words if both quote them and all of one stands in the
// other, or nearly all of both. Short phrases do not count, nor a quotation and what it holds of
// another's words.
class SameWords {
 public:
  SameWords(const Records& records, const Statements& statements);

  // The numbers of the statements that have the same words as this one, each once, in order.
  std::vector<std::uint32_t> others(std::size_t statement) const;

 private:
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;  // both ways, in order
};

// Statement::also_given_to of a statement: those of its `others` that a speaker says.
std::vector<OtherSpeaker> other_speakers(const std::vector<std::uint32_t>& others,
                                         const Records& records, const Statements& statements,
                                         const Links& links);

}  // namespace quoth::report
