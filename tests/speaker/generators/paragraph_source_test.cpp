#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;  // "he" is the last source
  std::string_view proposed;
};

constexpr Case kCases[] = {
    {"somebody without a name",
     "{ The/DT premier/NN } < said/VBD > ( so/RB ) | ( \"/`` no/RB \"/'' ) { he/PRP } < added/VBD "
     ">",
     "premier"},
    {"a man by his name",
     "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | ( \"/`` no/RB \"/'' ) { he/PRP } < "
     "added/VBD >",
     "Paul Alder"},
    {"not who may be a woman",
     "{ [p Alder/NNP ] } < said/VBD > ( so/RB ) | then/RB { he/PRP } < added/VBD > ( no/RB )", ""},
    {"somebody whose name is given to both",
     "{ [p Sam/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | then/RB { he/PRP } < added/VBD > ( no/RB "
     ")",
     "Sam Alder"},
    {"not whom the source mentions",
     "{ [p Paul/NNP Alder/NNP ] ,/, who/WP met/VBD [p Al/NNP Birch/NNP ] ,/, } < said/VBD > ( "
     "so/RB ) "
     "| then/RB { he/PRP } < added/VBD > ( no/RB )",
     "Paul Alder"},
    {"not of the other gender",
     "{ A/DT waitress/NN } < said/VBD > ( so/RB ) | ( \"/`` no/RB \"/'' ) { he/PRP } < added/VBD >",
     ""},
    {"not several",
     "{ Two/CD farmers/NNS } < said/VBD > ( so/RB ) | ( \"/`` no/RB \"/'' ) { he/PRP } < added/VBD "
     ">",
     ""},
    {"not after somebody else",
     "{ The/DT premier/NN } < said/VBD > ( so/RB ) | [p Al/NNP Birch/NNP ] nodded/VBD | ( \"/`` "
     "no/RB \"/'' ) { he/PRP } < added/VBD >",
     ""},
    {"not in another paragraph",
     "{ The/DT premier/NN } < said/VBD > ( so/RB ) || ( \"/`` no/RB \"/'' ) { he/PRP } < added/VBD "
     ">",
     ""},
};

// Adds whom the first source describes.
void describe(MarkedArticle& article) {
  const SourceWords& source = article.discourse.sources[0];
  if (source.kind == MentionKind::name) return;
  const MentionQuery query = MarkedArticle::phrase_query(source.phrase);
  ASSERT_NE(source.head, kNone);
  const Candidates described = propose_new_description(article.discourse, query);
  ASSERT_FALSE(described.empty());
  const Index referent = accept(article.discourse, described.front());
  add_mention(article.discourse,
              {MentionKind::description, source.tokens, source.tokens, source.head, referent});
}

TEST(ParagraphSource, IsWhoSpokeThere) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    describe(article);
    for (const char* name : {"Alder", "Birch"}) {
      if (article.find(name) != kNone) article.mention(name);
    }
    const auto query = article.pronoun("he", MentionForm::third_person);
    EXPECT_EQ(article.proposed(propose_paragraph_source(article.discourse, query)), c.proposed);
  }
}

TEST(ParagraphSource, IsOneOfAPeople) {
  const auto proposed = [](const char* markup) {
    MarkedArticle article(markup);
    article.mention("Alder");
    MentionQuery query = MarkedArticle::phrase_query(article.discourse.sources[1].phrase);
    return article.proposed(propose_paragraph_source(article.discourse, query));
  };
  EXPECT_EQ(proposed("{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | { The/DT German/NN } < "
                     "added/VBD > ( no/RB )"),
            "Paul Alder");
  EXPECT_EQ(proposed("{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) | { The/DT judge/NN } < "
                     "added/VBD > ( no/RB )"),
            "");
}

}  // namespace
}  // namespace quoth::speaker
