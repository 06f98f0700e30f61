#include "format/csv.h"

#include <initializer_list>
#include <unordered_map>

#include "format/json_parts.h"

namespace quoth::format {
namespace {

void add_field(std::string& out, std::string_view text) {
  const bool plain =
      text.find_first_of(",\"\r\n") == text.npos && !text.starts_with(' ') && !text.ends_with(' ');
  if (plain) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
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

struct Said {
  const Statement* statement = nullptr;
  std::string_view copy_of;  // the article whose text this one repeats; empty if it does not
};

// Of each quotation.
std::unordered_map<std::string, Said> statements_of(const Report& report) {
  std::unordered_map<std::string, Said> said;
  for (const Statement& statement : report.statements) {
    for (const Variant& variant : statement.variants) {
      Said one{&statement, {}};
      if (report.copies.repeats(statement, variant)) {
        one.copy_of = report.copies.original_of(variant.article);
      }
      said.emplace(variant.article + '\n' + variant.quotation, one);
    }
  }
  return said;
}

}  // namespace

std::string csv_row(const std::vector<std::string>& fields) {
  std::string row;
  add_row(row, fields);
  return row;
}

std::string report_csv(const Report& report) {
  std::string out;
  add_row(out, std::initializer_list<std::string_view>{
                   "article", "date", "speaker", "name", "kind", "type", "medium", "sign", "cue",
                   "text", "statement", "start", "end", "confidence", "copy_of"});
  const auto said = statements_of(report);
  std::unordered_map<std::string_view, const ReportSpeaker*> speakers;
  for (const ReportSpeaker& speaker : report.speakers) speakers.emplace(speaker.id, &speaker);
  for (const Record& article : report.articles) {
    for (const QuotationRecord& quotation : article.quotations) {
      const auto found = said.find(article.id + '\n' + quotation.id);
      const auto [statement, copy_of] = found == said.end() ? Said{} : found->second;
      const auto named = speakers.find(statement != nullptr ? statement->speaker : "");
      const ReportSpeaker* speaker = named == speakers.end() ? nullptr : named->second;
      const auto& content = quotation.content;
      const Place whole = content.empty() ? Place{} : Place{content[0].start, content.back().end};
      add_row(out,
              std::initializer_list<std::string_view>{
                  article.id, article.date, speaker != nullptr ? speaker->id : "",
                  speaker != nullptr ? speaker->name : "",
                  speaker != nullptr ? to_string(speaker->kind) : "", to_string(quotation.type),
                  to_string(quotation.medium), to_string(quotation.sign),
                  quotation.cue ? quotation.cue->text : "", quotation.text,
                  statement != nullptr ? statement->id : "", std::to_string(whole.start),
                  std::to_string(whole.end), two_decimals(quotation.confidence), copy_of});
    }
  }
  return out;
}

}  // namespace quoth::format
