// Flags that select quotations.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "quoth/filter.h"
#include "quoth/record.h"
#include "report/quoted_names.h"

namespace quoth::cli {

// --speaker, --kind, --type, --medium, --sign, --confidence, --precise, --since and --until.
void add_change_filter_flags(CLI::App& command, Filter& filter);
// These, and --about, which asks whom a quotation mentions: a change does not know.
void add_filter_flags(CLI::App& command, Filter& filter);

// Throws CLI::ValidationError if no date lies between --since and --until.
void check_range(const Filter& filter);

// What is to be reported of --speaker, --since and --until when the articles have been read. A
// plain value.
class FilterNotes {
 public:
  FilterNotes() = default;
  explicit FilterNotes(report::QuotedNames quoted) : quoted_(std::move(quoted)) {}

  void add(const Filter& filter, const std::vector<Record>& articles);
  void add(const FilterNotes& others);

  // Prints on standard error which names of --speaker nobody in the articles has, and who is called
  // nearly so; and how many articles --since and --until leave out because they have no date.
  // `which` says which articles were read, if not all: " that have these words".
  void print(const Filter& filter, const std::string& which = "") const;

 private:
  report::QuotedNames quoted_;  // if --speaker is given
  std::size_t undated_ = 0;
};

// --precise: raises the least confidence. `confidence` must outlive the command.
void add_precise_flag(CLI::App& command, double& confidence);

}  // namespace quoth::cli
