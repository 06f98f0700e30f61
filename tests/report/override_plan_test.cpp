#include "report/override_plan.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::report {
namespace {

using Texts = std::vector<std::string>;

Record harbour() {
  return article("harbour.txt",
                 {{"Dame Ann Lee", "“Silt blocks the northern quay every winter”"},
                  {"the mayor", "“Every ferry to the islands leaves on time”"}},
                 {{"Dame Ann Lee", SpeakerKind::person, "owner of the cafe", {"Lee"}},
                  {"the mayor", SpeakerKind::unnamed}});
}

Texts names_of(const OverridePlan& plan) {
  Texts names;
  for (const OverridePlan::Who& who : plan.speakers) names.push_back(who.name);
  return names;
}

TEST(OverridePlan, WithoutCorrectionsEverybodyStays) {
  OverridePlan plan(harbour());
  plan.finish();
  EXPECT_EQ(names_of(plan), (Texts{"Dame Ann Lee", "the mayor"}));
  EXPECT_EQ(plan.becomes, (std::vector<Index>{0, 1}));
  EXPECT_EQ(plan.quotations.size(), 2U);
}

TEST(OverridePlan, SeveralNamesBecomeOneSpeaker) {
  OverridePlan plan(harbour());
  EXPECT_TRUE(plan.apply(NameOverride{.names = {"Lee", "the mayor"}, .name = "Ann Lee"}));
  plan.finish();
  ASSERT_EQ(names_of(plan), Texts{"Ann Lee"});
  EXPECT_EQ(plan.speakers[0].id, "ann-lee");
  EXPECT_EQ(plan.speakers[0].kind, SpeakerKind::person);
  EXPECT_EQ(plan.speakers[0].description, "owner of the cafe");
  EXPECT_EQ(plan.speakers[0].aliases, (Texts{"Dame Ann Lee", "Lee", "the mayor"}));
  EXPECT_EQ(plan.becomes, (std::vector<Index>{0, 0}));
}

TEST(OverridePlan, ANameThatNobodyHasDoesNotFit) {
  OverridePlan plan(harbour());
  EXPECT_FALSE(plan.apply(NameOverride{.names = {"Cay Dunn"}, .name = "Cay Dunn Ruiz"}));
  plan.finish();
  EXPECT_EQ(names_of(plan), (Texts{"Dame Ann Lee", "the mayor"}));
}

TEST(OverridePlan, AQuotationIsGivenToANewSpeakerOrDropped) {
  const Record record = harbour();
  OverridePlan plan(record);
  EXPECT_TRUE(plan.apply(QuotationOverride{.text = "Silt blocks the northern quay every winter",
                                           .speaker = "Cay Dunn"},
                         record));
  EXPECT_TRUE(
      plan.apply(QuotationOverride{.quotation = record.quotations[1].id, .said = false}, record));
  EXPECT_FALSE(plan.apply(QuotationOverride{.text = "No such words"}, record));
  plan.finish();
  EXPECT_EQ(names_of(plan), (Texts{"Dame Ann Lee", "the mayor", "Cay Dunn"}));
  EXPECT_TRUE(plan.quotations[0].changed);
  EXPECT_EQ(plan.quotations[0].speaker, Index{2});
  EXPECT_TRUE(plan.quotations[1].dropped);
}

TEST(OverridePlan, IdsDiffer) {
  OverridePlan plan(harbour());
  EXPECT_TRUE(plan.apply(NameOverride{.names = {"the mayor"}, .name = "Ann Lee"}));
  EXPECT_TRUE(plan.apply(NameOverride{.names = {"Dame Ann Lee"}, .name = "Dame Ann Lee"}));
  plan.finish();
  ASSERT_EQ(plan.speakers.size(), 2U);
  EXPECT_NE(plan.speakers[0].id, plan.speakers[1].id);
}

}  // namespace
}  // namespace quoth::report
