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
std::vector<std::string> marks_of(const Record& record) {
  std::vector<std::string> marks{record.digest};
  if (!record.title.empty()) marks.push_back(wording::fold_words(record.title));
  for (const QuotationRecord& quotation : record.quotations)
    marks.push_back(wording::fold_words(quotation.text));
  std::ranges::sort(marks);
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  return marks;
}

struct Candidate {
  double likeness;
  Index old_article;
  Index new_article;
};

std::vector<Candidate> renamed(const std::vector<std::vector<std::string>>& old_marks,
                               const std::vector<std::vector<std::string>>& new_marks) {
  constexpr double kAlike = 0.5;
  std::map<std::string_view, std::vector<Index>> holders;
  for (Index o = 0; o < old_marks.size(); ++o)
    for (const std::string& mark : old_marks[o]) holders[mark].push_back(o);
  std::vector<Candidate> candidates;
  for (Index n = 0; n < new_marks.size(); ++n) {
    std::map<Index, int> shared;
    for (const std::string& mark : new_marks[n])
      if (const auto found = holders.find(mark); found != holders.end())
        for (const Index o : found->second) ++shared[o];
    for (const auto& [o, count] : shared) {
      // The digests differ unless the articles are identical.
      const auto both = static_cast<double>(old_marks[o].size() + new_marks[n].size() - 2);
      const double likeness = 2.0 * count / std::max(1.0, both);
      if (likeness >= kAlike) candidates.push_back({likeness, o, n});
    }
  }
  std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.likeness, a.old_article, a.new_article) <
           std::tuple(-b.likeness, b.old_article, b.new_article);
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

  std::vector<std::vector<std::string>> old_marks(old_articles.size());
  std::vector<std::vector<std::string>> new_marks(new_articles.size());
  for (Index o = 0; o < old_articles.size(); ++o)
    if (new_of[o] == kUnpaired) old_marks[o] = marks_of(old_articles[o]);
  for (Index n = 0; n < new_articles.size(); ++n)
    if (old_of[n] == kUnpaired) new_marks[n] = marks_of(new_articles[n]);
  for (const Candidate& candidate : renamed(old_marks, new_marks))
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
