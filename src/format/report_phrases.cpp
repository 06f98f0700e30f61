#include "format/report_phrases.h"

#include <algorithm>

#include "format/wrap.h"

namespace quoth::format {

std::string headline(const Report& report, const Outline& outline) {
  std::string text = counted(report.articles.size(), "article") + ", " +
                     counted(report.speakers.size(), "speaker") + ", " +
                     counted(outline.quotations, "quotation");
  if (outline.first_date.empty()) return text;
  text.append(", ").append(one_line(outline.first_date));
  if (outline.last_date != outline.first_date) {
    text.append(" to ").append(one_line(outline.last_date));
  }
  return text;
}

std::string in_doubt(const Outline& outline) {
  if (outline.left_out + outline.without_speaker == 0) return {};
  std::string text = "less likely right than wrong: ";
  if (outline.left_out > 0) text += counted(outline.left_out, "indirect quotation") + ", left out";
  if (outline.left_out > 0 && outline.without_speaker > 0) text += "; ";
  if (outline.without_speaker > 0) {
    text +=
        std::to_string(outline.without_speaker) + " in quotation marks, shown without a speaker";
  }
  return text;
}

std::string same_text(const ShownCopies& copies) {
  return joined(copies.copies) + ": the same text as " + one_line(copies.original);
}

std::string weight(const Report& report, const ReportSpeaker& speaker) {
  std::string text = counted(speaker.quotations, "quotation");
  if (report.articles.size() < 2) return text;
  return text + " in " + counted(speaker.articles.size(), "article");
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += ", ";
    text += one_line(name);
  }
  return text;
}

std::string where(const Report& report, const ShownVariant& shown_variant) {
  const QuotationRecord& quotation = *shown_variant.quotation;
  std::string text;
  if (report.articles.size() > 1) {
    text = one_line(shown_variant.article->id);
    if (!shown_variant.copies.empty()) text += ", also " + joined(shown_variant.copies);
    text += ' ';
  }
  text += "\u00b6" + std::to_string(quotation.paragraph + 1) + ": ";
  text += to_string(quotation.type);
  if (quotation.medium != Medium::speech) text.append(" ").append(to_string(quotation.medium));
  const std::string cue = cue_words(quotation);
  if (!cue.empty()) text += ", " + cue;
  const Record& article = *shown_variant.article;
  if (const auto addressee = find_speaker(article, quotation.addressee)) {
    text += ", to " + one_line(article.speakers[*addressee].name);
  }
  return text;
}

std::string cue_words(const QuotationRecord& quotation) {
  const std::string cue = quotation.cue ? one_line(quotation.cue->text) : std::string();
  // A colon may be the whole cue, or follow the verb of the cue.
  return cue.substr(0, cue.find_last_not_of(" :,;-") + 1);
}

std::string_view sign_word(Sign sign) {
  if (sign == Sign::denied) return "denied: ";
  return sign == Sign::asked ? "asked: " : "";
}

std::string signed_text(const Statement& statement) {
  return std::string(sign_word(statement.sign)) + one_line(statement.text);
}

std::string also_given_to(const Report& report, const Statement& statement) {
  std::string text;
  for (const OtherSpeaker& other : statement.also_given_to) {
    text += (text.empty() ? "also given to " : ", ") + one_line(other.name);
    if (report.articles.size() > 1) text += " (" + joined(other.articles) + ")";
  }
  return text;
}

std::string_view relation(const Variant& variant) {
  return variant.relation == Relation::same ? "edited" : to_string(variant.relation);
}

std::vector<Mark> difference(const Statement& statement, const Variant& variant) {
  std::vector<WordChange> changes = variant.changes;
  for (WordChange& change : changes) {
    change.old_words = one_line(change.old_words);
    change.new_words = one_line(change.new_words);
  }
  auto marks =
      shorten_deletions(mark_changes(one_line(statement.text), one_line(variant.text), changes));
  if (is_legible(marks)) return marks;
  return {{Mark::Kind::kept, one_line(variant.text)}};
}

}  // namespace quoth::format
