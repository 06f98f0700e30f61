#include "evidence/diff_page.h"

#include <gtest/gtest.h>

#include <string>

#include "format/example.h"

namespace quoth::evidence {
namespace {

Version version(std::string name, Record record) {
  Version made{.name = std::move(name)};
  made.report.articles.push_back(std::move(record));
  return made;
}

// The example, and the same with another headline.
struct Versions {
  Versions() {
    Annotation annotation = example_annotation();
    before = version("old.txt", make_record(annotation));
    texts[annotation.digest] = annotation.text;
    annotation.digest = "xxh128:1";
    annotation.text.replace(annotation.text.find("must"), 4, "may!");
    annotation.title = "Caf\u00e9 may! close";
    after = version("new.txt", make_record(annotation));
    texts[annotation.digest] = annotation.text;
    const auto headline = [](const Record& record) {
      return ChangeSide{.article = record.id,
                        .place = {{0, 15}},
                        .text = record.title,
                        .present = true,
                        .paragraph = 1};
    };
    diff.changed = {"town/cafe.txt"};
    diff.changes = {{.kind = ChangeKind::headline_changed,
                     .article = "town/cafe.txt",
                     .old_side = headline(before.report.articles[0]),
                     .new_side = headline(after.report.articles[0]),
                     .words = {{WordChange::Op::replace, "must", "may!"}}}};
  }

  std::string page(bool with_texts = true) const {
    std::string page;
    write_diff_page(before, after, diff, with_texts ? texts : Texts(),
                    [&](std::string_view part) { page += part; });
    return page;
  }

  Version before;
  Version after;
  Diff diff;
  Texts texts;
};

bool holds(std::string_view page, std::string_view part) { return page.find(part) != page.npos; }

TEST(DiffPage, ShowsBothVersionsSideBySide) {
  const std::string page = Versions().page();
  EXPECT_TRUE(holds(page, "<b>old.txt</b>"));
  EXPECT_TRUE(holds(page,
                    "<div class=\"row  headline\"><p><a class=c href=#c1>Caf\u00e9 "
                    "<del>must</del> close</a></p><p><a class=c href=#c1 "
                    "id=at1>Caf\u00e9 <ins>may</ins>! close</a></p></div>"))
      << page.substr(page.find("<main"));
  EXPECT_TRUE(holds(page, "<div class=\"row same body\">"));
}

TEST(DiffPage, ListsTheChangesToJumpTo) {
  const std::string page = Versions().page();
  EXPECT_TRUE(holds(page, "<li id=c1 class=headline-changed><a href=#at1>"));
  EXPECT_TRUE(holds(page, "1 change in 1 article"));
}

TEST(DiffPage, TellsChangesWithoutAPlaceBeforeTheText) {
  Versions versions;
  versions.diff.changes[0].old_side.place.clear();
  versions.diff.changes[0].new_side.place.clear();
  EXPECT_TRUE(holds(versions.page(), "<ul class=placeless>\n<li id=at1>"));
}

TEST(DiffPage, SaysSoWhereThereIsNoText) {
  const std::string page = Versions().page(false);
  EXPECT_TRUE(holds(page, "The texts are not here"));
  EXPECT_TRUE(holds(page, "<li id=at1>"));
}

TEST(DiffPage, TellsWhatIsSaidInArticlesOfOneSide) {
  Versions versions;
  versions.diff.added = {"<new>.txt"};
  versions.diff.said = {
      {.article = "<new>.txt", .speaker = "Ann", .text = "Yes.", .present = true}};
  const std::string page = versions.page();
  EXPECT_TRUE(holds(page, "<h2>Added: &lt;new&gt;.txt</h2>"));
  EXPECT_TRUE(holds(page, "Yes."));
}

TEST(DiffPage, NothingChanged) {
  Versions versions;
  versions.diff = {};
  EXPECT_TRUE(holds(versions.page(), "Nothing changed in who said what."));
}

TEST(DiffPage, ATimelineTellsEachQuotationThroughTheVersions) {
  const Versions versions;
  Timeline timeline;
  timeline.versions = {versions.before, versions.after, versions.after};
  timeline.versions[2].name = "<last>";
  timeline.versions[2].date = "2021-03-05";
  timeline.steps = {versions.diff, {}};
  timeline.quotations = {
      {.last = {.article = "town/cafe.txt", .speaker = "Ann Lee", .text = "One", .cue = "said"},
       .came = 0,
       .went = 2},
      {.last = {.article = "town/cafe.txt", .text = "Two"}, .came = 1, .changed = {2}},
      {.last = {.article = "town/cafe.txt", .text = "Three"}, .came = 0}};
  std::string page;
  write_timeline_page(timeline, versions.texts, [&](std::string_view part) { page += part; });
  EXPECT_TRUE(holds(page, "3 versions, 1 change"));
  EXPECT_TRUE(holds(page, "<td class=there>there<td class=there>there<td class=gone>gone\n"));
  EXPECT_TRUE(holds(page, "<b>Someone unnamed</b>"));
  EXPECT_TRUE(holds(page, "1 quotation stayed as it was"));
  EXPECT_TRUE(holds(page, "<td><td class=new>new<td class=changed>changed\n"));
  EXPECT_TRUE(holds(page, "&lt;last&gt;</b> <small>2021-03-05</small>"));
  EXPECT_TRUE(holds(page, "Nothing changed in who said what."));
}

}  // namespace
}  // namespace quoth::evidence
