#include "report/whole_report.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "format/example.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

TEST(WholeReport, HasThePartsOfTheReport) {
  const Report report = example_report();
  const WholeReport whole(report);
  ASSERT_EQ(whole.articles(), report.articles.size());
  for (std::size_t n = 0; n < report.articles.size(); ++n) {
    EXPECT_EQ(whole.id(n), report.articles[n].id);
    EXPECT_EQ(whole.article_called(report.articles[n].id), n);
  }
  EXPECT_FALSE(whole.article_called("nothing"));
  ASSERT_EQ(whole.statements(), report.statements.size());
  for (std::size_t n = 0; n < report.statements.size(); ++n) {
    const std::vector<Variant>& variants = report.statements[n].variants;
    const auto places = whole.places(n);
    ASSERT_EQ(places.size(), variants.size());
    for (std::size_t v = 0; v < variants.size(); ++v) {
      ASSERT_TRUE(places[v]);
      EXPECT_EQ(whole.id(places[v]->article), variants[v].article);
      EXPECT_EQ(whole.quotation(*places[v]).id, variants[v].quotation);
    }
  }
}

// A report that another program made may lack them.
TEST(WholeReport, AVariantNeedHaveNoQuotation) {
  Report report = make_report({article("a", {{"Ann Lee", "“The harbour froze over in a night”"}})});
  ASSERT_EQ(report.statements.size(), 1U);
  Variant& variant = report.statements[0].variants[0];
  EXPECT_TRUE(WholeReport(report).places(0)[0]);
  variant.quotation = "q-none";
  EXPECT_FALSE(WholeReport(report).places(0)[0]);
  variant.article = "b";
  EXPECT_FALSE(WholeReport(report).places(0)[0]);
}

}  // namespace
}  // namespace quoth::report
