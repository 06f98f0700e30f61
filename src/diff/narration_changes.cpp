#include "diff/narration_changes.h"

#include <algorithm>
#include <string>
#include <utility>

#include "diff/change_sides.h"
#include "diff/figures.h"
#include "diff/sentence_matching.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

ChangeSide side_of_headline(const ArticleVersion& version) {
  std::vector<Place> place;
  const auto headline =
      std::ranges::find(version.record.paragraphs, Role::headline, &ParagraphRecord::role);
  if (headline != version.record.paragraphs.end()) place.push_back(headline->place);
  ChangeSide side = side_of_text(version, std::move(place), version.record.title);
  side.present = !version.record.title.empty();
  return side;
}

// Whether the changes of a sentence, but for these figures, are few.
bool otherwise_stayed(const std::vector<WordChange>& words, const std::vector<WordChange>& figures,
                      const std::string& sentence) {
  constexpr double kMaxOther = 0.3;  // of the words of the sentence
  std::size_t other = 0;
  for (const WordChange& change : words) {
    if (std::ranges::find(figures, change) != figures.end()) continue;
    other += std::max(wording::split_words(change.old_words).size(),
                      wording::split_words(change.new_words).size());
  }
  const auto all = static_cast<double>(wording::split_words(sentence).size());
  return static_cast<double>(other) <= kMaxOther * all;
}

bool is_same_note(const std::string& was, const std::string& is) {
  const auto words = wording::word_changes(was, is);
  return changed_figures(words).empty() && otherwise_stayed(words, {}, is);
}

// Whether a reported change of a quotation in the sentence has the figure.
bool is_reported(const std::vector<Change>& reported, const WordChange& figure,
                 const SentencePair& pair) {
  const auto in = [](const ChangeSide& side, Place sentence) {
    return std::ranges::any_of(side.place, [&](Place place) { return overlap(place, sentence); });
  };
  return std::ranges::any_of(reported, [&](const Change& change) {
    if (!in(change.old_side, pair.old_place) && !in(change.new_side, pair.new_place)) return false;
    const bool one_sided =
        change.kind == ChangeKind::quotation_removed || change.kind == ChangeKind::quotation_added;
    return one_sided || std::ranges::find(change.figures, figure) != change.figures.end();
  });
}

bool lies_in(const QuotationRecord& quotation, Place sentence) {
  return std::ranges::all_of(quotation.content, [&](Place piece) {
    return sentence.start <= piece.start && piece.end <= sentence.end;
  });
}

}  // namespace

std::vector<Change> headline_changes(const ArticleVersion& old_version,
                                     const ArticleVersion& new_version) {
  auto words = wording::word_changes(old_version.record.title, new_version.record.title);
  if (words.empty()) return {};
  return {change_of(ChangeKind::headline_changed, new_version.record.id,
                    side_of_headline(old_version), side_of_headline(new_version),
                    std::move(words))};
}

std::vector<Change> note_changes(const ArticleVersion& old_version,
                                 const ArticleVersion& new_version) {
  std::vector<Change> changes;
  for (const Place note : new_version.notes) {
    const std::string text(new_version.text.at(note));
    const bool known = std::ranges::any_of(old_version.notes, [&](Place old_note) {
      return is_same_note(std::string(old_version.text.at(old_note)), text);
    });
    if (known || old_version.text.count(wording::fold_words(text)) > 0) continue;
    changes.push_back(change_of(ChangeKind::correction_added, new_version.record.id, {},
                                side_of_text(new_version, {note}, text)));
  }
  return changes;
}

std::vector<Change> figure_changes(const ArticleVersion& old_version,
                                   const ArticleVersion& new_version,
                                   const std::vector<Change>& reported) {
  std::vector<Change> changes;
  for (const SentencePair& pair : match_sentences(old_version.text, old_version.unchanged,
                                                  new_version.text, new_version.unchanged)) {
    if (old_version.in_note(pair.old_place) || new_version.in_note(pair.new_place)) continue;
    const std::string old_text(old_version.text.at(pair.old_place));
    const std::string new_text(new_version.text.at(pair.new_place));
    auto words = wording::word_changes(old_text, new_text);
    std::vector<WordChange> figures = changed_figures(words);
    std::erase_if(figures,
                  [&](const WordChange& figure) { return is_reported(reported, figure, pair); });
    if (figures.empty() || !otherwise_stayed(words, figures, new_text)) continue;
    changes.push_back(change_of(ChangeKind::figure_changed, new_version.record.id,
                                side_of_text(old_version, {pair.old_place}, old_text),
                                side_of_text(new_version, {pair.new_place}, new_text),
                                std::move(words)));
    changes.back().figures = std::move(figures);
  }
  return changes;
}

bool only_figures_differ(const ArticleVersion& version, const ArticleVersion& other,
                         const QuotationRecord& quotation) {
  for (const SentencePair& pair :
       match_sentences(version.text, version.unchanged, other.text, other.unchanged)) {
    if (!lies_in(quotation, pair.old_place)) continue;
    const auto words =
        wording::word_changes(version.text.at(pair.old_place), other.text.at(pair.new_place));
    return !words.empty() && changed_figures(words).size() == words.size();
  }
  return false;
}

}  // namespace quoth::diff
