#include "format/html.h"

#include "format/marked_wording.h"
#include "format/outline.h"
#include "format/report_phrases.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

// Colours have a contrast of at least 4.5 to 1 on both backgrounds (WCAG 2.1, 1.4.3). Deletions and
// insertions differ in text decoration as well as in colour.
constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --soft: #595959;
  --rule: #d0d0d0; --gone: #a40e26; --come: #0b6623; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181b; --ink: #e6e6e6; --soft: #a3a3a3; --rule: #3a3d42;
    --gone: #ff8f8f; --come: #7ddc8f; }
}
@media print {
  :root { --ground: #fff; --ink: #000; --soft: #444; --gone: #a40e26; --come: #0b6623; }
  nav { display: none; }
  article { break-inside: avoid; }
}
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 Georgia, serif; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
nav ul { columns: 16rem; padding-left: 1.2rem; }
a { color: inherit; }
blockquote { margin: 1.2rem 0 0.3rem; padding-left: 0.9rem; border-left: 3px solid var(--rule); }
.where, .about { color: var(--soft); font-size: 0.9rem; }
.tellings { margin: 0.2rem 0 0; padding-left: 2rem; }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--come); text-decoration: underline; }
)";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string line(std::string_view text) { return escaped(one_line(text)); }

std::string marked_html(const std::vector<Mark>& marks) {
  std::string out;
  for (const Mark& mark : marks) {
    const std::string text = escaped(mark.text);
    if (mark.kind == Mark::Kind::kept) out += text;
    if (mark.kind == Mark::Kind::deleted) out.append("<del>").append(text).append("</del>");
    if (mark.kind == Mark::Kind::inserted) out.append("<ins>").append(text).append("</ins>");
  }
  return out;
}

class HtmlReport {
 public:
  HtmlReport(const Report& report, std::size_t top)
      : report_(report), outline_(make_outline(report, limits_for(report, top))) {}

  std::string write() {
    out_ =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"generator\" content=\"quoth\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>Who said what</title>\n<style>";
    out_ += kStyle;
    out_ += "</style>\n</head>\n<body>\n<main>\n<h1>Who said what</h1>\n<p>";
    out_ += line(headline(report_, outline_)) + ".</p>\n";
    for (const ShownCopies& copies : outline_.copies) {
      out_ += "<p class=\"about\">" + line(same_text(copies)) + ".</p>\n";
    }
    more(outline_.copies_more, "copied text");
    contents();
    section("They said", outline_.said);
    section("Only what they think, want or decide is told", outline_.unspoken);
    section("Documents", outline_.documents);
    section("Unnamed", outline_.unnamed);
    unattributed();
    entities();
    errors();
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  static std::string anchor(const ReportSpeaker& speaker) { return escaped(speaker.id); }

  void contents() {
    if (outline_.said.speakers.size() < 3) return;
    out_ += "<nav aria-label=\"Speakers\">\n<ul>\n";
    for (const ShownSpeaker& shown_speaker : outline_.said.speakers) {
      out_ += "<li><a href=\"#" + anchor(*shown_speaker.speaker) + "\">" +
              line(shown_speaker.speaker->name) + "</a></li>\n";
    }
    out_ += "</ul>\n</nav>\n";
  }

  void section(const std::string& title) { out_ += "<h2>" + title + "</h2>\n"; }

  void more(std::size_t count, const std::string& noun) {
    if (count == 0) return;
    out_ += "<p class=\"about\">And " + counted(count, "more " + noun) + ".</p>\n";
  }

  void section(const std::string& title, const SpeakerSection& list) {
    if (list.speakers.empty()) return;
    section(title);
    for (const ShownSpeaker& shown_speaker : list.speakers) {
      const ReportSpeaker& speaker = *shown_speaker.speaker;
      out_ += "<section aria-labelledby=\"" + anchor(speaker) + "\">\n<h3 id=\"" + anchor(speaker) +
              "\">" + line(speaker.name) + "</h3>\n<p class=\"about\">";
      if (!speaker.description.empty()) out_ += line(speaker.description) + ". ";
      out_ += weight(report_, speaker) + ".";
      if (!speaker.aliases.empty()) out_ += " Also " + escaped(joined(speaker.aliases)) + ".";
      out_ += "</p>\n";
      for (const ShownStatement& shown_statement : shown_speaker.statements) write(shown_statement);
      more(shown_speaker.more, "statement");
      out_ += "</section>\n";
    }
    more(list.more, "speaker");
  }

  void write(const ShownStatement& shown_statement) {
    out_ += "<article>\n<blockquote>" + escaped(signed_text(*shown_statement.statement)) +
            "</blockquote>\n<ul class=\"tellings\">\n";
    for (const ShownVariant& shown_variant : shown_statement.variants) {
      out_ += "<li><span class=\"where\">" + escaped(where(report_, shown_variant)) + "</span>";
      if (!shown_variant.variant->changes.empty()) {
        out_.append("; ").append(relation(*shown_variant.variant)).append(": ");
        out_ += marked_html(difference(*shown_statement.statement, *shown_variant.variant));
      }
      out_ += "</li>\n";
    }
    if (shown_statement.more > 0) {
      out_ += "<li class=\"where\">and " + counted(shown_statement.more, "more time") + "</li>\n";
    }
    out_ += "</ul>\n</article>\n";
  }

  void unattributed() {
    if (outline_.unattributed.empty()) return;
    section("No one is named for");
    for (const ShownStatement& shown_statement : outline_.unattributed) write(shown_statement);
    more(outline_.unattributed_more, "statement");
  }

  void entities() {
    if (outline_.entities.empty()) return;
    section("Named");
    out_ += "<dl>\n";
    for (const EntityList& list : outline_.entities) {
      out_.append("<dt>").append(list.title).append("</dt>\n<dd>");
      for (const ReportEntity* entity : list.entities) {
        if (entity != list.entities.front()) out_ += ", ";
        out_ += line(entity->name) + " (" + std::to_string(entity->mentions) + ")";
      }
      if (list.more > 0) out_ += ", and " + std::to_string(list.more) + " more";
      out_ += "</dd>\n";
    }
    out_ += "</dl>\n";
  }

  void errors() {
    if (report_.errors.empty()) return;
    section("Could not be read");
    out_ += "<ul>\n";
    for (const Error& error : report_.errors) {
      out_ += "<li>" + line(error.path) + ": " + line(error.reason) + "</li>\n";
    }
    out_ += "</ul>\n";
  }

  const Report& report_;
  Outline outline_;
  std::string out_;
};

}  // namespace

std::string report_html(const Report& report, std::size_t top) {
  return HtmlReport(report, top).write();
}

}  // namespace quoth::format
