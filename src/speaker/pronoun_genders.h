// What the pronouns for a person say of one whose name leaves it open.
#pragma once

#include <vector>

#include "speaker/source_words.h"

namespace quoth::speaker {

// `table` with the gender of whoever is quoted by name and then, in the same paragraph, by a
// pronoun with words in marks, some or all, where the text outside of quotations names nobody else
// in between: "Wole Alder said that she is late. “She was asleep,” he said." By "it", also without
// marks, a single name without an office is that of a body: "Archos says that it is late. It also
// says". If the pronouns differ, none is taken. `named_at`: for each token the referent of the name
// that it is in.
ReferentTable with_pronoun_genders(const DocumentView& view,
                                   const std::vector<SourceWords>& sources,
                                   const std::vector<Index>& named_at, ReferentTable table);

}  // namespace quoth::speaker
