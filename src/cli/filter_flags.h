// Flags that select quotations.
#pragma once

#include <CLI/CLI.hpp>
#include <vector>

#include "quoth/filter.h"
#include "quoth/record.h"

namespace quoth::cli {

// --speaker, --type, --medium, --sign, --confidence and --precise.
void add_filter_flags(CLI::App& command, Filter& filter);
// --kind: of the speaker.
void add_kind_flag(CLI::App& command, Filter& filter);
// --kind and --about, which needs the records of the articles.
void add_record_filter_flags(CLI::App& command, Filter& filter);
// --since and --until.
void add_date_flags(CLI::App& command, Filter& filter);

// Throws CLI::ValidationError if no date lies between --since and --until.
void check_range(const Filter& filter);

// Tells on standard error which names of --speaker nobody in the articles has, and who is called
// nearly so; and how many articles --since and --until leave out because they have no date.
void tell_of_filter(const Filter& filter, const std::vector<Record>& articles);

// Readers are told speech and writing, unless they ask for other media.
Filter spoken(Filter filter);

// --precise: raises the least confidence. `confidence` must outlive the command.
void add_precise_flag(CLI::App& command, double& confidence);

}  // namespace quoth::cli
