// Who was mentioned lately: what pronouns look back on.
#pragma once

#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// What a pronoun, or a description used like one, asks for.
struct Wanted {
  Index token = kNone;
  token::Gender gender = token::Gender::unknown;  // `thing`: a body or thing; unknown: any person
  bool plural = false;
  bool subject = false;
  bool source = false;         // it is who said something
  Index quotation = kNone;     // then: what it said
  Index not_referent = kNone;  // who is speaking where it stands
  std::string_view sense;      // of a description: what its head says of the person
};

// One mention, as it was resolved.
struct Step {
  Index token = 0;
  Index referent = kNone;
  Index quotation = kNone;  // in whose content it stands, if in any
  bool subject = false;
  bool source = false;
  bool quoted = false;
  bool owner = false;  // "Alder's"
};

// Whether a name or a phrase is likely the subject of its sentence.
bool is_subject(const DocumentView& page, TokenRange tokens);

// Looks back over a bounded number of steps, so that its cost does not grow with the article.
class MentionHistory {
 public:
  MentionHistory(const DocumentView& page, const ReferentTable& cast) : page_(page), cast_(cast) {}
  void add(const Step& step) { steps_.push_back(step); }
  // The likeliest referent, or kNone where none agrees; for a description, where none is near.
  Index antecedent(const Wanted& wanted) const;

 private:
  bool agrees(const Referent& referent, const Wanted& wanted) const;
  int weigh(const Step& step, const Wanted& wanted) const;

  const DocumentView& page_;
  const ReferentTable& cast_;
  std::vector<Step> steps_;
};

}  // namespace quoth::speaker
