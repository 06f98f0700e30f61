#include "attribution/rules/nested_quotation.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

std::vector<AttributionCandidate> nested(const SmallArticle& article) {
  std::vector<AttributionCandidate> candidates(1);
  candidates[0].content = {{0, 1}};
  candidates = apply_rule(find_nested_quotations, article.view(), std::move(candidates));
  candidates.erase(candidates.begin());
  return candidates;
}

TEST(NestedSpeech, BelongsToTheReportClauseBeforeItWithinTheMarks) {
  const struct {
    const char* name;
    const char* text;
    Strings candidates;
  } cases[] = {
      {"a comma",
       "“ Then/RB he/PRP said/VBD/say!7 , ‘ Go/VB home/RB . ’ ”",
       {"he | said | ‘ Go home . ’"}},
      {"a colon",
       "“ Then/RB he/PRP said/VBD/say!7 : ‘ Go/VB home/RB . ’ ”",
       {"he | said | ‘ Go home . ’"}},
      {"nothing between", "“ Then/RB he/PRP said/VBD/say!7 ‘ Go/VB home/RB . ’ ”", {}},
      {"no source", "“ Then/RB said/VBD/say!7 , ‘ Go/VB home/RB . ’ ”", {}},
      {"no clause", "“ Then/RB , ‘ Go/VB home/RB . ’ ”", {}},
      {"a clause outside the marks", "He/PRP said/VBD/say!7 : “ Then/RB , ‘ Go/VB home/RB ’ ”", {}},
      {"two",
       "“ He/PRP said/VBD/say!7 , ‘ Go . ’ and/CC she/PRP added/VBD/add!7 , ‘ No . ’ ”",
       {"He | said | ‘ Go . ’", "she | added | ‘ No . ’"}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    const auto candidates = nested(article);
    EXPECT_EQ(article.lines(candidates), test.candidates);
    for (const AttributionCandidate& candidate : candidates)
      EXPECT_EQ(candidate.origin, Origin::nested);
  }
}

TEST(NestedSpeech, HasTheNounBeforeItsVerbWithinATurn) {
  const auto source = [](std::string_view text) {
    const SmallArticle article{text};
    AttributionCandidate turn;
    turn.content = {{2, article.view().size()}};
    turn.origin = Origin::transcript;
    const auto all = apply_rule(find_nested_quotations, article.view(), {turn});
    return all.size() == 2 ? article.line(all[1]) : std::string();
  };
  EXPECT_EQ(source("LIND : The/DT mayor said/VBD/say!7 —/: “ Go/VB home/RB . ” Oh ."),
            "The mayor | said | “ Go home . ”");
  EXPECT_EQ(
      source("LIND : My/PRP$ aunt wrote/VBD and/CC said/VBD/say!7 , “ Go/VB home/RB . ” Oh ."),
      "My aunt | said | “ Go home . ”");
  EXPECT_EQ(source("LIND : The/DT mayor says/VBZ/say!7 —/: and/CC I/PRP quote/VBP/quote!7 —/: “ "
                   "Go/VB home/RB . ” Oh ."),
            "The mayor | says | “ Go home . ”");
  EXPECT_EQ(source("LIND : I/PRP quote/VBP/quote!7 : “ Go/VB home/RB . ” Oh ."),
            "I | quote | “ Go home . ”");
}

TEST(NestedSpeech, IsWithinATurnOfATranscript) {
  const SmallArticle article{"LIND : She/PRP told/VBD/tell!7 me/PRP : “ Go/VB home/RB . ” Oh ."};
  AttributionCandidate turn;
  turn.content = {{2, article.view().size()}};
  for (const auto& [origin, count] :
       {std::pair{Origin::transcript, 2U}, std::pair{Origin::models, 1U}}) {
    turn.origin = origin;
    const auto all = apply_rule(find_nested_quotations, article.view(), {turn});
    EXPECT_EQ(all.size(), count);
    EXPECT_EQ(article.line(all.back()),
              count == 2 ? "She | told | “ Go home . ”" : article.line(turn));
  }
}

}  // namespace
}  // namespace quoth::attribution
