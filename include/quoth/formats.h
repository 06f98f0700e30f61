// Writes what quoth found, in the forms that the program writes, and reads its JSON back.
//
// Everything is UTF-8. The same value gives the same bytes, on any machine and in any locale. The
// functions may be called from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/find.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "quoth/result.h"
#include "quoth/selection.h"
#include "quoth/stats.h"
#include "quoth/timeline.h"

namespace quoth {

enum class AnnotationForm : std::uint8_t {
  ndjson,  // one line of JSON, without a line end; schema("annotation") describes it
  spacy,   // the same for spaCy's Doc.from_json
  csv,     // the rows of csv_header(), a quotation each, with line ends
  brat,    // the .ann file; brat wants the text beside it, and brat_configuration()
  conllu   // CoNLL-U, sentences with their comments
};
enum class ReportForm : std::uint8_t { json, text, markdown, csv };
enum class DiffForm : std::uint8_t { json, text, markdown };
enum class TableForm : std::uint8_t { json, text, csv };

// The layers of an annotation that may be left out.
struct WrittenLayers {
  bool tokens = true;  // with sentences
  bool entities = true;
  bool quotations = true;  // with speakers
};

// `layers` count for ndjson, and `unit` for ndjson and csv; the other forms have code points.
std::string write(const Annotation& annotation, AnnotationForm form = AnnotationForm::ndjson,
                  OffsetUnit unit = OffsetUnit::code_points, WrittenLayers layers = {});
// Text is for a terminal of 80 columns, without colour. `amounts` count for text and Markdown; the
// other forms have everything.
std::string write(const Report& report, ReportForm form = ReportForm::json, Amounts amounts = {});
// As text: which names of a speaker were joined, and why.
std::string write(const std::vector<SpeakerExplanation>& explanations);
std::string write(const Diff& diff, DiffForm form = DiffForm::json);
std::string write(const Timeline& timeline, DiffForm form = DiffForm::json);

// What search() or nearest() found in a corpus.
struct Concordance {
  std::string asked;           // the pattern, or the wording of nearest()
  bool is_like = false;        // of nearest()
  Part in = Part::quotations;  // of search()
  std::vector<Found> found;
  std::set<std::string> models = {};  // Record::models of what was searched
  std::vector<Error> errors = {};     // what could not be
};
// Text has a line for each, which begins with its article and paragraph, as those of grep(1) do.
std::string write(const Concordance& concordance, TableForm form = TableForm::json);
// `models` and `errors` as above; they count for JSON. Text has at most `top` rows, 0: all.
std::string write(const StatsTable& table, TableForm form = TableForm::json,
                  const std::set<std::string>& models = {}, const std::vector<Error>& errors = {},
                  std::size_t top = 0);
// The key words of what count_words() found, summed up over articles.
std::string write(const ArticleWords& words, TableForm form = TableForm::json,
                  const std::set<std::string>& models = {}, const std::vector<Error>& errors = {},
                  std::size_t top = 0);

// Pages that need no other file and no network, with the articles beside what was found in them.
// `texts` are those of the articles that have one.
std::string html_page(const Report& report, const Texts& texts);
// The diff is of these two versions; it may lack some of their changes.
std::string html_page(const Version& before, const Version& after, const Diff& diff,
                      const Texts& texts);
std::string html_page(const Timeline& timeline, const Texts& texts);

std::string csv_header();  // of AnnotationForm::csv, with its line end
// Begins a table that a spreadsheet shall take as UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
std::string brat_configuration();  // annotation.conf of a folder that brat opens

// Of one JSON text. Errors have no path.
Result<Record> read_annotation(std::string_view json);
Result<Report> read_report(std::string_view json);

// The JSON Schema of "annotation", "report", "diff", "timeline", "find", "stats" or "overrides";
// nothing for another name.
std::optional<std::string_view> schema(std::string_view name);

}  // namespace quoth
