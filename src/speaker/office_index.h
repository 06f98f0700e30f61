// Who holds which office in an article: "mayor", "her lawyer", and what bodies are: "union".
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

struct OfficeHolder {
  Index referent = kNone;
  Office office;
  Index owner = kNone;  // whose lawyer, the director of what body
};

struct OfficeIndex {
  std::unordered_map<std::string_view, std::vector<OfficeHolder>> by_sense;  // in order of the text
  // By owner: the holder of an office of which there is one at a time; kNone if two hold such ones.
  std::unordered_map<Index, Index> sole_holder;
};

// `named_at`: for each token the referent of the name it is in, or kNone.
OfficeIndex index_offices(const DocumentView& view, const ReferentTable& table,
                          const std::vector<Index>& named_at);

// Whether `a` has a word like "vice" or "former" that `b` has not.
bool differs_in_rank(const DocumentView& view, TokenRange a, TokenRange b);

bool is_sole_office(std::string_view sense);

bool has_word(const DocumentView& view, TokenRange tokens, std::string_view word);

}  // namespace quoth::speaker
