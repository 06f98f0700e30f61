// Whom a description with a role means: "the mayor", "her lawyer", "the union".
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// What everyone of the cast is said to be. Points into both, which must outlive it.
class OfficeIndex {
 public:
  // `named_at`: for each token the referent of the name it is in, or kNone.
  OfficeIndex(const DocumentView& page, const ReferentTable& cast,
              const std::vector<Index>& named_at);

  // The referent that bears the office of `phrase` best; kNone where none does well enough. "The
  // head of Elm" is also the only director, president or other of whom there is one at Elm.
  // `owner`: whose it is by the phrase, resolved.
  Index find(const Phrase& phrase, Index owner) const;

 private:
  struct Entry {
    Index referent = kNone;
    Office office;
    Index owner = kNone;
  };
  Index find_bearer(const Phrase& phrase, Index owner, std::string_view sense) const;
  int weigh(const Entry& entry, const Phrase& phrase, Index owner) const;

  const DocumentView& page_;
  std::unordered_map<std::string_view, std::vector<Entry>> by_sense_;
  std::unordered_map<Index, Index> leaders_;  // by owner: its director; kNone where there are two
};

// The sense of a phrase's head: "director" for "director general".
std::string_view sense_of(const DocumentView& page, const Phrase& phrase);

}  // namespace quoth::speaker
