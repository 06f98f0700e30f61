#include "diff/article_matching.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

constexpr Index kUnpaired = ~Index{0};

// The features by which a renamed article is found.
std::vector<std::string> features_of(const Record& record) {
  std::vector<std::string> features{record.digest};
  if (!record.title.empty()) features.push_back(wording::fold_words(record.title));
  for (const QuotationRecord& quotation : record.quotations)
    features.push_back(wording::fold_words(quotation.text));
  std::ranges::sort(features);
  features.erase(std::unique(features.begin(), features.end()), features.end());
  return features;
}

struct Candidate {
  double similarity;
  Index old_article;
  Index new_article;
};

std::vector<Candidate> rename_candidates(
    const std::vector<std::vector<std::string>>& old_features,
    const std::vector<std::vector<std::string>>& new_features) {
  constexpr double kMinSimilarity = 0.5;
  std::map<std::string_view, std::vector<Index>> holders;
  for (Index o = 0; o < old_features.size(); ++o)
    for (const std::string& feature : old_features[o]) holders[feature].push_back(o);
  std::vector<Candidate> candidates;
  for (Index n = 0; n < new_features.size(); ++n) {
    std::map<Index, int> shared;
    for (const std::string& feature : new_features[n])
      if (const auto found = holders.find(feature); found != holders.end())
        for (const Index o : found->second) ++shared[o];
    for (const auto& [o, count] : shared) {
      // The digests differ unless the articles are identical.
      const auto both = static_cast<double>(old_features[o].size() + new_features[n].size() - 2);
      const double similarity = 2.0 * count / std::max(1.0, both);
      if (similarity >= kMinSimilarity) candidates.push_back({similarity, o, n});
    }
  }
  std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.similarity, a.old_article, a.new_article) <
           std::tuple(-b.similarity, b.old_article, b.new_article);
  });
  return candidates;
}

}  // namespace

ArticlePairs match_articles(const std::vector<Record>& old_articles,
                            const std::vector<Record>& new_articles) {
  std::vector<Index> new_of(old_articles.size(), kUnpaired);
  std::vector<Index> old_of(new_articles.size(), kUnpaired);
  const auto join = [&](Index o, Index n) {
    if (new_of[o] != kUnpaired || old_of[n] != kUnpaired) return;
    new_of[o] = n;
    old_of[n] = o;
  };
  std::map<std::string_view, Index> old_ids;
  for (Index o = 0; o < old_articles.size(); ++o) old_ids[old_articles[o].id] = o;
  for (Index n = 0; n < new_articles.size(); ++n)
    if (const auto found = old_ids.find(new_articles[n].id); found != old_ids.end())
      join(found->second, n);
  if (old_articles.size() == 1 && new_articles.size() == 1) join(0, 0);

  std::vector<std::vector<std::string>> old_features(old_articles.size());
  std::vector<std::vector<std::string>> new_features(new_articles.size());
  for (Index o = 0; o < old_articles.size(); ++o)
    if (new_of[o] == kUnpaired) old_features[o] = features_of(old_articles[o]);
  for (Index n = 0; n < new_articles.size(); ++n)
    if (old_of[n] == kUnpaired) new_features[n] = features_of(new_articles[n]);
  for (const Candidate& candidate : rename_candidates(old_features, new_features))
    join(candidate.old_article, candidate.new_article);

  ArticlePairs result;
  for (Index n = 0; n < new_articles.size(); ++n) {
    if (old_of[n] == kUnpaired) result.added.push_back(n);
    if (old_of[n] != kUnpaired) result.pairs.push_back({old_of[n], n});
  }
  for (Index o = 0; o < old_articles.size(); ++o)
    if (new_of[o] == kUnpaired) result.removed.push_back(o);
  return result;
}

}  // namespace quoth::diff
