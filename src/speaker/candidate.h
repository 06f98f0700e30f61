// Whom a mention may refer to, with what speaks for and against it. Generators propose candidates
// (generators.h); choose_referent compares them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "quoth/annotation.h"
#include "speaker/phrase.h"
#include "token/word_sense.h"

namespace quoth::speaker {

// How a mention refers. Each form has its own generators.
enum class MentionForm : std::uint8_t {
  none,              // it refers to nobody
  third_person,      // "he", "their"
  relative_pronoun,  // "who", "many of whom"
  singular_phrase,   // "the mayor", "her team"
  plural_phrase,     // "the senators"
  name_list,         // "Jo Alder and Al Birch"
  interview_label,   // "Q", "A"
  first_person,      // "I", "my"
  second_person,     // "you"
  source_words,      // a source of any other form, whose mention is resolved already
};

// A mention that is to be resolved, as the generators see it.
struct MentionQuery {
  MentionForm form = MentionForm::none;
  Index token = kNone;      // its head
  Index quotation = kNone;  // whose source it is; used by the last four forms
  TokenRange words;         // of a list of names or a phrase
  Phrase phrase;            // of a phrase
  Index owner = kNone;      // of a phrase: whose it is, as resolved
  bool may_be_new = false;  // of a phrase: it may describe somebody who was not mentioned yet
};

enum class GeneratorKind : std::uint8_t {
  recent_mention,
  first_named_after,
  person_before_who,
  mention_before,
  body_of_person,
  account_author,
  office_bearer,
  sole_leader,
  latest_description,
  latest_name_list,
  recent_person,
  new_description,
  name_list,
  interviewee,
  interview_label,
  speaker_around,
  author,
  audience,
  office_around_source,
  source_mention,
  nobody,  // proposed by the ranking alone
  listener,
  latest_source,
  read_account,
  sentence_subject,
  paragraph_source,
  stated_person,
};

// For and against a candidate. A generator leaves the facts that it does not know as they are here.
struct Facts {
  Index distance = 0;  // sentences between the mention and the place where the candidate was found

  // Of the candidate's last mentions (recent_mention, recent_person).
  bool to_source = false;        // the mention that is resolved is a source
  bool subject = false;          // the candidate's mention is the subject of its sentence
  bool source = false;           // it is the source of a quotation
  bool quoted = false;           // it is in quotation marks, and what is resolved is not
  bool owner = false;            // it is a possessive: "Alder's"
  bool in_own_words = false;     // it is in the content whose source is resolved
  bool same_gender = false;      // both genders are known
  bool body_for_plural = false;  // an organization for "they"
  bool unnamed = false;
  bool place = false;
  Index times_named = 0;      // in the whole article
  bool other_office = false;  // it has offices, and none is the noun of the phrase
  bool ruled_out = false;     // it cannot be the referent, however likely it is otherwise

  // Of the words that give the candidate its office (office_bearer).
  int shared_words = 0;      // of the phrase's words: those that the office has too
  int missing_words = 0;     // those that it has not
  int missing_names = 0;     // those that it has not and that are proper nouns
  int missing_nations = 0;   // "the French president", and the office is a bare "president"
  int rank_differences = 0;  // "vice", "former": one has it and the other has not
  bool same_owner = false;
  bool other_owner = false;
  bool owner_unknown = false;  // the phrase has an owner and the office has none
  bool later = false;          // the office is in a later sentence
  bool in_opening = false;     // the phrase is in the first sentences of the article
  bool indefinite = false;     // "a lawyer"
};

// Somebody whom the article describes and does not name. The same words are the same referent.
struct DescribedReferent {
  std::string text;
  std::string key = {};  // what distinguishes it from others; empty: the text
  SpeakerKind kind = SpeakerKind::unnamed;
  bool plural = false;
  token::Gender gender = token::Gender::unknown;
};

struct Candidate {
  GeneratorKind generator = GeneratorKind::recent_mention;
  Index referent = kNone;  // kNone: whoever has the description, made if there is nobody yet
  Facts facts;
  Index mention = kNone;  // of recent ones: the place in the history
  Index rank = 0;  // among the candidates of one generator: the lower one wins if all else is equal
  DescribedReferent description;
  std::vector<Index> members;  // of a list of names
  std::string noun;  // the noun key that means the candidate from here on; "" if none does
};

}  // namespace quoth::speaker
