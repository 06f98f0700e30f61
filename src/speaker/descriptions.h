// Those whom an article describes and does not name: "voters", "spokesman for the union".
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// Adds to the cast those whom it makes. Points into page and cast, which must outlive it.
class Descriptions {
 public:
  Descriptions(const DocumentView& page, ReferentTable& cast) : page_(page), cast_(cast) {}

  // Who is described in words like these; made where nobody is yet.
  Index of_words(std::string_view text, SpeakerKind kind, bool plural, token::Gender gender);
  // "The Alder campaign", "her team": one body for each person and kind of body.
  Index body_of(Index owner, const Phrase& phrase);
  // Whom the words of `tokens` describe; `phrase` is their first phrase, `owner` whose it is.
  Index describe(const Phrase& phrase, TokenRange tokens, Index owner);
  // "The experts" after "experts on tax law": the last ones who were so called, or kNone.
  Index latest(const Phrase& phrase) const;
  // From here on "the report" means `referent`.
  void mean(const Phrase& phrase, Index referent);

 private:
  std::string head_key(const Phrase& phrase) const;
  bool is_share_of_people(const Phrase& phrase) const;

  const DocumentView& page_;
  ReferentTable& cast_;
  std::unordered_map<std::string, Index> by_words_;
  std::unordered_map<std::string, Index> latest_by_head_;
  std::map<std::pair<Index, std::string_view>, Index> bodies_;
};

}  // namespace quoth::speaker
