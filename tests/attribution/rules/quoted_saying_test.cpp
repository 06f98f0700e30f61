#include "attribution/rules/quoted_saying.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(QuotedSaying, GivesTheWordsToTheOneWhoIsQuoted) {
  const struct {
    const char* name;
    const char* text;
    const char* line;
  } cases[] = {
      {"a name", "She quoted Jo Alder as saying that it was late .",
       "Jo Alder | as saying | that it was late"},
      {"marks", "She quoted Jo as saying “ We are late . ”", "Jo | as saying | “ We are late . ”"},
      {"in marks", "She quoted “ Jo as saying so ” .", "She | quoted | “ Jo as saying so ”"},
      {"nobody", "She quoted as saying that .", "She | quoted | as saying that"},
      {"nothing", "She quoted Jo as saying .", "She | quoted | Jo as saying"},
      {"other words", "She quoted Jo as a friend .", "She | quoted | Jo as a friend"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    AttributionCandidate candidate;
    const bool stop = article.view().text_of(article.view().size() - 1) == ".";
    candidate.content = {{2, article.view().size() - (stop ? 1U : 0U)}};
    candidate.cue = article.at("quoted");
    candidate.source = article.at("She");
    EXPECT_EQ(article.lines(apply_rule(give_to_quoted, article.view(), {candidate})),
              std::vector<std::string>{test.line});
  }
}

}  // namespace
}  // namespace quoth::attribution
