#include "speaker/addressee.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

constexpr Index kReach = 16;  // tokens before and after the cue

bool is_someone(const DocumentView& view, Index i) {
  if (view.entity(i) == kNone) return false;
  const auto label = view.article().entities[view.entity(i)].label;
  return label == EntityLabel::person || label == EntityLabel::org;
}

// The last name of the phrase that begins at `from`: "ITV News Security Editor Rohit Kachroo".
Index name_from(const DocumentView& view, Index from, Index end) {
  Index found = kNone;
  for (Index i = from; i < end; ++i) {
    if (is_someone(view, i)) {
      i = std::min(view.entity_tokens(view.entity(i)).end, end) - 1;
      found = i;
      if (view.is_person(i)) return found;
      continue;
    }
    const Tag tag = view.tag(i);
    const bool inside = is_noun(tag) || tag == Tag::DT || tag == Tag::JJ || tag == Tag::POS ||
                        tag == Tag::PRP_poss || view.entity(i) != kNone;
    if (!inside) return found;
  }
  return found;
}

// How a word governs the name of the addressee: "object", "to" or "with"; "" if it does not.
std::string_view government_of(const DocumentView& view, Index i) {
  if (!is_verb(view.tag(i)) && !is_noun(view.tag(i))) return {};
  static const model::Lexicon& words = model::Lexicon::named("addressees");
  const auto lemma = view.article().lemma_of(view.article().tokens[i]);
  const auto government = words.value(lemma);
  const auto text = view.text(i);
  if (!government.empty() || (text::is_ascii(text) && !words.may_have(text))) return government;
  return words.value(text::fold_to_ascii(text));
}

bool in_content(const Quotation& quotation, Span span) {
  return std::any_of(quotation.content.begin(), quotation.content.end(),
                     [&](Span content) { return content.overlaps(span); });
}

// The name that a word governs: right after it, or after the next "to" or "with".
Index governed(const DocumentView& view, const Quotation& quotation, Index i,
               std::string_view government, Index end) {
  if (government.empty()) return kNone;
  if (government == "object") return name_from(view, i + 1, end);
  const Index limit = std::min(end, i + 5);
  for (Index j = i + 1; j < limit; ++j) {
    if (in_content(quotation, view.article().tokens[j].span)) return kNone;
    if (view.is(j, government) || (government == "with" && view.is(j, "by"))) {
      return name_from(view, j + 1, end);
    }
    if (is_verb(view.tag(j)) || view.tag(j) == Tag::comma) return kNone;
  }
  return kNone;
}

}  // namespace

Index find_addressee(const DocumentView& view, const Quotation& quotation) {
  if (!quotation.cue) return kNone;
  const TokenRange cue = view.tokens(*quotation.cue);
  if (cue.empty()) return kNone;
  const TokenRange sentence = view.sentence_tokens(cue.begin);
  const Index from = cue.begin > sentence.begin + kReach ? cue.begin - kReach : sentence.begin;
  const Index to = std::min(sentence.end, cue.end + kReach);
  const auto said = [&](Index i) { return in_content(quotation, view.article().tokens[i].span); };
  // The cue and what follows it first, then "Speaking to …" before it.
  for (Index i = cue.begin; i < to; ++i) {
    if (said(i)) continue;
    const Index name = governed(view, quotation, i, government_of(view, i), to);
    if (name != kNone && !said(name)) return name;
  }
  for (Index i = from; i < cue.begin; ++i) {
    if (said(i)) continue;
    const auto government = government_of(view, i);
    if (government == "object") continue;
    const Index name = governed(view, quotation, i, government, cue.begin);
    if (name != kNone && !said(name)) return name;
  }
  return kNone;
}

}  // namespace quoth::speaker
