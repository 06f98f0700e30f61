#include "attribution/rules/signed_quotation.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/laid_out.h"
#include "model/lexicon.h"
#include "text/characters.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestSignature = 16;  // tokens: a name and what its bearer is

// What begins an item: a dot, a dash, "1."
bool is_bullet(const AttributionView& view, Index token) {
  return is_symbol(view.at(token)) || view.at(token).tag == Tag::LS;
}

// Whether the paragraph begins with a mark that nothing closes.
bool is_open(const AttributionView& view, const ParagraphRange& paragraph) {
  return paragraph.begins_quoted && view.at(paragraph.tokens.begin).closing == token::kNone;
}

// The end of the words in marks that are side by side from the range's first token on; its begin if
// there are none.
Index end_of_marks(const AttributionView& view, token::TokenRange tokens) {
  Index i = tokens.begin;
  while (i < tokens.end && view.at(i).mark == MarkState::opening &&
         view.at(i).closing != token::kNone) {
    i = view.at(i).closing + 1;
  }
  return i;
}

// A name, or a short description of somebody, and no sentence.
bool is_signature(const AttributionView& view, token::TokenRange tokens) {
  static const model::Lexicon& roles = model::Lexicon::named("roles");
  if (tokens.size() > kLongestSignature) return false;
  bool someone = is_proper_noun(view.at(tokens.begin).tag);
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const AttributionToken& token = view.at(i);
    if (token.mark != MarkState::outside || token.tag == Tag::stop) return false;
    if (token.entity == 0 && (is_finite(token.tag) || token.tag == Tag::PRP)) return false;
    someone = someone || token.entity != 0 || roles.contains(view.lemma_of(i));
  }
  return someone;
}

// The person named in a signature; otherwise what is before its first comma.
token::TokenRange name_in(const AttributionView& view, token::TokenRange signature) {
  for (const Entity& entity : view.annotation->entities) {
    if (entity.label != EntityLabel::person) continue;
    if (entity.span.begin < view.span_of(signature.begin).begin) continue;
    if (entity.span.begin >= view.span_of(signature.end - 1).end) break;
    token::TokenRange name = signature;
    while (name.size() > 1 && view.span_of(name.begin).end <= entity.span.begin) ++name.begin;
    while (name.size() > 1 && view.span_of(name.end - 1).begin >= entity.span.end) --name.end;
    return name;
  }
  for (Index i = signature.begin + 1; i + 1 < signature.end; ++i) {
    if (view.at(i).tag == Tag::comma) return {signature.begin, i};
  }
  return signature;
}

// A block of paragraphs and a name beneath it.
std::optional<LaidOutQuotation> block_above(const AttributionView& view, std::size_t signature) {
  const std::vector<ParagraphRange>& paragraphs = view.paragraphs;
  const auto is_body = [&](std::size_t p) { return view.role_of(paragraphs[p]) == Role::body; };
  std::size_t first = signature - 1;
  // Words in marks may have been taken for the headline.
  const bool headline =
      view.role_of(paragraphs[first]) == Role::headline && paragraphs[first].begins_quoted;
  if (!is_body(first) && !headline) return std::nullopt;
  if (paragraphs[first].begins_quoted) {
    const token::TokenRange block = paragraphs[first].tokens;
    if (end_of_marks(view, block) != block.end) return std::nullopt;
    while (first > 0 && is_body(first - 1) && is_open(view, paragraphs[first - 1])) --first;
  } else if (view.is_set_off(paragraphs[first])) {
    while (first > 0 && is_body(first - 1) &&
           view.are_set_off(paragraphs[first - 1], paragraphs[first])) {
      --first;
    }
  }
  LaidOutQuotation found;
  for (; first < signature; ++first) found.content.push_back(paragraphs[first].tokens);
  token::TokenRange name = paragraphs[signature].tokens;
  found.place = {found.content.front().begin, name.end};
  if (name.size() > 1 && text::is_dashes(view.text_of(name.begin))) {
    found.cue = token::TokenRange{name.begin, name.begin + 1};
    ++name.begin;
  }
  found.source = name_in(view, name);
  return found;
}

// Whether a dash and a person's name begin the paragraph, without a sentence, under one in marks.
bool is_signed(const AttributionView& view, std::size_t paragraph) {
  const token::TokenRange tokens = view.paragraphs[paragraph].tokens;
  const ParagraphRange& above = view.paragraphs[paragraph - 1];
  if (tokens.size() < 2 || !text::is_dashes(view.text_of(tokens.begin)) || !above.begins_quoted) {
    return false;
  }
  if (!view.at(tokens.begin + 1).is_of(EntityLabel::person)) return false;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (is_finite(view.at(i).tag) && view.at(i).entity == 0) return false;
  }
  return end_of_marks(view, above.tokens) == above.tokens.end;
}

bool is_title(const AttributionView& view, const ParagraphRange& paragraph) {
  const Role role = view.role_of(paragraph);
  return role == Role::headline || role == Role::standfirst;
}

// "Elm mayor on bridge closure" in a title: without what it is about.
token::TokenRange without_topic(const AttributionView& view, token::TokenRange signature) {
  for (Index i = signature.begin + 1; i < signature.end; ++i) {
    if (view.at(i).tag == Tag::IN && view.text_of(i) != "of") return {signature.begin, i};
  }
  return signature;
}

// “…” — a name   • “…” (a name)
std::optional<LaidOutQuotation> signed_line(const AttributionView& view,
                                            const ParagraphRange& paragraph) {
  auto [begin, end] = paragraph.tokens;
  while (begin + 1 < end && view.at(begin).mark == MarkState::outside && is_bullet(view, begin)) {
    ++begin;
  }
  const Index lead = end_of_marks(view, {begin, end});  // of the signature
  if (lead == begin || lead + 1 >= end) return std::nullopt;
  if (view.at(end - 1).tag == Tag::stop) --end;
  const bool dash = text::is_dashes(view.text_of(lead));
  const bool brackets = view.text_of(lead) == "(" && view.text_of(end - 1) == ")";
  if (!dash && !brackets) return std::nullopt;
  const token::TokenRange content{begin, lead};
  token::TokenRange signature{lead + 1, brackets ? end - 1 : end};
  if (is_title(view, paragraph)) signature = without_topic(view, signature);
  // In a list of reactions a few words are enough.
  const bool speech = view.role_of(paragraph) == Role::item || is_speech(view, content);
  if (signature.empty() || !speech || !is_signature(view, signature)) return std::nullopt;
  LaidOutQuotation found{{begin, end}, {content}, {}, name_in(view, signature)};
  if (dash) found.cue = token::TokenRange{lead, lead + 1};
  return found;
}

// We are late. — a name, in a paragraph that markup sets off
std::optional<LaidOutQuotation> signed_block(const AttributionView& view,
                                             const ParagraphRange& paragraph) {
  if (!view.is_set_off(paragraph) || paragraph.quotes) return std::nullopt;
  auto [begin, end] = paragraph.tokens;
  if (view.at(end - 1).tag == Tag::stop) --end;
  for (Index dash = end; dash-- > begin + 1;) {
    if (!text::is_dashes(view.text_of(dash))) continue;
    const token::TokenRange signature{dash + 1, end};
    if (view.at(dash - 1).tag != Tag::stop || signature.empty()) return std::nullopt;
    if (!is_signature(view, signature)) return std::nullopt;
    return LaidOutQuotation{paragraph.tokens,
                            {{begin, dash}},
                            token::TokenRange{dash, dash + 1},
                            name_in(view, signature)};
  }
  return std::nullopt;
}

}  // namespace

Candidates find_signed_quotations(const AttributionView& view, Candidates candidates) {
  std::vector<LaidOutQuotation> found;
  for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
    std::optional<LaidOutQuotation> quotation;
    if (p > 0 && (view.role_of(view.paragraphs[p]) == Role::signature || is_signed(view, p))) {
      quotation = block_above(view, p);
    } else if (may_have_speech(view, view.paragraphs[p]) || is_title(view, view.paragraphs[p])) {
      quotation = signed_line(view, view.paragraphs[p]);
      if (!quotation) quotation = signed_block(view, view.paragraphs[p]);
    }
    if (quotation) found.push_back(*std::move(quotation));
  }
  return add_laid_out(view, found, Layout::signature, std::move(candidates));
}

}  // namespace quoth::attribution
