// Whose words a thing tells: a plan's, a poll's, a report's.
#pragma once

#include <optional>
#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// Whether somebody is named and no place: who may be an author.
bool is_author(const ReferentTable& cast, Index who);

// The maker of what a phrase names: "a Birch University poll", "Ms. Alder's plan", "an analysis by
// Jo Alder", "a complaint filed by the bank", "an editorial in the Courier"; kNone where the text
// tells none. `named_at` has for each token the referent of the name it is in, `owner` is whose the
// thing is.
Index maker_of(const DocumentView& page, const ReferentTable& cast,
               const std::vector<Index>& named_at, const Phrase& phrase, Index owner);

// "Alder said in a statement": the account that the cue of a quotation tells beside it, so that
// from there on "the statement" is what Alder says. `content_at` has for each token the quotation
// around it.
std::optional<Phrase> told_account(const DocumentView& page, Index quotation,
                                   const std::vector<Index>& content_at);

}  // namespace quoth::speaker
