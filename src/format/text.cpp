#include "format/text.h"

#include <algorithm>
#include <vector>

#include "format/paint.h"
#include "format/report_lines.h"
#include "format/wrap.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kShortestTitle = 40;  // a title is not shortened further

// The first words of a title, and "…" for the rest, in so many columns.
std::string shortened(const std::string& title, std::size_t most) {
  if (columns(title) <= most) return title;
  std::size_t end = 0;
  for (std::size_t blank = title.find(' '); blank != title.npos;
       blank = title.find(' ', blank + 1)) {
    if (columns(title.substr(0, blank)) + 1 > most) break;
    end = blank;
  }
  return end == 0 ? title : title.substr(0, end) + "\u2026";
}

bool is_statement(LineKind kind) {
  return kind == LineKind::statement || kind == LineKind::wording;
}

class TextReport {
 public:
  TextReport(const report::AnyReport& report, TextStyle style, Amounts amounts)
      : lines_(report_lines(report, amounts)),
        paint_(style.colour),
        width_(std::max(style.width, kNarrowest)) {}

  std::string write() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (needs_gap(i)) out_ += '\n';
      write(lines_[i], i == 0 ? LineKind::summary : lines_[i - 1].kind);
    }
    return std::move(out_);
  }

 private:
  LineKind kind_at(std::size_t i) const {
    return i < lines_.size() ? lines_[i].kind : LineKind::summary;
  }

  // Whether an empty line comes before. Statements with several wordings stand apart.
  bool needs_gap(std::size_t i) const {
    if (i == 0) return false;
    const LineKind before = kind_at(i - 1);
    switch (kind_at(i)) {
      case LineKind::section:
      case LineKind::speaker:
      case LineKind::speakers:
      case LineKind::hint:
        return true;
      case LineKind::article:
        return before == LineKind::summary;
      case LineKind::carried:
        return is_statement(before);
      case LineKind::name:
        return before != LineKind::name;
      case LineKind::statement:
        return before == LineKind::wording ||
               (before == LineKind::statement && kind_at(i + 1) == LineKind::wording);
      default:
        return false;
    }
  }

  void put(const std::string& text, std::size_t indent, std::size_t hanging) {
    out_ += wrap(text, width_, indent, hanging);
  }

  std::string said(const ReportLine& line) const {
    std::string text = paint_.dim(line.lead);
    if (!line.words.empty()) text += " " + paint_.marks(line.words);
    return text;
  }

  void write(const ReportLine& line, LineKind before) {
    switch (line.kind) {
      case LineKind::summary:
        return put(line.lead, 0, 0);
      case LineKind::article:
        return put(article(line), 0, 4);
      case LineKind::same_text:
      case LineKind::aliases:
        return put(paint_.dim(line.lead), 4, 4);
      case LineKind::section:
        return put(paint_.warning(line.lead + ":"), 0, 0);
      case LineKind::speaker: {
        std::string text = paint_.bold(line.lead);
        if (!line.words.empty()) text += ", " + line.words.front().text;
        return put(text + " " + paint_.dim(line.tail), 0, 4);
      }
      case LineKind::carried:
        return put(paint_.dim(line.lead), 2, 2);
      case LineKind::statement:
        return put(said(line), 2, 6);
      case LineKind::wording:
        return put(said(line), 4, 8);
      case LineKind::more: {
        const bool of_articles = before == LineKind::article || before == LineKind::same_text;
        return put(paint_.dim(line.lead), of_articles ? 0 : 2, 2);
      }
      case LineKind::speakers:
      case LineKind::hint:
        return put(paint_.dim(line.lead), 0, 0);
      case LineKind::name:
        return put(paint_.bold(line.lead) + " " + paint_.marks(line.words), 0, 2);
      case LineKind::error:
        return put(line.lead + " " + paint_.marks(line.words), 2, 4);
    }
  }

  // On one line, if the title need not be cut too short for it.
  std::string article(const ReportLine& line) const {
    const std::string before = line.lead.empty() ? "" : paint_.dim(line.lead) + " ";
    const std::string& title = line.words.front().text;
    if (line.tail.empty()) return before + title;
    const std::size_t around = columns(before) + 1 + columns(line.tail);
    const std::size_t room = width_ > around ? width_ - around : 0;
    const std::size_t most = room < kShortestTitle ? width_ - columns(before) : room;
    return before + shortened(title, most) + " " + paint_.dim(line.tail);
  }

  std::vector<ReportLine> lines_;
  Paint paint_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string report_text(const report::AnyReport& report, TextStyle style, Amounts amounts) {
  return TextReport(report, style, amounts).write();
}

std::string report_text(const Report& report, TextStyle style, Amounts amounts) {
  return report_text(report::WholeReport(report), style, amounts);
}

}  // namespace quoth::format
