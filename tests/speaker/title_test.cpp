#include "speaker/title.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;  // its last sentence is the phrase and "."
  std::string_view bearer;  // "" for none
};

constexpr Case kCases[] = {
    {"Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD Judge/NNP [p Al/NNP Birch/NNP ] ./. | the/DT "
     "judge/NN ./.",
     "Al Birch"},
    {"Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD Judge/NNP [p Al/NNP Birch/NNP ] ./. | the/DT "
     "mayor/NN ./.",
     "Jo Alder"},
    {"Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT poet/NN ./.", ""},
    {"President/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT French/JJ president/NN ./.", ""},
    {"French/JJ President/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT French/JJ president/NN "
     "./.",
     "Jo Alder"},
};

TEST(OfficeIndex, FindsWhoBearsAnOffice) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView page(article);
    const ReferentTable cast = find_referents(page, {});
    const OfficeIndex offices(page, cast, std::vector<Index>(page.size(), kNone));
    const Phrase phrase = read_phrase(page, page.sentence_tokens(page.size() - 1));
    const Index found = offices.find(phrase, kNone);
    EXPECT_EQ(found == kNone ? "" : cast.referents[found].text, c.bearer) << c.markup;
  }
}

TEST(OfficeIndex, TheNounOfADirectorGeneralStandsFirst) {
  const Annotation article = marked("the/DT director/NN general/NN left/VBD");
  const DocumentView page(article);
  EXPECT_EQ(sense_of(page, read_phrase(page, {0, 4})), "director");
}

}  // namespace
}  // namespace quoth::speaker
