#include "quoth/timeline.h"

#include <algorithm>
#include <map>
#include <utility>

#include "diff/article_matching.h"
#include "diff/change_sides.h"
#include "diff/comparison.h"

namespace quoth {
namespace {

// A quotation of one version: the indices of its article and of itself.
using Said = std::pair<Index, Index>;

class Lives {
 public:
  explicit Lives(const Report& first) {
    for (Index a = 0; a < first.articles.size(); ++a) begin_all(first, a, 0);
    current_ = std::move(next_);
  }

  // From the last version to the next, whose number is `version`.
  void step(const Report& before, const Report& after, const Texts& texts, Index version) {
    next_.clear();
    const diff::ArticlePairs articles = diff::match_articles(before.articles, after.articles);
    for (const auto& [o, n] : articles.pairs) step(before, o, after, n, texts, version);
    for (const Index n : articles.added) begin_all(after, n, version);
    for (const Index o : articles.removed)
      for (Index q = 0; q < before.articles[o].quotations.size(); ++q) end({o, q}, version);
    current_ = std::move(next_);
  }

  std::vector<QuotationLife> take() {
    std::ranges::stable_sort(lives_, std::less<>(), &QuotationLife::came);
    return std::move(lives_);
  }

 private:
  void step(const Report& before, Index o, const Report& after, Index n, const Texts& texts,
            Index version) {
    const Record& old_record = before.articles[o];
    const Record& new_record = after.articles[n];
    const diff::Comparison compared = diff::compare(old_record, new_record, texts);
    for (const auto& [was, is] : compared.quotations.pairs)
      go_on({o, was}, new_record, {n, is}, is_reported(compared, new_record.quotations[is]),
            version);
    for (const Index q : compared.quotations.removed)
      if (is_reported(compared, old_record.quotations[q])) end({o, q}, version);
    // Words that were only found in this version stood in the one before.
    for (const Index q : compared.quotations.added)
      begin(new_record, {n, q},
            is_reported(compared, new_record.quotations[q]) ? version : version - 1);
  }

  static bool is_reported(const diff::Comparison& compared, const QuotationRecord& quotation) {
    return std::ranges::any_of(compared.changes, [&](const Change& change) {
      const ChangeSide& side = change.new_side.present ? change.new_side : change.old_side;
      return !side.type.empty() && side.place == quotation.content;
    });
  }

  void begin_all(const Report& report, Index article, Index version) {
    const Record& record = report.articles[article];
    for (Index q = 0; q < record.quotations.size(); ++q) begin(record, {article, q}, version);
  }
  void begin(const Record& record, Said said, Index version) {
    next_[said] = lives_.size();
    lives_.push_back({diff::side_of(record, record.quotations[said.second]), version, {}, {}});
  }
  void go_on(Said was, const Record& record, Said is, bool reported, Index version) {
    const auto found = current_.find(was);
    if (found == current_.end()) return;
    next_[is] = found->second;
    QuotationLife& life = lives_[found->second];
    life.last = diff::side_of(record, record.quotations[is.second]);
    if (reported) life.changed.push_back(version);
  }
  void end(Said said, Index version) {
    if (const auto found = current_.find(said); found != current_.end())
      lives_[found->second].went = version;
  }

  std::vector<QuotationLife> lives_;
  std::map<Said, std::size_t> current_;  // the lives of the quotations of the last version
  std::map<Said, std::size_t> next_;
};

}  // namespace

bool Timeline::same() const {
  return std::ranges::all_of(steps, [](const Diff& step) { return step.same(); });
}

Timeline make_timeline(std::vector<Version> versions, const Texts& texts) {
  Timeline timeline;
  if (!versions.empty()) {
    Lives lives(versions.front().report);
    for (Index v = 1; v < versions.size(); ++v) {
      const Report& before = versions[v - 1].report;
      const Report& after = versions[v].report;
      timeline.steps.push_back(make_diff(before, after, texts));
      lives.step(before, after, texts, v);
    }
    timeline.quotations = lives.take();
  }
  timeline.versions = std::move(versions);
  return timeline;
}

}  // namespace quoth
