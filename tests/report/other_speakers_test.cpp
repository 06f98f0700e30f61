#include "report/other_speakers.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::report {
namespace {

using enum QuotationType;

constexpr const char* kIce = "“The northern quay froze over in a single night”";

// "speaker: other (article …) | …" of each statement whose words are given to others too.
std::string others_in(const std::vector<Record>& records) {
  std::string lines;
  for (const Statement& statement : make_report(records).statements) {
    if (statement.also_given_to.empty()) continue;
    lines += statement.speaker + ":";
    for (const OtherSpeaker& other : statement.also_given_to) {
      lines += " " + other.speaker + " (" + other.name;
      for (const std::string& article : other.articles) lines += " " + article;
      lines += ")";
    }
    lines += "\n";
  }
  return lines;
}

TEST(OtherSpeakers, HaveTheSameWordsInMarks) {
  const char* const both = "ann-lee: bo-kerr (Bo Kerr b)\nbo-kerr: ann-lee (Ann Lee a)\n";
  const struct {
    const char* what;
    Said a;
    Said b;
    const char* others;
  } cases[] = {
      {"the same words", {"Ann Lee", kIce}, {"Bo Kerr", kIce}, both},
      {"one part of the other",
       {"Ann Lee", "“The northern quay froze over in a single night, and nobody had salt”"},
       {"Bo Kerr", kIce},
       both},
      {"words in marks within others",
       {"Ann Lee", kIce},
       {"Bo Kerr", "he says “the northern quay froze over in a single night”", mixed},
       both},
      {"without marks",
       {"Ann Lee", "that the northern quay froze over in a single night", indirect},
       {"Bo Kerr", "that the northern quay froze over in a single night", indirect},
       ""},
      {"a short phrase", {"Ann Lee", "“We did it”"}, {"Bo Kerr", "“We did it”"}, ""},
      {"other words", {"Ann Lee", kIce}, {"Bo Kerr", "“Pilots were never asked about salt”"}, ""},
      {"the same speaker", {"Ann Lee", kIce}, {"Ann Lee", kIce}, ""},
      {"nobody on one side", {"Ann Lee", kIce}, {"", kIce}, ": ann-lee (Ann Lee a)\n"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(others_in({article("a", {c.a}), article("b", {c.b})}), c.others) << c.what;
  }
}

TEST(OtherSpeakers, MayBeInOneArticle) {
  EXPECT_EQ(others_in({article("a", {{"Ann Lee", kIce}, {"Bo Kerr", kIce}})}),
            "ann-lee: bo-kerr (Bo Kerr a)\nbo-kerr: ann-lee (Ann Lee a)\n");
}

TEST(OtherSpeakers, AreNoneOfWhatOneOnlyRepeats) {
  Record record = article("a", {{"Ann Lee",
                                 "“Bo told me: ‘The northern quay froze over in a "
                                 "single night’, and I believe him”"},
                                {"Bo Kerr", "‘The northern quay froze over in a single night’"}});
  record.quotations[1].within = record.quotations[0].id;
  EXPECT_EQ(others_in({record}), "");
}

TEST(OtherSpeakers, SayTheSameNotTheContrary) {
  Record denying = article("b", {{"Bo Kerr", kIce}});
  denying.quotations[0].sign = Sign::denied;
  EXPECT_EQ(others_in({article("a", {{"Ann Lee", kIce}}), denying}), "");
}

TEST(OtherSpeakers, AreListedOnceWithAllTheirArticles) {
  EXPECT_EQ(others_in({article("a", {{"Ann Lee", kIce}}), article("b", {{"Bo Kerr", kIce}}),
                       article("c", {{"Bo Kerr", kIce}}), article("d", {{"Al Dorn", kIce}})}),
            "bo-kerr: al-dorn (Al Dorn d) ann-lee (Ann Lee a)\n"
            "al-dorn: ann-lee (Ann Lee a) bo-kerr (Bo Kerr b c)\n"
            "ann-lee: al-dorn (Al Dorn d) bo-kerr (Bo Kerr b c)\n");
}

}  // namespace
}  // namespace quoth::report
