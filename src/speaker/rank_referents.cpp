#include "speaker/rank_referents.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include "speaker/choose_referent.h"
#include "speaker/generators.h"
#include "speaker/not_meant.h"
#include "speaker/ranking_features.h"

namespace quoth::speaker {
namespace {

struct Proposals {
  Candidates candidates;
  std::optional<Candidate> by_rules;
};

Proposals all_proposals(const Discourse& discourse, const MentionQuery& query) {
  Proposals all;
  const std::vector<Index> others = not_meant(discourse, query);
  for (const Generator& generator : generators()) {
    if (generator.form != query.form) continue;
    Candidates proposed = propose(generator, discourse, query, others);
    if (!all.by_rules) all.by_rules = likeliest(proposed);
    std::erase_if(proposed, [](const Candidate& candidate) { return candidate.facts.ruled_out; });
    std::move(proposed.begin(), proposed.end(), std::back_inserter(all.candidates));
  }
  // A phrase may always describe somebody new.
  if (query.form == MentionForm::third_person) {
    all.candidates.push_back({.generator = GeneratorKind::nobody});
  }
  return all;
}

// Those who have no rivals: "her team" means one by itself.
bool is_sure(GeneratorKind generator) {
  return generator == GeneratorKind::body_of_person || generator == GeneratorKind::listener ||
         generator == GeneratorKind::latest_source || generator == GeneratorKind::read_account ||
         generator == GeneratorKind::sentence_subject ||
         generator == GeneratorKind::paragraph_source || generator == GeneratorKind::stated_person;
}

bool same(const Candidate& a, const Candidate& b) {
  return a.referent == b.referent && (a.referent != kNone || a.generator == b.generator);
}

// What all places where a candidate is mentioned have together of `shares`.
double share_of(const Candidates& candidates, const std::vector<double>& shares,
                const Candidate& candidate) {
  double share = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (same(candidates[i], candidate)) share += shares[i];
  }
  return share;
}

// How likely the place where a candidate is mentioned means it: a pronoun may be wrong.
double chance_of_place(const Discourse& discourse, const Candidate& candidate) {
  return candidate.mention == kNone ? 1 : discourse.history[candidate.mention].chance;
}

Ranked decided_by_rules(const Discourse& discourse, std::optional<Candidate> candidate) {
  const double chance = candidate ? chance_of_place(discourse, *candidate) : 1;
  return {std::move(candidate), chance};
}

}  // namespace

bool is_ranked(const Discourse& discourse, const MentionQuery& query) {
  if (query.form == MentionForm::third_person) return true;
  const bool phrase =
      query.form == MentionForm::singular_phrase || query.form == MentionForm::plural_phrase;
  return phrase && discourse.source_at[query.token] != kNone;
}

Ranked rank_referents(const Discourse& discourse, const MentionQuery& query) {
  if ((discourse.model == nullptr && discourse.decisions == nullptr) ||
      !is_ranked(discourse, query)) {
    return decided_by_rules(discourse, choose_referent(discourse, query));
  }
  Proposals proposals = all_proposals(discourse, query);
  const Candidates& candidates = proposals.candidates;
  if (candidates.empty()) return {};
  if (proposals.by_rules && is_sure(proposals.by_rules->generator)) {
    return decided_by_rules(discourse, std::move(proposals.by_rules));
  }
  std::vector<Features> features =
      features_of_candidates(discourse, query, candidates, proposals.by_rules);
  if (discourse.decisions != nullptr) {
    Decision& decision = discourse.decisions->emplace_back();
    decision.quotation = discourse.source_at[query.token];
    decision.features = features;
    for (const Candidate& candidate : candidates) decision.referents.push_back(candidate.referent);
  }
  if (discourse.model == nullptr) {
    return decided_by_rules(discourse, std::move(proposals.by_rules));
  }

  std::vector<int> scores;
  scores.reserve(features.size());
  for (const Features& each : features) scores.push_back(discourse.model->candidate_score(each));
  const int highest = *std::max_element(scores.begin(), scores.end());
  std::vector<double> shares;
  shares.reserve(scores.size());
  for (const int score : scores) {
    shares.push_back(std::exp(static_cast<double>(score - highest) / SpeakerModel::kUnit));
  }
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  // What is left of them where each place counts by how likely it means the candidate.
  std::vector<double> chances = shares;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    chances[i] *= chance_of_place(discourse, candidates[i]);
  }
  // The chances of all places where one is mentioned add up.
  std::size_t best = 0;
  double most = -1;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const double share = share_of(candidates, shares, candidates[i]);
    if (share > most) {
      most = share;
      best = i;
    }
  }
  // The model overrules the rules only where it is rather sure that they are wrong: they are for
  // text of any kind, and it has seen one corpus.
  constexpr double kEnough = 0.25;
  if (proposals.by_rules && share_of(candidates, shares, *proposals.by_rules) >= kEnough * sum) {
    const double chance = share_of(candidates, chances, *proposals.by_rules) / sum;
    return {std::move(proposals.by_rules), chance};
  }
  const double chance = share_of(candidates, chances, candidates[best]) / sum;
  if (candidates[best].generator == GeneratorKind::nobody) return {std::nullopt, chance};
  return {candidates[best], chance};
}

}  // namespace quoth::speaker
