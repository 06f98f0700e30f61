#include "speaker/generators.h"

#include <algorithm>

namespace quoth::speaker {
namespace {

// The first generator with an acceptable candidate decides (choose_referent.cpp).
constexpr Generator kGenerators[] = {
    {MentionForm::third_person, propose_read_account},
    {MentionForm::third_person, propose_listener},
    {MentionForm::third_person, propose_sentence_subject},
    {MentionForm::third_person, propose_paragraph_source},
    {MentionForm::third_person, propose_paragraph_subject},
    {MentionForm::third_person, propose_content_subject},
    {MentionForm::third_person, propose_recent_mentions},
    {MentionForm::third_person, propose_first_named_after},
    {MentionForm::third_person, propose_latest_source},

    // After these, a relative pronoun means what the phrase before it means (references.cpp).
    {MentionForm::relative_pronoun, propose_subject_of_predicate},
    {MentionForm::relative_pronoun, propose_person_before_who},
    {MentionForm::relative_pronoun, propose_mention_before},

    {MentionForm::singular_phrase, propose_stated_person},
    {MentionForm::singular_phrase, propose_paragraph_source},
    {MentionForm::singular_phrase, propose_body_of_person},
    {MentionForm::singular_phrase, propose_account_author},
    {MentionForm::singular_phrase, propose_office_bearer},
    {MentionForm::singular_phrase, propose_sole_leader},
    {MentionForm::singular_phrase, propose_latest_description},
    {MentionForm::singular_phrase, propose_recent_people},
    {MentionForm::singular_phrase, propose_new_description},

    {MentionForm::plural_phrase, propose_body_of_person},
    {MentionForm::plural_phrase, propose_account_author},
    {MentionForm::plural_phrase, propose_latest_description},
    {MentionForm::plural_phrase, propose_latest_name_list},
    {MentionForm::plural_phrase, propose_new_description},

    {MentionForm::name_list, propose_name_list},

    // Sources of quotations, after all mentions.
    {MentionForm::interview_label, propose_interviewee},
    {MentionForm::interview_label, propose_interview_label},
    {MentionForm::first_person, propose_speaker_around},
    {MentionForm::first_person, propose_author},
    {MentionForm::second_person, propose_audience},
    {MentionForm::source_words, propose_office_around_source},
    {MentionForm::source_words, propose_source_mention},
};

}  // namespace

std::span<const Generator> generators() { return kGenerators; }

Candidates propose(const Generator& generator, const Discourse& discourse,
                   const MentionQuery& query, const std::vector<Index>& not_meant) {
  Candidates candidates = generator.propose(discourse, query);
  std::erase_if(candidates, [&](const Candidate& candidate) {
    return std::ranges::binary_search(not_meant, candidate.referent);
  });
  return candidates;
}

}  // namespace quoth::speaker
