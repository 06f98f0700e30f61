// What decides how likely a quotation and its speaker are right. Training and finding share this
// file.
#pragma once

#include "speaker/references.h"

namespace quoth::speaker {

// Whether a named speaker was given to words that leave open who it is and that are not sure
// (Reference): a pronoun that is not relative, a title that does not share two nouns with an
// office of theirs, a surname that others have too.
bool is_ambiguous(const DocumentView& view, const References& references,
                  const Quotation& quotation, const Reference& reference);

// Of the speaker that a quotation was given, if it was, by `reference` to one of the referents of
// `references`.
Features features_of_speaker(const DocumentView& view, const References& references,
                             const Quotation& quotation, const Reference& reference);
// The same with what the attribution is like: its confidence is that of the attribution alone.
Features features_of_quotation(const DocumentView& view, const References& references,
                               const Quotation& quotation, const Reference& reference);

}  // namespace quoth::speaker
