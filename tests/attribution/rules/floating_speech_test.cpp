#include "attribution/rules/floating_speech.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// The words in marks, given to the next sentence.
std::string given(const SmallArticle& article, const char* source, const char* cue) {
  AttributionCandidate candidate;
  candidate.content = {{article.token("“"), article.token("”") + 1}};
  candidate.source = article.at(source);
  candidate.cue = article.at(cue);
  return article.lines(apply_rule(give_to_who_began, article.view(), {candidate}))[0];
}

TEST(FloatingSpeech, IsThatOfWhoBeganToSpeak) {
  EXPECT_EQ(given(SmallArticle{"Alder began/VBD/begin to/TO speak/VB . | “ We leak . ” | Birch "
                               "nodded/VBD/nod ."},
                  "Birch", "nodded"),
            "Alder | speak | “ We leak . ”");
}

TEST(FloatingSpeech, StaysWithAVerbOfSaying) {
  EXPECT_EQ(given(SmallArticle{"Alder began/VBD/begin to/TO speak/VB . | “ We leak . ” | Birch "
                               "said/VBD/say!9 ."},
                  "Birch", "said"),
            "Birch | said | “ We leak . ”");
}

TEST(FloatingSpeech, StaysWhereNobodyBegan) {
  EXPECT_EQ(given(SmallArticle{"Alder sat/VBD/sit . | “ We leak . ” | Birch nodded/VBD/nod ."},
                  "Birch", "nodded"),
            "Birch | nodded | “ We leak . ”");
  EXPECT_EQ(given(SmallArticle{"Alder began/VBD/begin to/TO speak/VB .",
                               "“ We leak . ” | Birch nodded/VBD/nod ."},
                  "Birch", "nodded"),
            "Birch | nodded | “ We leak . ”");
}

}  // namespace
}  // namespace quoth::attribution
