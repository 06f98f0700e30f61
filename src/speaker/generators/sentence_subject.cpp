// The subject of the sentence that a clause with a pronoun depends on.

#include "model/lexicon.h"
#include "speaker/generators.h"

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

}  // namespace

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
