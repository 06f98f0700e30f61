#include "attribution/rules/quotation_type.h"

namespace quoth::attribution {
namespace {

// Marks and other signs have no letter or digit.
bool is_sign(const AttributionToken& token) {
  return token.tag >= Tag::comma || token.tag == Tag::NFP || token.tag == Tag::HYPH ||
         token.tag == Tag::SYM;
}

}  // namespace

QuotationType type_of(const Annotation& annotation, const AttributionView& reading,
                      const Draft& draft) {
  if (draft.laid_out()) return QuotationType::direct;
  bool quoted = false;
  bool plain = false;
  bool first = true;
  for (const TokenSpan content : draft.content) {
    for (std::int32_t i = content.first; i <= content.last; ++i) {
      const AttributionToken& token = reading.at(i);
      if (token.mark != MarkState::outside) {
        quoted = true;
      } else if (!is_sign(token)) {
        const std::string_view lemma =
            annotation.lemma_of(annotation.tokens[static_cast<std::size_t>(i)]);
        const bool leads = first && (lemma == "that" || lemma == "and" || lemma == "but");
        plain = plain || !leads;
      }
      if (!is_sign(token)) first = false;
    }
  }
  if (!quoted) return QuotationType::indirect;
  return plain ? QuotationType::mixed : QuotationType::direct;
}

}  // namespace quoth::attribution
