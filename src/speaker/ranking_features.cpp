#include "speaker/ranking_features.h"

#include <algorithm>

#include "model/feature_hash.h"
#include "speaker/choose_referent.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// To be raised whenever the templates below give other features.
constexpr std::uint32_t kTemplates = 1;

using model::combine;
using model::FeatureHash;
using model::hash_text;

// The templates. Values are small numbers or hashes of words.
enum class Template : std::uint8_t {
  generator,
  by_rules,
  distance,
  place_in_sentence,
  source,
  quoted,
  own_words,
  rank,
  last_source,
  times_named,
  kind,
  gender,
  office,
  single_name,
  namesakes,
  rivals,
  office_words,
  office_owner,
  office_place,
  determiner,
  head,
  head_of_kind,
  head_in_name,
  aside,
  dateline,
  headline,
  paragraph,
  antecedent_chance,
  latest_mention,
  same_sentence,
  quotation_type,
  resolved_by,
  chance,
  verb_in_source,
  length,
  entity,
  since_mention,
  cue,
  cue_before,
  passive,
  confidence,
  name_length,
  cue_tag,
  first_tag,
  forms,
};

// Adds each value by itself and together with a context.
class Writer {
 public:
  Writer(Features& out, FeatureHash context) : out_(out), context_(context) {}

  void add(Template name, FeatureHash value) {
    const FeatureHash alone = combine(static_cast<FeatureHash>(name) + 1, value);
    out_.push_back(alone);
    out_.push_back(combine(alone, context_));
  }
  void add(Template name, FeatureHash a, FeatureHash b) { add(name, combine(a, b)); }

 private:
  Features& out_;
  FeatureHash context_;
};

Index step(Index count) { return count < 4 ? count : count < 6 ? 4 : count < 10 ? 5 : 6; }

Index step_of_chance(double chance) { return static_cast<Index>(chance * 8); }

Index paragraph_of(const DocumentView& view, Index token) {
  return view.article().sentences[view.sentence(token)].paragraph;
}

bool in_headline(const DocumentView& view, Index token) {
  const Role role = view.article().paragraphs[paragraph_of(view, token)].role;
  return role == Role::headline || role == Role::heading || role == Role::standfirst;
}

// "(Reuters)".
bool is_aside(const DocumentView& view, Index token) {
  return token > 0 && token + 1 < view.size() && view.text(token + 1) == ")" &&
         (view.text(token - 1) == "(" || (token > 1 && view.text(token - 2) == "("));
}

// "ELM, March 9 -".
bool in_dateline(const DocumentView& view, Index token) {
  constexpr Index kReach = 12;
  const TokenRange sentence = view.sentence_tokens(token);
  if (token > sentence.begin + kReach) return false;
  const Index limit = std::min(sentence.end, token + kReach);
  for (Index i = token + 1; i < limit; ++i) {
    if (is_verb(view.tag(i))) return false;
    const auto text = view.text(i);
    if (text == "-" || text == "--" || text == "\u2013" || text == "\u2014") {
      const auto& tokens = view.article().tokens;
      return tokens[i - 1].span.end < tokens[i].span.begin;
    }
  }
  return false;
}

FeatureHash kind_of(const Referent& who) {
  return static_cast<FeatureHash>(who.kind) * 4 + (who.place ? 1 : 0) + (who.plural ? 2 : 0);
}

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

void add_mention_features(const Context& context, const Candidate& candidate, Writer& writer) {
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
  if (facts.distance == 0) {
    writer.add(Template::same_sentence, facts.subject,
               std::min<Index>((context.query.token - event.token) / 4, 5));
  }
}

void add_office_features(const Candidate& candidate, Writer& writer) {
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

void add_referent_features(const Context& context, const Candidate& candidate, Writer& writer) {
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
  Writer writer(features, combine(context.form, static_cast<FeatureHash>(candidate.generator)));
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

bool has_finite_verb(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (is_finite(view.tag(i))) return true;
  }
  return false;
}

bool has_comma(const DocumentView& view, TokenRange tokens) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.tag(i) == Tag::comma) return true;
  }
  return false;
}

// The head of the referent's last mention before a token; kNone if none is near.
Index last_mention(const References& references, Index referent, Index token) {
  constexpr std::ptrdiff_t kReach = 100;  // mentions
  const auto& mentions = references.mentions;
  const auto end =
      std::partition_point(mentions.begin(), mentions.end(),
                           [&](const Mention& mention) { return mention.head < token; });
  const auto first = end - std::min(kReach, end - mentions.begin());
  for (auto mention = end; mention != first; --mention) {
    if ((mention - 1)->referent == referent) return (mention - 1)->head;
  }
  return kNone;
}

// In steps; 3 of who is not named.
Index namesakes_of(const References& references, const Reference& reference) {
  const bool named = reference.referent < references.namesakes.size();
  return named ? std::min<Index>(references.namesakes[reference.referent], 2) : 3;
}

void add_speaker_features(const References& references, const Reference& reference,
                          const Referent& who, Writer& writer) {
  writer.add(Template::resolved_by, kind_of(who));
  writer.add(Template::chance, step_of_chance(reference.chance));
  writer.add(Template::chance, 100 + static_cast<FeatureHash>(reference.chance * 20));
  writer.add(Template::times_named, step(who.named));
  writer.add(Template::single_name, who.name.single, who.name.given.empty());
  writer.add(Template::forms, !who.offices.empty(), who.forms.size() > 1);
  const auto blanks = std::count(who.text.begin(), who.text.end(), ' ');
  writer.add(Template::name_length, std::min<Index>(static_cast<Index>(blanks), 6));
  writer.add(Template::namesakes, namesakes_of(references, reference));
}

void add_source_features(const DocumentView& view, const References& references,
                         const Reference& reference, TokenRange source, Writer& writer) {
  const bool one_word = source.end == source.begin + 1;
  writer.add(Template::verb_in_source, has_finite_verb(view, source), has_comma(view, source));
  writer.add(Template::length, step(source.end - source.begin));
  writer.add(Template::first_tag, static_cast<FeatureHash>(view.tag(source.begin)));
  if (one_word && view.word(source.begin) != nullptr) {
    writer.add(Template::head, hash_text(text::fold_to_ascii(view.text(source.begin))));
  }
  if (reference.referent != kNone) {
    writer.add(Template::namesakes, namesakes_of(references, reference), one_word);
    const Index latest = last_mention(references, reference.referent, source.begin);
    writer.add(Template::since_mention,
               latest == kNone ? 9 : step(view.sentence(source.begin) - view.sentence(latest)));
  }
  for (Index i = source.begin; i < source.end; ++i) {
    const Index entity = view.entity(i);
    if (entity == kNone) continue;
    writer.add(Template::entity, static_cast<FeatureHash>(view.article().entities[entity].label));
    break;
  }
  writer.add(Template::headline, in_headline(view, source.begin));
  writer.add(Template::dateline, in_dateline(view, source.begin));
  writer.add(Template::quoted, view.quoted(source.begin), view.said(source.begin));
  writer.add(Template::passive, source.begin > 0 && view.is(source.begin - 1, "by"));
}

void add_cue_features(const DocumentView& view, const Quotation& quotation, Writer& writer) {
  const auto& article = view.article();
  const TokenRange cue = view.tokens(*quotation.cue);
  const Index last = cue.end - 1;
  writer.add(Template::cue, hash_text(article.lemma_of(article.tokens[last])),
             static_cast<FeatureHash>(quotation.type));
  writer.add(Template::cue_tag, static_cast<FeatureHash>(view.tag(last)), cue.end - cue.begin > 1);
  if (quotation.source) {
    writer.add(Template::cue_before, *quotation.cue < *quotation.source,
               quotation.content.front() < *quotation.cue);
  }
}

}  // namespace

model::Fingerprint speaker_fingerprint() {
  return model::fingerprint(kTemplates, "candidates speakers", model::ReadsClusters::no);
}

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

bool is_ambiguous(const DocumentView& view, const References& references,
                  const Quotation& quotation, const Reference& reference) {
  if (reference.referent == kNone || references.referents[reference.referent].forms.empty()) {
    return false;
  }
  if (reference.by != ResolvedBy::name || !quotation.source) return true;
  if (references.namesakes[reference.referent] == 0) return false;
  Index words = 0;
  const TokenRange source = view.tokens(*quotation.source);
  for (Index i = source.begin; i < source.end; ++i) {
    if (references.named_at[i] == reference.referent) ++words;
  }
  return words < 2;
}

Features features_of_speaker(const DocumentView& view, const References& references,
                             const Quotation& quotation, const Reference& reference) {
  const Referent* who =
      reference.referent == kNone ? nullptr : &references.referents[reference.referent];
  Features features;
  Writer writer(features, combine(static_cast<FeatureHash>(reference.by),
                                  who == nullptr ? 99 : static_cast<FeatureHash>(who->kind)));
  if (who != nullptr) add_speaker_features(references, reference, *who, writer);
  if (quotation.source && !view.tokens(*quotation.source).empty()) {
    add_source_features(view, references, reference, view.tokens(*quotation.source), writer);
  } else {
    writer.add(Template::length, 99, static_cast<FeatureHash>(quotation.type));
  }
  return features;
}

Features features_of_quotation(const DocumentView& view, const References& references,
                               const Quotation& quotation, const Reference& reference) {
  Features features = features_of_speaker(view, references, quotation, reference);
  Writer writer(features, combine(static_cast<FeatureHash>(reference.by),
                                  reference.referent == kNone ? 1U : 2U));
  writer.add(Template::quotation_type, static_cast<FeatureHash>(quotation.type),
             static_cast<FeatureHash>(quotation.medium));
  writer.add(Template::confidence, static_cast<FeatureHash>(quotation.confidence * 10));
  writer.add(Template::confidence, 100 + static_cast<FeatureHash>(quotation.confidence * 25));
  if (quotation.cue && !view.tokens(*quotation.cue).empty()) {
    add_cue_features(view, quotation, writer);
  }
  return features;
}

}  // namespace quoth::speaker
