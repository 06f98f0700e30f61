#include "evidence/comparison_html.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace quoth::evidence {
namespace {

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

constexpr std::string_view kBefore =
    "Title\n\nThe bridge closes for a year.\n\nOld words stood here.";
constexpr std::string_view kAfter =
    "Title\n\nThe bridge closes for two years.\n\n<New> rain fell instead.";

Record record_of(std::string_view text) {
  Record record{.id = "a.txt", .title = "Title", .offsets = OffsetUnit::bytes};
  std::uint32_t begin = 0;
  while (begin < text.size()) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find("\n\n", begin), text.size()));
    record.paragraphs.push_back({{begin, end}, begin == 0 ? Role::headline : Role::body});
    begin = end + 2;
  }
  return record;
}

ChangeSide side(std::string_view text, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  return {.place = {{begin, begin + static_cast<std::uint32_t>(words.size())}},
          .text = std::string(words),
          .type = "indirect",
          .present = true};
}

struct Versions {
  Record before = record_of(kBefore);
  Record after = record_of(kAfter);
  Change change{.kind = ChangeKind::quotation_reworded,
                .old_side = side(kBefore, "closes for a year"),
                .new_side = side(kAfter, "closes for two years")};

  std::string html(std::string_view old_text = kBefore, std::string_view new_text = kAfter) const {
    return comparison_html({&before, old_text}, {&after, new_text}, {{&change, 7}});
  }
};

TEST(ComparisonHtml, HasARowForEachParagraph) {
  const std::string html = Versions().html();
  EXPECT_TRUE(holds(html, "<div class=\"row same headline\"><p>Title</p><p>Title</p></div>"))
      << html;
  EXPECT_TRUE(holds(
      html,
      "<div class=\"row  body\"><p>The bridge <a class=c href=#c7>closes for <del>a "
      "year</del></a>.</p>"
      "<p>The bridge <a class=c href=#c7 id=at7>closes for <ins>two years</ins></a>.</p></div>"))
      << html;
  EXPECT_TRUE(holds(html, "<p><del>Old words stood here.</del></p><p class=gap></p>")) << html;
  EXPECT_TRUE(holds(html, "<p class=gap></p><p><ins>&lt;New&gt; rain fell instead.</ins></p>"))
      << html;
}

TEST(ComparisonHtml, AChangeOfTheOldVersionHasItsNameThere) {
  Versions versions;
  versions.change.kind = ChangeKind::quotation_removed;
  versions.change.new_side = {};
  const std::string html = versions.html();
  EXPECT_TRUE(holds(html, "<a class=c href=#c7 id=at7>closes for <del>a year</del></a>")) << html;
}

TEST(ComparisonHtml, AChangeWithoutAPlaceComesFirst) {
  Versions versions;
  versions.change.old_side.place.clear();
  versions.change.new_side.place.clear();
  EXPECT_TRUE(holds(versions.html(), "<ul class=placeless>\n<li id=at7><a class=c href=#c7>"));
}

TEST(ComparisonHtml, SaysSoWhereThereIsNoText) {
  const Versions versions;
  EXPECT_TRUE(holds(versions.html("", ""), "The texts are not here"));
  const std::string html = versions.html("", kAfter);
  EXPECT_FALSE(holds(html, "The texts are not here"));
  EXPECT_TRUE(holds(html, "<p class=gap></p><p><ins>Title</ins></p>")) << html;
  EXPECT_TRUE(holds(comparison_html({}, {&versions.after, kAfter}, {}), "<ins>Title</ins>"));
}

TEST(ComparisonHtml, HeadsTellTitleAndOutlet) {
  Versions versions;
  versions.before.meta = R"({"outlet":"The Bee","url":"https://bee.example/1"})";
  versions.before.paragraphs[0].role = Role::body;
  const std::string html = versions.html();
  EXPECT_TRUE(html.starts_with(
      "<div class=heads><p><b>Title</b> <small>The Bee</small> "
      "<a class=out href=\"https://bee.example/1\" rel=noopener>bee.example</a></p>"))
      << html;
}

TEST(ComparisonHtml, AnEntryLinksToItsPlace) {
  const Versions versions;
  const std::string entry = change_entry({&versions.change, 7});
  EXPECT_TRUE(entry.starts_with("<li id=c7 class=quotation-reworded><a href=#at7>")) << entry;
  EXPECT_TRUE(entry.ends_with("</span></li>\n"));
}

}  // namespace
}  // namespace quoth::evidence
