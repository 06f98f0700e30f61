#include "attribution/attributions.h"

#include <array>
#include <utility>

#include "attribution/medium.h"
#include "attribution/model/model_candidates.h"
#include "attribution/quotation_type.h"
#include "attribution/rules/alignment.h"
#include "attribution/rules/block_quotation.h"
#include "attribution/rules/clause_content.h"
#include "attribution/rules/connective.h"
#include "attribution/rules/dateline.h"
#include "attribution/rules/direct_speech.h"
#include "attribution/rules/embedded_post.h"
#include "attribution/rules/far_subject.h"
#include "attribution/rules/floating_speech.h"
#include "attribution/rules/interview_answers.h"
#include "attribution/rules/introduced_block.h"
#include "attribution/rules/inverted_lead.h"
#include "attribution/rules/lead.h"
#include "attribution/rules/name_line.h"
#include "attribution/rules/named_speech.h"
#include "attribution/rules/nested_quotation.h"
#include "attribution/rules/nested_report.h"
#include "attribution/rules/outer_marks.h"
#include "attribution/rules/own_words.h"
#include "attribution/rules/parenthesis.h"
#include "attribution/rules/participle.h"
#include "attribution/rules/plain_report.h"
#include "attribution/rules/quoted_saying.h"
#include "attribution/rules/reported_thought.h"
#include "attribution/rules/signed_quotation.h"
#include "attribution/rules/spoken_of.h"
#include "attribution/rules/stray_pieces.h"
#include "attribution/rules/subject.h"
#include "attribution/rules/title_claim.h"
#include "attribution/rules/transcript.h"
#include "attribution/rules/unattributed_speech.h"
#include "attribution/sign.h"

namespace quoth::attribution {
namespace {

// A rule takes what was found so far and gives it back with what it adds, changes or drops.
using Rule = Candidates (*)(const AttributionView&, Candidates);

// In this order. To add a rule, write it in a file of its own in rules/ and put it here.
constexpr auto kRules = std::to_array<Rule>({
    give_subjects,             // a subject labelled as content becomes the source
    give_far_subjects,         // Alder, who was there, said …
    find_inverted_leads,       // Said Jo Alder, who was there: “We are late.”
    open_leads,                // In a statement, the council said:
    take_from_spoken_of,       // the mayor was accused of waste
    give_to_who_began,         // She began to speak. “We are late.” He nodded.
    trim_datelines,            // "TEMA, June 4 —" is no part of a content
    give_to_quoted,            // the paper quoted Jo Alder as saying that …
    split_at_participles,      // ", calling it “a desert”" is an attribution of its own
    find_signed_quotations,    // “We are late.” — Jo Alder
    find_embedded_posts,       // We are late. — Jo Alder (@joalder)
    find_block_quotations,     // what <blockquote> sets off, after a line that introduces it
    align_with_marks,          // contents begin and end at the quotation marks beside them
    drop_stray_pieces,         // "at her" in: shouted “I'll go” at her
    drop_reports_in_marks,     // “My aunt said she would go.” with nobody who says the whole
    drop_own_words,            // officers, who asked not to be named
    trim_connectives,          // "But" in: But it is late, she said.
    find_transcript,           // ALDER: We are late.
    find_interview_answers,    // Were you late? / I was.
    find_speech_below_names,   // “We are late.” under a line that names Jo Alder
    find_direct_speech,        // words in marks that still have nobody
    drop_topics,               // "On the delay" in: On the delay, she said: “We are late.”
    find_named_speech,         // Jo Alder, the mayor: “We are late.”
    find_introduced_blocks,    // The mayor said: and a paragraph or a list without marks
    find_title_claims,         // Bridge is safe, says mayor
    find_parentheses,          // The bridge is safe, the mayor said.
    find_plain_reports,        // My aunt says she is late.
    find_reported_thoughts,    // She thinks the bridge should close.
    drop_report_clauses,       // contents that only name the next speaker
    find_unattributed_speech,  // sentences in marks that nobody is known to say
    find_nested_quotations,    // marks within marks
    find_nested_reports,       // told the court that Jo Alder said …
});

}  // namespace

std::vector<AttributionCandidate> find_attributions(const AttributionModel& model,
                                                    AttributionView& view) {
  Candidates candidates = find_model_candidates(model, view);
  for (const Rule rule : kRules) candidates = rule(view, std::move(candidates));
  for (AttributionCandidate& candidate : candidates.attributions) {
    candidate.type = type_of(view, candidate);
    if (candidate.cue && candidate.medium == Medium::speech) {
      candidate.medium = medium_of(view, *candidate.cue);
    }
    candidate.sign = sign_of(view, candidate);
  }
  return std::move(candidates.attributions);
}

}  // namespace quoth::attribution
