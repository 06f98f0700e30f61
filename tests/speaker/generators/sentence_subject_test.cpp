#include <gtest/gtest.h>

#include <span>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;  // the mentions before the pronoun are "Motors", "Alder" and "Birch"
  std::string_view pronoun;
  std::string_view proposed;
};

constexpr Case kCases[] = {
    {"a body before a clause",
     "[o Elm/NNP Motors/NNP ] fell/VBD after/IN { it/PRP } < said/VBD=say > ( sales/NNS shrank/VBD "
     ")",
     "it", "Elm Motors"},
    {"a person before a clause",
     "[p Paul/NNP Alder/NNP ] left/VBD when/WRB { he/PRP } < said/VBD=say > ( it/PRP rained/VBD )",
     "he", "Paul Alder"},
    {"not of the other gender",
     "[p Jane/NNP Alder/NNP ] left/VBD when/WRB { he/PRP } < said/VBD=say > ( it/PRP rained/VBD )",
     "he", ""},
    {"not where another agrees",
     "[p Paul/NNP Alder/NNP ] beat/VBD [p Al/NNP Birch/NNP ] when/WRB { he/PRP } < said/VBD=say > "
     "( it/PRP rained/VBD )",
     "he", ""},
    {"not without a word before the clause",
     "[o Elm/NNP Motors/NNP ] fell/VBD ,/, and/CC { it/PRP } < said/VBD=say > ( so/RB )", "it", ""},
    {"not of an earlier sentence",
     "[o Elm/NNP Motors/NNP ] fell/VBD | Shares/NNS fell/VBD after/IN { it/PRP } < said/VBD=say > "
     "( so/RB )",
     "it", ""},
    {"not an impersonal verb",
     "[o Elm/NNP Motors/NNP ] fell/VBD though/IN { it/PRP } was/VBD=be < said/VBN=say > ( so/RB )",
     "it", ""},
    {"the topic of the sentence",
     "As/IN for/IN [p Paul/NNP Alder/NNP ] ,/, { he/PRP } < said/VBD=say > ( it/PRP rained/VBD )",
     "he", "Paul Alder"},
    {"not a possessive",
     "[p Paul/NNP Alder/NNP ] left/VBD after/IN { his/PRP$ wife/NN } < said/VBD=say > ( so/RB )",
     "his", ""},
};

// Expects what a generator proposes after the mentions of these names.
void expect_proposed(std::span<const Case> cases,
                     Candidates (*propose)(const Discourse&, const MentionQuery&)) {
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    for (const char* name : {"Council", "Motors", "Alder", "Birch"}) {
      if (article.find(name) != kNone) article.mention(name);
    }
    const auto query = article.pronoun(c.pronoun, MentionForm::third_person);
    EXPECT_EQ(article.proposed(propose(article.discourse, query)), c.proposed);
  }
}

TEST(SentenceSubject, BeforeAClause) { expect_proposed(kCases, propose_sentence_subject); }

constexpr Case kContents[] = {
    {"whom it is said of",
     "( The/DT [o Elm/NNP Council/NNP ] will/MD cut/VB jobs/NNS ) ,/, { it/PRP } < said/VBD > ./.",
     "it", "Elm Council"},
    {"not a person", "( [p Paul/NNP Alder/NNP ] will/MD leave/VB ) ,/, { he/PRP } < said/VBD > ./.",
     "he", ""},
    {"not whose something is",
     "( [o Elm/NNP Council/NNP ] 's/POS plan/NN failed/VBD ) ,/, { it/PRP } < said/VBD > ./.", "it",
     ""},
    {"not after another",
     "[o Birch/NNP Motors/NNP ] fell/VBD ./. | ( [o Elm/NNP Council/NNP ] cut/VBD jobs/NNS ) ,/, { "
     "it/PRP } < said/VBD > ./.",
     "it", ""},
    {"not later in the content",
     "( Jobs/NNS at/IN [o Elm/NNP Council/NNP ] fell/VBD ) ,/, { it/PRP } < said/VBD > ./.", "it",
     ""},
};

TEST(ContentSubject, OpensTheSentence) { expect_proposed(kContents, propose_content_subject); }

constexpr Case kParagraphs[] = {
    {"the only person",
     "Leader/NN [p Jane/NNP Alder/NNP ] laughed/VBD ./. | ( \"/`` So/RB \"/'' ) { she/PRP } < "
     "said/VBD > ./.",
     "she", "Jane Alder"},
    {"not with another",
     "[p Jane/NNP Alder/NNP ] met/VBD [p Ann/NNP Birch/NNP ] ./. | ( \"/`` So/RB \"/'' ) { she/PRP "
     "} < said/VBD > ./.",
     "she", ""},
    {"not of the other gender",
     "[p Paul/NNP Alder/NNP ] laughed/VBD ./. | ( \"/`` So/RB \"/'' ) { she/PRP } < said/VBD > ./.",
     "she", ""},
    {"not who works for her",
     "An/DT aide/NN to/IN [p Jane/NNP Alder/NNP ] laughed/VBD ./. | ( \"/`` So/RB \"/'' ) { "
     "she/PRP "
     "} < said/VBD > ./.",
     "she", ""},
};

TEST(ParagraphSubject, IsTheOnlyPersonBefore) {
  expect_proposed(kParagraphs, propose_paragraph_subject);
}

}  // namespace
}  // namespace quoth::speaker
