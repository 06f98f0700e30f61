// Who is named in what a pronoun says: “He said Alder was late” is not Alder.
#pragma once

#include <vector>

#include "speaker/discourse.h"

namespace quoth::speaker {

// The persons who are named in the content of a quotation after its source and outside of quotation
// marks, each once, in ascending order. A pronoun does not mean somebody whose name depends on it
// (principle C of binding: Chomsky 1981).
std::vector<Index> named_in_content(const Discourse& discourse, Index quotation, Index source);

// The same for a mention; empty if it is no pronoun of the third person that is a source.
std::vector<Index> named_in_content(const Discourse& discourse, const MentionQuery& query);

}  // namespace quoth::speaker
