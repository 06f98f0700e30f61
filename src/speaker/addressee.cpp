#include "speaker/addressee.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"

namespace quoth::speaker {
namespace {

constexpr Index kReach = 16;

bool is_someone(const DocumentView& page, Index i) {
  if (page.entity(i) == kNone) return false;
  const auto label = page.article().entities[page.entity(i)].label;
  return label == EntityLabel::person || label == EntityLabel::org;
}

// The last name of the phrase that begins at `from`: "ITV News Security Editor Rohit Kachroo".
Index name_from(const DocumentView& page, Index from, Index end) {
  Index found = kNone;
  for (Index i = from; i < end; ++i) {
    if (is_someone(page, i)) {
      i = std::min(page.entity_tokens(page.entity(i)).end, end) - 1;
      found = i;
      if (page.is_person(i)) return found;
      continue;
    }
    const Tag tag = page.tag(i);
    const bool inside = is_noun(tag) || tag == Tag::DT || tag == Tag::JJ || tag == Tag::POS ||
                        tag == Tag::PRP_poss || page.entity(i) != kNone;
    if (!inside) return found;
  }
  return found;
}

std::string_view way_of(const DocumentView& page, Index i) {
  if (!is_verb(page.tag(i)) && !is_noun(page.tag(i))) return {};
  static const model::Lexicon& ways = model::Lexicon::named("addressees");
  const auto lemma = page.article().lemma_of(page.article().tokens[i]);
  const auto way = ways.value(lemma);
  const auto text = page.text(i);
  if (!way.empty() || (text::is_ascii(text) && !ways.may_have(text))) return way;
  return ways.value(token::fold(text));
}

bool in_content(const Quotation& quotation, Span span) {
  return std::any_of(quotation.content.begin(), quotation.content.end(),
                     [&](Span content) { return content.overlaps(span); });
}

// From the word that governs it in that way: what stands right behind, or behind the next "to" or
// "with".
Index governed(const DocumentView& page, const Quotation& quotation, Index i, std::string_view way,
               Index end) {
  if (way.empty()) return kNone;
  if (way == "object") return name_from(page, i + 1, end);
  const Index limit = std::min(end, i + 5);
  for (Index j = i + 1; j < limit; ++j) {
    if (in_content(quotation, page.article().tokens[j].span)) return kNone;
    if (page.is(j, way) || (way == "with" && page.is(j, "by"))) {
      return name_from(page, j + 1, end);
    }
    if (is_verb(page.tag(j)) || page.tag(j) == Tag::comma) return kNone;
  }
  return kNone;
}

}  // namespace

Index find_addressee(const DocumentView& page, const Quotation& quotation) {
  if (!quotation.cue) return kNone;
  const TokenRange cue = page.tokens(*quotation.cue);
  if (cue.empty()) return kNone;
  const TokenRange sentence = page.sentence_tokens(cue.begin);
  const Index from = cue.begin > sentence.begin + kReach ? cue.begin - kReach : sentence.begin;
  const Index to = std::min(sentence.end, cue.end + kReach);
  const auto said = [&](Index i) { return in_content(quotation, page.article().tokens[i].span); };
  // The cue and what follows it first, then "Speaking to …" before it.
  for (Index i = cue.begin; i < to; ++i) {
    if (said(i)) continue;
    const Index name = governed(page, quotation, i, way_of(page, i), to);
    if (name != kNone && !said(name)) return name;
  }
  for (Index i = from; i < cue.begin; ++i) {
    if (said(i)) continue;
    const auto way = way_of(page, i);
    if (way == "object") continue;
    const Index name = governed(page, quotation, i, way, cue.begin);
    if (name != kNone && !said(name)) return name;
  }
  return kNone;
}

}  // namespace quoth::speaker
