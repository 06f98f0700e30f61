// The resolver: goes over the mentions in order, asks for the referent of each, and adds it to the
// discourse. Who is proposed is in generators.cpp, who is chosen in choose_referent.cpp.
#include "speaker/references.h"

#include <algorithm>
#include <utility>

#include "speaker/account.h"
#include "speaker/choose_referent.h"
#include "speaker/epithet.h"
#include "speaker/mentions.h"
#include "speaker/rank_referents.h"
#include "speaker/relative_pronoun.h"
#include "speaker/sure_mentions.h"

namespace quoth::speaker {
namespace {

struct Resolved {
  Index referent = kNone;
  double chance = 1;
  bool sure = false;  // see Discourse::sure_at
};

Resolved resolve(Discourse& discourse, const MentionQuery& query) {
  const Ranked ranked = rank_referents(discourse, query);
  if (!ranked.candidate) return {};
  const bool sure = is_sure(discourse, query, *ranked.candidate, ranked.chance);
  return {accept(discourse, *ranked.candidate), ranked.chance, sure};
}

// A pronoun that is likely resolved says the gender of whom it means. One that is not would take
// all later ones from that person.
Resolved resolve_third_person(Discourse& discourse, Index token) {
  constexpr double kLikely = 0.6;
  const Resolved resolved = resolve(discourse, {.form = MentionForm::third_person, .token = token});
  const token::WordSense& word = *discourse.view.word(token);
  if (resolved.referent == kNone || word.plural) return resolved;
  Referent& who = discourse.table.referents[resolved.referent];
  if (who.gender == token::Gender::unknown && resolved.chance >= kLikely) who.gender = word.gender;
  return resolved;
}

// By the words after and in the phrase: "the head of Elm", "the Alder campaign".
Index named_owner(const Discourse& discourse, const Phrase& phrase) {
  for (Index i = phrase.complement.begin; i < phrase.complement.end; ++i) {
    if (discourse.named_at[i] != kNone) return discourse.named_at[i];
  }
  for (Index i = phrase.core.begin; i < phrase.head; ++i) {
    if (is_person(discourse.table, discourse.named_at[i])) return discourse.named_at[i];
  }
  return kNone;
}

// Whose it is: "Ms. Alder's lawyer", "her lawyer", "my lawyer".
Index owner_of(Discourse& discourse, const Phrase& phrase) {
  if (phrase.owner.empty()) return named_owner(discourse, phrase);
  const Index last = phrase.owner.end - 1;
  if (discourse.referent_at[last] != kNone) return discourse.referent_at[last];
  const token::WordSense* word = discourse.view.word(last);
  if (word && word->pronoun == token::Person::first) {
    return resolve(discourse, {.form = MentionForm::first_person, .token = last}).referent;
  }
  const bool third = word && word->pronoun == token::Person::third;
  return third ? resolve_third_person(discourse, last).referent : kNone;
}

// `words`: all that describe somebody new.
Resolved resolve_phrase(Discourse& discourse, const Phrase& phrase, TokenRange words,
                        bool may_be_new) {
  return resolve(discourse,
                 {.form = phrase.plural ? MentionForm::plural_phrase : MentionForm::singular_phrase,
                  .token = phrase.head,
                  .words = words,
                  .phrase = phrase,
                  .owner = owner_of(discourse, phrase),
                  .may_be_new = may_be_new});
}

Resolved resolve_relative_pronoun(Discourse& discourse, Index token) {
  const Resolved resolved =
      resolve(discourse, {.form = MentionForm::relative_pronoun, .token = token});
  if (resolved.referent != kNone) return resolved;
  const auto phrase = phrase_before_relative(discourse.view, token);
  return phrase ? resolve_phrase(discourse, *phrase, phrase->core, true) : Resolved{};
}

// The first and second person are resolved only as sources and owners.
Resolved resolve_pronoun(Discourse& discourse, Index token) {
  switch (discourse.view.word(token)->pronoun) {
    case token::Person::relative:
      return resolve_relative_pronoun(discourse, token);
    case token::Person::third:
      return resolve_third_person(discourse, token);
    default:
      return {};
  }
}

// "The prime minister spoke in Elm. He said": somebody whom the article may never name.
bool is_sole_subject(const DocumentView& view, const Phrase& phrase) {
  return phrase.determiner == Determiner::definite && phrase.owner.empty() &&
         phrase.core.begin == view.sentence_tokens(phrase.head).begin &&
         !view.quoted(phrase.head) && is_sole_office(sense_of(view, phrase)) &&
         is_subject(view, phrase.all());
}

Resolved resolve_mention(Discourse& discourse, const Mention& mention) {
  const Index source = discourse.source_at[mention.head];
  switch (mention.kind) {
    case MentionKind::name:
      return {mention.referent};
    case MentionKind::pronoun:
      return resolve_pronoun(discourse, mention.head);
    case MentionKind::name_list:
      return resolve(
          discourse,
          {.form = MentionForm::name_list, .token = mention.head, .words = mention.tokens});
    case MentionKind::title:
    case MentionKind::description: {
      const Phrase phrase = source == kNone ? phrase_at(discourse.view, mention.head)
                                            : discourse.sources[source].phrase;
      const bool may_be_new = source != kNone || mention.kind == MentionKind::description ||
                              is_sole_subject(discourse.view, phrase);
      return resolve_phrase(discourse, phrase, mention.tokens, may_be_new);
    }
  }
  return {};
}

// "Alder said in a statement": from here on "the statement" means her. A statement that she issued
// is hers, but may speak for itself later.
void bind_account(Discourse& discourse, const Mention& mention) {
  if (!is_author(discourse.table, mention.referent)) return;
  const DocumentView& view = discourse.view;
  if (const auto issued = account_issued(view, mention.tokens)) {
    discourse.referent_at[issued->head] = mention.referent;
  }
  const Index source = discourse.source_at[mention.head];
  if (source == kNone) return;
  const auto account = account_beside_cue(view, source, discourse.content_at);
  if (!account) return;
  bind_noun(discourse.described, noun_key(view, *account), mention.referent);
}

std::vector<Mention> resolve_mentions(Discourse& discourse) {
  std::vector<Mention> resolved;
  for (Mention& mention : find_mentions(discourse)) {
    const Resolved found = resolve_mention(discourse, mention);
    mention.referent = found.referent;
    if (mention.referent == kNone) continue;
    add_mention(discourse, mention, found.chance, found.sure);
    bind_account(discourse, mention);
    resolved.push_back(mention);
  }
  return resolved;
}

ResolvedBy resolved_by(const Discourse& discourse, const MentionQuery& query, Index referent,
                       GeneratorKind generator) {
  if (query.form == MentionForm::interview_label) return ResolvedBy::description;
  if (query.form != MentionForm::source_words) return ResolvedBy::pronoun;
  if (generator == GeneratorKind::office_around_source) return ResolvedBy::title;
  const MentionKind kind = discourse.sources[query.quotation].kind;
  if (kind == MentionKind::pronoun) return ResolvedBy::pronoun;
  if (kind == MentionKind::name || kind == MentionKind::name_list) return ResolvedBy::name;
  const Referent& who = discourse.table.referents[referent];
  const bool named = who.kind == SpeakerKind::person || !who.forms.empty();
  return named ? ResolvedBy::title : ResolvedBy::description;
}

Reference resolve_source(Discourse& discourse, Index quotation) {
  const MentionQuery query = source_query(discourse, quotation);
  const auto chosen = choose_referent(discourse, query);
  if (!chosen) return {};
  const Index referent = accept(discourse, *chosen);
  const bool mention = chosen->generator == GeneratorKind::source_mention;
  const SourceWords& source = discourse.sources[quotation];
  const bool phrase = source.kind == MentionKind::title || source.kind == MentionKind::description;
  return {referent,
          resolved_by(discourse, query, referent, chosen->generator),
          mention ? discourse.chance_at[query.token] : 1,
          0,
          phrase && source.head != kNone ? epithet(discourse.view, source.tokens) : std::string(),
          mention && discourse.sure_at[query.token]};
}

}  // namespace

Reference without_name(References& references, const Reference& reference) {
  if (reference.description.empty()) return {};
  const auto same = std::ranges::find_if(references.referents, [&](const Referent& who) {
    return who.kind == SpeakerKind::unnamed && who.text == reference.description;
  });
  const auto referent = static_cast<Index>(same - references.referents.begin());
  if (same == references.referents.end()) {
    references.referents.emplace_back().text = reference.description;
  }
  return {referent, ResolvedBy::description, reference.chance, reference.apart,
          reference.description};
}

References find_references(const DocumentView& view, const SpeakerModel* model,
                           std::vector<Decision>* decisions) {
  Discourse discourse = begin_discourse(view);
  discourse.model = model;
  discourse.decisions = decisions;
  References out;
  out.mentions = resolve_mentions(discourse);
  for (Index q = 0; q < discourse.sources.size(); ++q) {
    out.sources.push_back(resolve_source(discourse, q));
  }
  out.referents = std::move(discourse.table.referents);
  out.named_at = std::move(discourse.named_at);
  out.namesakes = std::move(discourse.namesakes);
  return out;
}

}  // namespace quoth::speaker
