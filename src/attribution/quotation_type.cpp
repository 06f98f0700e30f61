#include "attribution/quotation_type.h"

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

// Punctuation and other signs have no letter or digit.
bool is_sign(const AttributionToken& token) {
  return token.tag >= Tag::comma || token.tag == Tag::NFP || token.tag == Tag::HYPH ||
         token.tag == Tag::SYM;
}

}  // namespace

QuotationType type_of(const AttributionView& view, const AttributionCandidate& candidate) {
  static const model::Lexicon& leads = model::Lexicon::named("content_leads");
  if (candidate.is_laid_out()) return QuotationType::direct;
  bool quoted = false;
  bool plain = false;
  bool leading = true;  // "and that" before the words in marks
  for (const token::TokenRange content : candidate.content) {
    for (Index i = content.begin; i < content.end; ++i) {
      const AttributionToken& token = view.at(i);
      if (token.mark != MarkState::outside) {
        quoted = true;
      } else if (!is_sign(token)) {
        leading = leading && leads.contains(view.lemma_of(i));
        plain = plain || !leading;
      }
      if (token.mark != MarkState::outside && !is_sign(token)) leading = false;
    }
  }
  if (!quoted) return QuotationType::indirect;
  return plain ? QuotationType::mixed : QuotationType::direct;
}

}  // namespace quoth::attribution
