#include "speaker/mentions.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;
  std::string_view mentions;  // "kind: words", in order
};

constexpr const char* kKinds[] = {"name", "title", "pronoun", "description", "list"};

constexpr Case kCases[] = {
    {"names", "[p Jo/NNP Alder/NNP ] met/VBD [o Elm/NNP Bank/NNP ]",
     "name: Jo Alder; name: Elm Bank"},
    {"pronouns of a gender, not things and several",
     "He/PRP told/VBD her/PRP that/IN it/PRP pleased/VBD them/PRP and/CC me/PRP",
     "pronoun: He; pronoun: her"},
    {"a title alone", "The/DT mayor/NN of/IN [l Elm/NNP ] left/VBD",
     "title: The mayor of Elm; name: Elm"},
    {"not a title of somebody named", "Mayor/NN [p Jo/NNP Alder/NNP ] left/VBD", "name: Jo Alder"},
    {"not a title within a longer noun", "The/DT mayor/NN race/NN ended/VBD", ""},
    {"groups", "Some/DT voters/NNS met/VBD Americans/NNPS",
     "description: Some voters; description: Americans"},
    {"not things in the plural", "Some/DT bridges/NNS fell/VBD", ""},
    {"two people side by side", "[p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] left/VBD",
     "name: Jo Alder; name: Al Birch; list: Jo Alder and Al Birch"},
    {"three of them", "[p Jo/NNP ] ,/, [p Al/NNP ] and/CC mayor/NN [p Ed/NNP ] left/VBD",
     "name: Jo; name: Al; name: Ed; list: Jo , Al and mayor Ed"},
    {"somebody and a relative", "[p Jo/NNP Alder/NNP ] and/CC her/PRP$ husband/NN left/VBD",
     "name: Jo Alder; pronoun: her; title: her husband; list: Jo Alder and her husband"},
    {"not with a verb between",
     "[p Jo/NNP Alder/NNP ] left/VBD and/CC [p Al/NNP Birch/NNP ] slept/VBD",
     "name: Jo Alder; name: Al Birch"},
    {"not a person and a body", "[p Jo/NNP Alder/NNP ] and/CC [o Elm/NNP Bank/NNP ] left/VBD",
     "name: Jo Alder; name: Elm Bank"},
    {"sources of any form",
     "{ It/PRP } < said/VBD > ( so/RB ) ./. | { A/DT poll/NN } < said/VBD > "
     "( no/RB )",
     "pronoun: It; title: A poll"},
};

TEST(Mentions, AreInOrderOfTheirHeads) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    std::string found;
    for (const Mention& mention : find_mentions(article.discourse)) {
      if (!found.empty()) found += "; ";
      found.append(kKinds[static_cast<int>(mention.kind)]).append(": ");
      found += article.words(mention.tokens);
      EXPECT_EQ(mention.referent != kNone, mention.kind == MentionKind::name);
    }
    EXPECT_EQ(found, c.mentions);
  }
}

}  // namespace
}  // namespace quoth::speaker
