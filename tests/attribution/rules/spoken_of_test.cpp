#include "attribution/rules/spoken_of.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

struct Case {
  const char* name;
  const char* text;
  const char* source;  // the last word of a source: "The mayor", or one word
  const char* cue;     // its first and its last word
  const char* cue_end;
  const char* given;  // the source after the rule; "" for none
};

constexpr Case kCases[] = {
    {"a passive", "The mayor was/VBD/be accused/VBN/accuse of/IN waste", "mayor", "was", "of", ""},
    {"a passive with its auxiliary before the cue",
     "The mayor has/VBZ/have been/VBN/be criticised/VBN/criticise for/IN waste", "mayor",
     "criticised", "for", ""},
    {"who accuses", "The mayor was/VBD/be accused/VBN/accuse by/IN the/DT union of/IN waste",
     "mayor", "was", "accused", "the union"},
    {"a participle alone", "Farmers/NNS urged/VBN/urge to/TO pay/VB more", "Farmers", "urged",
     "urged", ""},
    {"an active verb has an object before the preposition",
     "Farmers/NNS urged/VBD/urge the/DT town to/TO pay", "Farmers", "urged", "urged", "Farmers"},
    {"a clause about somebody else", "It is what Alder/NNP described/VBN/describe as/IN waste",
     "Alder", "described", "described", "Alder"},
    {"an active verb in the perfect",
     "The mayor has/VBZ/have accused/VBN/accuse the/DT union of/IN waste", "mayor", "accused",
     "accused", "The mayor"},
    {"quoted in the passive, it is still its own words",
     "The mayor was/VBD/be quoted/VBN/quote as/IN saying/VBG/say so/RB", "mayor", "was", "saying",
     "The mayor"},
    {"criticism", "The mayor faced/VBD/face heavy/JJ criticism/NN/criticism over/IN waste", "mayor",
     "faced", "over", ""},
    {"whose criticism it is",
     "The mayor took/VBD/take criticism/NN/criticism from/IN farmers/NNS for/IN waste", "mayor",
     "took", "criticism", "farmers"},
    {"a participle alone before who accuses",
     "Alder/NNP accused/VBN/accuse by/IN the/DT union of/IN waste", "Alder", "accused", "by",
     "the union"},
    {"told at a distance", "The mayor went home after/IN being/VBG/be warned/VBN/warn of/IN waste",
     "mayor", "being", "of", ""},
    {"told at a distance, with its auxiliary",
     "The mayor , who came late with a crowd , was/VBD/be warned/VBN/warn of/IN waste", "mayor",
     "was", "of", ""},
    {"who is asked, before the participle",
     "Alder/NNP , asked/VBN/ask about/IN waste , laughed/VBD", "Alder", "asked", "about", ""},
    {"who asks after an aside", "Alder/NNP , who/WP was late , asked/VBD/ask about/IN waste",
     "Alder", "asked", "about", "Alder"},
    {"what others say of it", "The mayor reportedly/RB/reportedly left/VBD/leave town", "mayor",
     "reportedly", "reportedly", ""},
    {"what others say, with an auxiliary",
     "The mayor has/VBZ/have allegedly/RB/allegedly left/VBN/leave town", "mayor", "has",
     "allegedly", ""},
    {"its own words, as others say",
     "The mayor has/VBZ/have reportedly/RB/reportedly said/VBN/say so/RB", "mayor", "has", "said",
     "The mayor"},
    {"her own criticism", "The mayor voiced/VBD/voice criticism/NN/criticism of/IN waste", "mayor",
     "voiced", "of", "The mayor"},
};

TEST(SpokenOf, IsNotTheSource) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const SmallArticle article{c.text};
    AttributionCandidate candidate;
    candidate.source = article.at(c.source);
    if (c.source == std::string_view("mayor")) candidate.source->begin = 0;
    candidate.cue = token::TokenRange{article.token(c.cue), article.token(c.cue_end) + 1};
    candidate.content = {{article.view().size() - 1, article.view().size()}};
    const auto all = apply_rule(take_from_spoken_of, article.view(), {candidate});
    EXPECT_EQ(all[0].source ? article.text(*all[0].source) : "", c.given);
  }
}

TEST(SpokenOf, TheAccusedOfAHeadlineIsNamedByTheParticiple) {
  struct Headline {
    const char* text;
    const char* source;
    const char* last;  // of the content
  };
  for (const auto& [text, source, last] :
       {Headline{"Theft/NN accused/VBD/accuse “ was at home ”", "Theft accused", "”"},
        Headline{"Union/NN accused/VBD/accuse “ rude ” boss of theft", "Union", "theft"}}) {
    const SmallArticle article{text};
    AttributionCandidate candidate;
    candidate.source = token::TokenRange{0, 1};
    candidate.cue = article.at("accused");
    candidate.content = {{2, article.token(last) + 1}};
    const auto all = apply_rule(take_from_spoken_of, article.view(), {candidate});
    EXPECT_EQ(article.text(*all[0].source), source);
  }
}

TEST(SpokenOf, WhoIsAskedIsNamedAfterTheClause) {
  const SmallArticle article{"Asked/VBN/ask what she saw , Alder laughed",
                             "“ Why ? ” asked/VBD/ask Birch"};
  AttributionCandidate asked;
  asked.cue = article.at("Asked");
  asked.content = {{1, 4}};
  asked.source = article.at("Alder");
  EXPECT_FALSE(apply_rule(take_from_spoken_of, article.view(), {asked})[0].source);
  AttributionCandidate asks;
  asks.cue = article.at("asked");
  asks.content = {{article.token("Why") - 1, article.token("Why") + 3}};
  asks.source = article.at("Birch");
  EXPECT_TRUE(apply_rule(take_from_spoken_of, article.view(), {asks})[0].source);
}

TEST(SpokenOf, StaysASourceBehindItsCue) {
  const SmallArticle article{"Late was/VBD/be accused/VBN/accuse mayor"};
  AttributionCandidate candidate;
  candidate.source = article.at("mayor");
  candidate.cue = token::TokenRange{1, 3};
  candidate.content = {article.at("Late")};
  EXPECT_TRUE(apply_rule(take_from_spoken_of, article.view(), {candidate})[0].source);
}

}  // namespace
}  // namespace quoth::attribution
