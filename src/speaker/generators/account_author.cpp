// The author of a plan, a poll, a report: what it says is what they say.
#include "model/lexicon.h"
#include "speaker/account.h"
#include "speaker/generators.h"

namespace quoth::speaker {
namespace {

// "A Birch University poll".
Index body_before(const Discourse& discourse, const Phrase& phrase) {
  for (Index i = phrase.core.begin; i < phrase.head; ++i) {
    const Index who = discourse.named_at[i];
    if (!is_author(discourse.table, who)) continue;
    if (discourse.table.referents[who].kind == SpeakerKind::organization) return who;
  }
  return kNone;
}

// "By" and "from" somebody; an article "in" a paper. A journal did not write the study in it.
Index author_after(const Discourse& discourse, const Phrase& phrase) {
  const DocumentView& view = discourse.view;
  const Index end = view.sentence_tokens(phrase.head).end;
  Index i = phrase.core.end;
  if (i < end && view.tag(i) == Tag::WDT) ++i;  // "that appeared in"
  static const model::Lexicon& making = model::Lexicon::named("making_participles");
  if (i < end && view.listed(i, making)) ++i;
  const bool article = view.word(phrase.head)->account == "article";
  const bool in = article && i < end && view.is(i, "in");
  if (i >= end || !(in || view.is(i, "by") || view.is(i, "from"))) return kNone;
  const Phrase by = read_phrase(view, {i + 1, end});
  if (by.head == kNone || by.core.begin > i + 1) return kNone;
  const Index who = discourse.named_at[by.head];
  if (!is_author(discourse.table, who)) return kNone;
  const bool body = discourse.table.referents[who].kind == SpeakerKind::organization;
  return !in || body ? who : kNone;
}

Index author_of(const Discourse& discourse, const MentionQuery& query) {
  if (!query.phrase.owner.empty()) {
    return is_author(discourse.table, query.owner) ? query.owner : kNone;
  }
  const Index body = body_before(discourse, query.phrase);
  return body != kNone ? body : author_after(discourse, query.phrase);
}

}  // namespace

Candidates propose_account_author(const Discourse& discourse, const MentionQuery& query) {
  if (!is_account(discourse.view, query.phrase.head)) return {};
  const Index author = author_of(discourse, query);
  if (author == kNone) return {};
  Candidates candidates(1);
  candidates[0].generator = GeneratorKind::account_author;
  candidates[0].referent = author;
  candidates[0].noun = noun_key(discourse.view, query.phrase);
  return candidates;
}

}  // namespace quoth::speaker
