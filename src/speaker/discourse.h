// What of an article is resolved up to some point. The resolver (references.cpp) goes over the
// mentions in order; generators read this state, and what they propose is added to it.
#pragma once

#include <unordered_map>
#include <vector>

#include "speaker/ages.h"
#include "speaker/candidate.h"
#include "speaker/described_referents.h"
#include "speaker/interview.h"
#include "speaker/mention_history.h"
#include "speaker/office_index.h"
#include "speaker/referent_table.h"
#include "speaker/source_words.h"
#include "speaker/speaker_model.h"

namespace quoth::speaker {

// A list of names: "Senators Alder and Birch".
struct NameList {
  Index referent = kNone;      // the group
  std::vector<Index> members;  // referents
};

// What the ranking decided on, to train it with.
struct Decision {
  Index quotation = kNone;         // whose source the mention is; kNone if it is none
  std::vector<Features> features;  // of each candidate
  std::vector<Index> referents;    // of each candidate; kNone for nobody and somebody new
};

// `view`, `model` and `decisions` must outlive it.
struct Discourse {
  const DocumentView& view;
  const SpeakerModel* model = nullptr;         // null: rules decide
  std::vector<Decision>* decisions = nullptr;  // filled if not null

  // Known from the beginning.
  std::vector<SourceWords> sources;  // of each quotation
  ReferentTable table;               // those who are named; those who are described are added
  OfficeIndex offices;               // of those who are named
  PersonsByAge ages;
  std::unordered_map<std::string, Index> by_country;  // see persons_by_country()
  std::vector<Side> sides;    // of each quotation: the interview label that is its source
  Index interviewee = kNone;  // whom the label of an answer means
  // For each token, or kNone:
  std::vector<Index> named_at;    // the referent of the name that it is in
  std::vector<Index> namesakes;   // of each referent that is named: others of the same surname
  std::vector<Index> bearer_at;   // the referent whose office it names
  std::vector<Index> content_at;  // the innermost quotation whose content it is in
  std::vector<Index> source_at;   // the first quotation whose source has its head there
  std::unordered_map<Index, Index> list_source_at;  // by last token: the source that lists names

  // Resolved so far.
  std::vector<Index> referent_at;  // for each token the referent of the mention with that head
  std::vector<double> chance_at;   // and how likely it is right
  std::vector<bool> sure_at;       // and whether its words leave no doubt, whatever the chance
  std::unordered_map<Index, Index> list_referent_at;  // by last token: whom a list of names means
  MentionHistory history;
  std::vector<NameList> name_lists;  // the last few that are not long
  DescribedReferents described;
};

// Whether the token is in words that are given as they were said: in marks, or in the turn of a
// transcript, which has none.
bool is_in_direct_words(const Discourse& discourse, Index token);

// Before the first mention is resolved.
Discourse begin_discourse(const DocumentView& view);

// The referent of the candidate that was chosen; what the candidate says of later mentions holds
// from here on.
Index accept(Discourse& discourse, const Candidate& candidate);

// Remembers the last few lists that are not long, so that the cost does not grow with the article.
void remember(std::vector<NameList>& lists, NameList list);

// Adds a mention that has its referent. `chance`: that it is right; `sure`: see Discourse::sure_at.
void add_mention(Discourse& discourse, const Mention& mention, double chance = 1,
                 bool sure = false);

// How the source of a quotation refers, once the mentions up to it are resolved.
MentionQuery source_query(const Discourse& discourse, Index quotation);

}  // namespace quoth::speaker
