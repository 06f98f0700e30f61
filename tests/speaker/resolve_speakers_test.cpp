#include "speaker/resolve_speakers.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view behaviour;
  std::string_view markup;
  std::string_view name;  // of the last quotation's speaker; "" for none
  ResolvedBy by;
};

void PrintTo(const Case& that, std::ostream* out) { *out << that.behaviour; }

class LastSpeaker : public testing::TestWithParam<Case> {};

TEST_P(LastSpeaker, IsWhomTheSourceMeans) {
  Annotation article = marked(GetParam().markup);
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  const auto& quotation = article.quotations.back();
  EXPECT_EQ(quotation.speaker ? article.speakers[*quotation.speaker].name : "", GetParam().name);
  EXPECT_EQ(quotation.resolved_by, GetParam().by);
}

INSTANTIATE_TEST_SUITE_P(
    Names, LastSpeaker,
    testing::Values(
        Case{"a surname is the person named in full",
             "[p Jo/NNP Alder/NNP ] came/VBD ./. | { [p Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::name},
        Case{"also where the full name comes later",
             "{ [p Alder/NNP ] } < says/VBZ > ( so/RB ) ./. | [p Jo/NNP Alder/NNP ] came/VBD ./.",
             "Jo Alder", ResolvedBy::name},
        Case{
            "a title of honour belongs to the name",
            "[p Paul/NNP Alder/NNP ] came/VBD ./. | { Sir/NNP [p Paul/NNP ] } < said/VBD > ( so/RB "
            ") ./.",
            "Sir Paul Alder", ResolvedBy::name},
        Case{"a courtesy title tells which of two",
             "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Alder/NNP ] ./. | { Mr./NNP [p Alder/NNP "
             "] "
             "} < said/VBD > ( so/RB ) ./.",
             "Paul Alder", ResolvedBy::name},
        Case{"a pet form is the same person",
             "[p William/NNP Alder/NNP ] came/VBD ./. | { [p Bill/NNP Alder/NNP ] } < said/VBD > ( "
             "so/RB ) ./.",
             "William Alder", ResolvedBy::name},
        Case{"a suffix outside of the entity is kept",
             "{ [p Paul/NNP Alder/NNP ] Jr./NNP } < said/VBD > ( so/RB ) ./.", "Paul Alder Jr.",
             ResolvedBy::name},
        Case{"a modifier before the name is not the name",
             "{ [o Birch/NNP Bank/NNP ] chairman/NN [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) "
             "./.",
             "Jo Alder", ResolvedBy::name},
        Case{
            "the name behind a description is who spoke",
            "{ A/DT lawyer/NN for/IN the/DT bank/NN ,/, [p Jo/NNP Alder/NNP ] ,/, } < said/VBD > ( "
            "so/RB ) ./.",
            "Jo Alder", ResolvedBy::name},
        Case{"the name behind a title and its field",
             "{ Secretary/NNP of/IN State/NNP [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::name},
        Case{"the name behind two offices",
             "{ [o Elm/NNP Bank/NNP ] president/NN and/CC former/JJ mayor/NN [p Jo/NNP Alder/NNP ] "
             "} < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::name},
        Case{"where those of a list come from is not in it",
             "{ [p Jo/NNP Alder/NNP ] ,/, the/DT former/JJ mayor/NN ,/, and/CC [p Al/NNP Birch/NNP "
             "] of/IN [l Elm/NNP ] } < said/VBD > ( so/RB ) ./.",
             "Jo Alder and Al Birch", ResolvedBy::name},
        Case{"the name behind a word that is no noun to the tagger",
             "{ 9/11/NNP widow/IN [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "Jo Alder",
             ResolvedBy::name},
        Case{"the name of whom a description names",
             "{ A/DT worker/NN named/VBN [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::name},
        Case{"the names behind a description of several",
             "{ Two/CD lawyers/NNS ,/, [p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] ,/, } < "
             "said/VBD > ( so/RB ) ./.",
             "Jo Alder and Al Birch", ResolvedBy::name},
        Case{"a name taken for a place is no aside in a list",
             "{ [p Jo/NNP Alder/NNP ] ,/, [l Elm/NNP Birch/NNP ] and/CC [p Al/NNP Ash/NNP ] } < "
             "said/VBD > ( so/RB ) ./.",
             "Jo Alder, Elm Birch and Al Ash", ResolvedBy::name},
        Case{"two names are a group",
             "{ [p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] } < said/VBD > ( so/RB ) ./.",
             "Jo Alder and Al Birch", ResolvedBy::name},
        Case{"also with full stops, where the entities have nothing",
             "[o Birch/NNP River/NNP Authority/NNP ] met/VBD ./. | { The/DT B.R.A./NN } < "
             "said/VBD > ( so/RB ) ./.",
             "Birch River Authority", ResolvedBy::name},
        Case{"initials are the body's name",
             "[o Birch/NNP River/NNP Authority/NNP ] met/VBD ./. | { The/DT [o BRA/NNP ] } < "
             "said/VBD > ( so/RB ) ./.",
             "Birch River Authority", ResolvedBy::name},
        Case{"the end of a body's name is the body",
             "[o Birch/NNP Evening/NNP Courier/NNP ] came/VBD ./. | { The/DT [o Courier/NNP ] } < "
             "wrote/VBD > ( so/RB ) ./.",
             "Birch Evening Courier", ResolvedBy::name}));

INSTANTIATE_TEST_SUITE_P(
    Titles, LastSpeaker,
    testing::Values(
        Case{"an office before a name",
             "Mayor/NNP [p Jo/NNP Alder/NNP ] came/VBD ./. | { The/DT mayor/NN } < said/VBD > ( "
             "so/RB ) ./.",
             "Jo Alder", ResolvedBy::title},
        Case{"an apposition behind it",
             "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [p Al/NNP Birch/NNP ] ,/, came/VBD "
             "./. | { [p Birch/NNP ] 's/POS attorney/NN } < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::title},
        Case{"not what follows a place and a comma",
             "Mayor/NNP [p Jo/NNP Alder/NNP ] came/VBD ./. | In/IN [p Elm/NNP ] ,/, { the/DT "
             "mayor/NN } < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::title},
        Case{
            "a relative clause",
            "[p Jo/NNP Alder/NNP ] ,/, who/WP retired/VBD=retire as/IN director/NN general/JJ "
            "of/IN [o "
            "Elm/NNP ] ,/, came/VBD ./. | { The/DT director/NN general/NN } < said/VBD > ( so/RB ) "
            "./.",
            "Jo Alder", ResolvedBy::title},
        Case{
            "an opening that names the person below",
            "{ Elm/NNP judge/NN } < rejects/VBZ > ( plea/NN ) || Justice/NNP [p Jo/NNP Alder/NNP ] "
            "sat/VBD ./.",
            "Jo Alder", ResolvedBy::title},
        Case{"a body by its own noun",
             "The/DT [o Elm/NNP Oversight/NNP Committee/NNP ] met/VBD ./. | { The/DT panel/NN } < "
             "said/VBD > ( so/RB ) ./.",
             "Elm Oversight Committee", ResolvedBy::title}));

INSTANTIATE_TEST_SUITE_P(
    Pronouns, LastSpeaker,
    testing::Values(
        Case{
            "agree in gender",
            "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Birch/NNP ] ./. | { He/PRP } < said/VBD > "
            "( so/RB ) ./.",
            "Paul Alder", ResolvedBy::pronoun},
        Case{"prefer who speaks",
             "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( [p Al/NNP Birch/NNP ] left/VBD ) ./. | { "
             "He/PRP } < added/VBD > ( so/RB ) ./.",
             "Paul Alder", ResolvedBy::pronoun},
        Case{"are not the one spoken of",
             "[p Paul/NNP Alder/NNP ] came/VBD ./. | ( \"/`` [p Al/NNP Birch/NNP ] left/VBD ,/, "
             "\"/'' "
             ") { he/PRP } < said/VBD > ./.",
             "Paul Alder", ResolvedBy::pronoun},
        Case{"it is a body",
             "The/DT [o Elm/NNP Bank/NNP ] hired/VBD [p Jo/NNP Alder/NNP ] ./. | { It/PRP } < "
             "said/VBD > ( so/RB ) ./.",
             "Elm Bank", ResolvedBy::pronoun},
        Case{"they are those last described",
             "{ Some/DT voters/NNS } < feared/VBD > ( so/RB ) ./. | { They/PRP } < said/VBD > ( "
             "so/RB "
             ") ./.",
             "voters", ResolvedBy::pronoun},
        Case{"they are those described last, not a body",
             "The/DT [o Elm/NNP Bank/NNP ] met/VBD some/DT voters/NNS ./. | { They/PRP } < "
             "said/VBD > ( so/RB ) ./.",
             "voters", ResolvedBy::pronoun},
        Case{"both are two",
             "{ [p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] } < left/VBD > ( it/PRP ) ./. | "
             "{ Both/DT } < said/VBD > ( so/RB ) ./.",
             "Jo Alder and Al Birch", ResolvedBy::pronoun},
        Case{"all are those who were spoken of",
             "{ Some/DT voters/NNS } < came/VBD > ( so/RB ) ./. | { All/DT } < said/VBD > ( so/RB "
             ") ./.",
             "voters", ResolvedBy::pronoun},
        Case{"come before the name at the head of a text",
             "When/WRB { he/PRP } < said/VBD > ( so/RB ) ,/, [p Paul/NNP Alder/NNP ] left/VBD ./.",
             "Paul Alder", ResolvedBy::pronoun},
        Case{"are not a thing that is no person",
             "[p Paul/NNP Alder/NNP ] left/VBD ./. | A/DT nod/NN came/VBD ./. | { He/PRP } < "
             "said/VBD > ( so/RB ) ./.",
             "Paul Alder", ResolvedBy::pronoun},
        Case{"who is right before",
             "[p Al/NNP Birch/NNP ] met/VBD [p Jo/NNP Alder/NNP ] ,/, { who/WP } < said/VBD > ( "
             "so/RB ) ./.",
             "Jo Alder", ResolvedBy::pronoun},
        Case{"who is no town that the person is of",
             "It/PRP pleased/VBD [p Jo/NNP Alder/NNP ] of/IN [l Elm/NNP ] ,/, { who/WP } < "
             "said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::pronoun},
        Case{"who is no body that the person works at",
             "It/PRP pleased/VBD [p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN at/IN the/DT [o Elm/NNP "
             "Bank/NNP ] ,/, { who/WP } < said/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::pronoun},
        Case{"who is both right before",
             "Some/DT friends/NNS and/CC family/NN { who/WP } < said/VBD > ( so/RB ) ./.",
             "friends and family", ResolvedBy::pronoun},
        Case{"I outside of quotations is the author", "{ I/PRP } < think/VBP > ( so/RB ) ./.",
             "the author", ResolvedBy::pronoun}));

INSTANTIATE_TEST_SUITE_P(
    Accounts, LastSpeaker,
    testing::Values(
        Case{"have the words of their owner",
             "{ [p Jo/NNP Alder/NNP ] 's/POS plan/NN } < says/VBZ > ( so/RB ) ./.", "Jo Alder",
             ResolvedBy::title},
        Case{"also by a pronoun",
             "[p Paul/NNP Alder/NNP ] left/VBD ./. | { His/PRP$ website/NN } < says/VBZ > ( so/RB "
             ") ./.",
             "Paul Alder", ResolvedBy::title},
        Case{"or of whom they are by",
             "{ An/DT analysis/NN by/IN [p Jo/NNP Alder/NNP ] } < says/VBZ > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::title},
        Case{"who filed them",
             "{ A/DT complaint/NN filed/VBN by/IN the/DT [o Elm/NNP Bank/NNP ] } < says/VBZ > ( "
             "so/RB ) ./.",
             "Elm Bank", ResolvedBy::title},
        Case{"not who saw them",
             "{ A/DT letter/NN seen/VBN by/IN the/DT [o Elm/NNP Courier/NNP ] } < says/VBZ > ( "
             "so/RB ) ./.",
             "letter seen by the Elm Courier", ResolvedBy::description},
        Case{"not whom they are about",
             "{ A/DT report/NN on/IN [p Jo/NNP Alder/NNP ] } < says/VBZ > ( so/RB ) ./.",
             "report on Jo Alder", ResolvedBy::description},
        Case{"the paper in which they stand",
             "{ An/DT editorial/NN in/IN the/DT [o Elm/NNP Courier/NNP ] } < says/VBZ > ( so/RB ) "
             "./.",
             "Elm Courier", ResolvedBy::title},
        Case{"a paper by the end of its name",
             "The/DT [o Elm/NNP Evening/NNP Courier/NNP ] came/VBD ./. | { A/DT Courier/NNP "
             "article/NN } < says/VBZ > ( so/RB ) ./.",
             "Elm Evening Courier", ResolvedBy::title},
        Case{"in which somebody speaks",
             "In/IN a/DT statement/NN { [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | { "
             "The/DT statement/NN } < added/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::title},
        Case{"in which somebody spoke just now",
             "{ [p Jo/NNP Alder/NNP ] } < said/VBD > in/IN a/DT statement/NN ( so/RB ) ./. | { "
             "The/DT statement/NN } < added/VBD > ( so/RB ) ./.",
             "Jo Alder", ResolvedBy::title}));

INSTANTIATE_TEST_SUITE_P(
    Descriptions, LastSpeaker,
    testing::Values(
        Case{"have no article",
             "{ A/DT spokesperson/NN for/IN [o Elm/NNP Bank/NNP ] } < said/VBD > ( so/RB ) ./.",
             "spokesperson for Elm Bank", ResolvedBy::description},
        Case{"say whose",
             "[p Paul/NNP Alder/NNP ] left/VBD ./. | { His/PRP$ lawyer/NN } < said/VBD > ( so/RB ) "
             "./.",
             "Paul Alder's lawyer", ResolvedBy::description},
        Case{"of a campaign are a body",
             "[p Paul/NNP Alder/NNP ] left/VBD ./. | { His/PRP$ team/NN } < said/VBD > ( so/RB ) "
             "./.",
             "Alder campaign", ResolvedBy::description},
        Case{"of what a body published are the body",
             "{ An/DT [o Elm/NNP University/NNP ] poll/NN } < found/VBD > ( so/RB ) ./.",
             "Elm University", ResolvedBy::title}));

INSTANTIATE_TEST_SUITE_P(Context, LastSpeaker,
                         testing::Values(Case{"nobody is named",
                                              "( It/PRP ) < is/VBZ said/VBN > ./.", "",
                                              ResolvedBy::none},
                                         Case{"a direct quotation goes on in the next paragraph",
                                              "( \"/`` Yes/UH \"/'' ) { [p Jo/NNP Alder/NNP ] } < "
                                              "said/VBD > || ( \"/`` No/UH \"/'' )",
                                              "Jo Alder", ResolvedBy::continuation}));

TEST(Speakers, GatherNamesOfficeAndMentions) {
  Annotation article = marked(
      "[o Elm/NNP ] boss/NN [p Paul/NNP Alder/NNP ] came/VBD ./. | { Sir/NNP [p Paul/NNP ] } < "
      "said/VBD > ( so/RB ) ./. | [p Alder/NNP ] left/VBD and/CC he/PRP slept/VBD ./.");
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  ASSERT_EQ(article.speakers.size(), 1U);
  const Speaker& speaker = article.speakers[0];
  EXPECT_EQ(speaker.id, "paul-alder");
  EXPECT_EQ(speaker.name, "Sir Paul Alder");
  EXPECT_EQ(speaker.kind, SpeakerKind::person);
  EXPECT_EQ(speaker.description, "Elm boss");
  EXPECT_EQ(speaker.aliases, (std::vector<std::string>{"Alder", "Paul Alder", "Sir Paul"}));
  EXPECT_EQ(speaker.mentions.size(), 4U);
  EXPECT_EQ(article.entities[1].speaker, 0U);
  EXPECT_FALSE(article.entities[0].speaker);
}

TEST(Speakers, ToldNamesTheAddressee) {
  Annotation article = marked(
      "{ [p Jo/NNP Alder/NNP ] } < told/VBD > [o Elm/NNP News/NNP ] reporter/NN [p Al/NNP "
      "Birch/NNP "
      "] ( so/RB ) ./.");
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  ASSERT_TRUE(article.quotations[0].addressee);
  EXPECT_EQ(article.speakers[*article.quotations[0].addressee].name, "Al Birch");
}

TEST(Speakers, NamesakesHaveIdsOfTheirOwn) {
  Annotation article = marked(
      "{ [p Paul/NNP Alder/NNP ] Jr./NNP } < said/VBD > ( so/RB ) ./. | { [p Paul/NNP Alder/NNP ] "
      "Sr./NNP } < said/VBD > ( no/RB ) ./.");
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  ASSERT_EQ(article.speakers.size(), 2U);
  EXPECT_EQ(article.speakers[0].id, "paul-alder-jr");
  EXPECT_EQ(article.speakers[1].id, "paul-alder-sr");
}

TEST(Speakers, AnEmptyArticleHasNone) {
  Annotation article;
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  EXPECT_TRUE(article.speakers.empty());
}

TEST(Speakers, WhatGoesOnFromNobodysWordsIsNobodys) {
  Annotation article = marked("( so/RB ) ./. || ( again/RB ) ./.");
  article.quotations.back().continues = 0;
  article.quotations.back().resolved_by = ResolvedBy::continuation;
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  EXPECT_FALSE(article.quotations.back().speaker);
  EXPECT_EQ(article.quotations.back().resolved_by, ResolvedBy::none);
}

}  // namespace
}  // namespace quoth::speaker
