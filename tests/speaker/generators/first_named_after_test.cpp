#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;
  std::string_view pronoun;
  std::string_view meant;  // "" for nobody
};

constexpr Case kCases[] = {
    {"the person named next",
     "When/WRB he/PRP left/VBD ,/, [p Paul/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./.", "he",
     "Paul Alder"},
    {"a woman for she", "When/WRB she/PRP left/VBD ,/, [p Jane/NNP Alder/NNP ] slept/VBD ./.",
     "she", "Jane Alder"},
    {"a person whose gender nothing tells",
     "When/WRB she/PRP left/VBD ,/, [p Alder/NNP ] slept/VBD ./.", "she", "Alder"},
    {"not a person of the other gender",
     "When/WRB she/PRP left/VBD ,/, [p Paul/NNP Alder/NNP ] slept/VBD ./.", "she", ""},
    {"nor whoever is named after that",
     "When/WRB she/PRP left/VBD ,/, [p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Birch/NNP ] ./.",
     "she", ""},
    {"not a body, but the person named after it",
     "When/WRB he/PRP left/VBD the/DT [o Elm/NNP Bank/NNP ] ,/, [p Paul/NNP Alder/NNP ] slept/VBD "
     "./.",
     "he", "Paul Alder"},
    {"not whoever was named before",
     "[p Paul/NNP Alder/NNP ] slept/VBD when/WRB he/PRP left/VBD ./.", "he", ""},
    {"nobody of the next sentence",
     "When/WRB he/PRP left/VBD ./. | [p Paul/NNP Alder/NNP ] slept/VBD ./.", "he", ""},
    {"nobody for a pronoun that opens the sentence",
     "He/PRP left/VBD as/IN [p Paul/NNP Alder/NNP ] slept/VBD ./.", "He", ""},
    {"whose it is, also at the opening",
     "His/PRP$ dog/NN slept/VBD as/IN [p Paul/NNP Alder/NNP ] left/VBD ./.", "His", "Paul Alder"},
    {"by an object", "To/IN him/PRP ,/, [p Paul/NNP Alder/NNP ] said/VBD ,/, it/PRP rained/VBD ./.",
     "him", "Paul Alder"},
    {"a name right after it", "To/IN him/PRP [p Paul/NNP Alder/NNP ] said/VBD no/UH ./.", "him",
     "Paul Alder"},
    {"nobody for several", "When/WRB they/PRP left/VBD ,/, [p Paul/NNP Alder/NNP ] slept/VBD ./.",
     "they", ""},
    {"nobody for a thing", "When/WRB it/PRP rained/VBD ,/, [p Paul/NNP Alder/NNP ] slept/VBD ./.",
     "it", ""},
    {"nobody for one who speaks",
     "When/WRB I/PRP left/VBD ,/, [p Paul/NNP Alder/NNP ] slept/VBD ./.", "I", ""},
    {"nobody for a pronoun between quotation marks",
     "\"/`` When/WRB he/PRP left/VBD \"/'' ,/, [p Paul/NNP Alder/NNP ] slept/VBD ./.", "he", ""},
    {"not a name between quotation marks",
     "When/WRB he/PRP saw/VBD \"/`` [p Al/NNP Birch/NNP ] \"/'' ,/, [p Paul/NNP Alder/NNP ] "
     "slept/VBD ./.",
     "he", "Paul Alder"},
    {"nobody where nobody is named", "When/WRB he/PRP left/VBD ,/, it/PRP rained/VBD ./.", "he",
     ""},
    {"a name at the very end", "When/WRB he/PRP left/VBD so/RB did/VBD [p Paul/NNP Alder/NNP ]",
     "he", "Paul Alder"},
};

TEST(FirstNamedAfter, IsTheFirstPersonWhomTheSentenceGoesOnToName) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const auto query = article.pronoun(c.pronoun, MentionForm::third_person);
    EXPECT_EQ(article.proposed(propose_first_named_after(article.discourse, query)), c.meant);
  }
}

}  // namespace
}  // namespace quoth::speaker
