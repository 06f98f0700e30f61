#include "encoder/case_class.h"

#include <gtest/gtest.h>

namespace quoth::encoder {
namespace {

TEST(CaseClass, TellsHowATokenIsWritten) {
  const struct {
    const char* token;
    CaseClass expected;
  } cases[] = {
      {"said", CaseClass::lower},      {"Parker", CaseClass::initial},
      {"A", CaseClass::initial},       {"'Tis", CaseClass::initial},
      {"O’neill", CaseClass::initial}, {"BBC", CaseClass::capitals},
      {"U.S.", CaseClass::capitals},   {"McDonald", CaseClass::mixed},
      {"iPhone", CaseClass::mixed},    {"n't", CaseClass::lower},
      {"2016", CaseClass::digits},     {"£3.5", CaseClass::digits},
      {"G7", CaseClass::initial},      {"20th", CaseClass::lower},
      {"MI5", CaseClass::capitals},    {"”", CaseClass::none},
      {"…", CaseClass::none},          {"😀", CaseClass::none},
      {"", CaseClass::none},           {"Élysée", CaseClass::initial},
      {"ÉLYSÉE", CaseClass::capitals}, {"ǅ", CaseClass::initial},
      {"中国", CaseClass::lower},      {"٣", CaseClass::digits},
  };
  for (const auto& each : cases) EXPECT_EQ(case_class(each.token), each.expected) << each.token;
}

}  // namespace
}  // namespace quoth::encoder
