#include "format/markdown.h"

#include <algorithm>

#include "format/diff_parts.h"
#include "format/marked_wording.h"
#include "format/rendered_change.h"
#include "format/report_lines.h"
#include "format/wrap.h"
#include "report/whole_report.h"

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

bool is_item(LineKind kind) {
  return kind == LineKind::statement || kind == LineKind::wording || kind == LineKind::article ||
         kind == LineKind::same_text || kind == LineKind::name || kind == LineKind::error;
}

// Whether an item follows another one in the same list.
bool continues_list(LineKind before, LineKind kind) {
  return is_item(before) && is_item(kind) && (before == LineKind::name) == (kind == LineKind::name);
}

// A line without what stands before it in Markdown: "- " or "## ".
std::string content(const ReportLine& line) {
  std::string text = escaped(line.lead);
  const auto append = [&](const std::string& part) {
    if (!text.empty() && !part.empty()) text += ' ';
    text += part;
  };
  append(marked_markdown(line.words));
  append(escaped(line.tail));
  return text;
}

class MarkdownReport {
 public:
  MarkdownReport(const report::AnyReport& report, Amounts amounts)
      : lines_(report_lines(report, amounts)) {}

  std::string write() {
    out_ = "# Who said what\n";
    LineKind before = LineKind::summary;
    for (const ReportLine& line : lines_) {
      if (line.kind == LineKind::name && before != LineKind::name) out_ += "\n## Named\n";
      if (!continues_list(before, line.kind)) out_ += '\n';
      write(line);
      before = line.kind;
    }
    return std::move(out_);
  }

 private:
  void write(const ReportLine& line) {
    switch (line.kind) {
      case LineKind::section:
        in_section_ = true;
        out_ += "## " + content(line) + "\n";
        return;
      case LineKind::speaker:
        out_ += (in_section_ ? "### " : "## ") + escaped(line.lead) + "\n\n";
        out_ += content({line.kind, {}, line.words, line.tail}) + "\n";
        return;
      case LineKind::same_text:
      case LineKind::wording:
        out_ += "  - " + content(line) + "\n";
        return;
      default:
        out_ += (is_item(line.kind) ? "- " : "") + content(line) + "\n";
    }
  }

  std::vector<ReportLine> lines_;
  bool in_section_ = false;
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

std::string report_markdown(const report::AnyReport& report, Amounts amounts) {
  return MarkdownReport(report, amounts).write();
}

std::string report_markdown(const Report& report, Amounts amounts) {
  return report_markdown(report::WholeReport(report), amounts);
}

std::string diff_markdown(const Diff& diff) {
  std::string text = summary(diff);
  text[0] = static_cast<char>(text[0] == 'n' ? 'N' : text[0]);
  std::string out = "# What changed in who said what\n\n" + text + ".\n";
  for (const RenderedArticle& article : render(diff)) out += markdown(article, 2);
  return out;
}

}  // namespace quoth::format
