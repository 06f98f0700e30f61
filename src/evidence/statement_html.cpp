#include "evidence/statement_html.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "evidence/article_html.h"
#include "evidence/html.h"
#include "evidence/marks_html.h"
#include "format/doubt.h"
#include "format/outline.h"
#include "format/report_phrases.h"
#include "format/wrap.h"

namespace quoth::evidence {
namespace {

using format::counted;

constexpr std::size_t kElsewhere = 10;  // variants in articles that are not on the page

std::string_view title_of(SpeakerKind kind) {
  switch (kind) {
    case SpeakerKind::person:
      return "People";
    case SpeakerKind::organization:
      return "Organizations";
    case SpeakerKind::group:
      return "Groups";
    case SpeakerKind::document:
      return "Documents";
    case SpeakerKind::unnamed:
      return "Unnamed";
  }
  return {};
}

std::string_view section_title(const SpeakerEntry& speaker) {
  return speaker.speaker == nullptr ? "No one is named" : title_of(speaker.speaker->kind);
}

std::string name_of(const SpeakerEntry& speaker) {
  return speaker.speaker == nullptr ? std::string("No one is named")
                                    : format::one_line(speaker.speaker->name);
}

// "says" of "says:": a colon may be the whole cue.
std::string cue_of(const QuotationRecord& quotation) {
  if (!quotation.cue) return {};
  const std::string cue = format::one_line(quotation.cue->text);
  const auto end = cue.find_last_not_of(" :,;-");
  return end == cue.npos ? std::string() : cue.substr(0, end + 1);
}

class StatementWriter {
 public:
  StatementWriter(const Catalogue& catalogue, const Links& links)
      : catalogue_(catalogue), links_(links) {}

  std::string write(const ShownSpeaker& shown) {
    const SpeakerEntry& speaker = catalogue_.speakers()[shown.speaker];
    out_ = fmt::format(
        "<section class=speaker id={0} data-s={2} aria-labelledby={0}-h>\n<h2 id={0}-h>{1}</h2>\n",
        speaker.anchor, isolated(name_of(speaker)), shown.speaker);
    about(speaker);
    for (const std::size_t statement : shown.statements) write(speaker.statements[statement]);
    out_ += "</section>\n";
    return std::move(out_);
  }

 private:
  void about(const SpeakerEntry& entry) {
    out_ += "<p class=about>";
    if (entry.speaker != nullptr && !entry.speaker->description.empty())
      out_ += "<b>" + isolated(entry.speaker->description) + "</b> ";
    out_ += counted(entry.quotations, "quotation");
    if (entry.speaker != nullptr) {
      if (catalogue_.articles().size() > 1)
        out_ += " in " + counted(entry.speaker->articles.size(), "article");
      if (!entry.speaker->aliases.empty()) {
        out_ += ". Also called ";
        for (const std::string& alias : entry.speaker->aliases)
          out_ += (&alias == &entry.speaker->aliases.front() ? "" : ", ") + isolated(alias);
      }
    }
    out_ += "</p>\n";
  }

  void write(const StatementEntry& entry) {
    const Statement& statement = *entry.statement;
    const bool doubtful = std::ranges::all_of(entry.quotations, [](const QuotationEntry& one) {
      return format::is_doubtful(*one.quotation);
    });
    out_ += fmt::format("<article class={} id={}>", doubtful ? "\"s doubt\"" : "s", entry.anchor);
    if (statement.sign == Sign::denied) out_ += "<p class=sign>Denied or refused</p>";
    if (statement.sign == Sign::asked) out_ += "<p class=sign>Asked</p>";
    out_.append("<blockquote").append(direction(statement.text)).append(">");
    out_ += html_line(statement.text) + "</blockquote><ol>";
    std::size_t elsewhere = 0;
    const QuotationEntry* before = nullptr;
    for (std::size_t i = 0; i < entry.quotations.size(); ++i) {
      const QuotationEntry& quotation = entry.quotations[i];
      if (!links_.has(quotation.article) && ++elsewhere > kElsewhere) continue;
      write(statement, quotation, entry.first + i,
            before != nullptr && before->article == quotation.article);
      before = &quotation;
    }
    out_ += "</ol>";
    if (elsewhere > kElsewhere)
      out_ += "<p class=note>And " + counted(elsewhere - kElsewhere, "more time") + ".</p>";
    const std::string others = format::also_given_to(catalogue_.asked(), statement);
    if (!others.empty()) out_ += "<p class=note>" + isolated(others) + ".</p>";
    out_ += "</article>\n";
  }

  // `again`: the article is that of the variant before, whose title is not shown twice.
  void write(const Statement& statement, const QuotationEntry& entry, std::size_t number,
             bool again) {
    const QuotationRecord& quotation = *entry.quotation;
    const ArticleHead& head = catalogue_.articles()[entry.article].head;
    const auto percent = std::lround(quotation.confidence * 100);
    out_ += fmt::format("<li id=v{} data-k=\"{} {} {} {}{}\"", number,
                        to_string(quotation.type).front(), to_string(quotation.medium).front(),
                        percent, entry.article, entry.repeats ? " r" : "");
    const bool reworded = !entry.variant->changes.empty();
    if (!reworded && entry.variant->text != statement.text)
      out_ += " data-w=\"" + html_line(entry.variant->text) + "\"";
    out_ += "><a class=go href=" + links_.to(entry) + ">";
    std::string from;
    if (!links_.has_only(entry.article)) {
      out_.append(again ? "<span class=again>" : "<span>")
          .append(isolated(shortened(head.title)))
          .append("</span> ");
      from = outlet_and_date(head);
    }
    out_ += fmt::format("\u00b6{}</a> <small>", quotation.paragraph + 1);
    if (!from.empty() && !again) out_ += isolated(from) + " \u00b7 ";
    const std::string cue = cue_of(quotation);
    if (!cue.empty()) out_ += "<q>" + isolated(cue) + "</q> ";
    const Record& article = catalogue_.report().articles[entry.article];
    if (const auto addressee = find_speaker(article, quotation.addressee))
      out_ += "to " + isolated(article.speakers[*addressee].name) + " ";
    out_ += "<span class=" + std::string(1, to_string(quotation.type).front()) + ">" +
            kind_of(quotation) + "</span>";
    if (entry.repeats) out_ += " \u00b7 the same text again";
    if (format::is_doubtful(quotation))
      out_ += fmt::format(" \u00b7 <em class=doubt>doubtful, {}\u00a0%</em>", percent);
    if (!head.url.empty())
      out_ += " \u00b7 <a class=out href=\"" + html(head.url) + "\" rel=noopener>" +
              isolated(host_of(head.url)) + "</a>";
    out_ += "</small>";
    if (reworded) {
      // Of the same words, only an editor's brackets differ.
      const Relation relation = entry.variant->relation;
      out_.append("<p class=diff")
          .append(direction(entry.variant->text))
          .append("><b>")
          .append(relation == Relation::same ? "edited" : to_string(relation))
          .append("</b> ");
      out_ += marks_html(format::difference(statement, *entry.variant)) + "</p>";
    }
    out_ += "</li>";
  }

  const Catalogue& catalogue_;
  const Links& links_;
  std::string out_;
};

// Without those that copies repeat.
std::size_t count_doubtful(const Catalogue& catalogue) {
  std::size_t count = 0;
  for (const SpeakerEntry& speaker : catalogue.speakers()) {
    for (const StatementEntry& statement : speaker.statements) {
      for (const QuotationEntry& entry : statement.quotations) {
        if (!entry.repeats && format::is_doubtful(*entry.quotation)) ++count;
      }
    }
  }
  return count;
}

void count(const StatementEntry& statement, const Links& links, ShownSpeaker& shown) {
  for (const QuotationEntry& entry : statement.quotations) {
    if (links.has(entry.article) && !entry.repeats) ++shown.quotations;
  }
}

}  // namespace

std::string summary_html(const Catalogue& catalogue) {
  const auto& speakers = catalogue.speakers();
  const auto named = std::ranges::count_if(
      speakers, [](const SpeakerEntry& entry) { return entry.speaker != nullptr; });
  std::string out = counted(catalogue.articles().size(), "article") + ", " +
                    counted(static_cast<std::size_t>(named), "speaker") + ", " +
                    counted(catalogue.quotations(), "quotation");
  const std::size_t doubtful = count_doubtful(catalogue);
  if (doubtful > 0) out += fmt::format(" ({} doubtful)", doubtful);
  std::string first;
  std::string last;
  for (const ArticleEntry& article : catalogue.articles()) {
    const std::string& date = article.head.date;
    if (date.empty()) continue;
    if (first.empty() || date < first) first = date;
    if (last.empty() || date > last) last = date;
  }
  if (!first.empty()) out += ", " + html_line(long_date(first));
  if (first != last) out += " to " + html_line(long_date(last));
  return out;
}

std::vector<ShownSpeaker> all_speakers(const Catalogue& catalogue) {
  std::vector<ShownSpeaker> all;
  for (std::size_t s = 0; s < catalogue.speakers().size(); ++s) {
    const SpeakerEntry& speaker = catalogue.speakers()[s];
    ShownSpeaker shown{.speaker = s, .quotations = speaker.quotations};
    for (std::size_t i = 0; i < speaker.statements.size(); ++i) shown.statements.push_back(i);
    all.push_back(std::move(shown));
  }
  return all;
}

std::vector<ShownSpeaker> speakers_in(const Catalogue& catalogue, std::size_t article) {
  const Links links(catalogue, article);
  std::vector<ShownSpeaker> found;
  for (const auto& [speaker, statement] : catalogue.articles()[article].statements) {
    if (found.empty() || found.back().speaker != speaker) found.push_back({.speaker = speaker});
    found.back().statements.push_back(statement);
    count(catalogue.speakers()[speaker].statements[statement], links, found.back());
  }
  return found;
}

std::string speakers_list(const Catalogue& catalogue, const std::vector<ShownSpeaker>& speakers) {
  std::string out;
  for (std::size_t at = 0; at < speakers.size();) {
    const std::string_view title = section_title(catalogue.speakers()[speakers[at].speaker]);
    std::size_t end = at;
    std::string items;
    for (; end < speakers.size(); ++end) {
      const SpeakerEntry& entry = catalogue.speakers()[speakers[end].speaker];
      if (section_title(entry) != title) break;
      items += fmt::format("<li><a href=#{}>{}", entry.anchor, isolated(name_of(entry)));
      if (entry.speaker != nullptr && !entry.speaker->description.empty())
        items += " <small>" + isolated(entry.speaker->description) + "</small>";
      items += fmt::format("</a> <span class=n>{}</span></li>\n", speakers[end].quotations);
    }
    out += fmt::format(
        "<details class=kind open><summary>{} <span class=n>{}</span></summary>\n<ol>\n", title,
        end - at);
    out += items + "</ol>\n</details>\n";
    at = end;
  }
  return out;
}

std::string statements_html(const Catalogue& catalogue, const ShownSpeaker& shown,
                            const Links& links) {
  return StatementWriter(catalogue, links).write(shown);
}

std::string errors_html(const Report& report) {
  if (report.errors.empty()) return {};
  std::string out = "<details class=errors open><summary>Could not be read</summary>\n<ul>\n";
  for (const Error& error : report.errors)
    out += "<li>" + isolated(error.path) + ": " + html_line(error.reason) + "</li>\n";
  return out + "</ul>\n</details>\n";
}

}  // namespace quoth::evidence
