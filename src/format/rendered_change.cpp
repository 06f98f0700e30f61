#include "format/rendered_change.h"

#include <algorithm>
#include <map>
#include <set>

#include "format/outline.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

// "Ann Lee (said)"; the cue says whether the words are denied.
std::string who(const ChangeSide& side) {
  std::string text = side.speaker.empty() ? "Someone unnamed" : one_line(side.speaker);
  if (!side.cue.empty()) text += " (" + one_line(side.cue) + ")";
  return text;
}

// "Ann Lee (said, now denied)".
std::string with_both_cues(const ChangeSide& before, ChangeSide after) {
  after.cue = before.cue + ", now " + after.cue;
  return who(after);
}

// "¶4 ", in the new version if the words are there.
std::string place(const ChangeSide& before, const ChangeSide& after) {
  const ChangeSide& side = after.present ? after : before;
  if (side.paragraph == 0) return {};
  return (after.present ? "\u00B6" : "old \u00B6") + std::to_string(side.paragraph) + " ";
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

// The changes of words leave out the conjunction before indirect words.
std::string without_that(std::string text) {
  if (text.starts_with("that ") || text.starts_with("That ")) text.erase(0, 5);
  return text;
}

std::vector<Mark> marked(const Change& change) {
  std::vector<WordChange> words = change.words;
  for (WordChange& word : words) {
    word.old_words = one_line(word.old_words);
    word.new_words = one_line(word.new_words);
  }
  auto marks = mark_changes(without_that(one_line(change.old_side.text)),
                            without_that(one_line(change.new_side.text)), words);
  return is_legible(marks) ? marks : replaced_whole(change);
}

std::vector<Mark> one_sided(Mark::Kind kind, const ChangeSide& side) {
  return {{kind, one_line(side.text)}};
}

std::vector<Mark> replaced(const Change& change) {
  return change.words.empty() ? replaced_whole(change) : marked(change);
}

}  // namespace

namespace {

RenderedChange rendered(const Change& change) {
  const ChangeSide& before = change.old_side;
  const ChangeSide& after = change.new_side;
  constexpr auto kInserted = Mark::Kind::inserted;
  constexpr auto kDeleted = Mark::Kind::deleted;
  switch (change.kind) {
    case ChangeKind::quotation_reattributed:
      return {who(before) + ", now " + who(after), marked(change)};
    case ChangeKind::cue_changed:
      return {with_both_cues(before, after), marked(change)};
    case ChangeKind::quotation_reworded:
      return {who(after) + ", reworded", marked(change)};
    case ChangeKind::quotation_removed:
      return {who(before) + ", removed", one_sided(kDeleted, before)};
    case ChangeKind::quotation_added:
      return {who(after) + ", added", one_sided(kInserted, after)};
    case ChangeKind::quotation_retyped:
      return {who(after) + ", " + after.type + " where it was " + before.type, marked(change)};
    case ChangeKind::addressee_changed:
      return {who(after) + ", to " + one_line(after.addressee) + " where it was to " +
                  one_line(before.addressee),
              marked(change)};
    case ChangeKind::speaker_renamed:
      switch (change.naming) {
        case Naming::named:
          return {"Now with a name", replaced(change)};
        case Naming::unnamed:
          return {"Now without a name", replaced(change)};
        case Naming::unchanged:
          return {"Renamed", replaced(change)};
      }
      return {};
    case ChangeKind::speaker_removed:
      return {"No longer quoted", one_sided(kDeleted, before)};
    case ChangeKind::speaker_added:
      return {"Now quoted", one_sided(kInserted, after)};
    case ChangeKind::description_changed:
      return {who(after) + " is described otherwise", replaced(change)};
    case ChangeKind::headline_changed:
      return {"Headline", replaced(change)};
    case ChangeKind::correction_added:
      return {"Correction", one_sided(kInserted, after)};
    case ChangeKind::figure_changed:
      return {"Figure", marked(change)};
    case ChangeKind::entity_removed:
      return {"No longer named", one_sided(kDeleted, before)};
    case ChangeKind::entity_added:
      return {"Now named", one_sided(kInserted, after)};
  }
  return {};
}

}  // namespace

bool only_repeats(const Diff& diff, const Change& change) {
  const bool added = change.kind == ChangeKind::speaker_added;
  if (!added && change.kind != ChangeKind::speaker_removed) return false;
  const std::string& name = added ? change.new_side.speaker : change.old_side.speaker;
  return std::ranges::any_of(diff.changes, [&](const Change& other) {
    const ChangeSide& side = added ? other.new_side : other.old_side;
    return other.article == change.article && other.kind != change.kind && side.speaker == name;
  });
}

RenderedChange render(const Change& change) {
  RenderedChange result = rendered(change);
  result.lead.insert(0, place(change.old_side, change.new_side));
  return result;
}

RenderedChange render(const ChangeSide& quotation) {
  return {place({}, quotation) + who(quotation), one_sided(Mark::Kind::kept, quotation)};
}

std::vector<RenderedArticle> render(const Diff& diff) {
  std::map<std::string_view, std::string> old_names;
  for (const RenamedArticle& renamed : diff.renamed)
    old_names[renamed.new_id] = " (was " + one_line(renamed.old_id) + ")";
  std::vector<RenderedArticle> articles;
  const std::string* article = nullptr;
  for (const Change& change : diff.changes) {
    if (article == nullptr || *article != change.article) {
      article = &change.article;
      articles.push_back({one_line(*article) + old_names[*article], {}});
      old_names.erase(*article);
    }
    if (!only_repeats(diff, change)) articles.back().changes.push_back(render(change));
  }
  for (const auto& [id, was] : old_names) {
    if (!was.empty()) articles.push_back({one_line(id) + was, {}});
  }
  const auto add_whole = [&](const char* what, const std::string& id) {
    articles.push_back({what + one_line(id), {}});
    for (const ChangeSide& said : diff.said) {
      if (said.article == id) articles.back().changes.push_back(render(said));
    }
  };
  for (const std::string& id : diff.added) add_whole("Added: ", id);
  for (const std::string& id : diff.removed) add_whole("Removed: ", id);
  return articles;
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
