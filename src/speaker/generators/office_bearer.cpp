// Whoever the article says holds the office, or is the body, that a phrase names.
#include <algorithm>

#include "speaker/generators.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

constexpr std::ptrdiff_t kHolders = 32;  // of one office that are compared on either side
constexpr Index kOpening = 4;            // sentences

bool has_content(const DocumentView& view, Index i) {
  return is_noun(view.tag(i)) || view.tag(i) == Tag::JJ || view.entity(i) != kNone;
}

bool follows(const DocumentView& view, TokenRange tokens, std::string_view word) {
  return tokens.begin > 0 && view.text(tokens.begin - 1) == word;
}

void compare_words(const DocumentView& view, const Office& office, const Phrase& phrase,
                   Facts& facts) {
  const TokenRange theirs = office.phrase;
  const TokenRange ours = phrase.all();
  const bool bare = theirs.end == theirs.begin + 1 && is_sole_office(office.sense);
  for (Index i = ours.begin; i < ours.end; ++i) {
    if (i == phrase.head || !has_content(view, i)) continue;
    if (has_word(view, theirs, view.text(i))) {
      ++facts.shared_words;
    } else if (bare && token::is_demonym(view.text(i)) && !follows(view, theirs, view.text(i))) {
      ++facts.missing_nations;
    } else if (theirs.end > theirs.begin + 1) {
      ++(is_proper_noun(view.tag(i)) ? facts.missing_names : facts.missing_words);
    }
  }
  facts.rank_differences = (differs_in_rank(view, theirs, phrase.core) ? 1 : 0) +
                           (differs_in_rank(view, phrase.core, theirs) ? 1 : 0);
}

// "The Elm police department" and the Birch Police Department: each has a name that the other
// lacks.
// Whose it is, "Elm's police department", is no part of its name.
bool is_of_another(const Discourse& discourse, const Office& office, const Phrase& phrase) {
  const DocumentView& view = discourse.view;
  const auto is_named = [&](Index who, TokenRange words) {
    for (Index i = words.begin; i < words.end; ++i) {
      if (discourse.named_at[i] == who) return true;
    }
    return false;
  };
  const auto has_own_name = [&](TokenRange a, Index head, TokenRange b) {
    for (Index i = a.begin; i < a.end; ++i) {
      const Index who = discourse.named_at[i];
      const bool name = i != head && who != kNone && is_proper_noun(view.tag(i));
      if (name && !is_named(who, b) && !has_word(view, b, view.text(i))) return true;
    }
    return false;
  };
  const Index begin = phrase.owner.empty() ? phrase.core.begin : phrase.owner.end;
  return has_own_name({begin, phrase.all().end}, phrase.head, office.phrase) &&
         has_own_name(office.phrase, office.head, phrase.all());
}

Candidate candidate_of(const Discourse& discourse, const OfficeHolder& holder,
                       const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  Candidate candidate;
  candidate.generator = GeneratorKind::office_bearer;
  candidate.referent = holder.referent;
  Facts& facts = candidate.facts;
  compare_words(view, holder.office, query.phrase, facts);
  facts.same_owner = query.owner != kNone && holder.owner == query.owner;
  facts.other_owner = query.owner != kNone && holder.owner != kNone && holder.owner != query.owner;
  facts.owner_unknown = !query.phrase.owner.empty() && holder.owner == kNone;
  facts.ruled_out = !facts.same_owner && is_of_another(discourse, holder.office, query.phrase);
  const Index here = view.sentence(query.phrase.head);
  const Index there = view.sentence(holder.office.head);
  facts.later = there > here;
  facts.in_opening = here < kOpening;
  facts.indefinite = query.phrase.determiner == Determiner::indefinite;
  facts.distance = facts.later ? there - here : here - there;
  return candidate;
}

Candidates holders_of(const Discourse& discourse, const MentionQuery& query,
                      std::string_view sense) {
  const auto found = discourse.offices.by_sense.find(sense);
  if (found == discourse.offices.by_sense.end()) return {};
  const auto& holders = found->second;
  const auto after = std::partition_point(
      holders.begin(), holders.end(),
      [&](const OfficeHolder& holder) { return holder.office.head < query.phrase.head; });
  const auto first = after - std::min(kHolders, after - holders.begin());
  const auto last = after + std::min(kHolders, holders.end() - after);
  // Of equals the nearest one before the phrase, else the nearest one after it.
  Candidates candidates;
  candidates.reserve(static_cast<std::size_t>(last - first));
  const auto add = [&](const OfficeHolder& holder) {
    // "Her minister" is not who she is, a minister herself.
    const bool own = query.phrase.determiner == Determiner::owned && holder.referent == query.owner;
    if (own) return;
    candidates.push_back(candidate_of(discourse, holder, query));
    candidates.back().rank = static_cast<Index>(candidates.size());
  };
  for (auto holder = after; holder != first; --holder) add(*(holder - 1));
  for (auto holder = after; holder != last; ++holder) add(*holder);
  return candidates;
}

}  // namespace

Candidates propose_office_bearer(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  Candidates candidates = holders_of(discourse, query, sense_of(view, query.phrase));
  // "The regulator" may be a person or a body: the body that the article calls so.
  const token::WordSense* word = view.word(query.phrase.head);
  if (!word || word->role.empty() || word->body.empty()) return candidates;
  Candidates bodies = holders_of(discourse, query, word->body);
  std::erase_if(bodies, [&](const Candidate& body) {
    const auto& offices = discourse.table.referents[body.referent].offices;
    return std::ranges::none_of(offices, [&](const Office& office) {
      return text::equal_but_for_case(view.text(office.head), view.text(query.phrase.head));
    });
  });
  candidates.insert(candidates.end(), bodies.begin(), bodies.end());
  return candidates;
}

Candidates propose_sole_leader(const Discourse& discourse, const MentionQuery& query) {
  if (query.owner == kNone || sense_of(discourse.view, query.phrase) != "leader") return {};
  if (differs_in_rank(discourse.view, query.phrase.core, {})) return {};
  const auto found = discourse.offices.sole_holder.find(query.owner);
  if (found == discourse.offices.sole_holder.end() || found->second == kNone) return {};
  return {{.generator = GeneratorKind::sole_leader, .referent = found->second}};
}

}  // namespace quoth::speaker
