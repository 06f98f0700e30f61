// Things that have an author and say something: plans, polls, statements.
#pragma once

#include <optional>
#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// Whether somebody is named and is no place: who may be an author.
bool is_author(const ReferentTable& table, Index who);

// Whether the word is such a thing and nobody's role.
bool is_account(const DocumentView& view, Index token);

// "Alder said in a statement": the account beside the cue of a quotation, so that from
// there on "the statement" is what Alder says. `content_at` has for each token the quotation around
// it.
std::optional<Phrase> account_beside_cue(const DocumentView& view, Index quotation,
                                         const std::vector<Index>& content_at);

// "Alder issued a statement": the statement, letter or post that the subject, which ends right
// before the verb, has made.
std::optional<Phrase> account_issued(const DocumentView& view, TokenRange subject);

}  // namespace quoth::speaker
