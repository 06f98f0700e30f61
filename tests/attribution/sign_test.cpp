#include "attribution/sign.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"
#include "encoder/written_encoding.h"

namespace quoth::attribution {
namespace {

// Of "SOURCE CUE CONTENT", where CUE is given by its first and last word.
struct Case {
  const char* name;
  const char* article;
  const char* source;  // one word
  const char* first;
  const char* last;
  const char* content;  // its first word; it goes to the end of the article
  QuotationType type;
  Sign sign;
};

constexpr auto kIndirect = QuotationType::indirect;
constexpr auto kDirect = QuotationType::direct;

void expect_sign(const Case& test) {
  const SmallArticle article{test.article};
  AttributionCandidate candidate{
      .content = {{article.token(test.content), article.view().size()}},
      .cue = token::TokenRange{article.token(test.first), article.token(test.last) + 1},
      .source = article.at(test.source)};
  candidate.type = test.type;
  EXPECT_EQ(to_string(sign_of(article.view(), candidate)), to_string(test.sign));
}

TEST(Sign, IsThatOfTheCue) {
  const Case cases[] = {
      {"said", "Ann said/VBD/say rents rose", "Ann", "said", "said", "rents", kIndirect,
       Sign::said},
      {"a denial", "Ann denied/VBD/deny rents rose", "Ann", "denied", "denied", "rents", kIndirect,
       Sign::denied},
      {"a negated verb", "Ann did/VBD/do not/RB say/VB why she left", "Ann", "did", "say", "why",
       kIndirect, Sign::denied},
      {"a negation before the cue", "Ann did/VBD/do n't/RB/not say/VB why she left", "Ann", "say",
       "say", "why", kIndirect, Sign::denied},
      {"a denial before the cue", "Ann declined/VBD/decline to/TO say/VB why she left", "Ann",
       "say", "say", "why", kIndirect, Sign::denied},
      {"a negation of the source's", "Ann , not/RB Bo , said/VBD/say rents rose", "Bo", "said",
       "said", "rents", kIndirect, Sign::said},
      {"nobody", "Nobody/NN/nobody said/VBD/say rents rose", "Nobody", "said", "said", "rents",
       kIndirect, Sign::denied},
      {"told an inquiry", "Ann told/VBD/tell an/DT inquiry/NN/inquiry what she did", "Ann", "told",
       "inquiry", "what", kIndirect, Sign::said},
      {"a question whether it was said", "Did/VBD/do Ann say/VB rents rose ?", "Ann", "say", "say",
       "rents", kIndirect, Sign::asked},
      {"a question why it was said", "Why/WRB did/VBD/do Ann say/VB rents rose ?", "Ann", "say",
       "say", "rents", kIndirect, Sign::said},
      {"a question of what was said", "Said/VBD/say Ann that rents rose ?", "Ann", "Said", "Said",
       "rents", kIndirect, Sign::said},
      {"a denial that is negated", "Ann did/VBD/do not/RB deny/VB it", "Ann", "did", "deny", "it",
       kIndirect, Sign::said},
      {"a denial of a denial", "Ann refused/VBD/refuse to/TO rule/VB out/RP a sale", "Ann",
       "refused", "rule", "a", kIndirect, Sign::said},
      {"two denials side by side", "Ann denied/VBD/deny and/CC rejected/VBD/reject it", "Ann",
       "denied", "rejected", "it", kIndirect, Sign::denied},
      {"a particle after the cue", "Ann ruled/VBD/rule out/RP a sale", "Ann", "ruled", "ruled", "a",
       kIndirect, Sign::denied},
      {"a particle further on", "Ann pushed/VBD/push hard/RB back/RB on it", "Ann", "pushed", "on",
       "it", kIndirect, Sign::denied},
      {"neither of two", "Ann neither/DT confirmed/VBD/confirm nor/CC denied/VBD/deny it", "Ann",
       "confirmed", "denied", "it", kIndirect, Sign::denied},
      {"not one or the other", "Ann did/VBD/do not/RB confirm/VB or/CC deny/VB it", "Ann", "did",
       "deny", "it", kIndirect, Sign::denied},
      {"yet to", "Ann has/VBZ/have yet/RB to/TO say/VB why she left", "Ann", "has", "say", "why",
       kIndirect, Sign::denied},
      {"doubts", "Ann voiced/VBD/voice doubts/NNS/doubt about/IN it", "Ann", "voiced", "about",
       "it", kIndirect, Sign::denied},
      {"without evidence", "Ann claimed/VBD/claim without/IN any evidence that it fell", "Ann",
       "claimed", "evidence", "that", kIndirect, Sign::said},
      {"could not resist", "Ann could/MD not/RB resist/VB saying/VBG/say it fell", "Ann", "could",
       "saying", "it", kIndirect, Sign::said},
      {"is against", "Ann is/VBZ/be against/IN a sale", "Ann", "is", "against", "a", kIndirect,
       Sign::denied},
      {"no doubt", "Ann had/VBD/have no/DT doubt/NN about/IN it", "Ann", "had", "about", "it",
       kIndirect, Sign::said},
      {"no negation", "Ann not/RB only/RB said/VBD/say it", "Ann", "not", "said", "it", kIndirect,
       Sign::said},
      {"an objection", "Ann objected/VBD/object to/IN it", "Ann", "objected", "to", "it", kIndirect,
       Sign::denied},
      {"an objection that gives its reason", "Ann objected/VBD/object that/IN/that it rained",
       "Ann", "objected", "objected", "that", kIndirect, Sign::said},
      {"a protest for something", "Ann protested/VBD/protest for/IN/for lower rents", "Ann",
       "protested", "for", "lower", kIndirect, Sign::said},
      {"an objection in words", "Ann objected/VBD/object : “ No . ”", "Ann", "objected", ":", "“",
       kDirect, Sign::said},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    expect_sign(test);
  }
}

TEST(Sign, OfAQuestion) {
  const Case cases[] = {
      {"whether", "Ann asked/VBD/ask whether rents rose", "Ann", "asked", "asked", "whether",
       kIndirect, Sign::asked},
      {"about", "Ann asked/VBD/ask Bo about/IN rents", "Ann", "asked", "about", "rents", kIndirect,
       Sign::asked},
      {"in marks", "Ann asked/VBD/ask : “ Why ? ”", "Ann", "asked", ":", "“", kDirect, Sign::asked},
      {"a debate", "They debated/VBD/debate whether rents rose", "They", "debated", "debated",
       "whether", kIndirect, Sign::asked},
      {"a request", "Ann asked/VBD/ask Bo to leave", "Ann", "asked", "asked", "Bo", kIndirect,
       Sign::said},
      {"a negated one", "Ann did/VBD/do not/RB ask/VB whether rents rose", "Ann", "did", "ask",
       "whether", kIndirect, Sign::denied},
      {"questioned whether", "Ann questioned/VBD/question whether rents rose", "Ann", "questioned",
       "questioned", "whether", kIndirect, Sign::asked},
      {"questioned a thing", "Ann questioned/VBD/question the figures", "Ann", "questioned",
       "questioned", "the", kIndirect, Sign::asked},
      {"a label", "Ann : Why ?", "Ann", ":", ":", "Why", kDirect, Sign::asked},
      {"a label before an answer", "Ann : Rents rose .", "Ann", ":", ":", "Rents", kDirect,
       Sign::said},
      {"said", "Ann said/VBD/say : “ Why ? ”", "Ann", "said", ":", "“", kDirect, Sign::said},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    expect_sign(test);
  }
}

TEST(Sign, WithoutACueIsReadInTheQuestionMark) {
  const SmallArticle asked{"“ Why ? ”"};
  const SmallArticle said{"“ Rents rose . ”"};
  const AttributionCandidate all{.content = {{0, 4}}, .type = QuotationType::direct};
  EXPECT_EQ(sign_of(asked.view(), all), Sign::asked);
  const AttributionCandidate rest{.content = {{0, 5}}, .type = QuotationType::direct};
  EXPECT_EQ(sign_of(said.view(), rest), Sign::said);
}

TEST(Sign, OfAPassiveIsThatOfItsSubject) {
  const struct {
    const char* article;
    Sign sign;
  } kCases[] = {
      {"No/DT/no details/NNS were/VBD/be given/VBN/give on why she left", Sign::denied},
      {"No/DT/no bad/JJ floods/NNS were/VBD/be given/VBN/give on why she left", Sign::denied},
      {"The/DT/the details/NNS were/VBD/be given/VBN/give on why she left", Sign::said},
      {"No/DT/no man/NN gave/VBD/give were/VBD/be given/VBN/give on why she left", Sign::said},
      {"No/DT/no man/NN had/VBD/have given/VBN/give on why she left", Sign::said},
  };
  for (const auto& [text, sign] : kCases) {
    const SmallArticle article{text};
    const AttributionCandidate candidate{
        .content = {{article.token("why"), article.view().size()}},
        .cue = token::TokenRange{article.token("given") - 1, article.token("on") + 1},
        .type = kIndirect};
    EXPECT_EQ(sign_of(article.view(), candidate), sign) << text;
  }
}

TEST(Sign, OfACueThatTheRulesDoNotKnowIsTheEncoders) {
  const struct {
    const char* article;
    const char* cue;
    Sign by_encoder;
    Sign sign;
  } kCases[] = {
      {"Ann pooh-poohed/VBD/pooh-pooh that rents rose", "pooh-poohed", Sign::denied, Sign::denied},
      {"Ann said/VBD/say that rents rose", "said", Sign::said, Sign::said},
      {"Ann denied/VBD/deny rents rose", "denied", Sign::said, Sign::denied},
  };
  for (const auto& [text, cue, by_encoder, sign] : kCases) {
    SmallArticle article{text};
    encoder::WrittenEncoding written(article.view().size());
    written.label(encoder::Output::sign, article.token(cue), static_cast<std::size_t>(by_encoder));
    const encoder::Encoding encoding = written.make();
    article.view().encoding = &encoding;
    const AttributionCandidate candidate{.content = {{2, article.view().size()}},
                                         .cue = article.at(cue),
                                         .source = article.at("Ann"),
                                         .type = kIndirect};
    EXPECT_EQ(sign_of(article.view(), candidate), sign) << text;
  }
}

TEST(Sign, AQuestionWithinInnerMarksIsAnothers) {
  const SmallArticle article{"“ We never ask ‘ Why ? ’ ”"};
  const AttributionCandidate all{.content = {{0, 9}}, .type = QuotationType::direct};
  EXPECT_EQ(sign_of(article.view(), all), Sign::said);
}

}  // namespace
}  // namespace quoth::attribution
