// The name in the words that describe somebody.
#pragma once

#include "speaker/document_view.h"
#include "speaker/phrase.h"

namespace quoth::speaker {

// Each returns the last token of the name; kNone if there is none. `phrase` is the one that the
// tokens begin with.

// "A lawyer for the union, Jo Alder,", "the company behind it, Elm Bank", "a visibly enraged Jo
// Alder", "Le Monde newspaper".
Index described_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens);

// "One Elm Democrat, Rep. Jo Alder,": the person after whatever he is one of, by a name.
Index person_after_membership(const DocumentView& view, const Phrase& phrase, TokenRange tokens);

// Whether somebody else's name may follow: "a lawyer for the mayor".
bool is_of_somebody(const DocumentView& view, const Phrase& phrase);

}  // namespace quoth::speaker
