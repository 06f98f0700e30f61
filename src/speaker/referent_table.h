// Everyone whom an article names: one referent for all the names of one person or body.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "name/person_name.h"
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
  std::vector<std::string> forms;  // every form of the name, without double ones
  std::vector<Office> offices;
};

enum class MentionKind : std::uint8_t { name, title, pronoun, description, pair };

// A place that refers to someone.
struct Mention {
  MentionKind kind = MentionKind::name;
  TokenRange tokens;  // a name's without titles before it
  TokenRange titled;  // with them
  Index head = kNone;
  Index referent = kNone;
};

struct ReferentTable {
  std::vector<Referent> referents;
  std::vector<Mention> names;  // in order
};

inline bool is_person(const ReferentTable& cast, Index referent) {
  return referent != kNone && cast.referents[referent].kind == SpeakerKind::person;
}

// `more` are places that name someone where the entities have nothing, or too much: in order, none
// inside another. They stand before the entities that they overlap.
ReferentTable find_referents(const DocumentView& page, const std::vector<TokenRange>& more);

}  // namespace quoth::speaker
