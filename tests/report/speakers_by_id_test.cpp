#include "report/speakers_by_id.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace quoth::report {
namespace {

TEST(SpeakersById, FindsAsFindSpeakerDoes) {
  Record record;
  record.speakers = {{.id = "ann-lee"}, {.id = ""}, {.id = "bo"}, {.id = "bo"}};
  const SpeakersById by_id(record.speakers);
  for (const std::string id : {"ann-lee", "bo", "", "nobody"}) {
    EXPECT_EQ(by_id.find(id), find_speaker(record, id)) << id;
  }
  EXPECT_EQ(by_id.find("bo"), 2U);
}

}  // namespace
}  // namespace quoth::report
