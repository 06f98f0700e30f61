#include "speaker/rank_referents.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "speaker/choose_referent.h"
#include "speaker/generators.h"
#include "speaker/ranking_features.h"

namespace quoth::speaker {
namespace {

struct Proposals {
  Candidates candidates;
  std::optional<Candidate> by_rules;
};

Proposals all_proposals(const Discourse& discourse, const MentionQuery& query) {
  Proposals all;
  for (const Generator& generator : generators()) {
    if (generator.form != query.form) continue;
    Candidates proposed = generator.propose(discourse, query);
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
         generator == GeneratorKind::latest_source;
}

bool same(const Candidate& a, const Candidate& b) {
  return a.referent == b.referent && (a.referent != kNone || a.generator == b.generator);
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
    return {choose_referent(discourse, query), 1};
  }
  Proposals proposals = all_proposals(discourse, query);
  const Candidates& candidates = proposals.candidates;
  if (candidates.empty()) return {};
  if (proposals.by_rules && is_sure(proposals.by_rules->generator)) {
    return {std::move(proposals.by_rules), 1};
  }
  std::vector<Features> features =
      features_of_candidates(discourse, query, candidates, proposals.by_rules);
  if (discourse.decisions != nullptr) {
    Decision& decision = discourse.decisions->emplace_back();
    decision.quotation = discourse.source_at[query.token];
    decision.features = features;
    for (const Candidate& candidate : candidates) decision.referents.push_back(candidate.referent);
  }
  if (discourse.model == nullptr) return {std::move(proposals.by_rules), 1};

  std::vector<int> scores;
  scores.reserve(features.size());
  for (const Features& each : features) scores.push_back(discourse.model->candidate_score(each));
  const int highest = *std::max_element(scores.begin(), scores.end());
  // The chances of all places where one is mentioned add up.
  std::size_t best = 0;
  double most = -1;
  double sum = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const double own = std::exp(static_cast<double>(scores[i] - highest) / SpeakerModel::kUnit);
    sum += own;
    double all = 0;
    bool first = true;
    for (std::size_t j = 0; j < candidates.size(); ++j) {
      if (!same(candidates[i], candidates[j])) continue;
      if (j < i) first = false;
      all += std::exp(static_cast<double>(scores[j] - highest) / SpeakerModel::kUnit);
    }
    if (first && all > most) {
      most = all;
      best = i;
    }
  }
  // The model overrules the rules only where it is rather sure that they are wrong: they are for
  // text of any kind, and it has seen one corpus.
  constexpr double kEnough = 0.25;
  if (proposals.by_rules) {
    double rules = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (same(candidates[i], *proposals.by_rules))
        rules += std::exp(static_cast<double>(scores[i] - highest) / SpeakerModel::kUnit);
    }
    if (rules >= kEnough * sum) return {std::move(proposals.by_rules), rules / sum};
  }
  const double chance = most / sum;
  if (candidates[best].generator == GeneratorKind::nobody) return {std::nullopt, chance};
  return {candidates[best], chance};
}

}  // namespace quoth::speaker
