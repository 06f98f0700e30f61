#include "diff/correction_notes.h"

#include <string>

#include "model/lexicon.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// Whether the text after a label shows that it is one: "Correction: …", "Updated 3 May".
bool is_label_end(std::string_view rest) {
  const auto mark = rest.find_first_not_of(" \t");
  if (mark == rest.npos) return true;
  rest.remove_prefix(mark);
  for (const std::string_view end : {":", "(", "\u2014", "\u2013", "-", "|", ","})
    if (rest.starts_with(end)) return true;
  const auto words = wording::split_words(rest);
  if (words.empty()) return true;
  const std::string_view kind = model::Lexicon::named("amount_words").value(words[0].fold);
  return (words[0].fold[0] >= '0' && words[0].fold[0] <= '9') || kind == "month" ||
         kind == "weekday";
}

bool is_note(std::string_view paragraph) {
  const std::vector<wording::PlacedWord> words = wording::split_words(paragraph);
  const std::string folded = " " + wording::fold_words(words) + " ";
  for (const auto& [phrase, where] : model::Lexicon::named("correction_notes")) {
    const auto found = folded.find(" " + std::string(phrase) + " ");
    if (found == folded.npos) continue;
    if (where.empty()) return true;
    if (found != 0 || words.front().quoted) continue;
    if (where == "start") return true;
    std::size_t last = 0;
    for (std::size_t at = 0; last < words.size(); ++last) {
      at += words[last].fold.size();
      if (at >= phrase.size()) break;
      ++at;
    }
    if (is_label_end(paragraph.substr(words[last].span.end))) return true;
  }
  return false;
}

}  // namespace

std::vector<Place> correction_notes(const ArticleText& text) {
  std::vector<Place> notes;
  if (!text.known()) return notes;
  for (const ParagraphRecord& paragraph : text.record().paragraphs)
    if (paragraph.role != Role::headline && is_note(text.at(paragraph.place)))
      notes.push_back(paragraph.place);
  return notes;
}

}  // namespace quoth::diff
