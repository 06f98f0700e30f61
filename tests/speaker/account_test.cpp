#include "speaker/account.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

TEST(Author, IsSomebodyNamedAndNoPlace) {
  MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] met/VBD the/DT [o Elm/NNP Bank/NNP ] in/IN [l Ashville/NNP ] ./.");
  article.discourse.table.referents.emplace_back().text = "voters";  // described, not named
  EXPECT_TRUE(is_author(article.table(), article.named("Alder")));
  EXPECT_TRUE(is_author(article.table(), article.named("Bank")));
  EXPECT_FALSE(is_author(article.table(), article.named("Ashville")));
  EXPECT_FALSE(
      is_author(article.table(), static_cast<Index>(article.table().referents.size() - 1)));
  EXPECT_FALSE(is_author(article.table(), kNone));
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
    const auto phrase = account_beside_cue(article.view, 0, article.discourse.content_at);
    EXPECT_EQ(phrase ? article.words(phrase->core) : "", c.account);
  }
}

TEST(AccountIssued, IsTheObjectOfTheSubject) {
  const InAccount cases[] = {
      {"a statement", "[p Alder/NNP ] issued/VBD=issue a/DT short/JJ statement/NN ./.",
       "a short statement"},
      {"after other verbs",
       "[p Alder/NNP ] has/VBZ=have later/RB posted/VBN=post a/DT message/NN ./.", "a message"},
      {"of no verb of issuing", "[p Alder/NNP ] read/VBD=read a/DT statement/NN ./.", ""},
      {"one that is known", "[p Alder/NNP ] issued/VBD=issue the/DT statement/NN ./.", ""},
      {"a document of its own", "[p Alder/NNP ] issued/VBD=issue a/DT report/NN ./.", ""},
      {"after something else", "[p Alder/NNP ] ,/, who/WP issued/VBD=issue a/DT statement/NN ./.",
       ""},
  };
  for (const InAccount& c : cases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const auto account = account_issued(article.view, {0, 1});
    EXPECT_EQ(account ? article.words(account->core) : "", c.account);
  }
}

}  // namespace
}  // namespace quoth::speaker
