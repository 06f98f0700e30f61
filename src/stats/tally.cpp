#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "quoth/copies.h"
#include "quoth/stats.h"
#include "report/links.h"
#include "wording/word_diff.h"

namespace quoth {
namespace {

// A row with what its means are made of.
struct Sum {
  StatsRow row;
  std::uint64_t first_paragraphs = 0;  // of the articles with quotations
  std::uint32_t with_quotations = 0;
};

// The order of a report, each article once.
void sort_and_deduplicate(std::vector<ArticleStats>& articles) {
  const auto key = [](const ArticleStats& article) { return std::tie(article.id, article.digest); };
  std::ranges::stable_sort(articles, std::less<>(), key);
  const auto same = [&](const ArticleStats& a, const ArticleStats& b) { return key(a) == key(b); };
  articles.erase(std::unique(articles.begin(), articles.end(), same), articles.end());
}

// Adds one source of an article, but not the article.
void add_source(StatsRow& row, const SourceStats& source) {
  row.counts += source.counts;
  if (source.is_first) ++row.first;
  if (source.speaker.id.empty()) {
    row.nobody += source.counts.quotations;
    return;
  }
  ++row.sources;
  ++row.kinds[static_cast<std::size_t>(source.speaker.kind)];
  if (source.speaker.kind == SpeakerKind::person) {
    ++row.pronouns[static_cast<std::size_t>(source.pronoun)];
  }
  if (!source.role.empty()) ++row.roles[source.role];
}

void add_article(Sum& sum, std::uint32_t first_paragraph) {
  ++sum.row.articles;
  if (first_paragraph == 0) return;
  sum.first_paragraphs += first_paragraph;
  ++sum.with_quotations;
}

void add_article(Sum& sum, const ArticleStats& article) {
  std::uint32_t first = 0;
  for (const SourceStats& source : article.sources) {
    add_source(sum.row, source);
    if (first == 0 || source.first_paragraph < first) first = source.first_paragraph;
  }
  add_article(sum, first);
}

StatsRow row_of(Sum sum) {
  if (sum.with_quotations > 0) {
    sum.row.first_paragraph = static_cast<double>(sum.first_paragraphs) / sum.with_quotations;
  }
  return std::move(sum.row);
}

std::vector<StatsRow> rows_of(std::map<std::string, Sum>&& sums) {
  std::vector<StatsRow> rows;
  rows.reserve(sums.size());
  for (auto& [key, sum] : sums) rows.push_back(row_of(std::move(sum)));
  return rows;
}

// Nobody is last.
void sort_by_weight(std::vector<StatsRow>& rows) {
  std::ranges::stable_sort(rows, [](const StatsRow& a, const StatsRow& b) {
    if (a.id.empty() != b.id.empty()) return b.id.empty();
    if (a.counts.quotations != b.counts.quotations) {
      return a.counts.quotations > b.counts.quotations;
    }
    return std::tie(a.name, a.id) < std::tie(b.name, b.id);
  });
}

std::vector<StatsRow> tally_articles(const std::vector<ArticleStats>& articles, GroupBy by) {
  std::map<std::string, Sum> sums;
  for (const ArticleStats& article : articles) {
    std::string id = article.id;
    if (by == GroupBy::outlet) id = article.outlet;
    if (by == GroupBy::month) id = article.date.substr(0, 7);
    // Two texts with one id are two articles.
    Sum& sum = sums[by == GroupBy::article ? id + '\n' + article.digest : id];
    sum.row.id = std::move(id);
    if (by == GroupBy::article) sum.row.name = article.title;
    add_article(sum, article);
  }
  auto rows = rows_of(std::move(sums));
  if (by == GroupBy::article) sort_by_weight(rows);
  return rows;
}

// Joins speakers as a report does. It needs nothing of the articles but their speakers, except to
// join unnamed ones by what they say: those are joined by what they are called.
std::vector<StatsRow> tally_speakers(const std::vector<ArticleStats>& articles) {
  std::vector<Record> records;
  records.reserve(articles.size());
  for (const ArticleStats& article : articles) {
    Record& record = records.emplace_back();
    record.id = article.id;
    for (const SourceStats& source : article.sources) {
      if (!source.speaker.id.empty()) record.speakers.push_back(source.speaker);
    }
  }
  const report::Links links = report::link_speakers(records, Copies(records));
  std::map<std::string, Sum> sums;
  for (std::size_t a = 0; a < articles.size(); ++a) {
    std::map<Sum*, std::uint32_t> first_of;  // paragraphs of this article
    for (std::size_t s = 0; s < articles[a].sources.size(); ++s) {
      const SourceStats& source = articles[a].sources[s];
      Sum* sum = nullptr;
      if (source.speaker.id.empty()) {
        sum = &sums[""];
      } else {
        const report::LinkedSpeaker& linked = links.speakers[links.of[a][s]];
        const bool unnamed = linked.kind == SpeakerKind::unnamed;
        sum = &sums[unnamed ? "unnamed " + wording::fold_words(linked.name) : "id " + linked.id];
        if (sum->row.id.empty()) {
          sum->row.id = linked.id;
          sum->row.name = linked.name;
          sum->row.kind = to_string(linked.kind);
          sum->row.description = linked.description;
        }
      }
      add_source(sum->row, source);
      auto& first = first_of.try_emplace(sum, source.first_paragraph).first->second;
      first = std::min(first, source.first_paragraph);
    }
    for (const auto& [sum, first] : first_of) add_article(*sum, first);
  }
  auto rows = rows_of(std::move(sums));
  sort_by_weight(rows);
  return rows;
}

}  // namespace

StatsTable tally(std::vector<ArticleStats> articles, GroupBy by) {
  sort_and_deduplicate(articles);
  StatsTable table{.by = by};
  Sum total;
  for (const ArticleStats& article : articles) add_article(total, article);
  table.total = row_of(std::move(total));
  table.rows = by == GroupBy::speaker ? tally_speakers(articles) : tally_articles(articles, by);
  return table;
}

std::string_view to_string(GroupBy by) {
  switch (by) {
    case GroupBy::speaker:
      return "speaker";
    case GroupBy::article:
      return "article";
    case GroupBy::outlet:
      return "outlet";
    case GroupBy::month:
      return "month";
  }
  return {};
}

}  // namespace quoth
