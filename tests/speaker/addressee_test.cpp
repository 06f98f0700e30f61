#include "speaker/addressee.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;
  std::string_view addressee;  // its last word
};

constexpr Case kCases[] = {
    {"{ He/PRP } < told/VBD > [p Jo/NNP Alder/NNP ] ( so/RB )", "Alder"},
    {"{ They/PRP } < say/VBP > to/IN the/DT [o Courier/NNP ] ( so/RB )", "Courier"},
    {"In/IN an/DT interview/NN with/IN [p Jo/NNP Alder/NNP ] ,/, { he/PRP } < said/VBD > ( so/RB )",
     "Alder"},
    {"{ He/PRP } < said/VBD > ( so/RB )", ""},
    {"{ He/PRP } < said/VBD > ( he/PRP told/VBD [p Jo/NNP Alder/NNP ] )", ""},
};

TEST(Addressee, IsWhomTheCueLeadsTo) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const Index found = find_addressee(view, article.quotations[0]);
    EXPECT_EQ(found == kNone ? "" : view.text(found), c.addressee) << c.markup;
  }
}

constexpr Case kMore[] = {
    {"{ He/PRP } < told/VBD > the/DT [o Elm/NNP Courier/NNP ] 's/POS editor/NN [p Jo/NNP Alder/NNP "
     "] ( so/RB )",
     "Alder"},
    {"{ He/PRP } < told/VBD > [o Elm/NNP ] and/CC [p Jo/NNP Alder/NNP ] ( so/RB )", "Elm"},
    {"{ He/PRP } < told/VBD > voters/NNS ( so/RB )", ""},
    {"{ He/PRP } < told/VBD > [l Elm/NNP ] ( so/RB )", ""},
    {"{ He/PRP } < said/VBD > [p Jo/NNP Alder/NNP ] ( so/RB )", ""},
    {"{ He/PRP } < said/VBD > in/IN a/DT letter/NN to/IN [p Jo/NNP Alder/NNP ] ( so/RB )", "Alder"},
    {"{ He/PRP } < said/VBD > ,/, to/IN [p Jo/NNP Alder/NNP ] ( so/RB )", ""},
    {"{ He/PRP } < spoke/VBD=speak > at/IN length/NN to/IN [p Jo/NNP Alder/NNP ] ( so/RB )",
     "Alder"},
    {"{ He/PRP } < spoke/VBD=speak > once/RB more/RB at/IN some/DT length/NN to/IN [p Jo/NNP "
     "Alder/NNP ] ( so/RB )",
     ""},
    {"Speaking/VBG=speak to/IN [p Jo/NNP Alder/NNP ] ,/, { he/PRP } < said/VBD > ( so/RB )",
     "Alder"},
    {"He/PRP was/VBD interviewed/VBN by/IN [o Elm/NNP Radio/NNP ] and/CC < said/VBD > ( so/RB )",
     "Radio"},
    {"He/PRP told/VBD=tell [p Jo/NNP Alder/NNP ] and/CC { he/PRP } < said/VBD > ( so/RB )", ""},
    {"In/IN an/DT interview/NN with/IN [p Jo/NNP Alder/NNP ] ./. | { He/PRP } < said/VBD > ( so/RB "
     ")",
     ""},
    {"{ He/PRP } < told/VBD > [p Jo/NNP Alder/NNP ] in/IN a/DT letter/NN to/IN [p Al/NNP Birch/NNP "
     "] ( so/RB )",
     "Alder"},
    {"( It/PRP rained/VBD )", ""},
};

TEST(Addressee, IsANameThatAWordOfSpeakingGoverns) {
  for (const Case& c : kMore) {
    SCOPED_TRACE(c.markup);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const Index found = find_addressee(view, article.quotations.back());
    EXPECT_EQ(found == kNone ? "" : view.text(found), c.addressee);
  }
}

}  // namespace
}  // namespace quoth::speaker
