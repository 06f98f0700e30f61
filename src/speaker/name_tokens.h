// A person's name among its neighbours: which tokens are the name, its titles, its suffix.
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

// A word like "Ms.", "Senator" or "Sir", written as one.
bool is_title(const DocumentView& page, Index i);
// "Sir", "Dame", "Lord": a title that goes with the given name alone.
bool is_honour(const DocumentView& page, Index i);
// Whether one of the titles tells the gender.
bool has_gendered_title(const DocumentView& page, TokenRange titled);

// Without an article before it and a possessive behind it.
TokenRange trimmed(const DocumentView& page, TokenRange tokens);
// With the titles before it.
TokenRange with_titles(const DocumentView& page, TokenRange name);
// Titles that the entity has swallowed belong before the name, with what goes with them: "Prime
// Minister Jo Alder".
TokenRange without_titles(const DocumentView& page, TokenRange name);
// With "Jr." or "III" behind it, which the entity has left out.
TokenRange with_suffix(const DocumentView& page, TokenRange name);
// "in Alder" is the town, "for Alder" the person of that name.
bool leads_to_place(const DocumentView& page, Index preposition);

}  // namespace quoth::speaker
