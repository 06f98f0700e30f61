#include "attribution/rules/parenthesis.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr std::int32_t kMostBetween = 1;  // words between a cue and its source
constexpr Index kLongestAdverbial = 6;    // words after both ("on Tuesday")

bool begins_subordinate(Tag tag) {
  return tag == Tag::IN || tag == Tag::WRB || tag == Tag::VBN || tag == Tag::VBG || tag == Tag::VBD;
}

class Parenthesis {
 public:
  Parenthesis(const AttributionView& view, token::TokenRange cue, token::TokenRange source)
      : view_(view), cue_(cue), source_(source), sentence_(view.sentence_of(cue.begin)) {
    while (!sentence_.empty() && view_.at(sentence_.end - 1).tag == Tag::stop) --sentence_.end;
    clause_ = {std::min(cue_.begin, source_.begin), std::max(cue_.end, source_.end)};
  }

  // What the clause reports; nothing if it is not between commas.
  std::vector<token::TokenRange> content() const {
    const auto between = static_cast<std::int32_t>(std::max(cue_.begin, source_.begin) -
                                                   std::min(cue_.end, source_.end));
    if (!sentence_.contains(clause_) || between > kMostBetween) return {};
    if (view_.at(clause_.begin).mark != MarkState::outside) return {};
    if (clause_.begin == sentence_.begin) return leads() ? rest_from(clause_.end + 1) : nothing();
    if (!is_comma(clause_.begin - 1) || !is_report()) return {};
    const token::TokenRange before{sentence_.begin, clause_.begin - 1};
    if (!is_clause(before)) return {};
    const Index end = end_of_clause();
    if (end == sentence_.end) return {before};
    if (!is_comma(end)) return {};
    std::vector<token::TokenRange> pieces = rest_from(end + 1);
    if (pieces.empty()) return {};
    pieces.insert(pieces.begin(), before);
    return pieces;
  }

 private:
  static std::vector<token::TokenRange> nothing() { return {}; }
  bool is_comma(Index i) const { return i < sentence_.end && view_.at(i).tag == Tag::comma; }
  // "According to the mayor, ...": no verb of its own.
  bool leads() const {
    for (Index i = cue_.begin; i < cue_.end; ++i) {
      if (is_finite(view_.at(i).tag)) return false;
    }
    return cue_.begin == clause_.begin && is_comma(clause_.end);
  }
  // After the adverbials that belong to the clause.
  Index end_of_clause() const {
    Index i = clause_.end;
    while (i < sentence_.end && i - clause_.end <= kLongestAdverbial && !is_comma(i) &&
           !is_verb(view_.at(i).tag)) {
      ++i;
    }
    return i;
  }
  // A main clause, with its verb. One that begins with "when" or "asked" has it after a comma.
  bool is_clause(token::TokenRange tokens) const {
    if (tokens.empty() || view_.at(tokens.end - 1).mark != MarkState::outside) return false;
    Index i = tokens.begin;
    if (view_.at(i).tag == Tag::CC) ++i;
    if (begins_subordinate(view_.at(i).tag)) {
      while (i < tokens.end && !is_comma(i)) ++i;
    }
    while (i < tokens.end && !is_finite(view_.at(i).tag)) ++i;
    return i < tokens.end;
  }
  // Whether the source is the subject of an active verb.
  bool is_report() const {
    for (Index i = cue_.begin; i < cue_.end; ++i) {
      const parse::Dependency relation = view_.node(i).relation;
      if (relation == parse::Dependency::auxpass || relation == parse::Dependency::relcl ||
          relation == parse::Dependency::acl) {
        return false;
      }
    }
    return true;
  }
  std::vector<token::TokenRange> rest_from(Index begin) const {
    if (begin >= sentence_.end) return {};
    return {{begin, sentence_.end}};
  }

  const AttributionView& view_;
  token::TokenRange cue_;
  token::TokenRange source_;
  token::TokenRange sentence_;  // without its full stop
  token::TokenRange clause_;
};

}  // namespace

Candidates find_parentheses(const AttributionView& view, Candidates candidates) {
  std::vector<bool> taken(view.size());
  const auto take = [&](Index begin, Index end) {
    std::fill(taken.begin() + begin, taken.begin() + end, true);
  };
  for (const AttributionCandidate& candidate : candidates.attributions) {
    if (candidate.cue) take(candidate.cue->begin, candidate.cue->end);
    if (candidate.is_laid_out()) take(candidate.begin(), candidate.end());
  }
  for (const ReportClause& open : candidates.open_clauses) {
    const auto end = taken.begin() + open.cue.end;
    if (!open.source || std::find(taken.begin() + open.cue.begin, end, true) != end) continue;
    AttributionCandidate candidate;
    candidate.content = Parenthesis(view, open.cue, *open.source).content();
    if (candidate.content.empty()) continue;
    candidate.cue = open.cue;
    candidate.source = open.source;
    candidate.origin = Origin::report_clause;
    candidates.attributions.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace quoth::attribution
