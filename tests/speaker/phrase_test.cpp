#include "speaker/phrase.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;
  std::string_view core;
  std::string_view owner;
  std::string_view complement;
  Determiner determiner;
  bool plural;
};

constexpr Case kCases[] = {
    {"the/DT head/NN of/IN the/DT union/NN ,/, left/VBD", "the head", "", "of the union",
     Determiner::definite, false},
    {"[p Jo/NNP Alder/NNP ] 's/POS former/JJ lawyer/NN left/VBD", "Jo Alder 's former lawyer",
     "Jo Alder", "", Determiner::owned, false},
    {"her/PRP$ two/CD lawyers/NNS left/VBD", "her two lawyers", "her", "", Determiner::owned, true},
    {"A/DT retired/VBN general/NN left/VBD", "A retired general", "", "", Determiner::indefinite,
     false},
    {"the/DT loud/JJ ,/, false/JJ headline/NN reads/VBZ", "the loud , false headline", "", "",
     Determiner::definite, false},
    {"all/DT Americans/NNPS fear/VBP", "all Americans", "", "", Determiner::indefinite, true},
    {",/, voters/NNS and/CC", "voters", "", "", Determiner::none, true},
};

std::string words(const DocumentView& page, TokenRange tokens) {
  return tokens.empty() ? std::string() : page.words(tokens);
}

TEST(Phrase, HasAHeadAndWhatBelongsToIt) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView page(article);
    const Phrase phrase = read_phrase(page, {0, page.size()});
    ASSERT_NE(phrase.head, kNone) << c.markup;
    EXPECT_EQ(words(page, phrase.core), c.core);
    EXPECT_EQ(words(page, phrase.owner), c.owner);
    EXPECT_EQ(words(page, phrase.complement), c.complement);
    EXPECT_EQ(phrase.determiner, c.determiner) << c.markup;
    EXPECT_EQ(phrase.plural, c.plural) << c.markup;
    EXPECT_EQ(words(page, phrase_at(page, phrase.head).core), c.core);
  }
}

TEST(Phrase, IsNoneAmongVerbs) {
  const Annotation article = marked("left/VBD and/CC ran/VBD");
  const DocumentView page(article);
  EXPECT_EQ(read_phrase(page, {0, page.size()}).head, kNone);
}

}  // namespace
}  // namespace quoth::speaker
