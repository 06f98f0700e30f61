#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;
  std::string_view head;    // of the phrase
  std::string_view author;  // "" for none
};

constexpr Case kCases[] = {
    {"a body before it", "A/DT [o Birch/NNP University/NNP ] poll/NN came/VBD ./.", "poll",
     "Birch University"},
    {"a body amid its words",
     "A/DT new/JJ [o Birch/NNP University/NNP ] opinion/NN poll/NN came/VBD ./.", "poll",
     "Birch University"},
    {"a place before it is none", "An/DT [l Ashville/NNP ] poll/NN came/VBD ./.", "poll", ""},
    {"a person before it is none", "A/DT [p Jo/NNP Alder/NNP ] poll/NN came/VBD ./.", "poll", ""},
    {"whose it is", "[p Jo/NNP Alder/NNP ] 's/POS plan/NN came/VBD ./.", "plan", "Jo Alder"},
    {"a place whose it is is none", "[l Ashville/NNP ] 's/POS plan/NN came/VBD ./.", "plan", ""},
    {"by somebody", "An/DT analysis/NN by/IN [p Jo/NNP Alder/NNP ] came/VBD ./.", "analysis",
     "Jo Alder"},
    {"by a body", "An/DT analysis/NN by/IN the/DT [o Elm/NNP Bank/NNP ] came/VBD ./.", "analysis",
     "Elm Bank"},
    {"from a body", "A/DT report/NN from/IN [o Elm/NNP Bank/NNP ] came/VBD ./.", "report",
     "Elm Bank"},
    {"by a place is none", "A/DT report/NN from/IN [l Ashville/NNP ] came/VBD ./.", "report", ""},
    {"made by somebody", "A/DT complaint/NN filed/VBN by/IN [p Jo/NNP Alder/NNP ] came/VBD ./.",
     "complaint", "Jo Alder"},
    {"that was made by somebody",
     "An/DT essay/NN that/WDT appeared/VBD in/IN the/DT [o Elm/NNP Courier/NNP ] came/VBD ./.",
     "essay", "Elm Courier"},
    {"in a paper", "An/DT editorial/NN in/IN the/DT [o Elm/NNP Courier/NNP ] came/VBD ./.",
     "editorial", "Elm Courier"},
    {"a study in a journal is its own",
     "A/DT study/NN published/VBN in/IN [o Elm/NNP Letters/NNP ] came/VBD ./.", "study", ""},
    {"in somebody's hands is none", "A/DT letter/NN in/IN [p Alder/NNP ] ./.", "letter", ""},
    {"seen by somebody is none",
     "A/DT letter/NN seen/VBN by/IN the/DT [o Elm/NNP Courier/NNP ] came/VBD ./.", "letter", ""},
    {"about somebody is none", "A/DT report/NN on/IN [p Jo/NNP Alder/NNP ] came/VBD ./.", "report",
     ""},
    {"by nobody who is named", "A/DT report/NN by/IN the/DT council/NN came/VBD ./.", "report", ""},
    {"by whom, not right after by",
     "A/DT report/NN by/IN and/CC for/IN [p Jo/NNP Alder/NNP ] came/VBD ./.", "report", ""},
    {"at the end of its sentence", "It/PRP is/VBZ a/DT report/NN | by/IN [p Jo/NNP Alder/NNP ]",
     "report", ""},
    {"with nothing after by", "It/PRP is/VBZ a/DT report/NN by/IN", "report", ""},
};

std::string author_of(const MarkedArticle& article, std::string_view head, Index owner) {
  const Phrase phrase = phrase_at(article.view, article.find(head));
  return article.proposed(
      propose_account_author(article.discourse, MarkedArticle::phrase_query(phrase, owner)));
}

TEST(AccountAuthor, StandsBeforeOrAfterAnAccount) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const Phrase phrase = phrase_at(article.view, article.find(c.head));
    const Index owner =
        phrase.owner.empty() ? kNone : article.discourse.named_at[phrase.owner.end - 1];
    EXPECT_EQ(author_of(article, c.head, owner), c.author);
  }
}

TEST(AccountAuthor, IsTheOwnerAndNotWhoIsNamedAfter) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] met/VBD her/PRP$ report/NN by/IN [p Al/NNP Birch/NNP ] ./.");
  EXPECT_EQ(author_of(article, "report", 0), "Jo Alder");
  EXPECT_EQ(author_of(article, "report", kNone), "");
}

TEST(AccountAuthor, IsOfThingsThatTellOnly) {
  const MarkedArticle article("[p Jo/NNP Alder/NNP ] 's/POS dog/NN met/VBD a/DT lawyer/NN");
  EXPECT_EQ(author_of(article, "dog", 0), "");
  EXPECT_EQ(author_of(article, "lawyer", 0), "");
}

TEST(AccountAuthor, IsMeantByTheNounFromThereOn) {
  const MarkedArticle article("[p Jo/NNP Alder/NNP ] 's/POS study/NN came/VBD");
  const Phrase phrase = phrase_at(article.view, article.find("study"));
  const auto candidates =
      propose_account_author(article.discourse, MarkedArticle::phrase_query(phrase, 0));
  ASSERT_EQ(candidates.size(), 1U);
  EXPECT_EQ(candidates[0].noun, noun_key(article.view, phrase));
}

}  // namespace
}  // namespace quoth::speaker
