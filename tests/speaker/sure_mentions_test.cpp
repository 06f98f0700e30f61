#include "speaker/sure_mentions.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct PronounCase {
  const char* name;
  std::string_view markup;  // with a pronoun as the source of the last quotation
  std::string_view pronoun;
  std::string_view candidate;
  double chance;
  bool sure;
};

constexpr std::string_view kTwoMen =
    "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | [p Ned/NNP Birch/NNP ] left/VBD ./. "
    "| { He/PRP } < added/VBD > ( so/RB ) ./.";
constexpr std::string_view kManAndWoman =
    "{ [p Jane/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | { [p Ned/NNP Birch/NNP ] } < "
    "said/VBD "
    "> ( no/RB ) ./. | { She/PRP } < added/VBD > ( so/RB ) ./.";
constexpr std::string_view kCouncil =
    "{ The/DT [o Elm/NNP Council/NNP ] } < said/VBD > ( so/RB ) ./. | { It/PRP } < added/VBD > ( "
    "so/RB ) ./.";

const PronounCase kPronouns[] = {
    {"who spoke last", kTwoMen, "He", "Alder", 0.5, true},
    {"not who was mentioned since", kTwoMen, "He", "Birch", 0.5, false},
    {"not if that is unlikely", kTwoMen, "He", "Alder", 0.1, false},
    {"who spoke last of that gender", kManAndWoman, "She", "Alder", 0.5, true},
    {"not a body", kCouncil, "It", "Council", 0.5, false},
};

TEST(SureMentions, PronounMeansWhoSpokeLast) {
  for (const PronounCase& c : kPronouns) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    for (const Mention& name : article.table().names) add_mention(article.discourse, name);
    const Candidate candidate{.referent = article.named(c.candidate)};
    const MentionQuery query = article.pronoun(c.pronoun, MentionForm::third_person);
    EXPECT_EQ(is_sure(article.discourse, query, candidate, c.chance), c.sure);
  }
}

struct PhraseCase {
  const char* name;
  std::string_view markup;  // ends with a phrase in a sentence of its own
  GeneratorKind generator;
  bool sure;
};

const PhraseCase kPhrases[] = {
    {"the company that was mentioned last", "The/DT company/NN", GeneratorKind::recent_person,
     true},
    {"not the union", "The/DT union/NN", GeneratorKind::recent_person, false},
    {"not a company", "A/DT company/NN", GeneratorKind::recent_person, false},
    {"a newspaper by its name", "The/DT paper/NN", GeneratorKind::office_bearer, true},
    {"an office", "The/DT mayor/NN", GeneratorKind::office_bearer, true},
    {"not whoever may hold it", "The/DT mayor/NN", GeneratorKind::recent_person, false},
};

TEST(SureMentions, PhraseThatLeavesNoChoice) {
  for (const PhraseCase& c : kPhrases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    EXPECT_EQ(is_sure(article.discourse, article.last_phrase(), {.generator = c.generator}, 0.1),
              c.sure);
  }
}

// Whether the last phrase surely means somebody who was mentioned `distance` sentences before.
bool is_sure_of(const MarkedArticle& article, std::string_view name, Index distance) {
  Candidate candidate{.generator = GeneratorKind::recent_person, .referent = article.named(name)};
  candidate.facts.distance = distance;
  return is_sure(article.discourse, article.last_phrase(), candidate, 0.1);
}

TEST(SureMentions, AgeMeansWhoSpokeLast) {
  for (const auto& [second, sure] :
       {std::pair<std::string, bool>{"{ [p Ned/NNP Birch/NNP ] } < said/VBD > ( no/RB )", true},
        {"{ [p Jane/NNP Alder/NNP ] } < said/VBD > ( no/RB )", false}}) {
    MarkedArticle article(
        "{ [p Jane/NNP Alder/NNP ] } < said/VBD > ( [p Ned/NNP Birch/NNP ] left/VBD ) ./. | " +
        second + " ./. | The/DT 36/CD -/HYPH year/NN -/HYPH old/JJ");
    for (const Mention& name : article.table().names) add_mention(article.discourse, name);
    EXPECT_EQ(is_sure_of(article, "Birch", 1), sure) << second;
    EXPECT_FALSE(is_sure_of(article, "Birch", 0)) << second;
  }
}

TEST(SureMentions, ParentOfANumberMeansWhoSpokeLast) {
  for (const auto& [between, sure] : {std::pair<std::string, bool>{"", true},
                                      {"A/DT mother/NN of/IN two/CD left/VBD ./. | ", false}}) {
    MarkedArticle article("{ [p Jane/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | " + between +
                          "The/DT mother/NN of/IN four/CD");
    for (const Mention& name : article.table().names) add_mention(article.discourse, name);
    EXPECT_EQ(is_sure_of(article, "Alder", 1), sure) << between;
  }
}

TEST(SureMentions, OfficeMustNotDiffer) {
  const MarkedArticle article("The/DT mayor/NN");
  Candidate candidate{.generator = GeneratorKind::office_bearer};
  EXPECT_TRUE(is_sure(article.discourse, article.last_phrase(), candidate, 0.1));
  for (int Facts::*missing : {&Facts::missing_words, &Facts::missing_names, &Facts::missing_nations,
                              &Facts::rank_differences}) {
    Candidate other = candidate;
    other.facts.*missing = 1;
    EXPECT_FALSE(is_sure(article.discourse, article.last_phrase(), other, 0.1));
  }
  candidate.facts.other_owner = true;
  EXPECT_FALSE(is_sure(article.discourse, article.last_phrase(), candidate, 0.1));
}

TEST(SureMentions, TheKindOfOneBody) {
  const auto is_sure_of_elm = [](const std::string& before) {
    const MarkedArticle article(before + " ./. | the/DT airline/NN");
    const Candidate candidate{.generator = GeneratorKind::office_bearer,
                              .referent = article.named("Elm")};
    return is_sure(article.discourse, article.last_phrase(), candidate, 0.1);
  };
  EXPECT_TRUE(is_sure_of_elm("The/DT airline/NN [o Elm/NNP ] left/VBD"));
  EXPECT_FALSE(is_sure_of_elm(
      "The/DT airline/NN [o Elm/NNP ] left/VBD ./. | The/DT airline/NN [o Birch/NNP ] came/VBD"));
  EXPECT_FALSE(is_sure_of_elm("The/DT retailer/NN [o Elm/NNP ] left/VBD"));
}

}  // namespace
}  // namespace quoth::speaker
