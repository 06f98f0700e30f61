// Tests join_same_text() of report/same_text.cpp.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/sets.h"

namespace quoth::report {
namespace {

// An article of one long sentence with this digest, with a speaker.
Record story(const std::string& id, std::uint32_t digest, const TestSpeaker& speaker) {
  Record record = article(id, {}, {speaker});
  record.sentences = {{{0, 300}, digest}};
  record.paragraphs = {{{0, 300}, Role::body}};
  return record;
}

TEST(SameText, JoinsTheSpeakersOfCopiesByTheirIds) {
  const TestSpeaker pilot{"the pilot", SpeakerKind::unnamed, "", {}};
  const TestSpeaker cook{"the cook", SpeakerKind::unnamed, "", {}};
  const std::vector<Record> records = {story("a", 1, pilot), story("b", 1, pilot),
                                       story("c", 2, pilot), story("d", 1, cook)};
  Ties ties(records);
  join_same_text(ties, Copies(records));
  EXPECT_EQ(sets_of(ties), "the pilot = the pilot | the pilot | the cook");
  ASSERT_EQ(ties.ties().size(), 1U);
  EXPECT_EQ(ties.ties()[0].reason, "the same text");
}

}  // namespace
}  // namespace quoth::report
