// Everyone whom an article names: one referent for all the names of one person or body.
#pragma once

#include <string>
#include <vector>

#include "name/person_name.h"
#include "speaker/mention.h"
#include "speaker/office.h"

namespace quoth::speaker {

struct Referent {
  SpeakerKind kind = SpeakerKind::unnamed;
  token::Gender gender = token::Gender::unknown;
  bool plural = false;
  bool place = false;              // a country or a city, which speaks less often than others
  Index named = 0;                 // how often it is named
  name::Name name;                 // of a person, the fullest
  std::string text;                // what it is called: the fullest form
  std::vector<std::string> forms;  // every form of the name, each once
  std::vector<Office> offices;
  std::string noun;  // of somebody who is described and not named: see noun_key()
};

struct ReferentTable {
  std::vector<Referent> referents;
  std::vector<Mention> names;  // in order
};

inline bool is_person(const ReferentTable& table, Index referent) {
  return referent != kNone && table.referents[referent].kind == SpeakerKind::person;
}

// `more` are places that name someone where the entities have nothing, or too much: in order, none
// inside another. They replace the entities that they overlap.
ReferentTable find_referents(const DocumentView& view, const std::vector<TokenRange>& more);

}  // namespace quoth::speaker
