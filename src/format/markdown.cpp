#include "format/markdown.h"

#include <algorithm>

#include "format/diff_parts.h"
#include "format/marked_wording.h"
#include "format/outline.h"
#include "format/rendered_change.h"
#include "format/report_phrases.h"
#include "format/wrap.h"

namespace quoth::format {

std::string escaped(std::string_view text) {
  constexpr std::string_view kActive = "\\`*_{}[]<>#|~&";
  std::string out;
  const std::string line = one_line(text);
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  for (std::size_t i = 0; i < line.size(); ++i) {
    // "-", "+", "=" and "1." only start a block at the start of a line.
    const bool begins_block = (i == 0 && (line[i] == '-' || line[i] == '+' || line[i] == '=')) ||
                              (i == digits && i > 0 && (line[i] == '.' || line[i] == ')'));
    if (begins_block || kActive.find(line[i]) != kActive.npos) out += '\\';
    out += line[i];
  }
  return out;
}

namespace {

// Keeps the spaces at the ends, for text within a line.
std::string escaped_within(std::string_view text) {
  std::string out = escaped(text);
  if (text.starts_with(' ')) out.insert(out.begin(), ' ');
  if (text.size() > 1 && text.ends_with(' ')) out += ' ';
  return out;
}

// CommonMark has no syntax for insertions and deletions, but passes these tags through.
std::string marked_markdown(const std::vector<Mark>& marks) {
  std::string out;
  for (const Mark& mark : marks) {
    const std::string text = escaped_within(mark.text);
    if (mark.kind == Mark::Kind::kept) out += text;
    if (mark.kind == Mark::Kind::deleted) out.append("<del>").append(text).append("</del>");
    if (mark.kind == Mark::Kind::inserted) out.append("<ins>").append(text).append("</ins>");
  }
  return out;
}

class MarkdownReport {
 public:
  MarkdownReport(const Report& report, std::size_t top)
      : report_(report), outline_(make_outline(report, limits_for(report, top))) {}

  std::string write() {
    out_ = "# Who said what\n\n" + headline(report_, outline_) + "\n";
    const std::string doubt = in_doubt(outline_);
    if (!doubt.empty() || !outline_.copies.empty()) out_ += '\n';
    if (!doubt.empty()) out_ += "- " + escaped(doubt) + "\n";
    for (const ShownCopies& copies : outline_.copies) {
      out_ += "- " + escaped(same_text(copies)) + "\n";
    }
    more(outline_.copies_more, "copied text");
    section("", outline_.said);
    section("Only what they think, want or decide is told", outline_.unspoken);
    section("Documents", outline_.documents);
    section("Unnamed", outline_.unnamed);
    if (!outline_.unattributed.empty()) {
      out_ += "\n## No one is named for\n";
      for (const ShownStatement& shown_statement : outline_.unattributed) write(shown_statement);
      more(outline_.unattributed_more, "statement");
    }
    entities();
    errors();
    return std::move(out_);
  }

 private:
  void more(std::size_t count, const std::string& noun) {
    if (count > 0) out_ += "\nAnd " + counted(count, "more " + noun) + ".\n";
  }

  void section(const std::string& title, const SpeakerSection& list) {
    if (list.speakers.empty()) return;
    if (!title.empty()) out_ += "\n## " + title + "\n";
    for (const ShownSpeaker& shown_speaker : list.speakers) {
      const ReportSpeaker& speaker = *shown_speaker.speaker;
      out_ += (title.empty() ? "\n## " : "\n### ") + escaped(speaker.name) + "\n\n";
      if (!speaker.description.empty()) out_ += escaped(speaker.description) + ". ";
      out_ += weight(report_, speaker) + ".";
      if (!speaker.aliases.empty()) out_ += " Also " + escaped(joined(speaker.aliases)) + ".";
      out_ += '\n';
      for (const ShownStatement& shown_statement : shown_speaker.statements) write(shown_statement);
      more(shown_speaker.more, "statement");
    }
    more(list.more, "speaker");
  }

  void write(const ShownStatement& shown_statement) {
    out_ += "\n> " + escaped(signed_text(*shown_statement.statement)) + "\n\n";
    for (const ShownVariant& shown_variant : shown_statement.variants) {
      out_ += "- " + escaped(where(report_, shown_variant));
      if (!shown_variant.variant->changes.empty()) {
        out_.append("; ").append(relation(*shown_variant.variant)).append(": ");
        out_ += marked_markdown(difference(*shown_statement.statement, *shown_variant.variant));
      }
      out_ += '\n';
    }
    if (shown_statement.more > 0)
      out_ += "- and " + counted(shown_statement.more, "more time") + "\n";
    const std::string others = also_given_to(report_, *shown_statement.statement);
    if (!others.empty()) out_ += "- " + escaped(others) + "\n";
  }

  void entities() {
    if (outline_.entities.empty()) return;
    out_ += "\n## Named\n\n";
    for (const EntityList& list : outline_.entities) {
      out_.append("- ").append(list.title).append(":");
      for (const ReportEntity* entity : list.entities) {
        out_ += (entity == list.entities.front() ? " " : ", ") + escaped(entity->name) + " (" +
                std::to_string(entity->mentions) + ")";
      }
      if (list.more > 0) out_ += ", and " + std::to_string(list.more) + " more";
      out_ += '\n';
    }
  }

  void errors() {
    if (report_.errors.empty()) return;
    out_ += "\n## Could not be read\n\n";
    for (const Error& error : report_.errors) {
      out_ += "- " + escaped(error.path) + ": " + escaped(error.reason) + "\n";
    }
  }

  const Report& report_;
  Outline outline_;
  std::string out_;
};

}  // namespace

std::string markdown(const RenderedArticle& article, int level) {
  std::string out = "\n" + std::string(static_cast<std::size_t>(level), '#') + " " +
                    escaped(article.title) + "\n";
  if (!article.changes.empty()) out += '\n';
  for (const RenderedChange& change : article.changes)
    out += "- " + escaped(change.lead) + ": " + marked_markdown(change.marks) + "\n";
  return out;
}

std::string report_markdown(const Report& report, std::size_t top) {
  return MarkdownReport(report, top).write();
}

std::string diff_markdown(const Diff& diff) {
  std::string text = summary(diff);
  text[0] = static_cast<char>(text[0] == 'n' ? 'N' : text[0]);
  std::string out = "# What changed in who said what\n\n" + text + ".\n";
  for (const RenderedArticle& article : render(diff)) out += markdown(article, 2);
  return out;
}

}  // namespace quoth::format
