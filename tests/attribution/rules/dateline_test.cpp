#include "attribution/rules/dateline.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// The content from the beginning of the article to its last word but one.
std::string trimmed(const char* text) {
  const SmallArticle article{text};
  AttributionCandidate candidate;
  candidate.content = {{0, article.view().size() - 1}};
  const auto left = apply_rule(trim_datelines, article.view(), {candidate});
  return left.empty() ? "" : article.text(left[0].content[0]);
}

TEST(Dateline, IsNoPartOfAContent) {
  const struct {
    const char* name;
    const char* text;
    const char* content;
  } cases[] = {
      {"a place", "TEMA/NNP#loc - Pilots strike .", "Pilots strike"},
      {"a place and a day", "TEMA/NNP#loc , June/NNP#date 4/CD#date — Pilots strike .",
       "Pilots strike"},
      {"an agency", "TEMA/NNP#loc ( Elm/NNP news agency ) -- Pilots strike .", "Pilots strike"},
      {"a colon", "Tema/NNP#loc : Pilots strike .", "Pilots strike"},
      {"a person", "Ann/NNP#person - Pilots strike .", "Ann - Pilots strike"},
      {"small letters", "Pilots/NNS strike - Nobody works .", "Pilots strike - Nobody works"},
      {"a body and a colon", "The/DT Kremlin/NNP#loc : Pilots strike .",
       "The Kremlin : Pilots strike"},
      {"a dash within a sentence", "Tema/NNP#loc - the harbour .", "Tema - the harbour"},
      {"a caption", "[caption] TEMA/NNP#loc - Pilots strike .", "TEMA - Pilots strike"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(trimmed(test.text), test.content);
  }
}

TEST(Dateline, APlaceInItSaysNothing) {
  const SmallArticle article{"Tema/NNP#loc : Pilots strike ."};
  AttributionCandidate candidate;
  candidate.source = article.at("Tema");
  candidate.cue = article.at(":");
  candidate.content = {{2, 4}};
  EXPECT_TRUE(apply_rule(trim_datelines, article.view(), {candidate}).empty());
}

}  // namespace
}  // namespace quoth::attribution
