#include "speaker/not_meant.h"

#include <algorithm>
#include <optional>

#include "model/lexicon.h"

namespace quoth::speaker {
namespace {

// "Alder's own plan" is how a report returns to who says it, and "Alder defenders" are others.
bool may_be_speaker(const DocumentView& view, Index token, Index end) {
  if (token + 1 >= end) return false;
  const bool modifier = is_noun(view.tag(token + 1)) && view.entity(token + 1) == kNone;
  return modifier ||
         (token + 2 < end && view.is_possessive_mark(token + 1) && view.is(token + 2, "own"));
}

bool is_speaker(const DocumentView& view, Index token) {
  return view.is(token, "I") || view.is(token, "me") || view.is(token, "myself");
}

// “Taylor and I”.
bool is_joined_with_speaker(const DocumentView& view, TokenRange name) {
  const TokenRange sentence = view.sentence_tokens(name.begin);
  const bool before = name.begin > sentence.begin + 1 && view.is(name.begin - 1, "and") &&
                      is_speaker(view, name.begin - 2);
  const bool after =
      name.end + 1 < sentence.end && view.is(name.end, "and") && is_speaker(view, name.end + 1);
  return before || after;
}

// “My daughter Kate”, “my eldest son, Paul”.
bool is_relative_of_speaker(const DocumentView& view, TokenRange name) {
  constexpr Index kReach = 5;  // tokens
  const Index first = view.sentence_tokens(name.begin).begin;
  const Index limit = name.begin - std::min(name.begin - first, kReach);
  Index i = name.begin;
  if (i > limit && view.tag(i - 1) == Tag::comma) --i;
  const token::WordSense* relation = i > limit ? view.word(i - 1) : nullptr;
  if (!relation || relation->role.empty()) return false;
  while (i > limit && (view.tag(i - 1) == Tag::NN || view.tag(i - 1) == Tag::JJ)) --i;
  return i > limit && view.is(i - 1, "my");
}

// The clause that opens the sentence and ends with a comma right before the pronoun.
std::optional<TokenRange> clause_before(const DocumentView& view, Index pronoun) {
  constexpr Index kReach = 40;  // tokens
  const Index begin = view.sentence_tokens(pronoun).begin;
  const bool follows =
      pronoun > begin + 2 && pronoun - begin <= kReach && view.tag(pronoun - 1) == Tag::comma;
  return follows ? std::optional(TokenRange{begin, pronoun - 1}) : std::nullopt;
}

// Whom something is asked: "her" in "a reporter asked her why".
bool has_person_after(const Discourse& discourse, Index source, Index end) {
  for (Index i = source + 1; i < end; ++i) {
    const bool person = is_person(discourse.table, discourse.named_at[i]) &&
                        discourse.named_at[i] != discourse.named_at[source];
    const Tag tag = discourse.view.tag(i);
    if (person || tag == Tag::PRP || tag == Tag::PRP_poss)
      return true;  // "her" may be tagged as both
  }
  return false;
}

// "Asked", "citing"; not "according to Alder", "born Paul Alder", "known as Alder".
bool may_be_about_others(const DocumentView& view, Index participle) {
  static const model::Lexicon& naming = model::Lexicon::named("naming_words");
  const Tag tag = view.tag(participle);
  if ((tag != Tag::VBG && tag != Tag::VBN) || view.is(participle, "according")) return false;
  const Annotation& article = view.article();
  const std::string_view lemma = article.lemma_of(article.tokens[participle]);
  return lemma != "bear" && lemma != "know" && !naming.contains(lemma);
}

// "Alder" in "asked about it, Alder laughed": the name follows a comma, and a verb follows it.
bool is_main_subject(const DocumentView& view, Index name, Index end) {
  const Index begin = begin_of_titled(view, name);
  const Index entity = view.entity(name);
  const Index next = entity == kNone ? name + 1 : view.entity_tokens(entity).end;
  return begin > 0 && view.tag(begin - 1) == Tag::comma && next < end && is_finite(view.tag(next));
}

}  // namespace

std::vector<Index> named_in_content(const Discourse& discourse, Index quotation, Index source) {
  const DocumentView& view = discourse.view;
  std::vector<Index> named;
  for (const Span& piece : view.article().quotations[quotation].content) {
    const TokenRange words = view.tokens(piece);
    Index begin = words.begin;  // of the name
    for (Index i = words.begin; i < words.end; ++i) {
      const Index referent = discourse.named_at[i];
      if (i == words.begin || discourse.named_at[i - 1] != referent) begin = i;
      if (!is_person(discourse.table, referent)) continue;
      const bool last = i + 1 == words.end || discourse.named_at[i + 1] != referent;  // of the name
      if (!last) continue;
      const bool depends = words.begin >= source && !view.quoted(i);
      const bool other = depends
                             ? !may_be_speaker(view, i, words.end)
                             : view.quoted(i) && (is_joined_with_speaker(view, {begin, i + 1}) ||
                                                  is_relative_of_speaker(view, {begin, i + 1}));
      if (other) named.push_back(referent);
    }
  }
  std::ranges::sort(named);
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

Index asker_before(const Discourse& discourse, Index pronoun) {
  const DocumentView& view = discourse.view;
  const auto clause = clause_before(view, pronoun);
  if (!clause || !(view.is(clause->begin, "when") || view.is(clause->begin, "after"))) return kNone;
  for (Index i = clause->begin; i < clause->end; ++i) {
    const Index quotation = discourse.source_at[i];
    if (quotation == kNone) continue;
    const bool asks = view.article().quotations[quotation].sign == Sign::asked;
    if (!asks || !has_person_after(discourse, i, clause->end)) return kNone;
    return discourse.named_at[i] != kNone ? discourse.named_at[i] : discourse.referent_at[i];
  }
  return kNone;
}

std::vector<Index> named_in_participle(const Discourse& discourse, Index pronoun) {
  static const model::Lexicon& leads = model::Lexicon::named("clause_leads");
  const DocumentView& view = discourse.view;
  const auto clause = clause_before(view, pronoun);
  const bool subject = view.word(pronoun)->pronoun_case == token::PronounCase::subject;
  if (!clause || !subject || view.quoted(pronoun)) return {};
  const Index first = view.listed(clause->begin, leads) ? clause->begin + 1 : clause->begin;
  if (!may_be_about_others(view, first)) return {};
  std::vector<Index> named;
  for (Index i = first + 1; i < clause->end; ++i) {
    if (!is_person(discourse.table, discourse.named_at[i])) continue;
    if (is_main_subject(view, i, clause->end)) return {};
    named.push_back(discourse.named_at[i]);
  }
  return named;
}

std::vector<Index> not_meant(const Discourse& discourse, const MentionQuery& query) {
  if (query.form != MentionForm::third_person) return {};
  std::vector<Index> others = named_in_participle(discourse, query.token);
  const Index quotation = discourse.source_at[query.token];
  if (quotation != kNone) {
    const std::vector<Index> named = named_in_content(discourse, quotation, query.token);
    others.insert(others.end(), named.begin(), named.end());
    const Index asker = asker_before(discourse, query.token);
    if (asker != kNone) others.push_back(asker);
  }
  std::ranges::sort(others);
  others.erase(std::unique(others.begin(), others.end()), others.end());
  return others;
}

}  // namespace quoth::speaker
