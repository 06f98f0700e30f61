#include "format/report_lines.h"

#include <string_view>
#include <utility>

#include "format/report_phrases.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

constexpr std::size_t kArticlesAtTop = 20;  // a longer list stands at the end
constexpr std::size_t kListedCopies = 5;

std::vector<Mark> kept(std::string text) { return {{Mark::Kind::kept, std::move(text)}}; }

class Lines {
 public:
  Lines(const report::AnyReport& report, Amounts amounts)
      : report_(report), outline_(make_outline(report, limits_for(report.articles(), amounts))) {}

  std::vector<ReportLine> write() {
    add(LineKind::summary, headline(report_, outline_));
    const std::string doubt = in_doubt(outline_);
    if (!doubt.empty()) add(LineKind::summary, doubt);
    const bool at_top = outline_.articles.size() <= kArticlesAtTop;
    if (at_top) articles();
    for (const Section& section : outline_.sections) write(section);
    names();
    if (!at_top) {
      add(LineKind::section, "Articles");
      articles();
    }
    errors();
    if (!outline_.whole) {
      add(LineKind::hint,
          "Not all is shown: --all shows everything, --max-speakers N and --max-statements N more "
          "or less.");
    }
    return std::move(lines_);
  }

 private:
  void add(LineKind kind, std::string lead, std::vector<Mark> words = {}, std::string tail = {}) {
    lines_.push_back({kind, std::move(lead), std::move(words), std::move(tail)});
  }

  void more(LineKind kind, std::size_t count, std::string_view noun) {
    if (count > 0) add(kind, "and " + counted(count, "more " + std::string(noun)));
  }

  std::string number_of(const ShownArticle& shown) const {
    return report_.articles() < 2 ? std::string() : "[" + std::to_string(shown.number) + "]";
  }

  void articles() {
    for (const ShownArticle& shown : outline_.articles) {
      std::string source = one_line(shown.id);
      if (!shown.date.empty()) source += ", " + one_line(shown.date);
      const std::string title = one_line(shown.title);
      if (title.empty())
        add(LineKind::article, number_of(shown), kept(source));
      else
        add(LineKind::article, number_of(shown), kept(title), "(" + source + ")");
      if (shown.copies.empty()) continue;
      std::vector<std::string> ids;
      for (const std::string& copy : shown.copies)
        if (ids.size() < kListedCopies) ids.push_back(copy);
      std::string same = "the same text: " + joined(ids);
      const std::size_t left = shown.copies.size() - ids.size();
      if (left > 0) same += ", and " + std::to_string(left) + " more";
      add(LineKind::same_text, same);
    }
    more(LineKind::more, outline_.articles_more, "article");
  }

  void write(const Section& section) {
    if (!section.title.empty()) add(LineKind::section, std::string(section.title));
    for (const ShownSpeaker& shown_speaker : section.speakers) write(shown_speaker);
    more(LineKind::speakers, section.more, "speaker");
    for (const ShownStatement& shown_statement : section.unattributed) write(shown_statement);
    more(LineKind::more, section.unattributed_more, "statement");
  }

  void write(const ShownSpeaker& shown_speaker) {
    const ReportSpeaker& speaker = *shown_speaker.speaker;
    const std::string description = one_line(speaker.description);
    add(LineKind::speaker, one_line(speaker.name),
        description.empty() ? std::vector<Mark>() : kept(description),
        "(" + weight(report_, shown_speaker) + ")");
    if (!speaker.aliases.empty()) add(LineKind::aliases, "also " + joined(speaker.aliases));
    const std::vector<ArticleNumber>* carriers = nullptr;  // of the statement before
    for (const ShownStatement& shown_statement : shown_speaker.statements) {
      const auto& articles = shown_statement.articles;
      const bool several = articles.size() > 1;
      if (several && (carriers == nullptr || *carriers != articles))
        add(LineKind::carried, "in " + listed(articles) + ":");
      if (!several && carriers != nullptr && carriers->size() > 1)
        add(LineKind::carried, "in one article:");
      carriers = &articles;
      write(shown_statement);
    }
    more(LineKind::more, shown_speaker.more, "statement");
  }

  void write(const ShownStatement& shown_statement) {
    const Statement& statement = *shown_statement.statement;
    LineKind kind = LineKind::statement;
    for (const ShownWording& wording : shown_statement.wordings) {
      const Variant& variant = *wording.variant;
      add(kind, lead(report_, statement, wording),
          variant.changes.empty() ? kept(one_line(statement.text))
                                  : difference(statement, variant));
      kind = LineKind::wording;
    }
    if (shown_statement.more > 0) {
      add(LineKind::wording, "and " + counted(shown_statement.more, "more time"));
    }
    const std::string others = also_given_to(report_, statement);
    if (!others.empty()) add(LineKind::wording, others);
  }

  void names() {
    for (const EntityList& list : outline_.entities) {
      std::string text;
      for (const ReportEntity& entity : list.entities) {
        if (!text.empty()) text += ", ";
        text += one_line(entity.name) + " (" + std::to_string(entity.mentions) + ")";
      }
      if (list.more > 0) text += ", and " + std::to_string(list.more) + " more";
      add(LineKind::name, std::string(list.title) + ":", kept(std::move(text)));
    }
  }

  void errors() {
    if (report_.errors().empty()) return;
    add(LineKind::section, "Could not be read");
    for (const Error& error : report_.errors())
      add(LineKind::error, one_line(error.path) + ":", kept(one_line(error.reason)));
  }

  const report::AnyReport& report_;
  Outline outline_;
  std::vector<ReportLine> lines_;
};

}  // namespace

std::vector<ReportLine> report_lines(const report::AnyReport& report, Amounts amounts) {
  return Lines(report, amounts).write();
}

}  // namespace quoth::format
