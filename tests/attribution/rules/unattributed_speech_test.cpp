#include "attribution/rules/unattributed_speech.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_unattributed_speech, article.view(), std::move(candidates)));
}

TEST(UnattributedSpeech, IsASentenceOrAClauseInMarks) {
  const struct {
    const char* name;
    const char* text;
    Strings candidates;
  } cases[] = {
      {"a sentence", "“ Jobs/NNS for/IN us/PRP ? ”", {"- | - | “ Jobs for us ? ”"}},
      {"a clause",
       "One/CD sign reads/VBZ , “ we/PRP close/VBP it/PRP now/RB ”",
       {"- | - | “ we close it now ”"}},
      {"words", "It/PRP is/VBZ “ a/DT grey/JJ old/JJ bridge/NN ”", {}},
      {"a title", "It/PRP shows/VBZ “ We/PRP Will/MD Close/VB It/PRP ”", {}},
      {"a heading",
       "[heading] “ WE/PRP CLOSE/VBP IT/PRP NOW/RB ”",
       {"- | - | “ WE CLOSE IT NOW ”"}},
      {"a title with a full stop", "It/PRP shows/VBZ “ We/PRP Will/MD Close/VB It/PRP . ”", {}},
      {"a short sentence", "Ann/NNP nods/VBZ : “ So/RB We/PRP Do/VBP . ”", {}},
      {"a heading without a verb", "[heading] “ Old/JJ lies/NNS ”", {"- | - | “ Old lies ”"}},
      {"a heading between dashes", "[heading] – “ Old/JJ lies/NNS ” –", {"- | - | “ Old lies ”"}},
      {"a heading of one word", "[heading] “ Lies/NNS ”", {}},
      {"a heading with words in marks", "[heading] The/DT “ old/JJ lies/NNS ”", {}},
      {"a film", "the/DT film “ we/PRP close/VBP it/PRP now/RB ”", {}},
      {"a word set apart", "the/DT “ we/PRP close/VBP it/PRP now/RB ” clause/NN", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(found_in(SmallArticle{test.text}), test.candidates);
  }
}

TEST(UnattributedSpeech, WhatACandidateHasIsLeftToIt) {
  const SmallArticle article{"“ We/PRP close/VBP it/PRP now/RB . ”"};
  AttributionCandidate other;
  other.content = {article.at("close")};
  EXPECT_EQ(found_in(article, {other}), Strings{"- | - | close"});
}

TEST(UnattributedSpeech, AHeadlineHasTheSpeakerOfTheSameWords) {
  const SmallArticle article{"[headline] “ Close/VB it/PRP ”",
                             "Ann/NNP said/VBD “ close/VB it/PRP now/RB ”"};
  AttributionCandidate told;
  told.content = {article.view().quoted.back().tokens};
  told.cue = article.at("said");
  told.source = article.at("Ann");
  const auto candidates = apply_rule(find_unattributed_speech, article.view(), {told});
  EXPECT_EQ(article.lines(candidates),
            (Strings{"Ann | said | “ close it now ”", "Ann | - | “ Close it ”"}));
  EXPECT_EQ(candidates.back().resolved_by, ResolvedBy::continuation);
}

TEST(UnattributedSpeech, AHeadlineSharesANameOnlyWithWordsInMarks) {
  const struct {
    const char* headline;
    const char* body;
    bool shared;
  } cases[] = {
      {"[headline] Crews/NNS see/VBP “ fire/NN clouds/NNS ”",
       "Ann/NNP said/VBD fire/NN clouds/NNS rose/VBD", false},
      {"[headline] Crews/NNS see/VBP “ fire/NN clouds/NNS ”",
       "Ann/NNP said/VBD “ fire/NN clouds/NNS rose/VBD ”", true},
      {"[headline] Crews/NNS were/VBD “ too/RB late/RB ”",
       "Ann/NNP said/VBD they/PRP came/VBD too/RB late/RB", true},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.body);
    const SmallArticle article{test.headline, test.body};
    AttributionCandidate told;
    told.content = {{article.token("said") + 1, article.view().size()}};
    told.cue = article.at("said");
    told.source = article.at("Ann");
    EXPECT_EQ(found_in(article, {told}).size(), test.shared ? 2U : 1U);
  }
}

TEST(UnattributedSpeech, AParagraphSetOffHasTheSpeakerOfTheSameWords) {
  constexpr const char* kTold =
      "Ann/NNP said/VBD “ the/DT old/JJ bridge/NN is/VBZ not/RB safe/JJ ”";
  const auto found = [&](const char* text) {
    const SmallArticle article{text, kTold};
    AttributionCandidate told;
    told.content = {article.view().quoted.back().tokens};
    told.source = article.at("Ann");
    return found_in(article, {told});
  };
  EXPECT_EQ(found("The/DT old/JJ bridge/NN is/VBZ not/RB safe/JJ ."),
            (Strings{"Ann | - | “ the old bridge is not safe ”",
                     "Ann | - | The old bridge is not safe ."}));
  EXPECT_EQ(found("The/DT old/JJ bridge/NN is/VBZ not/RB red/JJ .").size(), 1U);
  EXPECT_EQ(found("The/DT old/JJ bridge/NN .").size(), 1U);
}

TEST(UnattributedSpeech, AnAnswerIsTheIntervieweesOnTheLineOfItsQuestionToo) {
  const SmallArticle article{"Are you late ? | “ I am . ”", "Why ?", "“ It is , ” Ann said ."};
  AttributionCandidate told;
  told.content = {article.view().quoted.back().tokens};
  told.source = article.at("Ann");
  told.cue = article.at("said");
  EXPECT_EQ(found_in(article, {told}),
            (Strings{"Ann | said | “ It is , ”", "Ann | - | “ I am . ”"}));
}

}  // namespace
}  // namespace quoth::attribution
