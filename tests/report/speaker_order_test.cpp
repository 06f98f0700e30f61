#include <gtest/gtest.h>

#include "quoth/selection.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

using Names = std::vector<std::string>;

Names sorted(SpeakerOrder order) {
  Report report = make_report(
      {article("a", {{"the Port", "“Ice is thick”"}, {"Sir Bo Zell", "“Silt is dear to us”"}},
               {{"the Port", SpeakerKind::organization}}),
       article("b", {{"Ann Öhm", "“Ferries are late”"},
                     {"Ann Öhm", "“Pilots were never asked”"},
                     {"Ann Öhm", "“Salt keeps dredgers rusting”"},
                     {"Sir Bo Zell", "“Tar is what it is”"}})});
  sort_speakers(report, order);
  Names names;
  for (const ReportSpeaker& speaker : report.speakers) names.push_back(speaker.name);
  return names;
}

TEST(SpeakerOrder, Sorts) {
  EXPECT_EQ(sorted(SpeakerOrder::articles), (Names{"Sir Bo Zell", "Ann Öhm", "the Port"}));
  EXPECT_EQ(sorted(SpeakerOrder::quotations), (Names{"Ann Öhm", "Sir Bo Zell", "the Port"}));
  EXPECT_EQ(sorted(SpeakerOrder::name), (Names{"Ann Öhm", "the Port", "Sir Bo Zell"}));
  EXPECT_EQ(sorted(SpeakerOrder::appearance), (Names{"the Port", "Sir Bo Zell", "Ann Öhm"}));
}

TEST(SpeakerOrder, AnEmptyReport) {
  Report report;
  for (const SpeakerOrder order : {SpeakerOrder::articles, SpeakerOrder::quotations,
                                   SpeakerOrder::name, SpeakerOrder::appearance})
    sort_speakers(report, order);
  EXPECT_TRUE(report.speakers.empty());
}

}  // namespace
}  // namespace quoth::report
