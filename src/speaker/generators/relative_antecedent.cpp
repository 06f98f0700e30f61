// What a relative pronoun refers back to.
#include "model/lexicon.h"
#include "speaker/generators.h"
#include "speaker/relative_pronoun.h"

namespace quoth::speaker {
namespace {

// "Among" and "one of" before the many of whom somebody is one.
Index before_partitive(const DocumentView& view, Index phrase, Index begin) {
  if (phrase > begin && view.is(phrase - 1, "among")) return phrase - 1;
  const bool one = phrase > begin + 1 && view.is(phrase - 1, "of") && view.is(phrase - 2, "one");
  return one ? phrase - 2 : phrase;
}

bool is_negation(const DocumentView& view, Index token) {
  static const model::Lexicon& signs = model::Lexicon::named("cue_signs");
  const Annotation& article = view.article();
  return signs.value(article.lemma_of(article.tokens[token])) == "negation";
}

// Not "critics of Alder".
bool follows_preposition(const DocumentView& view, Index name) {
  const Index first = view.sentence_tokens(name).begin;
  Index begin = begin_of_titled(view, name);
  if (begin > first && view.tag(begin - 1) == Tag::DT) --begin;
  return begin > first && (view.tag(begin - 1) == Tag::IN || view.tag(begin - 1) == Tag::TO);
}

// The subject of the verb at a token: the last one before it, if it is right there or what is there
// is set off, "Jo Alder (D-Elm), a lawyer, was".
Index subject_before(const Discourse& discourse, Index begin, Index verb) {
  const DocumentView& view = discourse.view;
  const bool aside = view.tag(verb - 1) == Tag::comma || view.text(verb - 1) == ")";
  const auto mentions = latest(discourse.history);
  for (auto at = mentions.rbegin(); at != mentions.rend() && at->token >= begin; ++at) {
    if (at->token >= verb || !at->subject) continue;
    const Index named = discourse.named_at[verb - 1];
    const bool adjacent = at->token + 1 == verb || (named != kNone && named == at->referent);
    if (!(adjacent || aside) || follows_preposition(view, at->token)) return kNone;
    return at->referent;
  }
  return kNone;
}

}  // namespace

Candidates propose_subject_of_predicate(const Discourse& discourse, const MentionQuery& query) {
  static const model::Lexicon& copulas = model::Lexicon::named("copulas");
  const DocumentView& view = discourse.view;
  if (!view.is(query.token, "who")) return {};
  const auto phrase = phrase_before_relative(view, query.token);
  if (!phrase || view.entity(phrase->head) != kNone) return {};
  const Index begin = view.sentence_tokens(query.token).begin;
  const auto before_adverbs = [&](Index i) {
    while (i > begin + 1 && view.tag(i - 1) == Tag::RB && !is_negation(view, i - 1)) --i;
    return i;
  };
  Index i = before_adverbs(before_partitive(view, phrase->core.begin, begin));
  if (i < begin + 2 || !view.listed(i - 1, copulas) || view.tag(i - 1) == Tag::POS) return {};
  i = before_adverbs(i - 1);
  // “It was the mayor who left” is about the mayor.
  const token::WordSense* word = view.word(i - 1);
  if (word && word->pronoun == token::Person::third && word->gender == token::Gender::thing)
    return {};
  const Index referent = subject_before(discourse, begin, i);
  if (referent == kNone) return {};
  return {{.generator = GeneratorKind::person_before_who, .referent = referent}};
}

Candidates propose_person_before_who(const Discourse& discourse, const MentionQuery& query) {
  constexpr Index kReach = 14;  // tokens before the pronoun
  const DocumentView& view = discourse.view;
  const Index last = before_relative(view, query.token);
  if (last == kNone || !view.is(query.token, "who")) return {};
  const bool aside = view.text(last + 1) == ")";  // "(D-Elm), who"
  const Index named = discourse.named_at[last];
  if ((named == kNone && !aside) || is_person(discourse.table, named)) return {};
  const Index begin = view.sentence_tokens(last).begin;
  for (Index i = last; i > begin && i + kReach > last; --i) {
    const Index referent = discourse.named_at[i - 1];
    if (is_person(discourse.table, referent)) {
      return {{.generator = GeneratorKind::person_before_who, .referent = referent}};
    }
    if (is_verb(view.tag(i - 1)) || view.tag(i - 1) == Tag::CC) return {};
  }
  return {};
}

Candidates propose_mention_before(const Discourse& discourse, const MentionQuery& query) {
  const Index last = before_relative(discourse.view, query.token);
  if (last == kNone) return {};
  const Index mentioned = discourse.referent_at[last];
  const Index referent = mentioned != kNone ? mentioned : discourse.bearer_at[last];
  if (referent == kNone) return {};
  return {{.generator = GeneratorKind::mention_before, .referent = referent}};
}

}  // namespace quoth::speaker
