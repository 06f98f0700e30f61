#include "speaker/pronoun_genders.h"

#include <unordered_map>

#include "speaker/mention_place.h"

namespace quoth::speaker {
namespace {

// That of "he", "she" and "it" as the source of a quotation; unknown for all others.
token::Gender gender_of_source(const DocumentView& view, const Quotation& quotation,
                               const SourceWords& source) {
  const bool pronoun = source.kind == MentionKind::pronoun && source.head != kNone;
  if (!pronoun || view.quoted(source.head)) return token::Gender::unknown;
  const token::WordSense* word = view.word(source.head);
  if (!word || word->plural || word->pronoun_case == token::PronounCase::possessive) {
    return token::Gender::unknown;
  }
  const bool thing = word->gender == token::Gender::thing;
  return thing || quotation.type != QuotationType::indirect ? word->gender : token::Gender::unknown;
}

bool names_another(const DocumentView& view, const std::vector<Index>& named_at,
                   const ReferentTable& table, TokenRange between, Index who) {
  for (Index i = between.begin; i < between.end; ++i) {
    if (named_at[i] != who && is_person(table, named_at[i]) && !view.said(i)) return true;
  }
  return false;
}

// Whom the name at a token means, if it is a person of unknown gender.
Index unknown_at(const ReferentTable& table, const std::vector<Index>& named_at, Index token) {
  const Index who = named_at[token];
  const bool unknown =
      is_person(table, who) && table.referents[who].gender == token::Gender::unknown;
  return unknown ? who : kNone;
}

void set_gender(Referent& who, token::Gender gender) {
  if (gender == token::Gender::thing) {
    if (!who.name.single || !who.offices.empty()) return;
    who.kind = SpeakerKind::organization;
  }
  who.gender = gender;
}

}  // namespace

ReferentTable with_pronoun_genders(const DocumentView& view,
                                   const std::vector<SourceWords>& sources,
                                   const std::vector<Index>& named_at, ReferentTable table) {
  const Annotation& article = view.article();
  std::unordered_map<Index, token::Gender> genders;  // unknown where pronouns differ
  Index named = kNone;                               // the head of the last source that is a name
  Index checked = 0;                                 // up to there nobody else is named since
  for (Index q = 0; q < sources.size(); ++q) {
    const SourceWords& source = sources[q];
    if (source.kind == MentionKind::name && source.head != kNone) {
      named = source.head;
      checked = named + 1;
      continue;
    }
    const token::Gender gender = gender_of_source(view, article.quotations[q], source);
    if (gender == token::Gender::unknown || named == kNone || named > source.head) continue;
    const Index who = unknown_at(table, named_at, named);
    if (who == kNone || paragraph_of(view, named) != paragraph_of(view, source.head)) continue;
    if (checked < source.head) {
      if (names_another(view, named_at, table, {checked, source.head}, who)) {
        named = kNone;
        continue;
      }
      checked = source.head;
    }
    const auto [found, is_new] = genders.try_emplace(who, gender);
    if (!is_new && found->second != gender) found->second = token::Gender::unknown;
  }
  for (const auto& [who, gender] : genders) set_gender(table.referents[who], gender);
  return table;
}

}  // namespace quoth::speaker
