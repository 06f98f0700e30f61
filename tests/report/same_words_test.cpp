// Tests join_same_words().
#include <gtest/gtest.h>

#include "report/sets.h"

namespace quoth::report {
namespace {

using enum SpeakerKind;

std::string joined(const std::vector<std::pair<TestSpeaker, const char*>>& said) {
  std::vector<Record> records;
  for (const auto& [speaker, words] : said)
    records.push_back(article(std::string(1, static_cast<char>('a' + records.size())),
                              {{speaker.name, words}}, {speaker}));
  Ties ties(records);
  join_same_words(ties);
  return sets_of(ties);
}

TEST(JoinSameWords, ALongQuotationJoinsItsSpeakers) {
  const char* const brief = "“The ferry is late again.”";
  const char* const lengthy = "“The ferry is late again, as it was on every day.”";
  EXPECT_EQ(joined({{{"Ann Lee"}, brief}, {{"Annie Lee"}, brief}}), "Ann Lee = Annie Lee");
  EXPECT_EQ(
      joined({{{"Ann Lee"}, "“The ferry is late.”"}, {{"Annie Lee"}, "“The ferry is late.”"}}),
      "Ann Lee | Annie Lee")
      << "too few words";
  EXPECT_EQ(joined({{{"Ann Lee"}, lengthy}, {{"Bo Kerr"}, lengthy}}), "Ann Lee | Bo Kerr");
  EXPECT_EQ(joined({{{"Ann Lee"}, lengthy}, {{"mayor", unnamed, "", {}}, lengthy}}),
            "Ann Lee = mayor");
  EXPECT_EQ(joined({{{"Ann Lee"}, brief}, {{"mayor", unnamed, "", {}}, brief}}), "Ann Lee | mayor");
  EXPECT_EQ(
      joined(
          {{{"Ann Lee"}, lengthy}, {{"Bo Kerr"}, lengthy}, {{"mayor", unnamed, "", {}}, lengthy}}),
      "Ann Lee | Bo Kerr | mayor")
      << "it may be either";
}

}  // namespace
}  // namespace quoth::report
