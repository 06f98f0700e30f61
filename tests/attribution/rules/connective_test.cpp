#include "attribution/rules/connective.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// The content of a report whose cue is "said".
std::string content(std::string_view text, bool all = false) {
  const SmallArticle article{text};
  AttributionCandidate candidate;
  candidate.cue = article.at("said");
  const Index end = candidate.cue->begin - 2;
  candidate.content = {{0, end}};
  if (all) candidate.content = {{candidate.cue->end, article.view().size() - 1}};
  const auto found = apply_rule(trim_connectives, article.view(), {candidate});
  const std::string line = article.line(found.front());
  return line.substr(line.rfind('|') + 2);
}

TEST(Connectives, AreNoContent) {
  const struct {
    std::string_view text;
    std::string_view content;
  } cases[] = {
      {"But/CC it is late , she said .", "it is late"},
      {"However/RB , it is late , she said .", "it is late"},
      {"In/IN the meantime , it is late , she said .", "it is late"},
      {"However/RB late it is , she said .", "However late it is"},
      {"Later/RB , it is late , she said .", "Later , it is late"},
      {"But/CC no , she said .", "But no"},
      {"“ But/CC it is late , ” she said .", "“ But it is late ,"},
  };
  for (const auto& test : cases) EXPECT_EQ(content(test.text), test.content);
}

TEST(Connectives, AfterTheCueAreContent) {
  EXPECT_EQ(content("She said but/CC it is late .", true), "but it is late");
}

}  // namespace
}  // namespace quoth::attribution
