#include "train/trainer/speaker_verdict.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

speaker::Referent called(const char* text, SpeakerKind kind) {
  speaker::Referent who;
  who.text = text;
  who.kind = kind;
  return who;
}

TEST(SpeakerVerdict, ComparesNames) {
  using enum SpeakerKind;
  using enum Verdict;
  const GoldSpeaker alder{{"Jo Alder", "Alder"}, true, false};
  const GoldSpeaker bank{{"Elm Bank"}, true, true};
  const struct {
    speaker::Referent who;
    const GoldSpeaker& want;
    Verdict verdict;
  } kCases[] = {
      {called("Jo Alder", person), alder, right},
      {called("Dr. Alder", person), alder, right},
      {called("Ann Alder", person), alder, wrong},
      {called("Birch", person), alder, wrong},
      {called("the woman", unnamed), alder, unresolved},
      {called("the Elm Bank", organization), bank, right},
      {called("Old Elm Bank", organization), bank, right},
      {called("Elm", organization), bank, wrong},
  };
  for (const auto& [who, want, verdict] : kCases) {
    EXPECT_EQ(judge(&who, &want, ""), verdict) << who.text;
  }
  EXPECT_EQ(judge(nullptr, &alder, "she"), unresolved);
}

TEST(SpeakerVerdict, OfSomebodyUnnamedOneWordIsEnough) {
  using enum SpeakerKind;
  using enum Verdict;
  const GoldSpeaker clerk{{"a clerk of the court"}, false, false};
  const speaker::Referent same = called("court clerk", unnamed);
  const speaker::Referent other = called("guard", unnamed);
  const speaker::Referent named = called("Jo Alder", person);
  EXPECT_EQ(judge(&same, &clerk, ""), right);
  EXPECT_EQ(judge(&other, &clerk, ""), unresolved);
  EXPECT_EQ(judge(&other, &clerk, "the guard"), right);
  EXPECT_EQ(judge(&named, &clerk, "the clerk"), wrong);
  EXPECT_EQ(judge(nullptr, &clerk, "the clerk"), right);
  EXPECT_EQ(judge(nullptr, nullptr, ""), right);
  EXPECT_EQ(judge(&other, nullptr, ""), right);
  EXPECT_EQ(judge(&named, nullptr, ""), wrong);
}

}  // namespace
}  // namespace quoth::train
