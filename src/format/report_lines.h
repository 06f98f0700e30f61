// A report as the lines that a reader gets: text and Markdown show the same ones, each in its way.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "format/marked_wording.h"
#include "format/outline.h"

namespace quoth::format {

enum class LineKind : std::uint8_t {
  summary,    // what there is
  article,    // a number, a title and the id
  same_text,  // copies of the article before
  section,    // a heading
  speaker,    // a heading within a section
  aliases,    // of the speaker
  carried,    // "in [1] and [2]": where the next statements are
  statement,  // a statement
  wording,    // another wording of the statement before
  more,       // how many statements or articles are not shown
  speakers,   // how many speakers are not shown
  name,       // people, organizations, places with the number of mentions
  error,      // what could not be read
  hint        // how to see what is not shown
};

// The parts are plain text on one line, not escaped, to be joined by spaces. Any may be empty.
struct ReportLine {
  LineKind kind = LineKind::summary;
  std::string lead;         // "[1]", a speaker's name, "[1] ¶4 said:"
  std::vector<Mark> words;  // a title, what was said
  std::string tail;         // "(a.txt)", "(3 quotations in [1])"
};

std::vector<ReportLine> report_lines(const report::AnyReport& report, Amounts amounts = {});

}  // namespace quoth::format
