#include "speaker/phrase.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

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
    {"[l Elm/NNP ] 's/POS military/JJ said/VBD", "Elm 's military", "Elm", "", Determiner::owned,
     false},
    {"[p Alder/NNP 's/POS ] superior/JJ ,/, said/VBD", "Alder 's superior", "Alder", "",
     Determiner::owned, false},
    {"her/PRP$ two/CD lawyers/NNS left/VBD", "her two lawyers", "her", "", Determiner::owned, true},
    {"A/DT retired/VBN general/NN left/VBD", "A retired general", "", "", Determiner::indefinite,
     false},
    {"the/DT giant/NN 's/POS Elmish/NNP managing/VBG director/NN told/VBD",
     "the giant 's Elmish managing director", "giant", "", Determiner::owned, false},
    {"the/DT bank/NN 's/POS second/RB -/HYPH quarter/NN results/NNS show/VBP",
     "the bank 's second - quarter results", "bank", "", Determiner::owned, true},
    {"the/DT union/NN praising/VBG director/NN Alder/NNP", "the union", "", "",
     Determiner::definite, false},
    {"the/DT loud/JJ ,/, false/JJ headline/NN reads/VBZ", "the loud , false headline", "", "",
     Determiner::definite, false},
    {"all/DT Americans/NNPS fear/VBP", "all Americans", "", "", Determiner::indefinite, true},
    {",/, voters/NNS and/CC", "voters", "", "", Determiner::none, true},
};

std::string words(const DocumentView& view, TokenRange tokens) {
  return tokens.empty() ? std::string() : view.words(tokens);
}

TEST(Phrase, HasAHeadAndWhatBelongsToIt) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const Phrase phrase = read_phrase(view, {0, view.size()});
    ASSERT_NE(phrase.head, kNone) << c.markup;
    EXPECT_EQ(words(view, phrase.core), c.core);
    EXPECT_EQ(words(view, phrase.owner), c.owner);
    EXPECT_EQ(words(view, phrase.complement), c.complement);
    EXPECT_EQ(phrase.determiner, c.determiner) << c.markup;
    EXPECT_EQ(phrase.plural, c.plural) << c.markup;
    EXPECT_EQ(words(view, phrase_at(view, phrase.head).core), c.core);
  }
}

TEST(Phrase, IsNoneAmongVerbs) {
  const Annotation article = marked("left/VBD and/CC ran/VBD");
  const DocumentView view(article);
  EXPECT_EQ(read_phrase(view, {0, view.size()}).head, kNone);
}

struct Read {
  const char* name;
  std::string_view markup;
  std::string_view core;
  std::string_view complement;
  Determiner determiner;
};

constexpr Read kReads[] = {
    {"a dash", "ELM/NNP -/HYPH Pilots/NNS left/VBD", "ELM", "", Determiner::none},
    {"a hyphen", "the/DT Birch/NNP -/HYPH based/VBN developer/NN left/VBD",
     "the Birch - based developer", "", Determiner::definite},
    {"an ampersand", "Alder/NNP &/CC Sons/NNPS left/VBD", "Alder & Sons", "", Determiner::none},
    {"two nouns of one phrase", "black/JJ poets/NNS and/CC singers/NNS left/VBD",
     "black poets and singers", "", Determiner::none},
    {"two phrases", "the/DT poets/NNS and/CC the/DT singers/NNS left/VBD", "the poets", "",
     Determiner::definite},
    {"a participle before its noun", "the/DT rising/VBG sea/NN left/VBD", "the rising sea", "",
     Determiner::definite},
    {"an adverb before its adjective", "an/DT ever/RB younger/JJ ally/NN left/VBD",
     "an ever younger ally", "", Determiner::indefinite},
    {"two complements", "the/DT head/NN of/IN the/DT bank/NN in/IN [l Elm/NNP ] left/VBD",
     "the head", "of the bank in Elm", Determiner::definite},
    {"a complement of two", "the/DT head/NN of/IN tax/NN and/CC trade/NN left/VBD", "the head",
     "of tax and trade", Determiner::definite},
    {"a preposition without a phrase", "the/DT head/NN of/IN ,/, left/VBD", "the head", "",
     Determiner::definite},
    {"a number", "two/CD lawyers/NNS left/VBD", "two lawyers", "", Determiner::indefinite},
    {"these", "these/DT lawyers/NNS left/VBD", "these lawyers", "", Determiner::definite},
    {"both", "both/DT lawyers/NNS left/VBD", "both lawyers", "", Determiner::definite},
    {"quantity for a noun", "the/DT two/CD left/VBD", "the two", "", Determiner::definite},
    {"many", "many/JJ left/VBD", "many", "", Determiner::none},
    {"marks and prepositions before it", ",/, with/IN the/DT mayor/NN left/VBD", "the mayor", "",
     Determiner::definite},
    {"a name", "[p Jo/NNP Alder/NNP ] left/VBD", "Jo Alder", "", Determiner::none},
    {"a name after its noun", "mayor/NN [p Jo/NNP Alder/NNP ] left/VBD", "mayor Jo Alder", "",
     Determiner::none},
    {"an age", "the/DT 27/CD -/HYPH year/NN -/HYPH old/JJ left/VBD", "the 27 - year - old", "",
     Determiner::definite},
    {"an age before its noun", "the/DT 27/CD -/HYPH year/NN -/HYPH old/JJ singer/NN left/VBD",
     "the 27 - year - old singer", "", Determiner::definite},
    {"a word of another language", "le/FW maire/FW left/VBD", "le maire", "", Determiner::none},
};

TEST(Phrase, HoldsWhatStandsBeforeItsHead) {
  for (const Read& c : kReads) {
    SCOPED_TRACE(c.name);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const Phrase phrase = read_phrase(view, {0, view.size()});
    ASSERT_NE(phrase.head, kNone);
    EXPECT_EQ(words(view, phrase.core), c.core);
    EXPECT_EQ(words(view, phrase.complement), c.complement);
    EXPECT_EQ(phrase.determiner, c.determiner);
    EXPECT_EQ(phrase.all().begin, phrase.core.begin);
    EXPECT_EQ(phrase.all().end, phrase.head + 1 + (phrase.complement.end - phrase.core.end));
  }
}

TEST(Phrase, MayBeOfAPeople) {
  const struct {
    std::string_view markup;
    bool of_a_people;
  } cases[] = {
      {"the/DT Scot/NNP left/VBD", true},
      {"the/DT [o Scot/NNP ] left/VBD", true},
      {"the/DT late/JJ German/JJ left/VBD", true},
      {"the/DT [m South/NNP African/NNP ] left/VBD", true},
      {"The/DT [o Australian/NNP ] wrote/VBD", false},
      {"the/DT [o Elm/NNP Scot/NNP ] wrote/VBD", false},
      {"Scot/NNP left/VBD", false},
      {"the/DT singer/NN left/VBD", false},
  };
  for (const auto& test : cases) {
    const Annotation article = marked(test.markup);
    const DocumentView view(article);
    EXPECT_EQ(is_of_a_people(view, read_phrase(view, {0, view.size()})), test.of_a_people)
        << test.markup;
  }
}

TEST(Phrase, EndsWithItsRange) {
  const Annotation article = marked("the/DT head/NN of/IN the/DT union/NN");
  const DocumentView view(article);
  EXPECT_EQ(read_phrase(view, {0, 2}).all(), (TokenRange{0, 2}));
  EXPECT_EQ(read_phrase(view, {0, 4}).all(), (TokenRange{0, 4}));
  EXPECT_EQ(read_phrase(view, {2, 5}).core, (TokenRange{3, 5}));
  EXPECT_EQ(read_phrase(view, {3, 3}).head, kNone);
}

TEST(Phrase, OfAHeadEndsWithItsSentenceAndItsDeterminer) {
  const Annotation article = marked(
      "It/PRP left/VBD town/NN ./. | lawyers/NNS met/VBD the/DT union/NN the/DT head/NN of/IN "
      "Elm/NNP | in/IN spring/NN");
  const DocumentView view(article);
  EXPECT_EQ(phrase_at(view, 4).core, (TokenRange{4, 5}));
  EXPECT_EQ(phrase_at(view, 9).core, (TokenRange{8, 10}));
  EXPECT_EQ(phrase_at(view, 9).complement, (TokenRange{10, 12}));
}

TEST(Phrase, WithoutDeterminerIsWhatItTells) {
  const struct {
    std::string_view markup;
    std::string_view left;
  } cases[] = {
      {"the/DT lawyer/NN", "lawyer"},
      {"her/PRP$ old/JJ lawyer/NN", "old lawyer"},
      {"all/PDT the/DT lawyers/NNS", "lawyers"},
      {",/, the/DT lawyer/NN", "lawyer"},
      {"\"/`` the/DT lawyer/NN", "lawyer"},
      {"two/CD lawyers/NNS", "two lawyers"},
      {"those/DT in/IN Elm/NNP", "those in Elm"},
      {"no/DT one/NN", "no one"},
      {"the/DT", "the"},
      {"lawyer/NN", "lawyer"},
  };
  for (const auto& c : cases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    EXPECT_EQ(words(view, without_determiner(view, {0, view.size()})), c.left) << c.markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
