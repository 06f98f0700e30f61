#include "speaker/ages.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

TEST(AgeIn, IsWrittenInSeveralWays) {
  for (const auto& [markup, age] : {
           std::pair("The/DT 30/CD -/HYPH year/NN -/HYPH old/JJ", "30"),
           std::pair("The/DT 30/CD year/NN old/JJ striker/NN", "30"),
           std::pair("a/DT six/CD -/HYPH year/NN -/HYPH old/JJ boy/NN", "six"),
           std::pair("The/DT 30/CD old/JJ trees/NNS", ""),
           std::pair("a/DT 30/CD year/NN plan/NN", ""),
       }) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    EXPECT_EQ(age_in(view, {0, view.size()}), age) << markup;
  }
}

TEST(PersonsByAge, AreNamedWithIt) {
  const struct {
    const char* markup;
    const char* age;
    const char* name;  // "" for nobody
  } cases[] = {
      {"[p Jo/NNP Alder/NNP ] ,/, 30/CD ,/, left/VBD", "30", "Jo Alder"},
      {"[p Jo/NNP Alder/NNP ] (/-LRB- 30/CD )/-RRB- left/VBD", "30", "Jo Alder"},
      {"[p Jo/NNP Alder/NNP ] ,/, aged/JJ 30/CD ,/, left/VBD", "30", "Jo Alder"},
      {"[p Jo/NNP Alder/NNP ] aged/JJ 30/CD ./.", "30", "Jo Alder"},
      {"30/CD -/HYPH year/NN -/HYPH old/JJ [p Jo/NNP Alder/NNP ] left/VBD", "30", "Jo Alder"},
      {"[p Jo/NNP Alder/NNP ] ,/, 30/CD guests/NNS left/VBD", "30", ""},
      {"[o Elm/NNP Bank/NNP ] ,/, 30/CD ,/, left/VBD", "30", ""},
      {"[p Jo/NNP Alder/NNP ] ,/, 30/CD ,/, and/CC [p Al/NNP Birch/NNP ] ,/, 30/CD ,/, left/VBD",
       "30", ""},
  };
  for (const auto& c : cases) {
    const MarkedArticle article(c.markup);
    const auto& persons = article.discourse.ages.of_age;
    const auto found = persons.find(c.age);
    EXPECT_EQ(found == persons.end() ? "" : article.called(found->second), c.name) << c.markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
