// The sides of a change.
#pragma once

#include <string>
#include <vector>

#include "diff/article_version.h"
#include "quoth/diff.h"

namespace quoth::diff {

ChangeSide side_of(const Record& record, const QuotationRecord& quotation);

// With whom it was said to as it is written, if nobody of the article was found.
ChangeSide side_of_quotation(const ArticleVersion& version, const QuotationRecord& quotation);
ChangeSide side_of_text(const ArticleVersion& version, std::vector<Place> place, std::string text);
// At the speaker's first mention.
ChangeSide side_of_speaker(const ArticleVersion& version, const SpeakerRecord& speaker,
                           const std::string& text);

// With the figures among `words`.
Change change_of(ChangeKind kind, const std::string& article, ChangeSide old_side,
                 ChangeSide new_side, std::vector<WordChange> words = {});

}  // namespace quoth::diff
