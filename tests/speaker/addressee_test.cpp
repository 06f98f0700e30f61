#include "speaker/addressee.h"

#include <gtest/gtest.h>

#include "marked.h"

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
    const DocumentView page(article);
    const Index found = find_addressee(page, article.quotations[0]);
    EXPECT_EQ(found == kNone ? "" : page.text(found), c.addressee) << c.markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
