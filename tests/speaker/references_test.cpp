// Whom every mention of an article refers to, by what resolve_speakers gives.
#include "speaker/references.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"
#include "speaker/resolve_speakers.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;
  // "Jo Alder: Jo Alder, she", a line for each who is quoted, in order of first mention.
  std::string_view mentions;
};

std::string mentions_in(const Annotation& article) {
  std::string lines;
  for (const Speaker& speaker : article.speakers) {
    lines += speaker.name + ':';
    for (std::size_t i = 0; i < speaker.mentions.size(); ++i) {
      // Two persons who are a source are mentioned twice: see AMentionIsGivenOnce.
      if (i > 0 && speaker.mentions[i] == speaker.mentions[i - 1]) continue;
      lines += i == 0 ? " " : ", ";
      lines += article.text_of(speaker.mentions[i]);
    }
    lines += '\n';
  }
  return lines;
}

void expect_mentions(const Case& c) {
  SCOPED_TRACE(c.name);
  Annotation article = marked(c.markup);
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  EXPECT_EQ(mentions_in(article), c.mentions);
}

TEST(References, NamesAreThoseOfOnePerson) {
  constexpr Case kCases[] = {
      {"in full, by the surname and by the given name",
       "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | [p Alder/NNP ] left/VBD ./. | [p "
       "Jo/NNP ] slept/VBD ./.",
       "Jo Alder: Jo Alder, Alder, Jo\n"},
      {"titles are not in the mention",
       "Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | { Ms./NNP [p Alder/NNP ] } < said/VBD > ( "
       "so/RB ) ./.",
       "Jo Alder: Jo Alder, Alder\n"},
      {"a title of honour is", "{ Sir/NNP [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Sir Paul Alder: Sir Paul Alder\n"},
      {"in what somebody says",
       "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( [p Ned/NNP Birch/NNP ] left/VBD ) ./. | { [p "
       "Birch/NNP ] } < said/VBD > ( [p Alder/NNP ] lied/VBD ) ./.",
       "Jo Alder: Jo Alder, Alder\nNed Birch: Ned Birch, Birch\n"},
      {"of a body",
       "The/DT [o Elm/NNP Trade/NNP Union/NNP ] met/VBD ./. | { The/DT [o ETU/NNP ] } < said/VBD "
       "> ( so/RB ) ./.",
       "Elm Trade Union: Elm Trade Union, ETU\n"},
      {"with letters beyond ASCII",
       "{ [p Zoë/NNP Müller/NNP ] } < said/VBD > ( so/RB ) ./. | [p Müller/NNP ] left/VBD ./.",
       "Zoë Müller: Zoë Müller, Müller\n"},
      {"who says nothing is nobody's speaker", "[p Jo/NNP Alder/NNP ] left/VBD ./.", ""},
  };
  for (const Case& c : kCases) expect_mentions(c);
}

TEST(References, PronounsLookBack) {
  constexpr Case kCases[] = {
      {"to the subject of the sentence before",
       "[p Paul/NNP Alder/NNP ] left/VBD with/IN [p Ned/NNP Birch/NNP ] ./. | { He/PRP } < "
       "said/VBD > ( "
       "so/RB ) ./. | His/PRP$ dog/NN slept/VBD ./.",
       "Paul Alder: Paul Alder, He, His\n"},
      {"by gender",
       "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Birch/NNP ] ./. | { She/PRP } < said/VBD > ( "
       "he/PRP lied/VBD ) ./.",
       "Jane Birch: Jane Birch, She\n"},
      {"and tell the gender of whom they mean",
       "[p Alder/NNP ] left/VBD ./. | { She/PRP } < said/VBD > ( so/RB ) ./. | [p Paul/NNP "
       "Birch/NNP ] came/VBD ./. | { She/PRP } < said/VBD > ( no/RB ) ./.",
       "Alder: Alder, She, She\n"},
      {"not between the words said to whoever says them",
       "{ [p Paul/NNP Alder/NNP ] } < met/VBD > ( \"/`` [p Ned/NNP Birch/NNP ] knew/VBD he/PRP "
       "lied/VBD \"/'' ) ./. | { [p Birch/NNP ] } < left/VBD > ( so/RB ) ./.",
       "Paul Alder: Paul Alder\nNed Birch: Ned Birch, he, Birch\n"},
      {"no further than ten sentences",
       "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | It/PRP rained/VBD ./. | It/PRP "
       "rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | "
       "It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP "
       "rained/VBD ./. | It/PRP rained/VBD ./. | He/PRP left/VBD ./.",
       "Paul Alder: Paul Alder\n"},
      {"as far as ten sentences",
       "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | It/PRP rained/VBD ./. | It/PRP "
       "rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | "
       "It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | It/PRP "
       "rained/VBD ./. | He/PRP left/VBD ./.",
       "Paul Alder: Paul Alder, He\n"},
      {"or forward where nobody was named before",
       "As/IN he/PRP left/VBD ,/, { [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Paul Alder: he, Paul Alder\n"},
      {"to nobody where nobody agrees",
       "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | She/PRP left/VBD ./.",
       "Paul Alder: Paul Alder\n"},
      {"of a body by its pronoun where it is a source",
       "{ The/DT [o Elm/NNP Bank/NNP ] } < said/VBD > ( so/RB ) ./. | { It/PRP } < added/VBD > ( "
       "no/RB ) ./. | It/PRP rained/VBD ./.",
       "Elm Bank: Elm Bank, It\n"},
      {"to two side by side",
       "[p Jo/NNP Alder/NNP ] and/CC [p Ned/NNP Birch/NNP ] left/VBD ./. | { They/PRP } < said/VBD "
       "> ( so/RB ) ./.",
       "Jo Alder and Ned Birch: Jo Alder and Ned Birch, They\n"},
      {"not to two with a verb between them",
       "[p Jo/NNP Alder/NNP ] left/VBD and/CC [p Ned/NNP Birch/NNP ] slept/VBD ./. | { They/PRP } "
       "< said/VBD > ( so/RB ) ./.",
       ""},
      {"to a people",
       "Some/DT Americans/NNPS left/VBD ./. | { They/PRP } < said/VBD > ( so/RB ) ./.",
       "Americans: Some Americans, They\n"},
  };
  for (const Case& c : kCases) expect_mentions(c);
}

TEST(References, TitlesMeanWhoBearsThem) {
  constexpr Case kCases[] = {
      {"also where they are no source",
       "Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | The/DT mayor/NN slept/VBD ./. | { [p "
       "Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Jo Alder: Jo Alder, The mayor, Alder\n"},
      {"not before another noun",
       "Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | The/DT mayor/NN office/NN closed/VBD ./. | "
       "{ [p Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Jo Alder: Jo Alder, Alder\n"},
      {"at the end of a sentence",
       "Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | It/PRP pleased/VBD the/DT mayor/NN | "
       "Rain/NN fell/VBD ./. | { [p Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Jo Alder: Jo Alder, the mayor, Alder\n"},
      {"not another office",
       "Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | The/DT poet/NN slept/VBD ./. | { [p "
       "Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Jo Alder: Jo Alder, Alder\n"},
      {"whose it is by a name",
       "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [p Ned/NNP Birch/NNP ] ,/, met/VBD [p "
       "Ed/NNP Oak/NNP ] ,/, a/DT lawyer/NN for/IN [p Bo/NNP Ash/NNP ] ./. | { [p Ash/NNP ] "
       "'s/POS lawyer/NN } < said/VBD > ( so/RB ) ./.",
       "Ed Oak: Ed Oak, Ash 's lawyer\n"},
      {"whose it is by a pronoun",
       "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [p Paul/NNP Birch/NNP ] ,/, left/VBD ./. "
       "| [p Paul/NNP Birch/NNP ] slept/VBD ./. | { His/PRP$ lawyer/NN } < said/VBD > ( so/RB ) "
       "./.",
       "Jo Alder: Jo Alder, His lawyer\n"},
      {"the head of a body is its director",
       "[p Jo/NNP Alder/NNP ] ,/, director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, left/VBD ./. | { "
       "The/DT leader/NN of/IN [o Elm/NNP Bank/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Jo Alder: Jo Alder, The leader of Elm Bank\n"},
      {"whoever was spoken of last and may be",
       "{ [p Jo/NNP Alder/NNP ] } < left/VBD > ( so/RB ) ./. | { The/DT senator/NN } < said/VBD > "
       "( no/RB ) ./.",
       "Jo Alder: Jo Alder, The senator\n"},
      {"nobody who is called otherwise",
       "{ Mayor/NNP [p Jo/NNP Alder/NNP ] } < left/VBD > ( so/RB ) ./. | It/PRP rained/VBD ./. | { "
       "The/DT senator/NN } < said/VBD > ( no/RB ) ./.",
       "Jo Alder: Jo Alder\nsenator: The senator\n"},
      {"somebody new after an indefinite article",
       "{ [p Jo/NNP Alder/NNP ] } < left/VBD > ( so/RB ) ./. | { A/DT senator/NN } < said/VBD > ( "
       "no/RB ) ./.",
       "Jo Alder: Jo Alder\nsenator: A senator\n"},
      {"somebody new who is of another body",
       "{ [p Jo/NNP Alder/NNP ] } < left/VBD > ( so/RB ) ./. | { The/DT senator/NN from/IN [l "
       "Ashville/NNP ] } < said/VBD > ( no/RB ) ./.",
       "Jo Alder: Jo Alder\nsenator from Ashville: The senator from Ashville\n"},
      {"kin is somebody else than the owner",
       "{ [p Paul/NNP Alder/NNP ] } < left/VBD > ( so/RB ) ./. | { His/PRP$ wife/NN } < said/VBD > "
       "( no/RB ) ./.",
       "Paul Alder: Paul Alder, His\nPaul Alder's wife: His wife\n"},
      {"kin is whoever of that gender was spoken of",
       "[p Paul/NNP Alder/NNP ] and/CC [p Jane/NNP Alder/NNP ] left/VBD ./. | [p Paul/NNP ] "
       "slept/VBD ./. | { His/PRP$ wife/NN } < said/VBD > ( no/RB ) ./.",
       "Jane Alder: Jane Alder, His wife\n"},
      {"a body by its noun",
       "The/DT [o Elm/NNP Bank/NNP ] closed/VBD ./. | { The/DT bank/NN } < said/VBD > ( so/RB ) "
       "./.",
       "Elm Bank: Elm Bank, The bank\n"},
      {"a union is no town",
       "[l Ashville/NNP ] slept/VBD ./. | { The/DT union/NN } < said/VBD > ( so/RB ) ./.",
       "union: The union\n"},
      {"the state is a place",
       "[l Ashville/NNP ] slept/VBD ./. | { The/DT state/NN } < said/VBD > ( so/RB ) ./.",
       "Ashville: Ashville, The state\n"},
  };
  for (const Case& c : kCases) expect_mentions(c);
}

TEST(References, ListsAreGroups) {
  constexpr Case kCases[] = {
      {"of three",
       "{ [p Jo/NNP Alder/NNP ] ,/, [p Ned/NNP Birch/NNP ] and/CC the/DT [o Elm/NNP Bank/NNP ] } "
       "< said/VBD > ( so/RB ) ./.",
       "Jo Alder, Ned Birch and Elm Bank: Jo Alder , Ned Birch and the Elm Bank\n"},
      {"of one and the same person are the person",
       "{ [p Jo/NNP Alder/NNP ] and/CC [p Alder/NNP ] } < said/VBD > ( so/RB ) ./.",
       "Jo Alder: Jo Alder, Jo Alder and Alder, Alder\n"},
      {"whom a plural office means",
       "[p Jo/NNP Alder/NNP ] ,/, a/DT senator/NN ,/, slept/VBD ./. | [p Ned/NNP Birch/NNP ] ,/, "
       "a/DT senator/NN ,/, left/VBD ./. | { [p Alder/NNP ] and/CC [p Birch/NNP ] } < said/VBD > ( "
       "so/RB ) ./. | { The/DT senators/NNS } < said/VBD > ( no/RB ) ./.",
       "Jo Alder and Ned Birch: Alder and Birch, The senators\n"},
      {"of others, whom a plural office does not mean",
       "[p Jo/NNP Alder/NNP ] ,/, a/DT poet/NN ,/, slept/VBD ./. | [p Ned/NNP Birch/NNP ] ,/, a/DT "
       "mayor/NN ,/, left/VBD ./. | { [p Alder/NNP ] and/CC [p Birch/NNP ] } < said/VBD > ( so/RB "
       ") ./. | { The/DT senators/NNS } < said/VBD > ( no/RB ) ./.",
       "Jo Alder and Ned Birch: Alder and Birch\nsenators: The senators\n"},
  };
  for (const Case& c : kCases) expect_mentions(c);
}

TEST(References, DescriptionsAreThoseOfTheSameWords) {
  constexpr Case kCases[] = {
      {"twice the same",
       "{ A/DT spokesman/NN for/IN [o Elm/NNP ] } < said/VBD > ( so/RB ) ./. | { The/DT "
       "spokesman/NN for/IN [o Elm/NNP ] } < said/VBD > ( no/RB ) ./.",
       "spokesman for Elm: A spokesman for Elm, The spokesman for Elm\n"},
      {"a shorter one looks back",
       "{ A/DT spokesman/NN for/IN [o Elm/NNP ] } < said/VBD > ( so/RB ) ./. | { The/DT "
       "spokesman/NN } < said/VBD > ( no/RB ) ./.",
       "spokesman for Elm: A spokesman for Elm, The spokesman\n"},
      {"several look back",
       "{ Experts/NNS on/IN tax/NN } < said/VBD > ( so/RB ) ./. | { The/DT experts/NNS } < "
       "said/VBD > ( no/RB ) ./.",
       "experts on tax: Experts on tax, The experts\n"},
      {"one of several is somebody else",
       "{ Experts/NNS on/IN tax/NN } < said/VBD > ( so/RB ) ./. | { One/CD expert/NN } < said/VBD "
       "> ( no/RB ) ./.",
       "experts on tax: Experts on tax\none expert: One expert\n"},
      {"a team is a campaign",
       "[p Paul/NNP Alder/NNP ] 's/POS campaign/NN met/VBD ./. | { The/DT [p Alder/NNP ] "
       "campaign/NN } < said/VBD > ( so/RB ) ./. | { [p Alder/NNP ] 's/POS team/NN } < said/VBD > "
       "( no/RB ) ./.",
       "Alder campaign: The Alder campaign, Alder 's team\n"},
      {"a relative pronoun is what is before it",
       "He/PRP met/VBD some/DT voters/NNS { who/WP } < said/VBD > ( so/RB ) ./.",
       "voters: some voters, who\n"},
      {"many of whom are those before the comma",
       "He/PRP met/VBD some/DT voters/NNS ,/, { many/JJ of/IN whom/WP } < said/VBD > ( so/RB ) ./.",
       "voters: some voters, whom\n"},
      {"which is the body before it",
       "He/PRP left/VBD [o Elm/NNP Bank/NNP ] ,/, { which/WDT } < said/VBD > ( so/RB ) ./.",
       "Elm Bank: Elm Bank, which\n"},
  };
  for (const Case& c : kCases) expect_mentions(c);
}

TEST(References, TheEndOfWhatANameIsCalledMeansTheName) {
  const Case cases[] = {
      {"within one name",
       "[p Jo/NNP Alder/NNP ] ,/, a/DT fellow/NN at/IN the/DT [o Elm/NNP { Green/NNP Pines/NNP } "
       "] "
       ",/, < said/VBD > ( so/RB ) ./.",
       "Jo Alder"},
      {"a name of its own",
       "[p Jo/NNP Alder/NNP ] ,/, a/DT fellow/NN at/IN the/DT { [o Green/NNP Pines/NNP ] } ,/, < "
       "said/VBD > ( so/RB ) ./.",
       "Green Pines"},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    Annotation article = marked(c.markup);
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    ASSERT_TRUE(article.quotations.back().speaker);
    EXPECT_EQ(article.speakers[*article.quotations.back().speaker].name, c.mentions);
  }
}

struct Speaking {
  const char* name;
  std::string_view markup;
  std::vector<std::string_view> speakers;  // of each quotation; "" for none
};

TEST(References, FirstAndSecondPersonsDependOnWhoSpeaksAroundThem) {
  const Speaking cases[] = {
      {"I of the text is its author", "{ I/PRP } < said/VBD > ( so/RB ) ./.", {"the author"}},
      {"I of a quotation is its speaker",
       "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( \"/`` I/PRP said/VBD no/RB \"/'' ) ./.",
       {"Jo Alder", "Jo Alder"}},
      {"you of the text is its reader", "{ You/PRP } < say/VBP > ( so/RB ) ./.", {"the reader"}},
      {"you of a quotation is its listener",
       "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( \"/`` You/PRP said/VBD no/RB \"/'' ) ./.",
       {"Jo Alder", "the listener"}},
      {"what is mine of the text is its author's",
       "{ My/PRP$ plan/NN } < says/VBZ > ( so/RB ) ./.",
       {"the author's plan"}},
  };
  for (const Speaking& c : cases) {
    SCOPED_TRACE(c.name);
    Annotation article = marked(c.markup);
    if (c.speakers.size() == 2) {  // the inner one: the pronoun, "said", "no"
      const auto& tokens = article.tokens;
      const std::size_t inner = tokens.size() - 5;
      Quotation nested;
      nested.source = tokens[inner].span;
      nested.cue = tokens[inner + 1].span;
      nested.content = {tokens[inner + 2].span};
      nested.within = 0;
      article.quotations.push_back(nested);
    }
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    ASSERT_EQ(article.quotations.size(), c.speakers.size());
    for (std::size_t q = 0; q < c.speakers.size(); ++q) {
      const auto speaker = article.quotations[q].speaker;
      EXPECT_EQ(speaker ? article.speakers[*speaker].name : "", c.speakers[q]) << q;
    }
  }
}

TEST(References, EveryQuotationHasOneInOrder) {
  const Annotation article = marked(
      "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. | ( It/PRP rained/VBD ) ./. | { "
      "She/PRP } < said/VBD > ( no/RB ) ./.");
  const DocumentView view(article);
  const References references = find_references(view);
  ASSERT_EQ(references.sources.size(), 3U);
  EXPECT_EQ(references.sources[0].by, ResolvedBy::name);
  EXPECT_EQ(references.sources[1].by, ResolvedBy::none);
  EXPECT_EQ(references.sources[1].referent, kNone);
  EXPECT_EQ(references.sources[2].by, ResolvedBy::pronoun);
  EXPECT_EQ(references.sources[2].referent, references.sources[0].referent);
  ASSERT_EQ(references.named_at.size(), view.size());
  EXPECT_EQ(references.named_at[1], references.sources[0].referent);
  EXPECT_EQ(references.named_at[2], kNone);
}

TEST(References, OfAnEmptyArticleAreNone) {
  const Annotation article;
  const DocumentView view(article);
  const References references = find_references(view);
  EXPECT_TRUE(references.referents.empty());
  EXPECT_TRUE(references.mentions.empty());
  EXPECT_TRUE(references.sources.empty());
  EXPECT_TRUE(references.named_at.empty());
}

// What goes round in a circle ends: each is said within the other.
TEST(References, EndWhereQuotationsLieInOneAnother) {
  Annotation article = marked("{ I/PRP } < said/VBD > ( so/RB I/PRP said/VBD ) ./.");
  Quotation other = article.quotations[0];
  other.source = article.tokens[3].span;
  other.content = {{article.tokens[0].span.begin, article.tokens[4].span.end}};
  article.quotations.push_back(other);
  resolve_speakers(article, token::TokenTable::with_all_columns(article));
  for (const Quotation& quotation : article.quotations) {
    ASSERT_TRUE(quotation.speaker);
    EXPECT_EQ(article.speakers[*quotation.speaker].name, "the author");
  }
}

TEST(References, SoleOfficeIsSomebodyWhomLaterPronounsMean) {
  const auto speaker = [](const char* markup) {
    Annotation article = marked(markup);
    resolve_speakers(article, token::TokenTable::with_all_columns(article));
    const auto& quotation = article.quotations.back();
    return quotation.speaker ? article.speakers[*quotation.speaker].name : std::string();
  };
  EXPECT_EQ(speaker("The/DT mayor/NN spoke/VBD ./. | { He/PRP } < said/VBD > ( so/RB )"), "mayor");
  EXPECT_EQ(speaker("The/DT farmer/NN spoke/VBD ./. | { He/PRP } < said/VBD > ( so/RB )"), "");
  EXPECT_EQ(speaker("We/PRP saw/VBD the/DT mayor/NN ./. | { He/PRP } < said/VBD > ( so/RB )"), "");
}

TEST(WithoutName, IsWhoeverTheWordsDescribe) {
  const Annotation article = marked(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN ,/, left/VBD ./. | { The/DT lawyer/NN } < said/VBD "
      "> ( so/RB ) ./. | { She/PRP } < said/VBD > ( so/RB )");
  const DocumentView view(article);
  References references = find_references(view);
  ASSERT_EQ(references.sources.size(), 2U);
  EXPECT_EQ(references.referents[references.sources[0].referent].text, "Jo Alder");
  const Reference lawyer = without_name(references, references.sources[0]);
  EXPECT_EQ(references.referents[lawyer.referent].text, "lawyer");
  EXPECT_EQ(references.referents[lawyer.referent].kind, SpeakerKind::unnamed);
  EXPECT_EQ(lawyer.by, ResolvedBy::description);
  EXPECT_EQ(without_name(references, references.sources[0]).referent, lawyer.referent);
  EXPECT_EQ(without_name(references, references.sources[1]).referent, kNone);
}

}  // namespace
}  // namespace quoth::speaker
