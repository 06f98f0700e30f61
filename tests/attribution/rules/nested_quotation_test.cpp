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

}  // namespace
}  // namespace quoth::attribution
