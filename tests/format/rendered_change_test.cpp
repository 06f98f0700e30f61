#include "format/rendered_change.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace quoth::format {
namespace {

using Kind = Mark::Kind;
using Op = WordChange::Op;
using Marks = std::vector<Mark>;

ChangeSide side(std::string speaker, std::string text, std::string type = "direct") {
  return {"a", {}, std::move(speaker), std::move(text), std::move(type), true};
}

Change change(ChangeKind kind, ChangeSide before, ChangeSide after,
              std::vector<WordChange> words = {}) {
  return {kind, "a", std::move(before), std::move(after), std::move(words)};
}

TEST(RenderedChange, LeadNamesSpeakerAndChange) {
  using enum ChangeKind;
  const struct {
    ChangeKind kind;
    const char* lead;
  } cases[] = {
      {quotation_reattributed, "Ann, now Bo"},
      {quotation_reworded, "Bo, reworded"},
      {quotation_removed, "Ann, removed"},
      {quotation_added, "Bo, added"},
      {quotation_retyped, "Bo, mixed where it was direct"},
      {speaker_renamed, "Renamed"},
      {speaker_removed, "No longer quoted"},
      {speaker_added, "Now quoted"},
      {description_changed, "Bo is described otherwise"},
      {headline_changed, "Headline"},
      {correction_added, "Correction"},
      {figure_changed, "Figure"},
      {entity_removed, "No longer named"},
      {entity_added, "Now named"},
  };
  for (const auto& c : cases) {
    const auto lead = render(change(c.kind, side("Ann", "x"), side("Bo", "y", "mixed"))).lead;
    EXPECT_EQ(lead, c.lead);
  }
}

TEST(RenderedChange, TellsTheCueAndTheParagraph) {
  ChangeSide denied = side("Ann", "that it is safe", "indirect");
  denied.cue = "denied";
  denied.paragraph = 3;
  EXPECT_EQ(render(change(ChangeKind::quotation_removed, denied, {})).lead,
            "old ¶3 Ann (denied), removed");
  EXPECT_EQ(render(change(ChangeKind::quotation_added, {}, denied)).lead, "¶3 Ann (denied), added");
  ChangeSide said = denied;
  said.cue = "said";
  EXPECT_EQ(render(change(ChangeKind::cue_changed, said, denied)).lead,
            "¶3 Ann (said, now denied)");
  said.addressee = "police";
  denied.addressee = "reporters";
  EXPECT_EQ(render(change(ChangeKind::addressee_changed, said, denied)).lead,
            "¶3 Ann (denied), to reporters where it was to police");
}

TEST(RenderedChange, TellsWhetherANameCameOrWent) {
  Change renamed =
      change(ChangeKind::speaker_renamed, side("a pilot", "a pilot"), side("Ann", "Ann"));
  renamed.naming = Naming::named;
  EXPECT_EQ(render(renamed).lead, "Now with a name");
  renamed.naming = Naming::unnamed;
  EXPECT_EQ(render(renamed).lead, "Now without a name");
}

TEST(RenderedDiff, RenamedAddedAndRemovedArticles) {
  Diff diff;
  diff.changes = {change(ChangeKind::quotation_added, {}, side("Ann", "ice")),
                  change(ChangeKind::speaker_added, {}, side("Ann", "Ann"))};
  diff.renamed = {{"old/a", "a"}, {"old/z", "z"}};
  diff.added = {"b"};
  diff.removed = {"c"};
  diff.said = {side("Bo", "silt")};
  diff.said[0].article = "c";
  std::vector<std::string> lines;
  for (const RenderedArticle& article : render(diff)) {
    lines.push_back(article.title);
    for (const RenderedChange& line : article.changes)
      lines.push_back("- " + line.lead + ": " + line.marks[0].text);
  }
  EXPECT_EQ(lines, (std::vector<std::string>{"a (was old/a)", "- Ann, added: ice", "z (was old/z)",
                                             "Added: b", "Removed: c", "- Bo: silt"}));
}

TEST(RenderedChange, AnUnknownSpeakerIsSomeone) {
  EXPECT_EQ(render(change(ChangeKind::quotation_removed, side("", "x"), {})).lead,
            "Someone unnamed, removed");
  EXPECT_EQ(render(change(ChangeKind::quotation_reattributed, side("", "x"), side("Bo", "x"))).lead,
            "Someone unnamed, now Bo");
  EXPECT_EQ(render(change(ChangeKind::quotation_added, {}, side("", "x"))).lead,
            "Someone unnamed, added");
}

TEST(RenderedChange, NamesAreOnOneLine) {
  EXPECT_EQ(render(change(ChangeKind::quotation_added, {}, side("Ann\n\tLee", "x"))).lead,
            "Ann Lee, added");
}

TEST(RenderedChange, RemovedTextIsDeletedAndAddedTextInserted) {
  using enum ChangeKind;
  for (const ChangeKind kind : {quotation_removed, speaker_removed, entity_removed})
    EXPECT_EQ(render(change(kind, side("Ann", "the\nquay"), {})).marks,
              (Marks{{Kind::deleted, "the quay"}}));
  for (const ChangeKind kind : {quotation_added, speaker_added, entity_added})
    EXPECT_EQ(render(change(kind, {}, side("Ann", "the\nquay"))).marks,
              (Marks{{Kind::inserted, "the quay"}}));
}

TEST(RenderedChange, ChangedWordsAreMarkedInTheNewWording) {
  using enum ChangeKind;
  const Marks marked = {{Kind::kept, "the grey quay, "},
                        {Kind::deleted, "so cold"},
                        {Kind::kept, " "},
                        {Kind::inserted, "so wet"}};
  for (const ChangeKind kind : {quotation_reattributed, quotation_reworded, quotation_retyped,
                                speaker_renamed, description_changed, headline_changed}) {
    EXPECT_EQ(render(change(kind, side("Ann", "the grey\nquay, so cold"),
                            side("Ann", "the grey\nquay, so wet"),
                            {{Op::replace, "so\ncold", "so\nwet"}}))
                  .marks,
              marked);
  }
}

TEST(RenderedChange, ShowsBothTextsIfMostDiffers) {
  const Marks whole = {
      {Kind::deleted, "the pilots"}, {Kind::kept, " "}, {Kind::inserted, "the ferries today"}};
  EXPECT_EQ(
      render(change(ChangeKind::quotation_reworded, side("Ann", "the\npilots"),
                    side("Ann", "the\nferries today"), {{Op::replace, "pilots", "ferries today"}}))
          .marks,
      whole);
}

TEST(RenderedChange, ReplacesANameOrADescriptionWithoutWordChanges) {
  using enum ChangeKind;
  for (const ChangeKind kind : {speaker_renamed, description_changed, headline_changed}) {
    EXPECT_EQ(render(change(kind, side("Ann", "old"), side("Ann", "new"))).marks,
              (Marks{{Kind::deleted, "old"}, {Kind::kept, " "}, {Kind::inserted, "new"}}));
    EXPECT_EQ(render(change(kind, side("Ann", ""), side("Ann", "new"))).marks,
              (Marks{{Kind::inserted, "new"}}));
    EXPECT_EQ(render(change(kind, side("Ann", "old"), side("Ann", ""))).marks,
              (Marks{{Kind::deleted, "old"}}));
    EXPECT_EQ(render(change(kind, side("Ann", ""), side("Ann", ""))).marks, Marks{});
  }
}

TEST(RenderedChange, AReattributedQuotationWithEqualWordsIsUnmarked) {
  EXPECT_EQ(render(change(ChangeKind::quotation_reattributed, side("Ann", "“the quay”"),
                          side("Bo", "“the quay”")))
                .marks,
            (Marks{{Kind::kept, "“the quay”"}}));
}

TEST(Summary, CountsChangesAndArticles) {
  Diff diff;
  EXPECT_EQ(summary(diff), "nothing changed in who said what");
  diff.changed = {"a"};
  EXPECT_EQ(summary(diff), "nothing changed in who said what");
  diff.changes = {change(ChangeKind::quotation_added, {}, side("Ann", "x"))};
  EXPECT_EQ(summary(diff), "1 change in 1 article");
  diff.changes.push_back(diff.changes[0]);
  EXPECT_EQ(summary(diff), "2 changes in 1 article");
  diff.changes.push_back(diff.changes[0]);
  diff.changes.back().article = "b";
  EXPECT_EQ(summary(diff), "3 changes in 2 articles");
  diff.added = {"c"};
  EXPECT_EQ(summary(diff), "3 changes in 2 articles, 1 article added");
  diff.removed = {"d", "e"};
  EXPECT_EQ(summary(diff), "3 changes in 2 articles, 1 article added, 2 articles removed");
}

TEST(Summary, CountsAddedAndRemovedArticles) {
  Diff diff;
  diff.added = {"a", "b"};
  EXPECT_EQ(summary(diff), "0 changes, 2 articles added");
  diff.added.clear();
  diff.removed = {"c"};
  EXPECT_EQ(summary(diff), "0 changes, 1 article removed");
}

}  // namespace
}  // namespace quoth::format
