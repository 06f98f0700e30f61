#include "page/other_articles.h"

#include <algorithm>
#include <utility>

namespace quoth::page {
namespace {

bool is_linked_heading(const BlockTree& page, std::uint32_t b) {
  const HtmlBlock& block = page.blocks()[b];
  return page.is_heading(b) && block.linked * 10 > block.size * 9;
}

bool is_within(const BlockTree& page, std::uint32_t node, std::uint32_t outer) {
  return node > outer && page.nodes()[node].end <= page.nodes()[outer].end;
}

// The <article> elements that hold a block.
std::vector<std::uint32_t> articles_of(const BlockTree& page) {
  std::vector<std::uint32_t> articles;
  for (std::uint32_t i = 0; i < page.nodes().size(); ++i) {
    if (page.nodes()[i].name == "article" && page.end(i) > page.begin(i)) articles.push_back(i);
  }
  return articles;
}

// That of the headline, or of the most sentences.
std::uint32_t main_article(const BlockTree& page, const Prose& prose,
                           const std::vector<std::uint32_t>& articles,
                           std::optional<std::uint32_t> headline) {
  return *std::ranges::max_element(articles, {}, [&](std::uint32_t article) {
    return prose.size_within(article) * (headline && page.holds(article, *headline) ? 3 : 1);
  });
}

// Whether most of an article's sentences are in articles within it.
bool is_in_parts(const BlockTree& page, const Prose& prose, const std::vector<Part>& context,
                 const std::vector<std::uint32_t>& articles, std::uint32_t main) {
  std::int64_t within = 0;
  std::uint32_t end = main;
  for (const std::uint32_t article : articles) {
    if (article < end || !is_within(page, article, main) || is_around(context[article])) continue;
    within += prose.size_within(article);
    end = page.nodes()[article].end;
  }
  return within * 2 > prose.size_within(main);
}

}  // namespace

std::vector<bool> find_teasers(const BlockTree& page) {
  constexpr std::uint32_t kUnderHeading = 2;
  constexpr std::uint32_t kTeasers = 3;
  std::vector<bool> teaser(page.size());
  std::vector<std::uint32_t> headings;  // of the run
  std::uint32_t under = 0;              // paragraphs since its last heading
  std::uint32_t most_under = 0;         // before its last heading
  const auto end_run = [&](std::uint32_t end) {
    // What follows the last heading is of the article again, unless the others had as much.
    if (headings.size() >= kTeasers) {
      if (most_under == 0) end = headings.back() + 1;
      std::fill(teaser.begin() + headings.front(), teaser.begin() + end, true);
    }
    headings.clear();
    under = most_under = 0;
  };
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    const HtmlBlock& block = page.blocks()[b];
    if (is_linked_heading(page, b)) {
      headings.push_back(b);
      most_under = std::max(most_under, std::exchange(under, 0));
    } else if (headings.empty() || is_links(block) || is_around(page.parts()[block.element])) {
      continue;
    } else if (page.is_heading(b) || ++under > kUnderHeading) {
      end_run(b);
    }
  }
  end_run(page.size());
  return teaser;
}

std::vector<bool> find_other_articles(const BlockTree& page, const Prose& prose,
                                      const std::vector<Part>& context,
                                      std::optional<std::uint32_t> headline) {
  std::vector<bool> other(page.size());
  const auto articles = articles_of(page);
  if (articles.size() < 2) return other;
  const std::uint32_t main = main_article(page, prose, articles, headline);
  if (prose.size_within(main) * 4 < prose.size()) return other;
  const bool in_parts = is_in_parts(page, prose, context, articles, main);
  for (const std::uint32_t article : articles) {
    if (article == main || is_within(page, main, article)) continue;
    if (in_parts && is_within(page, article, main)) continue;
    std::fill(other.begin() + page.begin(article), other.begin() + page.end(article), true);
  }
  return other;
}

}  // namespace quoth::page
