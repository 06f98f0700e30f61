// Who answers in a dialogue.
#include "model/lexicon.h"
#include "speaker/addressee.h"
#include "speaker/generators.h"

namespace quoth::speaker {
namespace {

bool is_reply(const DocumentView& view, const Quotation& quotation) {
  static const model::Lexicon& replies = model::Lexicon::named("reply_verbs");
  if (!quotation.cue) return false;
  const TokenRange cue = view.tokens(*quotation.cue);
  for (Index i = cue.begin; i < cue.end; ++i) {
    const Annotation& article = view.article();
    if (replies.contains(article.lemma_of(article.tokens[i]))) return true;
  }
  return false;
}

}  // namespace

Candidates propose_listener(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const auto& quotations = view.article().quotations;
  const Index answer = discourse.source_at[query.token];
  const token::WordSense& word = *view.word(query.token);
  if (answer == kNone || answer == 0 || word.plural || word.gender == token::Gender::thing) {
    return {};
  }
  const Quotation& before = quotations[answer - 1];
  const bool dialogue = before.type != QuotationType::indirect &&
                        quotations[answer].type == QuotationType::direct &&
                        quotations[answer].paragraph <= before.paragraph + 1;
  if (!dialogue || !is_reply(view, quotations[answer])) return {};
  const Index name = find_addressee(view, before);
  if (name == kNone || name >= query.token) return {};
  const Index listener = discourse.named_at[name];
  if (!is_person(discourse.table, listener)) return {};
  const token::Gender gender = discourse.table.referents[listener].gender;
  if (gender != token::Gender::unknown && gender != word.gender) return {};
  return {{.generator = GeneratorKind::listener, .referent = listener}};
}

}  // namespace quoth::speaker
