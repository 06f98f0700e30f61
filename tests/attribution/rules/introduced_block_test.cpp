#include "attribution/rules/introduced_block.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

constexpr const char* kLead = "She/PRP@said:nsubj said/VBD/say!7@:root :";

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_introduced_blocks, article.view(), std::move(candidates)));
}

TEST(IntroducedBlock, IsTheParagraphAfterAReportClauseAndAColon) {
  EXPECT_EQ(found_in(SmallArticle{kLead, "The/DT bridge is/VBZ old/JJ .", "It/PRP is/VBZ ."}),
            Strings{"She | said | The bridge is old ."});
}

TEST(IntroducedBlock, IsSaidWordForWordUnlessThatIntroducesIt) {
  const auto laid_out = [](std::string_view lead) {
    const SmallArticle article{lead, "The/DT bridge is/VBZ old/JJ ."};
    const auto found = apply_rule(find_introduced_blocks, article.view(), {});
    return found.size() == 1 && found[0].is_laid_out();
  };
  EXPECT_TRUE(laid_out(kLead));
  EXPECT_FALSE(laid_out("She/PRP@said:nsubj said/VBD/say!7@:root that/IN :"));
}

TEST(IntroducedBlock, GoesOnInTheFirstPerson) {
  constexpr const char* kMine = "I/PRP am/VBP late .";
  constexpr const char* kOther = "It/PRP is/VBZ late .";
  EXPECT_EQ(found_in(SmallArticle{kOther, kOther, kLead, kMine, kMine, kOther, kMine, kOther}),
            (Strings{"She | said | I am late .", "She | - | I am late ."}));
  EXPECT_EQ(found_in(SmallArticle{kMine, kMine, kLead, kMine, kMine, kMine, kOther}),
            Strings{"She | said | I am late ."});
}

TEST(IntroducedBlock, IsWhatACandidateHasWhoseCueIsAbove) {
  const SmallArticle article{"Her statement :", "The/DT bridge is/VBZ old/JJ ."};
  AttributionCandidate told;
  told.content = {{article.token("The"), article.token("old") + 1}};
  told.source = article.at("Her");
  told.cue = article.at("statement");
  const auto found = apply_rule(find_introduced_blocks, article.view(), {told});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(article.line(found[0]), "Her | statement | The bridge is old .");
  EXPECT_TRUE(found[0].is_laid_out());
}

TEST(IntroducedBlock, IsEachItemOfAList) {
  EXPECT_EQ(found_in(SmallArticle{kLead, "[item] • the/DT bridge is/VBZ old/JJ",
                                  "[item] • nobody/NN is/VBZ late/JJ", "It/PRP is/VBZ ."}),
            (Strings{"She | said | the bridge is old", "She | said | nobody is late"}));
}

TEST(IntroducedBlock, IsNothingElse) {
  EXPECT_EQ(found_in(SmallArticle{"She/PRP said/VBD/say!7 .", "The/DT bridge is/VBZ old/JJ ."}),
            Strings{});
  EXPECT_EQ(found_in(SmallArticle{"What/WP is/VBZ next/JJ :", "The/DT bridge is/VBZ old/JJ ."}),
            Strings{});
  EXPECT_EQ(found_in(SmallArticle{kLead, "[heading] The/DT bridge is/VBZ old/JJ"}), Strings{});
  EXPECT_EQ(found_in(SmallArticle{kLead, "“ The/DT bridge is/VBZ old/JJ . ”"}), Strings{});
}

TEST(IntroducedBlock, IsNotWhatACandidateTellsAlready) {
  const SmallArticle article{kLead, "The/DT bridge is/VBZ old/JJ , he/PRP said/VBD ."};
  AttributionCandidate told;
  told.content = {{article.token("The"), article.token("old") + 1}};
  told.source = article.at("he");
  told.cue = article.at("said", 2);
  EXPECT_EQ(found_in(article, {told}), Strings{"he | said | The bridge is old"});
}

}  // namespace
}  // namespace quoth::attribution
