// Whom the phrases mean with which articles say who says something.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "quoth/analyzer.h"
#include "source_dir.h"

namespace quoth {
namespace {

std::string speaker_of(const Analyzer& analyzer, std::string_view phrase) {
  const auto article = analyzer.annotate(
      {.id = "plan.txt",
       .bytes = fmt::format("Row over plan\n\n{} said the plan was late.\n\nThe vote is next week.",
                            phrase)});
  if (!article || article->quotations.size() != 1) return "not one quotation";
  const Quotation& quotation = article->quotations.front();
  return quotation.speaker ? article->speakers[*quotation.speaker].name : "nobody";
}

TEST(SourcePhrases, MeanTheSpeakerBesideThem) {
  for (const bool fast : {true, false}) {
    const Analyzer analyzer = Analyzer::built_in({.fast = fast});
    std::ifstream lines(QUOTH_SOURCE_DIR "/tests/speaker/source_phrases.tsv");
    std::string line;
    int count = 0;
    while (std::getline(lines, line)) {
      const std::size_t tab = line.find('\t');
      ASSERT_NE(tab, std::string::npos) << line;
      EXPECT_EQ(speaker_of(analyzer, line.substr(0, tab)), line.substr(tab + 1))
          << line.substr(0, tab) << (fast ? " --fast" : "");
      ++count;
    }
    EXPECT_GT(count, 200);
  }
}

}  // namespace
}  // namespace quoth
