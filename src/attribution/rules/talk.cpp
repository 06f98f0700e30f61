#include "attribution/rules/talk.h"

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {

bool has_person(const AttributionView& view, token::TokenRange tokens, std::string_view person) {
  static const model::Lexicon& pronouns = model::Lexicon::named("pronouns");
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.at(i).mark != MarkState::outside) continue;
    if (pronouns.value(text::to_lower_ascii(view.text_of(i))).starts_with(person)) return true;
  }
  return false;
}

}  // namespace quoth::attribution
