// The author of a statement or a letter that "reads".
#include <algorithm>

#include "model/lexicon.h"
#include "speaker/generators.h"

namespace quoth::speaker {
namespace {

// Bodies and people say; only texts read.
bool is_read(const DocumentView& view, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const Annotation& article = view.article();
  const TokenRange cue = view.tokens(*quotation.cue);
  for (Index i = cue.begin; i < cue.end; ++i) {
    if (article.lemma_of(article.tokens[i]) == "read") return true;
  }
  return false;
}

// The last statement, letter or post that the text mentions in the sentence before the quotation,
// or before the pronoun in its own one; kNone for none.
Index account_before(const Discourse& discourse, Index token) {
  static const model::Lexicon& own = model::Lexicon::named("own_words");
  const DocumentView& view = discourse.view;
  const auto& sentences = view.article().sentences;
  const Index sentence = view.sentence(token);
  const Index begin = sentences[sentence == 0 ? 0 : sentence - 1].first_token;
  for (Index i = token; i-- > begin;) {
    const token::WordSense* word = view.word(i);
    if (!word || word->account.empty() || !own.contains(word->account)) continue;
    if (is_noun(view.tag(i)) && !word->plural && !view.said(i)) return i;
  }
  return kNone;
}

// Whose it is: "she posted a message", and "the message" after "she said in a message".
Index author_of(const Discourse& discourse, Index account) {
  if (discourse.referent_at[account] != kNone) return discourse.referent_at[account];
  const Phrase phrase = phrase_at(discourse.view, account);
  if (phrase.determiner != Determiner::definite) return kNone;
  const auto found = discourse.described.by_noun.find(noun_key(discourse.view, phrase));
  return found == discourse.described.by_noun.end() ? kNone : found->second;
}

}  // namespace

Candidates propose_read_account(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const Index quotation = discourse.source_at[query.token];
  const token::WordSense& word = *view.word(query.token);
  if (quotation == kNone || word.plural || word.gender != token::Gender::thing) return {};
  const Quotation& read = view.article().quotations[quotation];
  if (read.type == QuotationType::indirect || !is_read(view, read)) return {};
  const TokenRange content = view.tokens(read.content.front());
  const Index account = account_before(discourse, std::min(content.begin, query.token));
  const Index author = account == kNone ? kNone : author_of(discourse, account);
  if (author == kNone) return {};
  return {{.generator = GeneratorKind::read_account, .referent = author}};
}

}  // namespace quoth::speaker
