// What an article says someone is: "director general of MI5", "her lawyer".
#pragma once

#include <string_view>
#include <vector>

#include "speaker/phrase.h"

namespace quoth::speaker {

struct Office {
  std::string_view sense;  // what it is compared by: "lawyer" for "attorney"
  Index head = kNone;
  TokenRange phrase;     // with its complement
  TokenRange owner;      // whose it is: [Ms. Alder] in "Ms. Alder's lawyer"; may be empty
  bool claimed = false;  // somebody in the article says so: "is a devoted father", she wrote
};

// The sense of a token that can be a role, a body or an account; "" for others.
std::string_view sense_of(const DocumentView& view, Index token);

// The sense of a phrase's head. In "director general" and "attorney general" that is the first
// noun.
std::string_view sense_of(const DocumentView& view, const Phrase& phrase);

// Whether a token ends an age: "the 36-year-old".
bool is_age(const DocumentView& view, Index token);

// Whether a token is the noun of "mother of four", "father-of-two".
bool is_parent_of_number(const DocumentView& view, Index token);

// Whether `phrase` describes one person.
bool describes_person(const DocumentView& view, const Phrase& phrase);

// The offices that the words around a name give it: titles and modifiers before it, appositions on
// either side, "is" on either side, and "as" after it. `titled` is the name with the titles before
// it.
std::vector<Office> offices_around(const DocumentView& view, TokenRange titled, TokenRange name);

// What a body is by its own name and what is said of it right after: "the Birch Council, an
// agency"; "the Birch Council is an agency". Of a place only its name counts: "Elm
// City".
std::vector<Office> body_offices(const DocumentView& view, TokenRange name, bool place);

}  // namespace quoth::speaker
