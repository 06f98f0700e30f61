// What changed beside what is said: the headline, notes of corrections, figures.
#pragma once

#include <vector>

#include "diff/article_version.h"
#include "quoth/diff.h"

namespace quoth::diff {

// At most one.
std::vector<Change> headline_changes(const ArticleVersion& old_version,
                                     const ArticleVersion& new_version);

// Notes of corrections that the old version does not have. A note in which only the spelling of a
// name changed is nothing new; another date does.
std::vector<Change> note_changes(const ArticleVersion& old_version,
                                 const ArticleVersion& new_version);

// The sentences that otherwise stayed and in which a figure changed. Figures that one of the
// changes in `reported` has are left out.
std::vector<Change> figure_changes(const ArticleVersion& old_version,
                                   const ArticleVersion& new_version,
                                   const std::vector<Change>& reported);

// Whether a quotation of `version`, which the other one lacks, lies in a sentence that is there too
// and of which only figures within the quotation changed: then it was only not found there, and its
// figures are reported as those of the sentence.
bool only_figures_differ(const ArticleVersion& version, const ArticleVersion& other,
                         const QuotationRecord& quotation);

}  // namespace quoth::diff
