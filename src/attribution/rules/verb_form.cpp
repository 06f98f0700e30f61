#include "attribution/rules/verb_form.h"

#include "model/lexicon.h"

namespace quoth::attribution {

bool has_passive_auxiliary(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& auxiliaries = model::Lexicon::named("passive_auxiliaries");
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (auxiliaries.contains(view.lemma_of(i))) return true;
  }
  return false;
}

bool is_verb_like_noun(const AttributionView& view, Index token) {
  static const model::Lexicon& verbs = model::Lexicon::named("title_verbs");
  return view.at(token).tag == Tag::NNS && verbs.contains(view.lemma_of(token));
}

}  // namespace quoth::attribution
