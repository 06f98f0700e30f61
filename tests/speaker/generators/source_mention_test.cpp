#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

std::string source(const MarkedArticle& article) {
  const MentionQuery query = source_query(article.discourse, 0);
  EXPECT_EQ(query.form, MentionForm::source_words);
  return article.proposed(propose_source_mention(article.discourse, query));
}

TEST(SourceMention, OfANameIsTheReferentOfTheName) {
  const MarkedArticle article("{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB )");
  EXPECT_EQ(source(article), "Jo Alder");
}

TEST(SourceMention, OfOtherWordsIsWhatTheirMentionWasResolvedTo) {
  MarkedArticle article("[p Jo/NNP Alder/NNP ] left/VBD ./. | { She/PRP } < said/VBD > ( so/RB )");
  EXPECT_EQ(source(article), "");
  article.discourse.referent_at[article.find("She")] = article.named("Alder");
  EXPECT_EQ(source(article), "Jo Alder");
}

TEST(SourceMention, OfAListIsTheGroupAndNotTheLastName) {
  MarkedArticle article(
      "{ [p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] } < said/VBD > ( so/RB )");
  EXPECT_EQ(source(article), "");
  MentionQuery query;
  query.form = MentionForm::name_list;
  query.words = {0, 5};
  query.token = 4;
  const Index group = accept(article.discourse, propose_name_list(article.discourse, query).at(0));
  add_mention(article.discourse, {MentionKind::name_list, {0, 5}, {0, 5}, 4, group});
  EXPECT_EQ(source(article), "Jo Alder and Al Birch");
}

TEST(OfficeAroundSource, IsOfWhomTheSourceIsTheEndOfTheOffice) {
  const struct {
    std::string_view markup;
    std::string_view proposed;
  } cases[] = {
      {"[p Jo/NNP Alder/NNP ] ,/, a/DT fellow/NN at/IN the/DT [o Elm/NNP { Green/NNP Pines/NNP } ] "
       ",/, < said/VBD > ( so/RB )",
       "Jo Alder"},
      // The whole name of the body is another source.
      {"[p Jo/NNP Alder/NNP ] ,/, a/DT fellow/NN at/IN the/DT { [o Green/NNP Pines/NNP ] } ,/, < "
       "said/VBD > ( so/RB )",
       ""},
  };
  for (const auto& c : cases) {
    const MarkedArticle article(c.markup);
    const MentionQuery query = source_query(article.discourse, 0);
    EXPECT_EQ(article.proposed(propose_office_around_source(article.discourse, query)), c.proposed);
  }
}

}  // namespace
}  // namespace quoth::speaker
