#include "speaker/not_meant.h"

#include <gtest/gtest.h>

#include <string>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;  // with one quotation
  std::string_view named;   // surnames
};

constexpr Case kCases[] = {
    {"the subject of the content",
     "{ He/PRP } < said/VBD > ( [p Paul/NNP Alder/NNP ] was/VBD late/JJ ) ./.", "Alder"},
    {"whose something is",
     "{ He/PRP } < called/VBD > ( [p Paul/NNP Alder/NNP ] 's/POS plan/NN bad/JJ ) ./.", "Alder"},
    {"not his own",
     "{ He/PRP } < called/VBD > ( [p Paul/NNP Alder/NNP ] 's/POS own/JJ plan/NN bad/JJ ) ./.", ""},
    {"not a name before a noun",
     "{ He/PRP } < named/VBD > ( two/CD [p Alder/NNP ] friends/NNS ) ./.", ""},
    {"not in quotation marks",
     "{ He/PRP } < said/VBD > ( \"/`` [p Paul/NNP Alder/NNP ] left/VBD \"/'' ) ./.", ""},
    {"from whom the speaker tells themselves",
     "( \"/`` [p Paul/NNP Alder/NNP ] and/CC I/PRP left/VBD \"/'' ) { he/PRP } < said/VBD > ./.",
     "Alder"},
    {"a relative of the speaker",
     "( \"/`` My/PRP$ elder/JJ brother/NN ,/, [p Paul/NNP Alder/NNP ] left/VBD \"/'' ) { he/PRP } "
     "< "
     "said/VBD > ./.",
     "Alder"},
    {"whose thing is not a person",
     "( \"/`` My/PRP$ street/NN ,/, [p Paul/NNP Alder/NNP ] left/VBD \"/'' ) { he/PRP } < said/VBD "
     "> "
     "./.",
     ""},
    {"not before the pronoun",
     "( [p Paul/NNP Alder/NNP ] was/VBD late/JJ ) ,/, { he/PRP } < said/VBD > ./.", ""},
    {"no body", "{ He/PRP } < said/VBD > ( [o Elm/NNP Bank/NNP ] was/VBD late/JJ ) ./.", ""},
};

TEST(NotMeant, WhoIsNamedInTheContent) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    std::string named;
    const Index source = article.discourse.sources[0].head;
    for (const Index referent : named_in_content(article.discourse, 0, source)) {
      named += article.table().referents[referent].name.surname;
    }
    EXPECT_EQ(named, c.named);
  }
}

TEST(NotMeant, AreNotProposed) {
  MarkedArticle article(
      "[p Ned/NNP Birch/NNP ] met/VBD [p Paul/NNP Alder/NNP ] ./. | { He/PRP } < said/VBD > ( [p "
      "Alder/NNP ] was/VBD late/JJ ) ./.");
  for (const char* name : {"Birch", "Alder"}) article.mention(name);
  const MentionQuery query = article.pronoun("He", MentionForm::third_person);
  const Generator recent{MentionForm::third_person, propose_recent_mentions};
  EXPECT_EQ(article.proposed(
                propose(recent, article.discourse, query, not_meant(article.discourse, query))),
            "Ned Birch");
}

TEST(NotMeant, WhoAsks) {
  const struct {
    const char* markup;  // with one quotation and a pronoun
    const char* asker;
  } cases[] = {
      {"When/WRB { [p Paul/NNP Alder/NNP ] } < asked/VBD > her/PRP ( why/WRB ) ,/, she/PRP "
       "left/VBD",
       "Paul Alder"},
      {"When/WRB { [p Paul/NNP Alder/NNP ] } < told/VBD > her/PRP ( so/RB ) ,/, she/PRP left/VBD",
       ""},
      {"{ [p Paul/NNP Alder/NNP ] } < asked/VBD > ( why/WRB ) ,/, she/PRP left/VBD", ""},
      {"After/IN { [p Jane/NNP Alder/NNP ] } < asked/VBD > ( for/IN more/JJR ) ,/, she/PRP "
       "left/VBD",
       ""},
      {"Although/IN { [p Jane/NNP Alder/NNP ] } < asked/VBD > him/PRP ( why/WRB ) ,/, she/PRP "
       "left/VBD",
       ""},
      {"When/WRB { [p Paul/NNP Alder/NNP ] } < asked/VBD > ( why/WRB ) ,/, Ned/NNP said/VBD "
       "she/PRP left/VBD",
       ""},
  };
  for (const auto& c : cases) {
    MarkedArticle article(c.markup);
    const bool asks = std::string_view(c.markup).find("asked") != std::string_view::npos;
    article.article.quotations[0].sign = asks ? Sign::asked : Sign::said;
    const Index pronoun = article.pronoun("she", MentionForm::third_person).token;
    const Index asker = asker_before(article.discourse, pronoun);
    EXPECT_EQ(asker == kNone ? "" : article.called(asker), c.asker) << c.markup;
  }
}

TEST(NotMeant, WhoIsNamedInAParticipleClause) {
  const struct {
    const char* markup;  // with a pronoun
    const char* named;
  } cases[] = {
      {"Asked/VBN about/IN [p Paul/NNP Alder/NNP ] ,/, he/PRP left/VBD", "Paul Alder"},
      {"When/WRB asked/VBN about/IN [p Paul/NNP Alder/NNP ] ,/, he/PRP left/VBD", "Paul Alder"},
      {"When/WRB [p Paul/NNP Alder/NNP ] left/VBD ,/, he/PRP slept/VBD", ""},
      {"According/VBG to/IN { [p Paul/NNP Alder/NNP ] } ,/, < > ( he/PRP left/VBD )", ""},
      {"Asked/VBN about/IN [o Elm/NNP Bank/NNP ] ,/, he/PRP left/VBD", ""},
      {"Citing/VBG a/DT plan/NN that/WDT [p Paul/NNP Alder/NNP ] opposed/VBD ,/, he/PRP left/VBD",
       "Paul Alder"},
      {"Asked/VBN about/IN it/PRP ,/, [p Paul/NNP Alder/NNP ] laughed/VBD but/CC later/RB ,/, "
       "he/PRP "
       "left/VBD",
       ""},
      {"Known/VBN=know as/IN [p Paul/NNP Alder/NNP ] ,/, he/PRP left/VBD", ""},
      {"Asked/VBN about/IN [p Paul/NNP Alder/NNP ] ,/, Ned/NNP thought/VBD he/PRP left/VBD", ""},
  };
  for (const auto& c : cases) {
    const MarkedArticle article(c.markup);
    const Index pronoun = article.pronoun("he", MentionForm::third_person).token;
    std::string named;
    for (const Index who : named_in_participle(article.discourse, pronoun)) {
      if (named != article.called(who)) named += article.called(who);
    }
    EXPECT_EQ(named, c.named) << c.markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
