#include "attribution/quotation_type.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

AttributionCandidate whole(const SmallArticle& article) {
  AttributionCandidate candidate;
  candidate.content = {{0, article.view().size()}};
  return candidate;
}

TEST(QuotationType, SaysHowMuchStandsInMarks) {
  const struct {
    const char* name;
    const char* content;
    QuotationType type;
  } cases[] = {
      {"no marks", "the bridge is old", QuotationType::indirect},
      {"one word", "old", QuotationType::indirect},
      {"all", "“ The bridge is old ”", QuotationType::direct},
      {"the end", "the bridge is “ old ”", QuotationType::mixed},
      {"the beginning", "“ Old ” is the bridge", QuotationType::mixed},
      {"two quoted", "“ Old ” “ and grey ”", QuotationType::direct},
      {"a word between two", "“ Old ” and “ grey ”", QuotationType::mixed},
      {"marks within marks", "“ They say ‘ no ’ to it ”", QuotationType::direct},
      {"open to the end", "“ The bridge is old", QuotationType::direct},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.content};
    EXPECT_EQ(type_of(article.view(), whole(article)), test.type);
  }
}

TEST(QuotationType, AWordThatLeadsUpToTheMarksDoesNotCount) {
  const struct {
    const char* name;
    const char* content;
    QuotationType type;
  } cases[] = {
      {"that", "that/IN “ the bridge is old ”", QuotationType::direct},
      {"and", "and/CC “ the bridge is old ”", QuotationType::direct},
      {"but", "But/CC “ the bridge is old ”", QuotationType::direct},
      {"that after a comma", ", that/IN “ the bridge is old ”", QuotationType::direct},
      {"two", "and/CC that/IN “ the bridge is old ”", QuotationType::direct},
      {"two with a word between", "and/CC so that/IN “ it is old ”", QuotationType::mixed},
      {"by its lemma", "THAT/IN/that “ the bridge is old ”", QuotationType::direct},
      {"whether", "whether/IN “ the bridge is old ”", QuotationType::mixed},
      {"after the marks", "“ the bridge is old ” that/IN", QuotationType::mixed},
      {"between", "“ it is old ” and/CC “ it is grey ”", QuotationType::mixed},
      {"with no marks", "that/IN the bridge is old", QuotationType::indirect},
      {"alone", "that/IN", QuotationType::indirect},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.content};
    EXPECT_EQ(type_of(article.view(), whole(article)), test.type);
  }
}

TEST(QuotationType, MarksAndSignsOutsideDoNotCount) {
  for (const char* content :
       {"“ It is old ” .", "“ It is old ” , “ it is grey ”", ": “ It is old ”", "( “ It is old ” )",
        "- “ It is old ”", "•/NFP “ It is old ”", "§/SYM “ It is old ”"}) {
    const SmallArticle article{content};
    EXPECT_EQ(type_of(article.view(), whole(article)), QuotationType::direct) << content;
  }
}

TEST(QuotationType, IsOfAllPieces) {
  const SmallArticle article{"“ It is old , ” she said , “ and grey ” , she thinks , and tall ."};
  AttributionCandidate candidate;
  candidate.content = {{0, article.token("”") + 1},
                       {article.token("“", 2), article.token("”", 2) + 1}};
  EXPECT_EQ(type_of(article.view(), candidate), QuotationType::direct);
  candidate.content.push_back({article.token("tall"), article.token("tall") + 1});
  EXPECT_EQ(type_of(article.view(), candidate), QuotationType::mixed);
  candidate.content.erase(candidate.content.begin(), candidate.content.begin() + 2);
  EXPECT_EQ(type_of(article.view(), candidate), QuotationType::indirect);
}

TEST(QuotationType, LeadsOnlyOnceInAQuotation) {
  const SmallArticle article{"“ It is old , ” she said , that/IN “ it is grey ”"};
  AttributionCandidate candidate;
  candidate.content = {{0, article.token("”") + 1},
                       {article.token("that"), article.token("”", 2) + 1}};
  EXPECT_EQ(type_of(article.view(), candidate), QuotationType::mixed);
}

TEST(QuotationType, GivenByTheLayoutIsDirect) {
  const SmallArticle article{"The bridge is old ."};
  AttributionCandidate candidate = whole(article);
  candidate.resolved_by = ResolvedBy::signature;
  EXPECT_EQ(type_of(article.view(), candidate), QuotationType::direct);
  candidate = whole(article);
  candidate.origin = Origin::transcript;
  EXPECT_EQ(type_of(article.view(), candidate), QuotationType::direct);
  for (const Origin origin :
       {Origin::models, Origin::report_clause, Origin::introduction, Origin::nested}) {
    candidate = whole(article);
    candidate.origin = origin;
    candidate.resolved_by = ResolvedBy::continuation;
    EXPECT_EQ(type_of(article.view(), candidate), QuotationType::indirect);
  }
}

TEST(QuotationType, OfNoWordsIsIndirect) {
  const SmallArticle article{"Old ."};
  EXPECT_EQ(type_of(article.view(), AttributionCandidate()), QuotationType::indirect);
}

}  // namespace
}  // namespace quoth::attribution
