#include "diff/sentence_matching.h"

#include <gtest/gtest.h>

#include "diff/text_of.h"

namespace quoth::diff {
namespace {

std::vector<std::string> matched(const std::string& before, const std::string& after,
                                 Role first_role = Role::body) {
  Record old_record = record_of(before);
  Record new_record = record_of(after);
  old_record.paragraphs[0].role = new_record.paragraphs[0].role = first_role;
  const ArticleText old_text(old_record, before);
  const ArticleText new_text(new_record, after);
  const UnchangedSentences old_unchanged(old_record, new_record);
  const UnchangedSentences new_unchanged(new_record, old_record);
  std::vector<std::string> lines;
  for (const auto& [was, is] : match_sentences(old_text, old_unchanged, new_text, new_unchanged))
    lines.push_back(std::string(old_text.at(was)) + "|" + std::string(new_text.at(is)));
  return lines;
}

using Lines = std::vector<std::string>;

TEST(MatchSentences, PairsWhatIsSimilar) {
  EXPECT_EQ(matched("The storm sank nine boats.\nThe ferry left.",
                    "The ferry left.\nThe storm sank twelve boats."),
            (Lines{"The storm sank nine boats.|The storm sank twelve boats."}));
  EXPECT_EQ(matched("The storm sank nine boats.", "The mayor opened a harbour."), Lines{});
  EXPECT_EQ(matched("The ferry left.", "The ferry left."), Lines{});
}

TEST(MatchSentences, LeavesOutHeadlinesAndFurniture) {
  EXPECT_EQ(matched("Storm sinks nine boats", "Storm sinks twelve boats", Role::headline), Lines{});
  EXPECT_EQ(matched("Storm sinks nine boats", "Storm sinks twelve boats", Role::furniture),
            Lines{});
}

TEST(MatchSentences, EachSentenceIsInOnePair) {
  EXPECT_EQ(matched("The storm sank nine boats.",
                    "The storm sank ten boats.\nThe storm sank eleven boats.")
                .size(),
            1U);
}

}  // namespace
}  // namespace quoth::diff
