// Pronouns that come before the name.
#pragma once

#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// "When he came home, Jo Alder said": the first person whom the sentence goes on to name, if the
// pronoun's gender agrees; else kNone. `named_at` has for each token the referent of the name it is
// in.
Index named_behind(const DocumentView& page, const ReferentTable& cast,
                   const std::vector<Index>& named_at, Index pronoun);

}  // namespace quoth::speaker
