#include "speaker/ranking_features.h"

#include <algorithm>

#include "speaker/choose_referent.h"
#include "speaker/encoded_facts.h"
#include "speaker/feature_writer.h"
#include "speaker/mention_place.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// How a pronoun or a noun agrees with a referent: only words that state the gender prove it.
FeatureHash gender_match(const Referent& who, token::Gender wanted) {
  if (wanted == token::Gender::unknown) return 0;
  if (who.gender == token::Gender::unknown) return 1;
  const bool by_name = who.kind == SpeakerKind::person && who.offices.empty() &&
                       token::gender_of_given(who.name.given) == who.gender;
  return (who.gender == wanted ? 2 : 3) + (by_name ? 2 : 0);
}

// The last distinct speakers before the mention, the latest first.
std::vector<Index> last_sources(const Discourse& discourse, Index token) {
  constexpr std::size_t kMost = 3;
  constexpr std::size_t kReach = 60;
  std::vector<Index> found;
  const std::size_t size = discourse.history.size();
  for (std::size_t back = 1; back <= std::min(size, kReach) && found.size() < kMost; ++back) {
    const MentionEvent& event = discourse.history[size - back];
    if (!event.source || event.token >= token) continue;
    if (std::find(found.begin(), found.end(), event.referent) == found.end()) {
      found.push_back(event.referent);
    }
  }
  return found;
}

struct Context {
  const Discourse& discourse;
  const MentionQuery& query;
  FeatureHash form = 0;
  token::Gender gender = token::Gender::unknown;
  FeatureHash head = 0;
  bool to_source = false;
  std::vector<float> state;  // of its head; empty without an encoder
  std::vector<Index> sources;
  Index rivals = 0;  // distinct referents
};

Context context_of(const Discourse& discourse, const MentionQuery& query,
                   const Candidates& candidates) {
  const DocumentView& view = discourse.view;
  Context context{discourse, query};
  const token::WordSense* word = view.word(query.token);
  context.to_source = discourse.source_at[query.token] != kNone;
  if (word) context.gender = word->gender;
  const bool phrase = query.form != MentionForm::third_person;
  const auto number = static_cast<FeatureHash>(word && word->plural ? 1 : 0);
  context.form = static_cast<FeatureHash>(query.form) * 16 + number * 8 +
                 (phrase ? 0 : static_cast<FeatureHash>(context.gender));
  if (phrase) {
    const auto sense = sense_of(view, query.phrase);
    context.head =
        hash_text(sense.empty() ? text::fold_to_ascii(view.text(query.token)) : std::string(sense));
  }
  if (view.encoding() != nullptr) context.state = state_of(*view.encoding(), query.token);
  context.sources = last_sources(discourse, query.token);
  std::vector<Index> seen;
  for (const Candidate& candidate : candidates) {
    if (candidate.referent == kNone) continue;
    if (std::find(seen.begin(), seen.end(), candidate.referent) == seen.end()) {
      seen.push_back(candidate.referent);
    }
  }
  context.rivals = static_cast<Index>(seen.size());
  return context;
}

void add_mention_features(const Context& context, const Candidate& candidate,
                          FeatureWriter& writer) {
  const Discourse& discourse = context.discourse;
  const DocumentView& view = discourse.view;
  const Facts& facts = candidate.facts;
  const MentionEvent& event = discourse.history[candidate.mention];
  const Index distance = step(facts.distance);
  writer.add(Template::distance, distance, context.to_source);
  const FeatureHash role = (facts.subject ? 1U : 0U) + (facts.owner ? 2U : 0U) +
                           (facts.quoted ? 4U : 0U) + (facts.source ? 8U : 0U);
  writer.add(Template::place_in_sentence, role, std::min<Index>(distance, 2));
  writer.add(Template::source, facts.source, context.to_source);
  writer.add(Template::own_words, facts.in_own_words);
  writer.add(Template::rank, std::min<Index>(candidate.rank, 5), context.to_source);
  bool latest = true;
  for (Index i = candidate.mention + 1; i < discourse.history.size(); ++i) {
    if (discourse.history[i].referent == event.referent) latest = false;
  }
  writer.add(Template::latest_mention, latest, distance);
  writer.add(Template::aside, is_aside(view, event.token));
  writer.add(Template::dateline, in_dateline(view, event.token));
  writer.add(Template::headline, in_headline(view, event.token));
  const Index paragraphs =
      paragraph_of(view, context.query.token) - paragraph_of(view, event.token);
  const bool opens = view.sentence_tokens(context.query.token).begin + 1 >= context.query.token &&
                     view.sentence(context.query.token) > 0 &&
                     paragraph_of(view, context.query.token) !=
                         view.article().sentences[view.sentence(context.query.token) - 1].paragraph;
  writer.add(Template::paragraph, std::min<Index>(paragraphs, 4), opens);
  writer.add(Template::antecedent_chance, step_of_chance(event.chance));
  if (view.encoding() != nullptr) {
    const Index like = likeness(context.state, state_of(*view.encoding(), event.token));
    writer.add(Template::likeness, like);
    writer.add(Template::likeness, like, 100 + std::min<Index>(distance, 2));
  }
  if (facts.distance == 0) {
    writer.add(Template::same_sentence, facts.subject,
               std::min<Index>((context.query.token - event.token) / 4, 5));
  }
}

void add_office_features(const Candidate& candidate, FeatureWriter& writer) {
  const Facts& facts = candidate.facts;
  writer.add(Template::office_words,
             combine(static_cast<FeatureHash>(std::min(facts.shared_words, 3)) * 64 +
                         static_cast<FeatureHash>(std::min(facts.missing_words, 3)) * 16 +
                         static_cast<FeatureHash>(std::min(facts.missing_names, 3)) * 4 +
                         static_cast<FeatureHash>(std::min(facts.missing_nations, 3)),
                     static_cast<FeatureHash>(facts.rank_differences)));
  writer.add(Template::office_owner, (facts.same_owner ? 1U : 0U) + (facts.other_owner ? 2U : 0U) +
                                         (facts.owner_unknown ? 4U : 0U));
  writer.add(Template::office_place,
             (facts.later ? 1U : 0U) + (facts.in_opening ? 2U : 0U) + (facts.indefinite ? 4U : 0U),
             step(facts.distance));
  writer.add(Template::rank, std::min<Index>(candidate.rank, 5));
}

void add_referent_features(const Context& context, const Candidate& candidate,
                           FeatureWriter& writer) {
  const Discourse& discourse = context.discourse;
  const Referent& who = discourse.table.referents[candidate.referent];
  writer.add(Template::kind, kind_of(who));
  writer.add(Template::gender, gender_match(who, context.gender));
  writer.add(Template::times_named, step(who.named), context.to_source);
  writer.add(Template::office, !who.offices.empty(), candidate.facts.other_office);
  writer.add(Template::single_name, who.name.single, who.kind == SpeakerKind::person);
  if (candidate.referent < discourse.namesakes.size()) {
    writer.add(Template::namesakes, std::min<Index>(discourse.namesakes[candidate.referent], 2));
  }
  const auto source = std::find(context.sources.begin(), context.sources.end(), candidate.referent);
  writer.add(Template::last_source, static_cast<FeatureHash>(source - context.sources.begin()),
             context.to_source);
  if (context.head == 0) return;
  const DocumentView& view = discourse.view;
  writer.add(Template::head_of_kind, combine(context.head, kind_of(who)));
  const std::string head = text::fold_to_ascii(view.text(context.query.token));
  writer.add(Template::head_in_name, text::fold_to_ascii(who.text).find(head) != std::string::npos,
             kind_of(who));
}

Features features_of_candidate(const Context& context, const Candidate& candidate,
                               const std::optional<Candidate>& by_rules) {
  Features features;
  FeatureWriter writer(features,
                       combine(context.form, static_cast<FeatureHash>(candidate.generator)));
  const bool chosen =
      by_rules ? (by_rules->referent == candidate.referent &&
                  (candidate.referent != kNone || by_rules->generator == candidate.generator))
               : candidate.generator == GeneratorKind::nobody;
  writer.add(Template::generator, 0);
  writer.add(Template::by_rules, chosen,
             by_rules ? static_cast<FeatureHash>(by_rules->generator) : 99);
  writer.add(Template::rivals, std::min<Index>(context.rivals, 6), context.to_source);
  if (context.head != 0) {
    const Phrase& phrase = context.query.phrase;
    writer.add(Template::head, context.head);
    const bool bare = phrase.core.end <= phrase.core.begin + 2;
    writer.add(Template::determiner,
               static_cast<FeatureHash>(phrase.determiner) * 4 + (bare ? 1U : 0U) +
                   (phrase.complement.empty() ? 2U : 0U),
               chosen);
  }
  if (candidate.mention != kNone) add_mention_features(context, candidate, writer);
  if (candidate.generator == GeneratorKind::office_bearer) add_office_features(candidate, writer);
  if (candidate.referent != kNone) add_referent_features(context, candidate, writer);
  return features;
}

}  // namespace

std::vector<Features> features_of_candidates(const Discourse& discourse, const MentionQuery& query,
                                             const Candidates& candidates,
                                             const std::optional<Candidate>& by_rules) {
  const Context context = context_of(discourse, query, candidates);
  std::vector<Features> features;
  features.reserve(candidates.size());
  for (const Candidate& candidate : candidates) {
    features.push_back(features_of_candidate(context, candidate, by_rules));
  }
  return features;
}

}  // namespace quoth::speaker
