#include "diff/article_version.h"

#include <gtest/gtest.h>

#include <string>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

constexpr const char* kOld = "Ice closes the quay\nThe ferry left.\nCorrection: it left on Monday.";
constexpr const char* kNew = "The ferry left.\nThe ferry left.";

struct Versions {
  std::string old_text = kOld;
  std::string new_text = kNew;
  Record old_record = record_of(old_text);
  Record new_record = record_of(new_text);
  Texts texts{{old_record.digest, old_text}, {new_record.digest, new_text}};
  ArticleVersion was{old_record, new_record, texts};
  ArticleVersion is{new_record, old_record, texts};
};

TEST(ArticleVersion, KnowsWhereThingsStand) {
  Versions versions;
  versions.old_record.paragraphs[0].role = Role::headline;
  EXPECT_TRUE(versions.was.in_headline({2, 5}));
  EXPECT_FALSE(versions.was.in_headline({22, 25}));
  EXPECT_TRUE(versions.was.in_note({40, 44}));
  EXPECT_FALSE(versions.was.in_note({22, 25}));
  EXPECT_EQ(versions.was.paragraph_at({0, 3}), 1U);
  EXPECT_EQ(versions.was.paragraph_at({22, 25}), 2U);
}

TEST(ArticleVersion, WordsStandInTheOtherAsOften) {
  const Versions versions;
  EXPECT_TRUE(stands(versions.was, versions.is, "the ferry left"));
  EXPECT_FALSE(stands(versions.is, versions.was, "the ferry left")) << "twice, and once";
  EXPECT_FALSE(stands(versions.was, versions.is, "on Monday"));
  EXPECT_TRUE(stands(versions.was, versions.is, "")) << "nothing";
}

TEST(ArticleVersion, AQuotationStandsIfAllPiecesDo) {
  const Versions versions;
  QuotationRecord quotation;
  quotation.content = {{20, 35}};
  EXPECT_TRUE(stands(versions.was, versions.is, quotation));
  quotation.content.push_back({48, 65});
  EXPECT_FALSE(stands(versions.was, versions.is, quotation));
  const ArticleVersion unknown(versions.old_record, versions.new_record, {});
  quotation.content.pop_back();
  EXPECT_FALSE(stands(unknown, versions.is, quotation));
}

TEST(ArticleVersion, AConjunctionIsNoPartOfWhatIsSaid) {
  EXPECT_EQ(without_that("that it froze"), "it froze");
  EXPECT_EQ(without_that("That it froze"), "it froze");
  EXPECT_EQ(without_that("thatched"), "thatched");
}

}  // namespace
}  // namespace quoth::diff
