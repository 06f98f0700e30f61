#include "speaker/sure_mentions.h"

#include <algorithm>
#include <cstddef>

#include "speaker/generators.h"
#include "speaker/office.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// "The company" of whom was mentioned last, "the paper" of whom is one by its name. On news train,
// 19 of 21 companies that the ranking doubted were right.
bool is_bare_body(const DocumentView& view, const MentionQuery& query, GeneratorKind generator) {
  const TokenRange words = query.phrase.core;
  if (words.size() != 2 || !query.phrase.complement.empty()) return false;
  if (!view.is(words.begin, "the")) return false;
  if (generator == GeneratorKind::office_bearer) {
    return sense_of(view, query.phrase) == "newspaper";
  }
  return generator == GeneratorKind::recent_person &&
         (view.is(query.token, "company") || view.is(query.token, "firm"));
}

// "The airline" of "the airline Elm Air", if the article calls no other one so. "The company" may
// be any.
bool is_kind_of_one_body(const Discourse& discourse, const MentionQuery& query,
                         const Candidate& candidate) {
  constexpr std::size_t kMost = 64;  // holders that are compared
  const DocumentView& view = discourse.view;
  const Phrase& phrase = query.phrase;
  const token::WordSense* word = view.word(query.token);
  const bool holds =
      candidate.generator == GeneratorKind::office_bearer && candidate.referent != kNone;
  if (!holds || !word || word->body.empty()) return false;
  if (phrase.core.size() != 2 || !phrase.complement.empty()) return false;
  if (view.is(query.token, word->body)) return false;
  if (discourse.table.referents[candidate.referent].kind != SpeakerKind::organization) return false;
  const auto holders = discourse.offices.by_sense.find(word->body);
  if (holders == discourse.offices.by_sense.end() || holders->second.size() > kMost) return false;
  bool is_called = false;
  for (const OfficeHolder& holder : holders->second) {
    if (!text::equal_but_for_case(view.text(holder.office.head), view.text(query.token))) continue;
    if (holder.referent != candidate.referent) return false;
    is_called = is_called || view.entity(holder.office.head) == kNone;
  }
  return is_called;
}

// A title of which the article gives somebody every word; not "the mayor's [office]". On news
// train, nearly all that the ranking doubted were right.
bool is_whole_office(const DocumentView& view, const MentionQuery& query,
                     const Candidate& candidate) {
  const Facts& facts = candidate.facts;
  const Index after = query.token + 1;
  return candidate.generator == GeneratorKind::office_bearer &&
         describes_person(view, query.phrase) && facts.rank_differences == 0 &&
         facts.missing_words + facts.missing_names + facts.missing_nations == 0 &&
         !facts.other_owner && !facts.indefinite &&
         !(after < view.size() && view.is_possessive_mark(after));
}

// "He" for whoever spoke last and may be meant. On news train, 46 of 53 such pronouns that the
// models doubted were right, and 15 of 29 others.
bool is_last_speaker(const Discourse& discourse, const MentionQuery& query,
                     const Candidate& candidate, double chance) {
  constexpr double kLeast = 0.3;  // a chain of pronouns may be wrong from its begin
  const token::WordSense& word = *discourse.view.word(query.token);
  if (!discourse.view.states_gender(query.token) || word.plural || chance < kLeast) return false;
  const Candidates last = propose_latest_source(discourse, query);
  return !last.empty() && last.front().referent == candidate.referent;
}

// "The 27-year-old", "the mother of four" of whom spoke last, in an earlier sentence.
bool describes_last_speaker(const Discourse& discourse, const MentionQuery& query,
                            const Candidate& candidate) {
  if (candidate.generator != GeneratorKind::recent_person || candidate.facts.distance == 0 ||
      !(is_age(discourse.view, query.token) || is_parent_of_number(discourse.view, query.token))) {
    return false;
  }
  const auto mentions = latest(discourse.history);
  const auto source =
      std::find_if(mentions.rbegin(), mentions.rend(), [&](const MentionEvent& event) {
        return event.source && !event.quoted && event.token < query.token;
      });
  if (source == mentions.rend() || source->referent != candidate.referent) return false;
  // "A mother of two was angry": somebody else, who has no name.
  for (Index i = source->token + 1; i < query.token; ++i) {
    if (is_parent_of_number(discourse.view, i)) return false;
  }
  return true;
}

}  // namespace

bool is_sure(const Discourse& discourse, const MentionQuery& query, const Candidate& candidate,
             double chance) {
  if (query.form == MentionForm::third_person) {
    return candidate.generator == GeneratorKind::read_account ||
           candidate.generator == GeneratorKind::sentence_subject ||
           is_last_speaker(discourse, query, candidate, chance);
  }
  if (query.form != MentionForm::singular_phrase) return false;
  return candidate.generator == GeneratorKind::stated_person ||
         is_whole_office(discourse.view, query, candidate) ||
         is_bare_body(discourse.view, query, candidate.generator) ||
         is_kind_of_one_body(discourse, query, candidate) ||
         describes_last_speaker(discourse, query, candidate);
}

}  // namespace quoth::speaker
