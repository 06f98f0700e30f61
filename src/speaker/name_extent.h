// Which tokens around a person's name are its titles and its suffix.
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

// A word like "Ms.", "Senator" or "Sir", with a capital or a full stop.
bool is_title(const DocumentView& view, Index i);
// "Sir", "Dame", "Lord": a title that goes with the given name alone.
bool is_honour(const DocumentView& view, Index i);

// Without an article before it and a possessive after it.
TokenRange trimmed(const DocumentView& view, TokenRange tokens);
// With the titles before it.
TokenRange with_titles(const DocumentView& view, TokenRange name);
// Without titles that the entity includes, and the words that belong to them: "Prime Minister Jo
// Alder".
TokenRange without_titles(const DocumentView& view, TokenRange name);
// With "Jr." or "III" after it, which the entity leaves out.
TokenRange with_suffix(const DocumentView& view, TokenRange name);
// With "-in" of "Moon Jae-in", where the entity ends before the hyphen.
TokenRange with_hyphenated_rest(const DocumentView& view, TokenRange name);
// With "Saint-" of "Saint-Alder", where the entity begins after the hyphen.
TokenRange with_hyphenated_begin(const DocumentView& view, TokenRange name);
// Without the body that the entity includes: "Alder of the Elm Union".
TokenRange without_body(const DocumentView& view, TokenRange name);
// "in Alder" is the town, "for Alder" the person of that name.
bool leads_to_place(const DocumentView& view, Index preposition);

// With the rest that a nickname in brackets or marks cuts off: "Robert (Bob) Alder".
TokenRange with_name_after_nickname(const DocumentView& view, TokenRange name);

}  // namespace quoth::speaker
