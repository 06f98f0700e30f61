#include "speaker/account_author.h"

#include <gtest/gtest.h>

#include "marked_article.h"

namespace quoth::speaker {
namespace {

TEST(Author, IsSomebodyNamedAndNoPlace) {
  MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] met/VBD the/DT [o Elm/NNP Bank/NNP ] in/IN [l Ashville/NNP ] ./.");
  article.people.referents.emplace_back().text = "voters";  // described, not named
  EXPECT_TRUE(is_author(article.people, article.named_at[article.find("Alder")]));
  EXPECT_TRUE(is_author(article.people, article.named_at[article.find("Bank")]));
  EXPECT_FALSE(is_author(article.people, article.named_at[article.find("Ashville")]));
  EXPECT_FALSE(is_author(article.people, static_cast<Index>(article.people.referents.size() - 1)));
  EXPECT_FALSE(is_author(article.people, kNone));
}

struct Case {
  const char* name;
  std::string_view markup;
  std::string_view head;   // of the phrase
  std::string_view maker;  // "" for none
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

TEST(Maker, IsToldBeforeAndAfterAnAccount) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const Phrase phrase = phrase_at(article.page, article.find(c.head));
    const Index owner = phrase.owner.empty() ? kNone : article.named_at[phrase.owner.end - 1];
    EXPECT_EQ(
        article.called(maker_of(article.page, article.people, article.named_at, phrase, owner)),
        c.maker);
  }
}

TEST(Maker, IsTheOwnerAndNotWhoIsNamedAfter) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] met/VBD her/PRP$ report/NN by/IN [p Al/NNP Birch/NNP ] ./.");
  const Phrase phrase = phrase_at(article.page, article.find("report"));
  EXPECT_EQ(article.called(maker_of(article.page, article.people, article.named_at, phrase, 0)),
            "Jo Alder");
  EXPECT_EQ(maker_of(article.page, article.people, article.named_at, phrase, kNone), kNone);
}

struct InAccount {
  const char* name;
  std::string_view markup;   // with one quotation
  std::string_view account;  // "" for none
};

constexpr InAccount kInAccounts[] = {
    {"after the cue",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN a/DT statement/NN ( so/RB ) ./.", "a statement"},
    {"with words before its noun",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN a/DT short/JJ statement/NN ( so/RB ) ./.",
     "a short statement"},
    {"before the cue",
     "In/IN a/DT statement/NN { [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "a statement"},
    {"in the words said is none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB in/IN a/DT statement/NN ) ./.", ""},
    {"one that is known is none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN the/DT statement/NN ( so/RB ) ./.", ""},
    {"several are none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN statements/NNS ( so/RB ) ./.", ""},
    {"some are none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN some/DT statements/NNS ( so/RB ) ./.", ""},
    {"a verb of the same form is none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN a/DT report/VB ( so/RB ) ./.", ""},
    {"of is not in", "{ [p Jo/NNP Alder/NNP ] } < said/VBD > of/IN a/DT statement/NN ( so/RB ) ./.",
     ""},
    {"too far after the cue is none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > late/RB on/IN that/DT day/NN in/IN a/DT statement/NN "
     "( so/RB ) ./.",
     ""},
    {"in another sentence is none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | In/IN a/DT statement/NN ./.", ""},
    {"a noun of no list is none",
     "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN a/DT hall/NN ( so/RB ) ./.", ""},
    {"no cue is none", "{ [p Jo/NNP Alder/NNP ] } in/IN a/DT statement/NN ( so/RB ) ./.", ""},
};

TEST(AccountBesideACue, IsWhatTheWordsWereSaidIn) {
  for (const InAccount& c : kInAccounts) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    std::vector<Index> content_at(article.page.size(), kNone);
    ASSERT_EQ(article.article.quotations.size(), 1U);
    const TokenRange content = article.page.tokens(article.article.quotations[0].content[0]);
    for (Index i = content.begin; i < content.end; ++i) content_at[i] = 0;
    const auto phrase = told_account(article.page, 0, content_at);
    EXPECT_EQ(phrase ? article.words(phrase->core) : "", c.account);
  }
}

}  // namespace
}  // namespace quoth::speaker
