// Which articles of a database may have some words in a quotation.
#pragma once

#include <string>
#include <vector>

namespace quoth::database {

// A query of quotation_index (see Selection::said) that no quotation fails in which, of each list,
// one word stands as it is written or as a lemma. The index divides words otherwise than quoth in
// contractions ("can't") and in what is no word; lists that have function words, apostrophes or no
// letters and digits are left out. Empty if none is left: any quotation may have the words.
std::string word_query(const std::vector<std::vector<std::string>>& lists);

}  // namespace quoth::database
