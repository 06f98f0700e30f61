// The generators of candidates. Each is a function of the state and a mention, and proposes whom
// the mention may refer to; none changes the state. generators.cpp has the order in which they are
// asked, choose_referent.cpp the weights of the facts.
#pragma once

#include <span>
#include <vector>

#include "speaker/discourse.h"

namespace quoth::speaker {

using Candidates = std::vector<Candidate>;

struct Generator {
  MentionForm form;
  Candidates (*propose)(const Discourse& discourse, const MentionQuery& query);
};

// In the order in which they are asked.
std::span<const Generator> generators();

// What a generator proposes, without those whom the mention cannot mean, in ascending order
// (not_meant.h).
Candidates propose(const Generator& generator, const Discourse& discourse,
                   const MentionQuery& query, const std::vector<Index>& not_meant);

// "The premier said so. “We are late,” he added.": who spoke before in the paragraph, if nobody
// else is mentioned since.
Candidates propose_paragraph_source(const Discourse& discourse, const MentionQuery& query);

// "He", "they": those who were mentioned last and agree in number and gender.
Candidates propose_recent_mentions(const Discourse& discourse, const MentionQuery& query);
// "She posted a message. “We are late,” it read.": the author of the account before.
Candidates propose_read_account(const Discourse& discourse, const MentionQuery& query);
// "Elm Motors fell after it said": the subject before the clause, if nobody else there agrees.
Candidates propose_sentence_subject(const Discourse& discourse, const MentionQuery& query);
// "Jo Alder laughed. “We are late,” she said.": the only person whom the paragraph names before.
Candidates propose_paragraph_subject(const Discourse& discourse, const MentionQuery& query);
// "Elm Motors will close a plant, it said": what the sentence says it of.
Candidates propose_content_subject(const Discourse& discourse, const MentionQuery& query);

// “We are late,” Jo Alder told Al Birch. “No,” he replied: who was spoken to before.
Candidates propose_listener(const Discourse& discourse, const MentionQuery& query);
// "He" after a long quotation: who spoke last before the mention and agrees in number and gender.
Candidates propose_latest_source(const Discourse& discourse, const MentionQuery& query);
// "When he came home, Jo Alder said": the first person named after it in the sentence.
Candidates propose_first_named_after(const Discourse& discourse, const MentionQuery& query);

// "She is the only Republican who", "Jo Alder was among those who": the subject.
Candidates propose_subject_of_predicate(const Discourse& discourse, const MentionQuery& query);
// "Jo Alder of Elm, who": neither the town nor the body, but the person.
Candidates propose_person_before_who(const Discourse& discourse, const MentionQuery& query);
// "Voters who": whoever the words right before the pronoun mean.
Candidates propose_mention_before(const Discourse& discourse, const MentionQuery& query);

// "Her team", "the Alder campaign": a body of the person.
Candidates propose_body_of_person(const Discourse& discourse, const MentionQuery& query);
// "The plan by Jo Alder", "a Birch University poll": who made what the phrase names.
Candidates propose_account_author(const Discourse& discourse, const MentionQuery& query);
// "The 30-year-old", "the Pole": whom the article names with that age or country, or whom it named
// last of those whose age it does not state.
Candidates propose_stated_person(const Discourse& discourse, const MentionQuery& query);

// "The mayor", "her lawyer", "the union": whoever the article says is so.
Candidates propose_office_bearer(const Discourse& discourse, const MentionQuery& query);
// "The head of Elm": the only director, president or the like of Elm.
Candidates propose_sole_leader(const Discourse& discourse, const MentionQuery& query);
// "The experts" after "experts on tax law": those who were described so last.
Candidates propose_latest_description(const Discourse& discourse, const MentionQuery& query);
// "The senators" after "Senators Alder and Birch": the last list of names that fits.
Candidates propose_latest_name_list(const Discourse& discourse, const MentionQuery& query);
// "The senator", and nobody is called so: those who were mentioned last and may be one.
Candidates propose_recent_people(const Discourse& discourse, const MentionQuery& query);
// "A spokesman for the bank": somebody new.
Candidates propose_new_description(const Discourse& discourse, const MentionQuery& query);

// "Jo Alder and Al Birch": the group.
Candidates propose_name_list(const Discourse& discourse, const MentionQuery& query);

// "A": the person who is interviewed.
Candidates propose_interviewee(const Discourse& discourse, const MentionQuery& query);
// "Q": whoever the label means.
Candidates propose_interview_label(const Discourse& discourse, const MentionQuery& query);

// "I" in a quotation: who says it.
Candidates propose_speaker_around(const Discourse& discourse, const MentionQuery& query);
// "I" of the text itself: its author.
Candidates propose_author(const Discourse& discourse, const MentionQuery& query);
// "You": the listener in a quotation, the reader outside of all.
Candidates propose_audience(const Discourse& discourse, const MentionQuery& query);

// "Jo Alder, a fellow at the Elm [Policy Center], said": a source that is the end of an office.
Candidates propose_office_around_source(const Discourse& discourse, const MentionQuery& query);
// Whoever the mention with the head of the source means.
Candidates propose_source_mention(const Discourse& discourse, const MentionQuery& query);

}  // namespace quoth::speaker
