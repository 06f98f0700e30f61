// Whom a pronoun does not mean.
#pragma once

#include <vector>

#include "speaker/discourse.h"

namespace quoth::speaker {

// The persons who are named in the content of a quotation and are not who says it, each once, in
// ascending order. Outside of quotation marks, those who are named after the source: “He said Alder
// was late” is not Alder, as a pronoun does not mean somebody whose name depends on it (principle C
// of binding: Chomsky 1981). Within marks, those from whom the speaker tells themselves: “Alder and
// I”, “my daughter Kate”.
std::vector<Index> named_in_content(const Discourse& discourse, Index quotation, Index source);

// Who asks in the clause that the pronoun's own clause follows, or kNone: “When a reporter asked
// her why, she answered” is not the reporter.
Index asker_before(const Discourse& discourse, Index pronoun);

// The persons who are named in the participle clause that the pronoun's clause follows: “Asked
// about Alder, he said” and “Citing what Alder opposed, he said” are not Alder.
std::vector<Index> named_in_participle(const Discourse& discourse, Index pronoun);

// All of these, each once, in ascending order; empty if the mention is no pronoun of the third
// person.
std::vector<Index> not_meant(const Discourse& discourse, const MentionQuery& query);

}  // namespace quoth::speaker
