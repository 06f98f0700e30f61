// What an article says someone is: "director general of MI5", "her lawyer".
#pragma once

#include <string_view>
#include <vector>

#include "speaker/phrase.h"

namespace quoth::speaker {

struct Office {
  std::string_view sense;  // the noun under which like ones are compared
  Index head = kNone;
  TokenRange phrase;  // as it stands, complement included
  TokenRange owner;  // the words that tell whose: [Ms. Alder] in "Ms. Alder's lawyer"; may be empty
  bool claimed = false;  // somebody in the article says so: "is a devoted father", she wrote
};

// The sense of a token that can be a role, a body or an account; "" for others.
std::string_view sense_of(const DocumentView& view, Index token);

// The sense of a phrase's head. In "director general" and "attorney general" that is the first
// noun.
std::string_view sense_of(const DocumentView& view, const Phrase& phrase);

// Whether `phrase` speaks of one person.
bool tells_person(const DocumentView& view, const Phrase& phrase);

// The offices that the words around a name give it: titles and modifiers before it, appositions on
// either side, "is" on either side, and "as" behind it. `titled` is the name with the titles before
// it.
std::vector<Office> offices_around(const DocumentView& view, TokenRange titled, TokenRange name);

// What a body is by its own name and what is said of it right behind: "the Birch Council, an
// agency"; "the Birch Council is an agency". A place is what its name tells: "Elm City".
std::vector<Office> natures_of(const DocumentView& view, TokenRange name, bool place);

}  // namespace quoth::speaker
