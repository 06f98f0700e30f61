#include "speaker/discourse.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

TEST(Discourse, BeginsWithWhatTheArticleTells) {
  const MarkedArticle article(
      "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | The/DT mayor/NN ,/, [p Al/NNP "
      "Birch/NNP 's/POS ] ,/, left/VBD");
  const Discourse& discourse = article.discourse;
  const Index jo = article.named("Jo");
  EXPECT_EQ(article.called(jo), "Jo Alder");
  EXPECT_EQ(discourse.named_at[1], jo);
  EXPECT_EQ(discourse.named_at[2], kNone);
  EXPECT_EQ(article.called(article.named("'s")), "Al Birch");  // the whole entity
  EXPECT_EQ(discourse.content_at[3], 0U);
  EXPECT_EQ(discourse.content_at[2], kNone);
  EXPECT_EQ(discourse.source_at[1], 0U);
  EXPECT_EQ(discourse.source_at[0], kNone);
  EXPECT_EQ(discourse.referent_at, std::vector<Index>(article.view.size(), kNone));
  EXPECT_TRUE(discourse.history.empty());
}

TEST(Discourse, KnowsTheBearerOfAnOfficeByItsWords) {
  const MarkedArticle article("[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN ,/, left/VBD");
  EXPECT_EQ(article.called(article.discourse.bearer_at[article.find("lawyer")]), "Jo Alder");
  EXPECT_EQ(article.discourse.bearer_at[article.find("left")], kNone);
}

TEST(Discourse, OfQuotationsInOneAnotherKnowsTheInnermost) {
  Annotation annotation =
      marked("{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB he/PRP left/VBD )");
  Quotation inner;
  inner.content = {annotation.tokens[4].span};
  annotation.quotations.push_back(inner);
  const MarkedArticle article(std::move(annotation));
  EXPECT_EQ(article.discourse.content_at[3], 0U);
  EXPECT_EQ(article.discourse.content_at[4], 1U);
  EXPECT_EQ(article.discourse.content_at[5], 0U);
}

TEST(Discourse, DirectWordsAreInMarksOrInATurn) {
  Annotation annotation = marked(
      "{ ALDER/NNP } < :/: > ( he/PRP left/VBD ) | { She/PRP } < said/VBD > "
      "( \"/`` it/PRP rains/VBZ \"/'' )");
  annotation.quotations[0].type = QuotationType::direct;
  const MarkedArticle article(std::move(annotation));
  EXPECT_TRUE(is_in_direct_words(article.discourse, article.find("he")));
  EXPECT_FALSE(is_in_direct_words(article.discourse, article.find("She")));
  EXPECT_TRUE(is_in_direct_words(article.discourse, article.find("it")));
}

TEST(Accept, AddsSomebodyNewOnce) {
  MarkedArticle article("[p Jo/NNP Alder/NNP ] left/VBD");
  Candidate voters;
  voters.description = {.text = "voters", .kind = SpeakerKind::group, .plural = true};
  voters.noun = "voter+";
  EXPECT_EQ(accept(article.discourse, voters), 1U);
  EXPECT_EQ(accept(article.discourse, voters), 1U);
  EXPECT_EQ(article.table().referents.size(), 2U);
  EXPECT_EQ(article.discourse.described.by_noun.at("voter+"), 1U);
  Candidate known;
  known.referent = 0;
  EXPECT_EQ(accept(article.discourse, known), 0U);
  EXPECT_TRUE(article.discourse.name_lists.empty());
  EXPECT_EQ(article.discourse.described.by_noun.size(), 1U);
}

TEST(Accept, RemembersTheMembersOfAGroup) {
  MarkedArticle article("");
  Candidate group;
  group.description.text = "Jo Alder and Al Birch";
  group.members = {3, 4};
  const Index referent = accept(article.discourse, group);
  ASSERT_EQ(article.discourse.name_lists.size(), 1U);
  EXPECT_EQ(article.discourse.name_lists[0].referent, referent);
  EXPECT_EQ(article.discourse.name_lists[0].members, group.members);
}

TEST(AddMention, RecordsHowItStands) {
  MarkedArticle article(
      "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( \"/`` [p Birch/NNP ] 's/POS dog/NN left/VBD \"/'' "
      ") ./. | She/PRP slept/VBD");
  article.mention("Alder");
  article.mention("Birch");
  const Index she = article.find("She");
  add_mention(article.discourse, {MentionKind::pronoun, {she, she + 1}, {she, she + 1}, she, 0});
  const MentionHistory& history = article.discourse.history;
  ASSERT_EQ(history.size(), 3U);
  EXPECT_TRUE(history[0].subject);
  EXPECT_TRUE(history[0].source);
  EXPECT_FALSE(history[0].quoted);
  EXPECT_EQ(history[0].quotation, kNone);
  EXPECT_FALSE(history[1].source);
  EXPECT_TRUE(history[1].quoted);
  EXPECT_TRUE(history[1].owner);
  EXPECT_EQ(history[1].quotation, 0U);
  EXPECT_TRUE(history[2].subject);
  EXPECT_FALSE(history[2].owner);
  EXPECT_EQ(article.discourse.referent_at[she], 0U);
}

TEST(AddMention, OfACreditIsNoneThatPronounsMean) {
  MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] //, [o Elm/NNP Images/NNP ] | [p Al/NNP Birch/NNP ] left/VBD");
  article.mention("Alder");
  article.mention("Birch");
  ASSERT_EQ(article.discourse.history.size(), 1U);
  EXPECT_EQ(article.discourse.history[0].referent, article.named("Birch"));
  EXPECT_EQ(article.discourse.referent_at[1], article.named("Alder"));
}

TEST(AddMention, OfAListLeavesTheLastNameOfASourceToThePerson) {
  MarkedArticle article(
      "{ [p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] } < said/VBD > ( so/RB )");
  article.discourse.source_at[4] = 0;
  add_mention(article.discourse, {MentionKind::name_list, {0, 5}, {0, 5}, 4, 7});
  EXPECT_EQ(article.discourse.referent_at[4], kNone);
  EXPECT_EQ(article.discourse.list_referent_at.at(4), 7U);
  article.discourse.source_at[4] = kNone;
  add_mention(article.discourse, {MentionKind::name_list, {0, 5}, {0, 5}, 4, 7});
  EXPECT_EQ(article.discourse.referent_at[4], 7U);
}

TEST(SourceQuery, HasTheFormOfTheSource) {
  const struct {
    std::string_view markup;
    MentionForm form;
  } cases[] = {
      {"{ [p Jo/NNP ] } < said/VBD > ( so/RB )", MentionForm::source_words},
      {"{ She/PRP } < said/VBD > ( so/RB )", MentionForm::source_words},
      {"{ I/PRP } < said/VBD > ( so/RB )", MentionForm::first_person},
      {"{ You/PRP } < said/VBD > ( so/RB )", MentionForm::second_person},
      {"{ Q/NN } < :/: > ( so/RB )", MentionForm::interview_label},
      {"< said/VBD > ( so/RB )", MentionForm::none},
  };
  for (const auto& c : cases) {
    const MarkedArticle article(c.markup);
    const MentionQuery query = source_query(article.discourse, 0);
    EXPECT_EQ(query.form, c.form) << c.markup;
    EXPECT_EQ(query.quotation, 0U);
  }
}

TEST(NameLists, AreTheLastFour) {
  std::vector<NameList> lists;
  for (Index group = 0; group < 5; ++group) remember(lists, {group, {10, 11}});
  ASSERT_EQ(lists.size(), 4U);
  EXPECT_EQ(lists.front().referent, 1U);
  EXPECT_EQ(lists.back().referent, 4U);
  EXPECT_EQ(lists.back().members, (std::vector<Index>{10, 11}));
}

TEST(NameLists, HaveNoLongList) {
  std::vector<NameList> lists;
  remember(lists, {0, std::vector<Index>(9, 0)});
  EXPECT_TRUE(lists.empty());
  remember(lists, {0, std::vector<Index>(8, 0)});
  EXPECT_EQ(lists.size(), 1U);
}

}  // namespace
}  // namespace quoth::speaker
