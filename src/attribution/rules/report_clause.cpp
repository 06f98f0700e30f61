#include "attribution/rules/report_clause.h"

#include <algorithm>

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Odds kLikelyCue = 6;     // 65 in a hundred: without a model's choice, only sure verbs
constexpr Index kMostAfter = 10;   // tokens from the words to the verb of the clause after them
constexpr Index kMostBefore = 20;  // a clause before them has more words ("she said in a letter:")
constexpr int kMostConjunctions = 3;  // verbs that share a subject ("he smiled, paused and said")

// Verbs of saying and writing that the models know well as cues.
bool is_report_verb(const AttributionView& view, Index i) {
  static const model::Lexicon& media = model::Lexicon::named("cue_media");
  const AttributionToken& token = view.at(i);
  if (!is_verb(token.tag) || token.odds < kLikelyCue) return false;
  return media.value(view.lemma_of(i)) != "thought";
}

bool may_name_someone(Tag tag) {
  return is_noun(tag) || tag == Tag::PRP || tag == Tag::WP || tag == Tag::DT || tag == Tag::CD;
}

bool is_subject(parse::Dependency relation) {
  return relation == parse::Dependency::nsubj || relation == parse::Dependency::nsubjpass;
}

token::TokenRange without_outer_commas(const AttributionView& view, token::TokenRange tokens) {
  while (tokens.size() > 1 && view.at(tokens.end - 1).tag == Tag::comma) --tokens.end;
  while (tokens.size() > 1 && view.at(tokens.begin).tag == Tag::comma) ++tokens.begin;
  return tokens;
}

}  // namespace

std::optional<token::TokenRange> subject_of(const AttributionView& view, Index verb,
                                            token::TokenRange within) {
  for (int n = 0; n < kMostConjunctions && within.contains(verb); ++n) {
    for (Index i = within.begin; i < within.end; ++i) {
      const parse::DependencyNode& node = view.node(i);
      if (node.head != static_cast<std::int32_t>(verb) || !may_name_someone(view.at(i).tag) ||
          !is_subject(node.relation)) {
        continue;
      }
      token::TokenRange tokens{std::max(node.subtree.begin, within.begin),
                               std::min(node.subtree.end, within.end)};
      if (tokens.begin < verb) tokens.end = std::min(tokens.end, verb);
      return without_outer_commas(view, tokens);
    }
    if (view.node(verb).relation != parse::Dependency::conj) return std::nullopt;
    verb = static_cast<Index>(view.node(verb).head);
  }
  return std::nullopt;
}

namespace {

ReportClause clause_of(const AttributionView& view, Index verb, token::TokenRange within) {
  ReportClause clause{{verb, verb + 1}, subject_of(view, verb, within)};
  if (!clause.source && verb > within.begin && may_name_someone(view.at(verb - 1).tag)) {
    clause.source = token::TokenRange{verb - 1, verb};
  }
  return clause;
}

}  // namespace

std::optional<ReportClause> report_after(const AttributionView& view, Index token) {
  if (token >= view.size()) return std::nullopt;
  const token::TokenRange sentence = view.sentence_of(token);
  if (token == sentence.begin) return std::nullopt;
  for (Index i = token; i < std::min(sentence.end, token + kMostAfter); ++i) {
    if (view.at(i).mark != MarkState::outside) break;
    if (is_report_verb(view, i)) return clause_of(view, i, {token, sentence.end});
  }
  return std::nullopt;
}

std::optional<ReportClause> report_before(const AttributionView& view, Index token) {
  if (token == 0) return std::nullopt;
  const Index begin = view.sentence_of(token - 1).begin;
  const bool outside = view.at(token - 1).mark == MarkState::outside;
  const Index nearest = token - std::min(token - begin, kMostBefore);
  for (Index i = token; i-- > nearest;) {
    if ((view.at(i).mark == MarkState::outside) != outside) break;
    if (is_report_verb(view, i)) return clause_of(view, i, {begin, token});
  }
  return std::nullopt;
}

bool leads_to_content(const AttributionView& view, Index token) {
  return view.at(token).tag == Tag::comma || view.text_of(token) == ":";
}

}  // namespace quoth::attribution
