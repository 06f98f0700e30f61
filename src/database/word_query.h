// Which articles of a database may have some words in a quotation.
#pragma once

#include <string>
#include <vector>

namespace quoth::database {

// A query of quotation_index (see Selection::said) that no quotation fails in which, of each list,
// one word stands as it is written or as a lemma. Words are folded as find::fold_word() does.
// Function words are in nearly every quotation: lists that have one are left out if others are
// left; so are words without ASCII letters and digits, which the index may not have. Empty if no
// list is left: any quotation may have the words.
std::string word_query(const std::vector<std::vector<std::string>>& lists);

}  // namespace quoth::database
