#include "format/csv.h"

#include <initializer_list>
#include <unordered_map>

#include "format/json_parts.h"

namespace quoth::format {
namespace {

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

// The article whose quotation a copy of it repeats; empty if it does not.
std::string_view copy_of(const Report& report, const Statement& statement, std::string_view article,
                         std::string_view quotation) {
  for (const Variant& variant : statement.variants) {
    if (variant.article == article && variant.quotation == quotation)
      return report.copies.repeats(statement, variant) ? report.copies.original_of(article)
                                                       : std::string_view();
  }
  return {};
}

// Maps each quotation to its statement.
std::unordered_map<std::string, const Statement*> statements_of(const Report& report) {
  std::unordered_map<std::string, const Statement*> statements;
  for (const Statement& statement : report.statements) {
    for (const Variant& variant : statement.variants) {
      statements.emplace(variant.article + '\n' + variant.quotation, &statement);
    }
  }
  return statements;
}

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

std::string report_csv(const Report& report) {
  std::string out(csv_header());
  const auto statements = statements_of(report);
  std::unordered_map<std::string_view, const ReportSpeaker*> speakers;
  for (const ReportSpeaker& speaker : report.speakers) speakers.emplace(speaker.id, &speaker);
  for (const Record& article : report.articles) {
    for (const QuotationRecord& quotation : article.quotations) {
      Said said{.addressee = name_of(article, quotation.addressee)};
      const auto found = statements.find(article.id + '\n' + quotation.id);
      if (found != statements.end()) {
        said.statement = found->second->id;
        said.copy_of = copy_of(report, *found->second, article.id, quotation.id);
        const auto named = speakers.find(found->second->speaker);
        if (named != speakers.end()) {
          const ReportSpeaker& speaker = *named->second;
          said.speaker = speaker.name;
          said.speaker_id = speaker.id;
          said.kind = to_string(speaker.kind);
        }
      }
      add_row(out, article, quotation, said);
    }
  }
  return out;
}

}  // namespace quoth::format
