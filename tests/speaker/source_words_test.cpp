#include "speaker/source_words.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;
  MentionKind kind;
  std::string_view head;  // "" for none
};

constexpr Case kCases[] = {
    {"[p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"[o Elm/NNP ] chairman/NN [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"a/DT lawyer/NN ,/, [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"[p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ]", MentionKind::name_list, "Alder"},
    {"he/PRP", MentionKind::pronoun, "he"},
    {"many/JJ of/IN whom/WP", MentionKind::pronoun, "whom"},
    {"her/PRP$ lawyer/NN", MentionKind::title, "lawyer"},
    {"voters/NNS in/IN the/DT town/NN", MentionKind::description, "voters"},
    {"'s/PRP", MentionKind::pronoun, "'s"},
    {"'s/POS", MentionKind::description, ""},
    {"the/DT chief/NN of/IN staff/NN of/IN [o Elm/NNP Bank/NNP ] Jo/NNP", MentionKind::title,
     "chief"},
    {"the/DT chief/NN of/IN staff/NN of/IN [o Elm/NNP Bank/NNP ] [p Jo/NNP Alder/NNP ]",
     MentionKind::name, "Alder"},
    {"a/DT council/NN chief/NN ,/, Deputy/NNP Inspector/NNP [p Jo/NNP Alder/NNP ]",
     MentionKind::name, "Alder"},
    {"[o Elm/NNP Institute/NNP ] ,/, founded/VBN by/IN banker/NN [p Jo/NNP Alder/NNP ]",
     MentionKind::name, "Institute"},
    {"the/DT lawyer/NN of/IN [p Jo/NNP Alder/NNP ]", MentionKind::title, "lawyer"},
    {"a/DT lawyer/NN for/IN Mr./NNP [p Alder/NNP ] ,/, [p Jo/NNP Birch/NNP ]", MentionKind::name,
     "Birch"},
    {"the/DT 46-year-old/JJ French/NNP", MentionKind::description, "French"},
    {"[p Alder/NNP ] lawyer/NN [p Jo/NNP Birch/NNP ]", MentionKind::name, "Birch"},
    {"[l ELM/NNP ] -/, [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"the/DT company/NN behind/IN it/PRP ,/, [o Elm/NNP Bank/NNP ]", MentionKind::name, "Bank"},
    {"a/DT group/NN calling/VBG itself/PRP the/DT [o Elm/NNP Front/NNP ]", MentionKind::name,
     "Front"},
    {"the/DT [l Elm/NNP ] independent/JJ", MentionKind::title, "independent"},
    {"a/DT spokesman/NN for/IN the/DT mayor/NN ,/, [p Jo/NNP Alder/NNP ]", MentionKind::title,
     "spokesman"},
    {"a/DT spokesman/NN for/IN the/DT bridge/NN ,/, [p Jo/NNP Alder/NNP ]", MentionKind::name,
     "Alder"},
    {"someone/NN calling/VBG himself/PRP [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"a/DT visibly/RB enraged/VBN [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"the/DT North/NNP 's/POS [o ENA/NNP ] news/NN agency/NN", MentionKind::name, "ENA"},
    {"a/DT lawyer/NN for/IN the/DT union/NN ,/, [o Elm/NNP Workers/NNPS ]", MentionKind::title,
     "lawyer"},
    {"a/DT mayor/NN who/WP was/VBD fired/VBN ,/, Senator/NNP [p Jo/NNP Alder/NNP ]",
     MentionKind::name, "Alder"},
    {"the/DT [l Elm/NNP ] ,/, [l Ohio/NNP ] ,/, mayor/NN ,/, [p Jo/NNP Alder/NNP ]",
     MentionKind::name, "Alder"},
    {"[o Elm/NNP Today/NN ]", MentionKind::name, "Today"},
    {"[o Elm/NNP ] Today/NN", MentionKind::name, "Elm"},
    {"the/DT [o Le/NNP Elm/NNP ] newspaper/NN", MentionKind::name, "Elm"},
    {"the/DT [o Elm/NNP Party/NNP ] newspaper/NN", MentionKind::title, "newspaper"},
    {"the/DT [o Elm/NNP ] news/NN agency/NN", MentionKind::name, "Elm"},
    {"one/CD [o Elm/NNP Democrat/NNP ] ,/, Rep./NNP [p Jo/NNP Alder/NNP ] of/IN [l Elm/NNP ]",
     MentionKind::name, "Alder"},
    {"Police/NNS who/WP", MentionKind::description, "Police"},
    {"the/DT [o Elm/NNP ] agency/NN", MentionKind::title, "agency"},
    {"Director/NN of/IN purchasing/VBG [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"the/DT union/NN today/NN", MentionKind::title, "union"},
    {"the/DT statement/NN by/IN a/DT spokesman/NN for/IN the/DT mayor/NN ,/, [p Jo/NNP Alder/NNP ]",
     MentionKind::title, "statement"},
    {"a/DT man/NN who/WP goes/VBZ by/IN Stitch/NNP", MentionKind::name, "Stitch"},
    {"a/DT man/NN ,/, who/WP gave/VBD his/PRP$ name/NN as/IN [p Jo/NNP ]", MentionKind::name, "Jo"},
    {"a/DT driver/NN identified/VBN as/IN [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"a/DT lawyer/NN who/WP acts/VBZ as/IN [p Jo/NNP ]", MentionKind::title, "lawyer"},
    {"a/DT lawyer/NN known/VBN as/IN [o Elm/NNP ]", MentionKind::title, "lawyer"},
    {"a/DT spokesman/NN here/RB", MentionKind::title, "spokesman"},
    {"[o Peace/NNP Now/RB ]", MentionKind::name, "Now"},
    {"[p Moon/NNP Jae/NNP -/HYPH in/IN ]", MentionKind::name, "in"},
};

TEST(SourceWords, TellHowTheyReferToSomeone) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const SourceWords words = read_source(view, {0, view.size()});
    EXPECT_EQ(words.head == kNone ? "" : view.text(words.head), c.head) << c.markup;
    if (words.head != kNone) {
      EXPECT_EQ(words.kind, c.kind) << c.markup;
    }
  }
}

TEST(SourceWords, TheTimeAtTheEndIsLeftOut) {
  for (const char* const markup :
       {"research/NN published/VBN on/IN Friday/NNP", "research/NN published/VBN Friday/NNP"}) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    const TokenRange tokens = read_source(view, {0, view.size()}).tokens;
    EXPECT_EQ(view.text(tokens.end - 1), "published") << markup;
  }
}

TEST(SourceWords, ThePlaceAtTheEndIsLeftOut) {
  for (const auto& [markup, last] : {std::pair("a/DT spokesman/NN here/RB", "spokesman"),
                                     std::pair("[p Moon/NNP Jae/NNP -/HYPH in/IN ]", "in")}) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    const TokenRange tokens = read_source(view, {0, view.size()}).tokens;
    EXPECT_EQ(view.text(tokens.end - 1), last) << markup;
  }
}

TEST(SourceWords, ANameInCapitalsAmidATranscriptIsAName) {
  const Annotation article = marked("RAMOS/NNS :/: it/PRP rains/VBZ");
  const DocumentView view(article);
  EXPECT_EQ(read_source(view, {0, 1}).kind, MentionKind::name);
}

TEST(SourceWords, AnAcronymThatLooksLikeAPronounIsAName) {
  const Annotation article = marked("WHO/WP said/VBD so/RB | WHO/WP CAME/VBD");
  const DocumentView view(article);
  EXPECT_EQ(read_source(view, {0, 1}).kind, MentionKind::name);
  EXPECT_EQ(read_source(view, {3, 4}).kind, MentionKind::pronoun);
}

constexpr Case kMore[] = {
    {"she/PRP", MentionKind::pronoun, "she"},
    {"both/DT", MentionKind::pronoun, "both"},
    {"both/DT lawyers/NNS", MentionKind::description, "lawyers"},
    {"that/DT", MentionKind::description, "that"},
    {"that/WDT", MentionKind::pronoun, "that"},
    {"his/PRP$", MentionKind::pronoun, "his"},
    {"her/PRP$ said/VBD", MentionKind::pronoun, "her"},
    {"one/CD of/IN them/PRP", MentionKind::pronoun, "them"},
    {",/, who/WP ,/,", MentionKind::pronoun, "who"},
    {"to/IN [p Jo/NNP Alder/NNP ] ,/,", MentionKind::name, "Alder"},
    {"\"/`` Zorvak/NNP \"/''", MentionKind::name, "Zorvak"},
    {"Zorvak/NNP", MentionKind::name, "Zorvak"},
    {"the/DT F.B.I./NN", MentionKind::name, "F.B.I."},
    {"the/DT E.U./NN", MentionKind::name, "E.U."},
    {"[o Elm/NNP Bank/NNP ] president/NN and/CC Mayor/NNP [p Jo/NNP Alder/NNP ]", MentionKind::name,
     "Alder"},
    {"the/DT president/NN and/CC Mayor/NNP [p Jo/NNP Alder/NNP ]", MentionKind::title, "president"},
    {"president/NN or/CC Mayor/NNP [p Jo/NNP Alder/NNP ]", MentionKind::title, "president"},
    {"president/NN and/CC [p Jo/NNP Alder/NNP ]", MentionKind::title, "president"},
    {"the/DT F.B.I/NN", MentionKind::description, "F.B.I"},
    {"Zor/NN Vak/NN", MentionKind::name, "Vak"},
    {"zor/NN vak/NN", MentionKind::description, "vak"},
    {"[p Paul/NNP Alder/NNP ] Jr./NNP", MentionKind::name, "Alder"},
    {"a/DT worker/NN called/VBN [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"a/DT lawyer/NN ,/, Ms./NNP [p Jo/NNP Alder/NNP ]", MentionKind::name, "Alder"},
    {"a/DT lawyer/NN ,/, for/IN [p Jo/NNP Alder/NNP ]", MentionKind::title, "lawyer"},
    {"a/DT lawyer/NN for/IN [p Jo/NNP Alder/NNP ]", MentionKind::title, "lawyer"},
    {"[o Elm/NNP Bank/NNP ]", MentionKind::name, "Bank"},
    {"the/DT council/NN", MentionKind::title, "council"},
    {"a/DT report/NN", MentionKind::title, "report"},
    {"the/DT bridge/NN", MentionKind::description, "bridge"},
    {"[p Jo/NNP ] ,/, [p Al/NNP ] and/CC [p Ed/NNP ]", MentionKind::name_list, "Jo"},
    {"[p Jo/NNP ] ,/, R-Elm/NNP ,/, and/CC Rep./NNP [p Al/NNP ]", MentionKind::name_list, "Jo"},
    {"[p Jo/NNP ] ,/, [p Al/NNP ]", MentionKind::name, "Jo"},
    {"[p Jo/NNP ] and/CC friends/NNS", MentionKind::description, "friends"},
    {"left/VBD", MentionKind::description, ""},
    {",/, and/CC", MentionKind::description, ""},
};

TEST(SourceWords, ArePronounsNamesTitlesOrDescriptions) {
  for (const Case& c : kMore) {
    SCOPED_TRACE(c.markup);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const SourceWords source = read_source(view, {0, view.size()});
    EXPECT_EQ(source.head == kNone ? "" : view.text(source.head), c.head);
    if (source.head != kNone) {
      EXPECT_EQ(source.kind, c.kind);
    }
  }
}

TEST(SourceWords, OfNothingReferToNobody) {
  const Annotation article = marked("left/VBD");
  const DocumentView view(article);
  EXPECT_EQ(read_source(view, {0, 0}).head, kNone);
  EXPECT_TRUE(read_source(view, {0, 0}).tokens.empty());
}

TEST(SourceWords, KnowARelativePronoun) {
  const Annotation article = marked("many/JJ of/IN whom/WP | he/PRP");
  const DocumentView view(article);
  EXPECT_EQ(read_source(view, {0, 3}).tokens, (TokenRange{2, 3}));
}

TEST(SourceWords, OfAListHaveTheLastTokenOfEachName) {
  const Annotation article = marked(
      "[p Jo/NNP Alder/NNP ] ,/, [p Al/NNP Birch/NNP ] of/IN Elm/NNP and/CC [p Ed/NNP Oak/NNP ] "
      ",/, who/WP left/VBD");
  const DocumentView view(article);
  const SourceWords source = read_source(view, {0, view.size()});
  EXPECT_EQ(source.kind, MentionKind::name_list);
  EXPECT_EQ(source.heads, (std::vector<Index>{1, 4, 9}));
  EXPECT_EQ(source.tokens, (TokenRange{0, 10}));
}

TEST(SourceWords, AShortClauseAfterTheHeadTellsWhoIsMeant) {
  const Annotation article = marked(
      "the/DT experts/NNS I/PRP asked/VBD | the/DT experts/NNS ,/, "
      "I/PRP thought/VBD");
  const DocumentView view(article);
  EXPECT_EQ(read_source(view, {0, 4}).tokens, (TokenRange{0, 4}));
  EXPECT_EQ(read_source(view, {4, 9}).tokens, (TokenRange{4, 6}));
}

TEST(SourceWords, CapitalsInAHeadlineMakeNoName) {
  Annotation article = marked("Zor/NN Vak/NN");
  for (const Role role : {Role::headline, Role::heading, Role::body}) {
    article.paragraphs[0].role = role;
    const DocumentView view(article);
    EXPECT_EQ(read_source(view, {0, 2}).kind,
              role == Role::body ? MentionKind::name : MentionKind::description);
  }
}

TEST(SourceWords, CapitalsOfAWholeSentenceMakeNoName) {
  const Annotation article = marked("RAMOS/NNS SAYS/VBZ SO/RB");
  const DocumentView view(article);
  EXPECT_EQ(read_source(view, {0, 1}).kind, MentionKind::description);
}

TEST(UnlabelledName, EndsAtItsHead) {
  const Annotation article =
      marked("the/DT lawyer/NN Jo/NNP Zorvak/NNP [p Al/NNP Birch/NNP ] Zor/NN Vak/NN left/VBD");
  const DocumentView view(article);
  EXPECT_EQ(unlabelled_name(view, 3, 0), (TokenRange{2, 4}));
  EXPECT_EQ(unlabelled_name(view, 3, 3), (TokenRange{3, 4}));  // no further than the beginning
  EXPECT_EQ(unlabelled_name(view, 5, 0), (TokenRange{4, 6}));  // an entity's own tokens
  EXPECT_EQ(unlabelled_name(view, 7, 6), (TokenRange{6, 8}));  // in capitals
  EXPECT_EQ(unlabelled_name(view, 8, 8), (TokenRange{8, 9}));
}

}  // namespace
}  // namespace quoth::speaker
