#include "quoth/diff.h"

#include <iterator>

#include "diff/article_matching.h"
#include "diff/change_sides.h"
#include "diff/comparison.h"

namespace quoth {
namespace {

void add_said(Diff& diff, const Record& record) {
  for (const QuotationRecord& quotation : record.quotations)
    if (quotation.within.empty()) diff.said.push_back(diff::side_of(record, quotation));
}

}  // namespace

Diff make_diff(const Report& old_report, const Report& new_report, const Texts& texts) {
  Diff diff;
  const diff::ArticlePairs articles =
      diff::match_articles(old_report.articles, new_report.articles);
  // Two files that are compared are no renamed file.
  const bool one_each = old_report.articles.size() == 1 && new_report.articles.size() == 1;
  for (const Index n : articles.added) {
    diff.added.push_back(new_report.articles[n].id);
    add_said(diff, new_report.articles[n]);
  }
  for (const Index o : articles.removed) {
    diff.removed.push_back(old_report.articles[o].id);
    add_said(diff, old_report.articles[o]);
  }
  for (const auto& [o, n] : articles.pairs) {
    const Record& old_record = old_report.articles[o];
    const Record& new_record = new_report.articles[n];
    if (old_record.id != new_record.id && !one_each)
      diff.renamed.push_back({old_record.id, new_record.id});
    auto changes = diff::compare(old_record, new_record, texts).changes;
    if (changes.empty()) continue;
    diff.changed.push_back(new_record.id);
    diff.changes.insert(diff.changes.end(), std::make_move_iterator(changes.begin()),
                        std::make_move_iterator(changes.end()));
  }
  return diff;
}

}  // namespace quoth
