// Noun phrases, as far as the resolution of mentions needs them.
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

enum class Determiner : std::uint8_t { none, definite, indefinite, owned };

// "Ms. Alder's former lawyer" is owned by [Ms. Alder]; in "the head of the union, Jo Alder," the
// complement is [of the union] and the apposition [Jo Alder].
struct Phrase {
  TokenRange core;        // from the determiner to the head
  Index head = kNone;     // kNone if there is no phrase
  TokenRange owner;       // whose it is, without the 's; empty if nobody's
  TokenRange complement;  // prepositional phrases right after the head
  Determiner determiner = Determiner::none;
  bool plural = false;

  TokenRange all() const { return {core.begin, complement.empty() ? core.end : complement.end}; }
};

// The first phrase in `range`, without punctuation and prepositions before it.
Phrase read_phrase(const DocumentView& view, TokenRange range);

// The phrase whose head is `head`, read leftwards within its sentence.
Phrase phrase_at(const DocumentView& view, Index head);

// Where a name begins with the nouns and adjectives before it: at "union" in "union chief Jo
// Alder".
Index begin_of_titled(const DocumentView& view, Index name);

bool has_tag(const DocumentView& view, TokenRange tokens, Tag tag);

// "Poland" of "Pole" or "Polish", "South Africa" of the last token of "South African"; "" if the
// token is no such word. Static storage.
std::string_view country_of(const DocumentView& view, Index token);

// "The Scot", "the 46-year-old South African"; but "The Australian" may be the paper.
bool is_of_a_people(const DocumentView& view, const Phrase& phrase);

// "The Scot", and not "the Scots" or "the Scottish".
bool is_one_of_a_people(const DocumentView& view, const Phrase& phrase);

// The phrase without determiner, owner pronoun and what quantifies it: "spokesman for the union".
TokenRange without_determiner(const DocumentView& view, TokenRange phrase);

}  // namespace quoth::speaker
