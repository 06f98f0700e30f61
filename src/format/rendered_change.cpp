#include "format/rendered_change.h"

#include <algorithm>
#include <set>

#include "format/outline.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

std::string speaker_name(const ChangeSide& side) {
  return side.speaker.empty() ? "Someone unnamed" : one_line(side.speaker);
}

// The old words deleted, the new ones inserted.
std::vector<Mark> replaced_whole(const Change& change) {
  std::vector<Mark> marks;
  if (!change.old_side.text.empty()) {
    marks.push_back({Mark::Kind::deleted, one_line(change.old_side.text)});
  }
  if (!change.new_side.text.empty()) {
    if (!marks.empty()) marks.push_back({Mark::Kind::kept, " "});
    marks.push_back({Mark::Kind::inserted, one_line(change.new_side.text)});
  }
  return marks;
}

std::vector<Mark> marked(const Change& change) {
  std::vector<WordChange> words = change.words;
  for (WordChange& word : words) {
    word.old_words = one_line(word.old_words);
    word.new_words = one_line(word.new_words);
  }
  auto marks = mark_changes(one_line(change.old_side.text), one_line(change.new_side.text), words);
  return is_legible(marks) ? marks : replaced_whole(change);
}

std::vector<Mark> one_sided(Mark::Kind kind, const ChangeSide& side) {
  return {{kind, one_line(side.text)}};
}

std::vector<Mark> replaced(const Change& change) {
  return change.words.empty() ? replaced_whole(change) : marked(change);
}

}  // namespace

RenderedChange render(const Change& change) {
  const ChangeSide& before = change.old_side;
  const ChangeSide& after = change.new_side;
  constexpr auto kInserted = Mark::Kind::inserted;
  constexpr auto kDeleted = Mark::Kind::deleted;
  switch (change.kind) {
    case ChangeKind::quotation_reattributed:
      return {speaker_name(before) + " no longer says, " + speaker_name(after) + " now says",
              marked(change)};
    case ChangeKind::quotation_reworded:
      return {speaker_name(after) + " says in other words", marked(change)};
    case ChangeKind::quotation_removed:
      return {speaker_name(before) + " no longer says", one_sided(kDeleted, before)};
    case ChangeKind::quotation_added:
      return {speaker_name(after) + " now says", one_sided(kInserted, after)};
    case ChangeKind::quotation_retyped:
      return {speaker_name(after) + " says, " + after.type + " where it was " + before.type,
              marked(change)};
    case ChangeKind::speaker_renamed:
      return {"Renamed", replaced(change)};
    case ChangeKind::speaker_removed:
      return {"No longer quoted", one_sided(kDeleted, before)};
    case ChangeKind::speaker_added:
      return {"Now quoted", one_sided(kInserted, after)};
    case ChangeKind::description_changed:
      return {speaker_name(after) + " is described otherwise", replaced(change)};
    case ChangeKind::headline_changed:
      return {"Headline", replaced(change)};
    case ChangeKind::entity_removed:
      return {"No longer named", one_sided(kDeleted, before)};
    case ChangeKind::entity_added:
      return {"Now named", one_sided(kInserted, after)};
  }
  return {};
}

std::string summary(const Diff& diff) {
  if (diff.same()) return "nothing changed in who said what";
  std::set<std::string_view> articles;
  for (const Change& change : diff.changes) articles.insert(change.article);
  std::string text = counted(diff.changes.size(), "change");
  if (!articles.empty()) text += " in " + counted(articles.size(), "article");
  if (!diff.added.empty()) text += ", " + counted(diff.added.size(), "article") + " added";
  if (!diff.removed.empty()) text += ", " + counted(diff.removed.size(), "article") + " removed";
  return text;
}

}  // namespace quoth::format
