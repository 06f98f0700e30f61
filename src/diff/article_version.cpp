#include "diff/article_version.h"

#include <algorithm>
#include <string>

#include "diff/correction_notes.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

std::string_view text_of(const Record& record, const Texts& texts) {
  const auto found = texts.find(record.digest);
  return found == texts.end() ? std::string_view() : found->second;
}

}  // namespace

ArticleVersion::ArticleVersion(const Record& record_in, const Record& other, const Texts& texts)
    : record(record_in),
      text(record_in, text_of(record_in, texts)),
      unchanged(record_in, other),
      notes(correction_notes(text)) {}

bool ArticleVersion::in_note(Place place) const {
  return std::ranges::any_of(notes, [&](Place note) { return overlap(note, place); });
}

bool ArticleVersion::in_headline(Place place) const {
  return std::ranges::any_of(record.paragraphs, [&](const ParagraphRecord& paragraph) {
    return paragraph.role == Role::headline && overlap(paragraph.place, place);
  });
}

std::uint32_t ArticleVersion::paragraph_at(Place place) const {
  std::uint32_t number = 0;
  for (const ParagraphRecord& paragraph : record.paragraphs) {
    if (paragraph.place.start > place.start) break;
    ++number;
  }
  return number;
}

std::string_view without_that(std::string_view content) {
  for (const std::string_view that : {"that ", "That "})
    if (content.starts_with(that)) content.remove_prefix(that.size());
  return content;
}

bool stands(const ArticleVersion& version, const ArticleVersion& other, std::string_view words) {
  const std::string folded = wording::fold_words(words);
  if (folded.empty()) return true;
  const std::size_t count = version.text.count(folded);
  return count > 0 && other.text.count(folded) >= count;
}

bool stands(const ArticleVersion& version, const ArticleVersion& other,
            const QuotationRecord& quotation) {
  if (!version.text.known() || !other.text.known()) return false;
  return std::ranges::all_of(quotation.content, [&](Place piece) {
    return stands(version, other, without_that(version.text.at(piece)));
  });
}

}  // namespace quoth::diff
