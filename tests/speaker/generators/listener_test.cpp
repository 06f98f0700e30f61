#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;  // "he" is the last source
  std::string_view proposed;
};

constexpr Case kCases[] = {
    {"who was told",
     "{ [p Jo/NNP Alder/NNP ] } < told/VBD=tell > [p Paul/NNP Birch/NNP ] ( \"/`` so/RB \"/'' ) || "
     "( \"/`` no/RB \"/'' ) { he/PRP } < replied/VBD=reply >",
     "Paul Birch"},
    {"only in a reply",
     "{ [p Jo/NNP Alder/NNP ] } < told/VBD=tell > [p Paul/NNP Birch/NNP ] ( \"/`` so/RB \"/'' ) || "
     "( \"/`` no/RB \"/'' ) { he/PRP } < said/VBD=say >",
     ""},
    {"not of the other gender",
     "{ [p Al/NNP Alder/NNP ] } < told/VBD=tell > [p Jane/NNP Birch/NNP ] ( \"/`` so/RB \"/'' ) || "
     "( \"/`` no/RB \"/'' ) { he/PRP } < replied/VBD=reply >",
     ""},
    {"not a paper",
     "{ [p Jo/NNP Alder/NNP ] } < told/VBD=tell > [o Elm/NNP Courier/NNP ] ( \"/`` so/RB \"/'' ) "
     "|| ( \"/`` no/RB \"/'' ) { he/PRP } < replied/VBD=reply >",
     ""},
    {"not after another paragraph",
     "{ [p Jo/NNP Alder/NNP ] } < told/VBD=tell > [p Paul/NNP Birch/NNP ] ( \"/`` so/RB \"/'' ) || "
     "It/PRP rained/VBD || ( \"/`` no/RB \"/'' ) { he/PRP } < replied/VBD=reply >",
     ""},
    {"not of what is only reported",
     "{ [p Jo/NNP Alder/NNP ] } < told/VBD=tell > [p Paul/NNP Birch/NNP ] ( so/RB ) || "
     "( \"/`` no/RB \"/'' ) { he/PRP } < replied/VBD=reply >",
     ""},
};

TEST(Listener, Replies) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    const auto query = article.pronoun("he", MentionForm::third_person);
    EXPECT_EQ(article.proposed(propose_listener(article.discourse, query)), c.proposed);
  }
}

}  // namespace
}  // namespace quoth::speaker
