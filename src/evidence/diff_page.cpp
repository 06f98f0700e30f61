#include "evidence/diff_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "evidence/comparison_html.h"
#include "evidence/marks_html.h"
#include "evidence/page.h"
#include "format/outline.h"
#include "format/rendered_change.h"
#include "format/wrap.h"

namespace quoth::evidence {
namespace {

std::string title_of(const Version& version) {
  std::string title = "<b>" + isolated(version.name) + "</b>";
  if (!version.date.empty()) title += " <small>" + html_line(version.date) + "</small>";
  return title;
}

// The changes of an article.
struct ChangedArticle {
  std::string id;      // in the new version; in the old one if the article was removed
  std::string old_id;  // in the old version
  std::vector<NumberedChange> changes;
};

// A step from one version to the next.
class Step {
 public:
  // Numbers its changes from `number`, and leaves there the number of the next one.
  Step(const Version& before, const Version& after, const Diff& diff, const Texts& texts,
       std::size_t& number)
      : before_(before), after_(after), diff_(diff), texts_(texts) {
    std::map<std::string_view, std::string_view> old_ids;
    for (const RenamedArticle& renamed : diff.renamed) old_ids[renamed.new_id] = renamed.old_id;
    const bool one_each = before.report.articles.size() == 1 && after.report.articles.size() == 1;
    for (const Change& change : diff.changes) {
      if (articles_.empty() || articles_.back().id != change.article) {
        const auto old = old_ids.find(change.article);
        std::string old_id(old == old_ids.end() ? change.article : old->second);
        if (one_each) old_id = before.report.articles[0].id;
        articles_.push_back({change.article, std::move(old_id), {}});
      }
      if (!format::only_repeats(diff, change))
        articles_.back().changes.push_back({&change, ++number});
    }
    std::erase_if(articles_, [](const ChangedArticle& article) { return article.changes.empty(); });
  }

  // The entries of its changes.
  std::string list() const {
    std::string out;
    for (const ChangedArticle& article : articles_) {
      if (articles_.size() > 1) out += "<li class=of>" + isolated(name_of(article)) + "</li>\n";
      for (const NumberedChange& change : article.changes) out += change_entry(change);
    }
    for (const std::string& id : diff_.added)
      out += "<li class=of>Added: " + isolated(id) + "</li>\n";
    for (const std::string& id : diff_.removed)
      out += "<li class=of>Removed: " + isolated(id) + "</li>\n";
    return out;
  }

  void write(const Write& write) const {
    write("<section class=step>\n<div class=\"heads versions\"><p>" + title_of(before_) +
          "</p><p>" + title_of(after_) + "</p></div>\n");
    if (diff_.same()) write("<p class=note>Nothing changed in who said what.</p>\n");
    for (const ChangedArticle& article : articles_) {
      write("<article class=pair>\n");
      write(comparison_html(find(before_, article.old_id), find(after_, article.id),
                            article.changes));
      write("</article>\n");
    }
    whole(diff_.added, "Added", write);
    whole(diff_.removed, "Removed", write);
    write("</section>\n");
  }

 private:
  std::string name_of(const ChangedArticle& article) const {
    const ArticleVersion found = find(after_, article.id);
    return found.record == nullptr || found.record->title.empty() ? article.id
                                                                  : found.record->title;
  }

  ArticleVersion find(const Version& version, std::string_view id) const {
    const auto& articles = version.report.articles;
    const auto record = std::ranges::find(articles, id, &Record::id);
    if (record == articles.end()) return {};
    const auto text = texts_.find(record->digest);
    return {&*record, text == texts_.end() ? std::string_view() : text->second};
  }

  // What is said in articles that one side has.
  void whole(const std::vector<std::string>& ids, std::string_view what, const Write& write) const {
    for (const std::string& id : ids) {
      std::string out = fmt::format("<article class=pair>\n<h2>{}: {}</h2>\n<ul class=placeless>\n",
                                    what, isolated(id));
      for (const ChangeSide& said : diff_.said) {
        if (said.article != id) continue;
        const format::RenderedChange rendered = format::render(said);
        out += "<li><b>" + html(rendered.lead) + "</b> " + marks_html(rendered.marks) + "</li>\n";
      }
      write(out + "</ul>\n</article>\n");
    }
  }

  const Version& before_;
  const Version& after_;
  const Diff& diff_;
  const Texts& texts_;
  std::vector<ChangedArticle> articles_;
};

// "new", "the same", "changed", "gone": what became of a quotation in a version; empty if it is not
// there.
std::string_view state(const QuotationLife& life, Index version) {
  if (version < life.came) return {};
  if (life.went && version >= *life.went) return version == *life.went ? "gone" : "";
  if (version == life.came) return version == 0 ? "there" : "new";
  return std::ranges::find(life.changed, version) != life.changed.end() ? "changed" : "there";
}

bool stayed(const QuotationLife& life) {
  return life.came == 0 && !life.went && life.changed.empty();
}

// A table of the quotations that stayed as they were in all versions, or of the others.
std::string lives(const Timeline& timeline, bool that_stayed) {
  std::string out = "<table class=lives>\n<thead><tr><th scope=col>Quotation";
  for (const Version& version : timeline.versions) out += "<th scope=col>" + title_of(version);
  out += "\n<tbody>\n";
  for (const QuotationLife& life : timeline.quotations) {
    if (stayed(life) != that_stayed) continue;
    out += "<tr><th scope=row><b>";
    out += life.last.speaker.empty() ? std::string("Someone unnamed") : isolated(life.last.speaker);
    out += "</b> ";
    if (!life.last.cue.empty()) out += "<q>" + isolated(life.last.cue) + "</q> ";
    out += isolated(life.last.text);
    for (Index version = 0; version < timeline.versions.size(); ++version) {
      const std::string_view what = state(life, version);
      out += what.empty() ? std::string("<td>") : fmt::format("<td class={0}>{0}", what);
    }
    out += '\n';
  }
  return out + "</table>\n";
}

std::string lives(const Timeline& timeline) {
  const auto all = timeline.quotations.size();
  const auto same = static_cast<std::size_t>(std::ranges::count_if(timeline.quotations, stayed));
  std::string out;
  if (same < all) out += "<h2>What came, changed and went</h2>\n" + lives(timeline, false);
  if (same > 0) {
    out += fmt::format("<details class=stayed><summary>{} stayed as {}</summary>\n",
                       format::counted(same, "quotation"), same == 1 ? "it was" : "they were");
    out += lives(timeline, true) + "</details>\n";
  }
  return out;
}

}  // namespace

void write_diff_page(const Version& before, const Version& after, const Diff& diff,
                     const Texts& texts, const Write& write) {
  std::size_t number = 0;
  const Step step(before, after, diff, texts, number);
  const PageFrame frame{
      .title = "What changed in who said what", .body = "diff.html", .script = "diff.js"};
  write_page(frame, write, [&](std::string_view name) {
    if (name == "title") write("What changed in who said what");
    if (name == "summary") write(html_line(format::summary(diff)));
    if (name == "changes") write(step.list());
    if (name == "steps") step.write(write);
  });
}

void write_timeline_page(const Timeline& timeline, const Texts& texts, const Write& write) {
  std::size_t number = 0;
  std::vector<Step> steps;
  for (std::size_t s = 0; s < timeline.steps.size(); ++s) {
    steps.emplace_back(timeline.versions[s], timeline.versions[s + 1], timeline.steps[s], texts,
                       number);
  }
  const PageFrame frame{
      .title = "Who said what, version by version", .body = "diff.html", .script = "diff.js"};
  write_page(frame, write, [&](std::string_view name) {
    if (name == "title") write("Who said what, version by version");
    if (name == "summary")
      write(format::counted(timeline.versions.size(), "version") + ", " +
            format::counted(number, "change"));
    if (name == "changes") {
      for (std::size_t s = 0; s < steps.size(); ++s) {
        if (timeline.steps[s].same()) continue;
        write("<li class=of>" + title_of(timeline.versions[s + 1]) + "</li>\n");
        write(steps[s].list());
      }
    }
    if (name == "lives") write(lives(timeline));
    if (name == "steps") {
      for (const Step& step : steps) step.write(write);
    }
  });
}

}  // namespace quoth::evidence
