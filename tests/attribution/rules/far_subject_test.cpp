#include "attribution/rules/far_subject.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

struct Case {
  const char* name;
  std::string_view paragraph;
  std::string_view cue;  // its first and last word
  std::string_view cue_end;
  std::string_view content;  // its first word; up to the full stop
  std::string_view source;   // "" for none
};

const Case kCases[] = {
    {"before who it is",
     "Jo/NNP#person Alder/NNP#person , who/WP was/VBD late/JJ , has/VBZ/have said/VBN/say we/PRP "
     "act/VBP .",
     "has", "said", "we", "Jo Alder"},
    {"before what it is",
     "Alder/NNP#person , a/DT banker/NN from/IN Elm/NNP , Ohio/NNP , said/VBD/say we/PRP act/VBP .",
     "said", "said", "we", "Alder"},
    {"not what a preposition leads to",
     "For/IN Alder/NNP#person , who/WP was/VBD late/JJ , said/VBD/say we/PRP act/VBP .", "said",
     "said", "we", ""},
    {"of the verb before",
     "She/PRP/she opened/VBD it/PRP and/CC also/RB said/VBD/say we/PRP act/VBP .", "said", "said",
     "we", "She"},
    {"after words that lead in",
     "On/IN Monday/NNP , the/DT mayor/NN opened/VBD it/PRP , saying/VBG/say we/PRP act/VBP .",
     "saying", "saying", "we", "the mayor"},
    {"of the verb before, with words between commas",
     "Alder/NNP#person opened/VBD it/PRP and/CC , being/VBG there/RB , said/VBD/say we/PRP act/VBP "
     ".",
     "said", "said", "we", "Alder"},
    {"not of a passive",
     "The/DT women/NNS were/VBD/be held/VBN and/CC told/VBD/tell to/TO act/VB .", "told", "told",
     "to", ""},
    {"not of a passive cue",
     "Alder/NNP#person came/VBD and/CC was/VBD/be told/VBN/tell to/TO act/VB .", "was", "told",
     "to", ""},
    {"of an adverb of the cue",
     "She/PRP/she opened/VBD it/PRP but/CC never/RB said/VBD/say we/PRP act/VBP .", "never", "said",
     "we", "She"},
    {"before a day",
     "She/PRP/she opened/VBD it/PRP and/CC on/IN Monday/NNP said/VBD/say we/PRP act/VBP .", "said",
     "said", "we", "She"},
    {"right before",
     "However/RB , the/DT bold/JJ council/NN of/IN Elm/NNP did/VBD/do not/RB say/VB/say we/PRP "
     "act/VBP .",
     "did", "say", "we", "the bold council of Elm"},
    {"right before, after a day",
     "On/IN Monday/NNP the/DT council/NN claimed/VBD/claim we/PRP act/VBP .", "claimed", "claimed",
     "we", "the council"},
    {"right before, of two",
     "Elm/NNP#loc and/CC South/NNP#loc Ash/NNP#loc claimed/VBD/claim we/PRP act/VBP .", "claimed",
     "claimed", "we", "Elm and South Ash"},
    {"right before, after another clause",
     "She/PRP/she left/VBD and/CC Ash/NNP#loc claimed/VBD/claim we/PRP act/VBP .", "claimed",
     "claimed", "we", "Ash"},
    {"right before, after a dash",
     "On/IN the/DT bridge/NN -/HYPH Ash/NNP#loc claimed/VBD/claim we/PRP act/VBP .", "claimed",
     "claimed", "we", "Ash"},
    {"not amid other words",
     "They/PRP saw/VBD the/DT council/NN claimed/VBD/claim we/PRP act/VBP .", "claimed", "claimed",
     "we", ""},
    {"not of a passive right after it",
     "The/DT council/NN was/VBD/be told/VBN/tell we/PRP act/VBP .", "was", "told", "we", ""},
    {"not without a verb before", "Alder/NNP#person and/CC said/VBD/say we/PRP act/VBP .", "said",
     "said", "we", ""},
    {"of a title",
     "[headline] Alder/NNP#person opens/VBZ bridge/NN , hints/NNS/hint we/PRP act/VBP .", "hints",
     "hints", "we", "Alder"},
    {"not of a list elsewhere",
     "Alder/NNP#person opens/VBZ bridge/NN , hints/NNS/hint we/PRP act/VBP .", "hints", "hints",
     "we", ""},
};

std::vector<AttributionCandidate> candidates_of(const SmallArticle& article, const Case& c) {
  AttributionCandidate candidate;
  candidate.cue = token::TokenRange{article.token(c.cue), article.token(c.cue_end) + 1};
  candidate.content = {{article.token(c.content), article.view().size() - 1}};
  return {candidate};
}

TEST(FarSubject, IsTheSourceOfAnActiveCue) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const SmallArticle article{c.paragraph};
    const auto found = apply_rule(give_far_subjects, article.view(), candidates_of(article, c));
    EXPECT_EQ(found[0].source ? article.text(*found[0].source) : "", c.source);
  }
}

TEST(FarSubject, TakesThePlaceOfACommaAlone) {
  const SmallArticle article{kCases[0].paragraph};
  auto candidates = candidates_of(article, kCases[0]);
  candidates[0].source = token::TokenRange{candidates[0].cue->begin - 1, candidates[0].cue->begin};
  candidates = apply_rule(give_far_subjects, article.view(), std::move(candidates));
  EXPECT_EQ(article.text(*candidates[0].source), "Jo Alder");
}

TEST(FarSubject, FollowsAParticipleThatLeadsIn) {
  const struct {
    std::string_view paragraph;
    std::string_view source;
  } kLeads[] = {
      {"After/IN denying/VBG/deny it/PRP , Alder/NNP#person left/VBD .", "Alder"},
      {"After/IN denying/VBG/deny it/PRP , Alder/NNP#person of/IN Elm .", ""},
      {"After/IN he/PRP kept/VBD denying/VBG/deny it/PRP , Alder/NNP#person left/VBD .", ""},
  };
  for (const auto& [paragraph, source] : kLeads) {
    const SmallArticle article{paragraph};
    AttributionCandidate candidate;
    candidate.source = article.at("After");  // no words for anybody
    candidate.cue = article.at("denying");
    candidate.content = {article.at("it")};
    const auto found = apply_rule(give_far_subjects, article.view(), {candidate});
    EXPECT_EQ(found[0].source ? article.text(*found[0].source) : "", source) << paragraph;
  }
}

TEST(FarSubject, LeavesASourceThatIsThere) {
  const SmallArticle article{kCases[0].paragraph};
  auto candidates = candidates_of(article, kCases[0]);
  candidates[0].source = article.at("who");
  candidates = apply_rule(give_far_subjects, article.view(), std::move(candidates));
  EXPECT_EQ(article.text(*candidates[0].source), "who");
}

TEST(FarSubject, IsTheNameAfterACueThatWordsInMarksEndBefore) {
  const struct {
    std::string_view paragraph;
    std::string_view source;
  } kAfter[] = {
      {"“ We/PRP act/VBP , ” said/VBD/say Alder/NNP#person of/IN it/PRP .", "Alder"},
      {"“ We/PRP act/VBP , ” said/VBD/say one/CD of/IN them/PRP .", ""},
      {"We/PRP act/VBP , said/VBD/say Alder/NNP#person of/IN it/PRP .", ""},
  };
  for (const auto& [paragraph, source] : kAfter) {
    const SmallArticle article{paragraph};
    AttributionCandidate candidate;
    candidate.cue = article.at("said");
    candidate.content = {{0, candidate.cue->begin}};
    const auto found = apply_rule(give_far_subjects, article.view(), {candidate});
    EXPECT_EQ(found[0].source ? article.text(*found[0].source) : "", source) << paragraph;
  }
}

}  // namespace
}  // namespace quoth::attribution
