// What a version says of a speaker beside the name.
#pragma once

#include <optional>

#include "diff/article_version.h"
#include "quoth/diff.h"

namespace quoth::diff {

// The change of a speaker's description; nothing if it stayed, or if one version's analysis may
// only have missed what stands in both.
std::optional<Change> description_change(const ArticleVersion& old_version,
                                         const SpeakerRecord& was,
                                         const ArticleVersion& new_version,
                                         const SpeakerRecord& is);

// The same of what the sources of two quotations say after the name ("Ann Lee, who runs a
// bakery,"), where no description of the speaker changed.
std::optional<Change> apposition_change(const ArticleVersion& old_version, const SpeakerRecord& was,
                                        const QuotationRecord& said,
                                        const ArticleVersion& new_version, const SpeakerRecord& is,
                                        const QuotationRecord& says);

}  // namespace quoth::diff
