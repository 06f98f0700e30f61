#include "speaker/nationalities.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

TEST(PersonsByCountry, AreNamedWithIt) {
  const struct {
    const char* markup;
    const char* country;
    const char* name;  // "" for nobody
  } cases[] = {
      {"[l Poland/NNP ] 's/POS [p Jo/NNP Alder/NNP ] won/VBD", "Poland", "Jo Alder"},
      {"[l Poland/NNP ] 's/POS third/JJ seed/NN [p Jo/NNP Alder/NNP ] won/VBD", "Poland",
       "Jo Alder"},
      {"Polish/JJ third/JJ seed/NN [p Jo/NNP Alder/NNP ] won/VBD", "Poland", "Jo Alder"},
      {"[p Jo/NNP Alder/NNP ] of/IN [l South/NNP Africa/NNP ] won/VBD", "South Africa", "Jo Alder"},
      {"[p Jo/NNP Alder/NNP ] ,/, a/DT South/JJ African/JJ striker/NN ,/, won/VBD", "South Africa",
       "Jo Alder"},
      {"[l Britain/NNP ] 's/POS [p Jo/NNP Alder/NNP ] won/VBD", "United Kingdom", "Jo Alder"},
      {"the/DT British/JJ bank/NN 's/POS chief/NN [p Jo/NNP Alder/NNP ] won/VBD", "United Kingdom",
       ""},
      {"[l Poland/NNP ] 's/POS [o Elm/NNP Bank/NNP ] won/VBD", "Poland", ""},
      {"[m Australian/NNP Open/NNP ] champion/NN [p Jo/NNP Alder/NNP ] won/VBD", "Australia", ""},
      {"West/NNP Indian/NNP batsman/NN [p Jo/NNP Alder/NNP ] won/VBD", "India", ""},
      {"Polish/JJ [p Jo/NNP Alder/NNP ] and/CC Polish/JJ [p Al/NNP Birch/NNP ] won/VBD", "Poland",
       ""},
  };
  for (const auto& c : cases) {
    const MarkedArticle article(c.markup);
    const auto& persons = article.discourse.by_country;
    const auto found = persons.find(c.country);
    EXPECT_EQ(found == persons.end() ? "" : article.called(found->second), c.name) << c.markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
