#include "evidence/report_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "evidence/article_html.h"
#include "evidence/catalogue.h"
#include "evidence/charts.h"
#include "evidence/links.h"
#include "evidence/page.h"
#include "evidence/statement_html.h"

namespace quoth::evidence {
namespace {

constexpr std::size_t kMostQuoted = 12;  // bars
constexpr std::string_view kFolder = "articles/";

// A part of a list.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The title of each article with a link, where and when it came out, and how often it quotes.
template <typename Link>
std::string articles_list(const Catalogue& catalogue, Part part, Link link) {
  std::string out = "<ol class=list>\n";
  for (std::size_t a = part.begin; a < part.end; ++a) {
    const ArticleEntry& article = catalogue.articles()[a];
    out += fmt::format("<li><a href={}>{}</a> <small>{}</small> <span class=n>{}</span></li>\n",
                       link(a), isolated(article.head.title),
                       html_line(outlet_and_date(article.head)), article.quotations);
  }
  return out + "</ol>\n";
}

std::string text_of(const Catalogue& catalogue, const Texts& texts, std::size_t article,
                    const Links& links) {
  const auto text = texts.find(catalogue.report().articles[article].digest);
  return article_html(catalogue, article, text == texts.end() ? "" : text->second, links);
}

void write_overview(const Catalogue& catalogue, const Write& write) {
  write(histogram(periods_of(catalogue)));
  write(most_quoted(catalogue, kMostQuoted));
}

void write_article_page(const Catalogue& catalogue, const Texts& texts, std::size_t article,
                        const Write& write) {
  const Links links(catalogue, article);
  const auto speakers = speakers_in(catalogue, article);
  const PageFrame frame{.title = catalogue.articles()[article].head.title,
                        .body = "report.html",
                        .script = "report.js"};
  write_page(frame, write, [&](std::string_view name) {
    if (name == "home") write("../index.html");
    if (name == "summary") write(isolated(catalogue.articles()[article].head.title));
    if (name == "speakers") write(speakers_list(catalogue, speakers));
    if (name == "statements") {
      for (const ShownSpeaker& shown : speakers) write(statements_html(catalogue, shown, links));
    }
    if (name == "articles-list") write("<p><a href=../index.html>All articles</a></p>\n");
    if (name == "articles") write(text_of(catalogue, texts, article, links));
  });
}

// Speakers, each with links to the articles that quote them.
std::string speakers_with_articles(const Catalogue& catalogue, Part part) {
  std::string out;
  for (std::size_t s = part.begin; s < part.end; ++s) {
    const SpeakerEntry& speaker = catalogue.speakers()[s];
    if (speaker.speaker == nullptr) continue;
    out += fmt::format("<details class=voice id={}><summary>{}", speaker.anchor,
                       isolated(speaker.speaker->name));
    if (!speaker.speaker->description.empty())
      out += " <small>" + isolated(speaker.speaker->description) + "</small>";
    out += fmt::format(" <span class=n>{}</span></summary>\n<ul>\n", speaker.quotations);
    for (const std::string& id : speaker.speaker->articles) {
      const auto article = catalogue.article_of(id);
      if (!article) continue;
      const ArticleHead& head = catalogue.articles()[*article].head;
      out += fmt::format("<li><a href={}{}#{}>{}</a> <small>{}</small></li>\n", kFolder,
                         page_name(catalogue, *article), speaker.anchor, isolated(head.title),
                         html_line(outlet_and_date(head)));
    }
    out += "</ul></details>\n";
  }
  return out;
}

// The index of a folder: so many articles and speakers on a page, and links from page to page.
constexpr std::size_t kOnIndexPage = 1000;

std::size_t index_pages(const Catalogue& catalogue) {
  const std::size_t entries = std::max(catalogue.articles().size(), catalogue.speakers().size());
  return std::max<std::size_t>(1, (entries + kOnIndexPage - 1) / kOnIndexPage);
}

std::string index_name(std::size_t page) {
  return page == 0 ? "index.html" : fmt::format("index-{}.html", page + 1);
}

// What a page has of a list of so many.
Part part_of(std::size_t page, std::size_t size) {
  const std::size_t begin = std::min(page * kOnIndexPage, size);
  return {begin, std::min(begin + kOnIndexPage, size)};
}

std::string page_links(std::size_t page, std::size_t pages) {
  if (pages < 2) return {};
  std::string out = fmt::format("<nav class=pages aria-label=Pages>Page {} of {}", page + 1, pages);
  const auto link = [&](std::string_view text, std::size_t to) {
    out += fmt::format(" <a href={}>{}</a>", index_name(to), text);
  };
  if (page > 0) link("First", 0);
  if (page > 0) link("Previous", page - 1);
  if (page + 1 < pages) link("Next", page + 1);
  if (page + 1 < pages) link("Last", pages - 1);
  return out + "</nav>\n";
}

void write_index(const Catalogue& catalogue, std::size_t page, const Write& write) {
  const std::size_t pages = index_pages(catalogue);
  const PageFrame frame{.title = "Who said what", .body = "index.html", .script = "index.js"};
  write_page(frame, write, [&](std::string_view name) {
    if (name == "summary") write(summary_html(catalogue));
    if (name == "pages") write(page_links(page, pages));
    if (name == "where" && pages > 1) write(" on this page");
    if (name == "overview" && page == 0) write_overview(catalogue, write);
    if (name == "speakers") {
      write(speakers_with_articles(catalogue, part_of(page, catalogue.speakers().size())));
    }
    if (name == "errors" && page == 0) write(errors_html(catalogue.report()));
    if (name == "articles-list") {
      const Part part = part_of(page, catalogue.articles().size());
      write(articles_list(catalogue, part, [&](std::size_t article) {
        return std::string(kFolder) + page_name(catalogue, article);
      }));
    }
  });
}

}  // namespace

void write_report_page(const Report& report, const Texts& texts, const Write& write) {
  const Catalogue catalogue(report, texts);
  const Links links(catalogue);
  const auto speakers = all_speakers(catalogue);
  const PageFrame frame{.title = "Who said what", .body = "report.html", .script = "report.js"};
  write_page(frame, write, [&](std::string_view name) {
    if (name == "home") write("#");
    if (name == "summary") write(summary_html(catalogue));
    if (name == "speakers") write(speakers_list(catalogue, speakers));
    if (name == "errors") write(errors_html(report));
    if (name == "overview") write_overview(catalogue, write);
    if (name == "statements") {
      for (const ShownSpeaker& shown : speakers) write(statements_html(catalogue, shown, links));
    }
    if (name == "articles-list")
      write(articles_list(catalogue, {0, catalogue.articles().size()},
                          [&](std::size_t article) { return links.to(article); }));
    if (name == "articles") {
      for (std::size_t article = 0; article < report.articles.size(); ++article)
        write(text_of(catalogue, texts, article, links));
    }
  });
}

void write_report_folder(const Report& report, const Texts& texts, const WriteFile& file) {
  const Catalogue catalogue(report, texts);
  for (std::size_t article = 0; article < report.articles.size(); ++article) {
    file(std::string(kFolder) + page_name(catalogue, article),
         [&](const Write& write) { write_article_page(catalogue, texts, article, write); });
  }
  for (std::size_t page = index_pages(catalogue); page-- > 0;) {
    file(index_name(page), [&](const Write& write) { write_index(catalogue, page, write); });
  }
}

}  // namespace quoth::evidence
