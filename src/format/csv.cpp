#include "format/csv.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <unordered_map>

#include "format/json_parts.h"
#include "report/any_report.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

using report::QuotationIndex;

void add_field(std::string& out, std::string_view text) {
  const bool formula = text.size() > 1 && std::string_view("=+-@\t\r").find(text[0]) != text.npos;
  const bool plain =
      text.find_first_of(",\"\r\n") == text.npos && !text.starts_with(' ') && !text.ends_with(' ');
  if (!plain) out += '"';
  if (formula) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  if (!plain) out += '"';
}

template <typename Fields>
void add_row(std::string& out, const Fields& fields) {
  bool first = true;
  for (const std::string_view field : fields) {
    if (!first) out += ',';
    first = false;
    add_field(out, field);
  }
  out += "\r\n";
}

// Who said a quotation, to whom, and in which statement: as its article or its report knows it.
struct Said {
  std::string_view speaker;
  std::string_view speaker_id;
  std::string_view kind;
  std::string_view addressee;
  std::string_view statement;
  std::string_view copy_of;  // the article whose text this one repeats; empty if it does not
};

void add_row(std::string& out, const Record& article, const QuotationRecord& quotation,
             const Said& said) {
  const auto& content = quotation.content;
  const Place whole = content.empty() ? Place{} : Place{content[0].start, content.back().end};
  add_row(out, std::initializer_list<std::string_view>{
                   article.id, article.title, article.date, std::to_string(quotation.paragraph + 1),
                   said.speaker, said.speaker_id, said.kind, said.addressee,
                   quotation.source ? quotation.source->text : "",
                   quotation.cue ? quotation.cue->text : "", to_string(quotation.type),
                   to_string(quotation.medium), to_string(quotation.sign), quotation.text,
                   said.statement, std::to_string(whole.start), std::to_string(whole.end),
                   two_decimals(quotation.confidence), said.copy_of});
}

std::string_view name_of(const Record& article, std::string_view speaker) {
  const auto found = find_speaker(article, speaker);
  return found ? std::string_view(article.speakers[*found].name) : std::string_view();
}

// The statement of a quotation, and whether the quotation repeats that of the original article.
struct Stated {
  QuotationIndex place;
  std::uint32_t statement = 0;
  bool repeats = false;
};

// What the rows need of a statement.
struct StatementName {
  std::string id;
  const ReportSpeaker* speaker = nullptr;  // null: nobody
};

// The statements of a report, and of which one each quotation is.
class Statements {
 public:
  explicit Statements(const report::AnyReport& report) {
    std::unordered_map<std::string_view, const ReportSpeaker*> speakers;
    for (const ReportSpeaker& speaker : report.speakers()) speakers.emplace(speaker.id, &speaker);
    names_.reserve(report.statements());
    for (std::size_t n = 0; n < report.statements(); ++n) {
      const Statement statement = report.statement(n);
      const auto speaker = speakers.find(statement.speaker);
      names_.push_back({statement.id, speaker == speakers.end() ? nullptr : speaker->second});
      const auto places = report.places(n);
      for (std::size_t v = 0; v < places.size(); ++v) {
        if (!places[v]) continue;
        stated_.push_back({*places[v], static_cast<std::uint32_t>(n),
                           report.copies().repeats(statement, statement.variants[v])});
      }
    }
    std::ranges::stable_sort(stated_, std::less<>(), &Stated::place);
  }

  // Null if the quotation is of none.
  const Stated* find(QuotationIndex place) const {
    const auto found = std::ranges::lower_bound(stated_, place, std::less<>(), &Stated::place);
    return found != stated_.end() && found->place == place ? &*found : nullptr;
  }
  const StatementName& name(const Stated& stated) const { return names_[stated.statement]; }

 private:
  std::vector<StatementName> names_;
  std::vector<Stated> stated_;
};

}  // namespace

std::string_view csv_header() {
  return "article,title,date,paragraph,speaker,speaker_id,kind,addressee,source,cue,type,medium,"
         "sign,text,statement,start,end,confidence,copy_of\r\n";
}

std::string csv_row(const std::vector<std::string>& fields) {
  std::string row;
  add_row(row, fields);
  return row;
}

std::string csv_rows(const Record& article) {
  std::string out;
  for (const QuotationRecord& quotation : article.quotations) {
    Said said{.addressee = name_of(article, quotation.addressee)};
    if (const auto found = find_speaker(article, quotation.speaker)) {
      const SpeakerRecord& speaker = article.speakers[*found];
      said.speaker = speaker.name;
      said.speaker_id = speaker.id;
      said.kind = to_string(speaker.kind);
    }
    add_row(out, article, quotation, said);
  }
  return out;
}

void report_csv(const report::AnyReport& report, const Write& write) {
  write(csv_header());
  const Statements statements(report);
  for (std::size_t a = 0; a < report.articles(); ++a) {
    const Record article = report.article(a);
    std::string rows;
    for (std::size_t q = 0; q < article.quotations.size(); ++q) {
      const QuotationRecord& quotation = article.quotations[q];
      Said said{.addressee = name_of(article, quotation.addressee)};
      if (const Stated* stated = statements.find({static_cast<Index>(a), static_cast<Index>(q)})) {
        const auto& [id, speaker] = statements.name(*stated);
        said.statement = id;
        if (stated->repeats) said.copy_of = report.copies().original_of(article.id);
        if (speaker != nullptr) {
          said.speaker = speaker->name;
          said.speaker_id = speaker->id;
          said.kind = to_string(speaker->kind);
        }
      }
      add_row(rows, article, quotation, said);
    }
    write(rows);
  }
}

std::string report_csv(const Report& report) {
  std::string out;
  report_csv(report::WholeReport(report), [&](std::string_view part) { out += part; });
  return out;
}

}  // namespace quoth::format
