#include "attribution/rules/leading_person.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(LeadingPerson, HasOnlyNounsBeforeTheName) {
  const std::string lind = "Anna/NNP#person Lind/NNP#person";
  const struct {
    const char* name;
    std::string text;
    const char* person;  // "" for nobody
  } cases[] = {
      {"a name", lind, "Anna Lind"},
      {"an office", "Elm/NNP head/NN coach/NN " + lind + " , 41/CD", "Anna Lind"},
      {"a preposition", "For/IN the/DT owner/NN " + lind, "Anna Lind"},
      {"an apposition", "His/PRP$ deputy/NN , " + lind + " , was/VBD late/JJ", "Anna Lind"},
      {"a participle", "Retired/VBN fitter/NN " + lind, "Anna Lind"},
      {"another name and a comma", "Elm/NNP , " + lind, ""},
      {"a verb", "It/PRP hit/VBD " + lind, ""},
      {"nobody", "The/DT old/JJ bridge/NN", ""},
      {"many words", "The/DT a/NN b/NN c/NN d/NN e/NN f/NN " + lind, ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    const auto person = leading_person(article.view(), {0, article.view().size()});
    EXPECT_EQ(person ? article.text(*person) : "", test.person);
  }
}

TEST(LeadingPerson, FiniteVerbsAreSeen) {
  const SmallArticle article{"She/PRP is/VBZ late/JJ"};
  EXPECT_TRUE(has_finite_verb(article.view(), {0, 3}));
  EXPECT_FALSE(has_finite_verb(article.view(), {2, 3}));
}

}  // namespace
}  // namespace quoth::attribution
