// The subject of the sentence that a clause with a pronoun depends on, of what it says, or of the
// sentences before it.

#include <algorithm>

#include "model/lexicon.h"
#include "speaker/generators.h"
#include "speaker/mention_place.h"

namespace quoth::speaker {
namespace {

bool agrees(const Referent& who, const token::WordSense& pronoun) {
  if (who.plural) return false;
  if (pronoun.gender == token::Gender::thing) return who.gender == token::Gender::thing;
  return who.kind == SpeakerKind::person &&
         (who.gender == token::Gender::unknown || who.gender == pronoun.gender);
}

// "Elm Motors fell after it said", "Alder resigned when he was told".
bool begins_clause(const DocumentView& view, Index token) {
  static const model::Lexicon& leads = model::Lexicon::named("clause_leads");
  return token > 0 && view.listed(token - 1, leads);
}

// "It is said", "it has been suggested".
bool is_impersonal(const DocumentView& view, Index token, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const Annotation& article = view.article();
  const Index end = view.tokens(*quotation.cue).end;
  for (Index i = token + 1; i < end; ++i) {
    if (article.lemma_of(article.tokens[i]) == "be") return true;
  }
  return false;
}

// "As for Alder, he said".
bool follows_topic(const DocumentView& view, Index token, TokenRange sentence) {
  return token > sentence.begin + 3 && view.text(token - 1) == "," &&
         view.is(sentence.begin, "as") && view.is(sentence.begin + 1, "for");
}

// The name that opens a content as its subject; null for none.
const MentionEvent* content_subject(const Discourse& discourse, TokenRange content) {
  const DocumentView& view = discourse.view;
  if (view.tag(content.begin) == Tag::DT) ++content.begin;
  if (content.empty() || discourse.named_at[content.begin] == kNone) return nullptr;
  for (const MentionEvent& event : latest(discourse.history)) {
    if (event.token < content.begin) continue;
    const bool opens = event.token < content.end && event.subject && !event.owner &&
                       !event.quoted && event.referent == discourse.named_at[content.begin];
    return opens ? &event : nullptr;
  }
  return nullptr;
}

// "The agency spoke on Monday. Birch Bank had failed, it said."
bool has_rival_before(const Discourse& discourse, TokenRange sentence, Index referent,
                      const token::WordSense& pronoun) {
  if (sentence.begin == 0) return false;
  const Index before = discourse.view.sentence_tokens(sentence.begin - 1).begin;
  return std::ranges::any_of(latest(discourse.history), [&](const MentionEvent& event) {
    return event.token >= before && event.token < sentence.begin && event.referent != referent &&
           (event.subject || event.source) &&
           agrees(discourse.table.referents[event.referent], pronoun);
  });
}

// "Opposition leader Jo Alder", and not "an aide to Jo Alder".
bool opens_sentence(const DocumentView& view, Index name) {
  for (Index i = view.sentence_tokens(name).begin; i < name; ++i) {
    if (view.tag(i) == Tag::IN || is_verb(view.tag(i))) return false;
  }
  return true;
}

// The only person who is named before a token in its paragraph, outside of marks and as a subject,
// if the gender may be that of the pronoun; null for none.
const MentionEvent* subject_before(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const token::WordSense& word = *view.word(query.token);
  if (!view.states_gender(query.token) || word.plural ||
      word.pronoun_case != token::PronounCase::subject)
    return nullptr;
  const MentionEvent* subject = nullptr;
  const auto mentions = latest(discourse.history);
  for (auto at = mentions.rbegin(); at != mentions.rend(); ++at) {
    const MentionEvent& event = *at;
    if (event.quoted || view.said(event.token)) continue;
    if (paragraph_of(view, event.token) != paragraph_of(view, query.token)) break;
    const Referent& who = discourse.table.referents[event.referent];
    if (who.gender == token::Gender::thing) continue;
    if (subject != nullptr && subject->referent == event.referent) continue;
    if (view.sentence(event.token) == view.sentence(query.token)) return nullptr;
    const bool unnamed = who.kind == SpeakerKind::unnamed && !who.plural &&
                         (who.gender == token::Gender::unknown || who.gender == word.gender);
    if (unnamed) return nullptr;
    if (!agrees(who, word)) continue;
    if (subject != nullptr || !event.subject || !opens_sentence(view, event.token)) return nullptr;
    subject = &event;
  }
  return subject;
}

}  // namespace

Candidates propose_content_subject(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const token::WordSense& word = *view.word(query.token);
  const Index quotation = discourse.source_at[query.token];
  // Of persons there are too many that may be meant.
  if (word.gender != token::Gender::thing || word.plural || quotation == kNone) return {};
  if (is_in_direct_words(discourse, query.token)) return {};
  const Quotation& said = view.article().quotations[quotation];
  const TokenRange sentence = view.sentence_tokens(query.token);
  const TokenRange content = view.tokens(said.content.front());
  if (said.type != QuotationType::indirect || content.begin != sentence.begin) return {};
  if (content.end > query.token) return {};
  const MentionEvent* subject = content_subject(discourse, content);
  if (subject == nullptr || !agrees(discourse.table.referents[subject->referent], word)) return {};
  if (has_rival_before(discourse, sentence, subject->referent, word)) return {};
  return {{.generator = GeneratorKind::sentence_subject, .referent = subject->referent}};
}

Candidates propose_paragraph_subject(const Discourse& discourse, const MentionQuery& query) {
  if (discourse.source_at[query.token] == kNone) return {};
  if (is_in_direct_words(discourse, query.token)) return {};
  const MentionEvent* subject = subject_before(discourse, query);
  if (subject == nullptr) return {};
  return {{.generator = GeneratorKind::sentence_subject, .referent = subject->referent}};
}

Candidates propose_sentence_subject(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const token::WordSense& word = *view.word(query.token);
  if (word.plural || word.pronoun_case == token::PronounCase::possessive) return {};
  const Index quotation = discourse.source_at[query.token];
  if (quotation == kNone || view.quoted(query.token)) return {};
  if (word.gender == token::Gender::thing &&
      is_impersonal(view, query.token, view.article().quotations[quotation])) {
    return {};
  }
  const TokenRange sentence = view.sentence_tokens(query.token);
  const bool topic = follows_topic(view, query.token, sentence);
  if (!topic && !begins_clause(view, query.token)) return {};
  const MentionEvent* subject = nullptr;
  const auto mentions = latest(discourse.history);
  for (auto at = mentions.rbegin(); at != mentions.rend(); ++at) {
    const MentionEvent& event = *at;
    if (event.token < sentence.begin) break;
    if (event.token >= query.token || event.quoted) continue;
    if (!agrees(discourse.table.referents[event.referent], word)) continue;
    if (subject != nullptr && subject->referent != event.referent) return {};
    subject = &event;
  }
  if (subject == nullptr || !(topic || subject->subject)) return {};
  return {{.generator = GeneratorKind::sentence_subject, .referent = subject->referent}};
}

}  // namespace quoth::speaker
