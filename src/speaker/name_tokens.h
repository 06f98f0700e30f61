// A person's name among its neighbours: which tokens are the name, its titles, its suffix.
#pragma once

#include "speaker/page.h"

namespace quoth {

// A word like "Ms.", "Senator" or "Sir", written as one.
bool is_title(const Page& page, Index i);
// "Sir", "Dame", "Lord": a title that goes with the given name alone.
bool is_honour(const Page& page, Index i);
// Whether one of the titles tells the gender.
bool has_gendered_title(const Page& page, Tokens titled);

// Without an article before it and a possessive behind it.
Tokens trimmed(const Page& page, Tokens tokens);
// With the titles before it.
Tokens with_titles(const Page& page, Tokens name);
// Titles that the entity has swallowed belong before the name, with what goes with them: "Prime
// Minister Jo Alder".
Tokens without_titles(const Page& page, Tokens name);
// With "Jr." or "III" behind it, which the entity has left out.
Tokens with_suffix(const Page& page, Tokens name);
// "in Alder" is the town, "for Alder" the person of that name.
bool leads_to_place(const Page& page, Index preposition);

}  // namespace quoth
