#include "evidence/report_page.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

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

// The title of each article with a link, where and when it came out, and how often it quotes.
template <typename Link>
std::string articles_list(const Catalogue& catalogue, Link link) {
  std::string out = "<ol class=list>\n";
  for (std::size_t a = 0; a < catalogue.articles().size(); ++a) {
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

// The speakers of all articles, each with links to the articles that quote them.
std::string speakers_with_articles(const Catalogue& catalogue) {
  std::string out;
  for (const SpeakerEntry& speaker : catalogue.speakers()) {
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

void write_index(const Catalogue& catalogue, const Write& write) {
  const PageFrame frame{.title = "Who said what", .body = "index.html", .script = "index.js"};
  write_page(frame, write, [&](std::string_view name) {
    if (name == "summary") write(summary_html(catalogue));
    if (name == "overview") write_overview(catalogue, write);
    if (name == "speakers") write(speakers_with_articles(catalogue));
    if (name == "errors") write(errors_html(catalogue.report()));
    if (name == "articles-list") {
      write(articles_list(catalogue, [&](std::size_t article) {
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
      write(articles_list(catalogue, [&](std::size_t article) { return links.to(article); }));
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
  file("index.html", [&](const Write& write) { write_index(catalogue, write); });
}

}  // namespace quoth::evidence
