#include "api/calls.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "scratch.h"

namespace quoth::api {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  return analyzer;
}

// Lines in memory as inputs.
quoth_inputs in_memory(const std::string& lines) {
  return {.paths = nullptr, .path_count = 0, .lines = lines.data(), .lines_size = lines.size()};
}

const std::string kGood = "{\"id\": \"a\", \"text\": \"“It rains,” Jo Alder said.\"}\n";
const std::string kBad = "{\"id\": \"b\"}\n";

TEST(Calls, HaveTheStatusOfWhatWasRead) {
  struct Call {
    const char* name;
    std::function<Outcome(const quoth_inputs&)> run;
  };
  const Call calls[] = {
      {"report", [](const auto& inputs) { return report(analyzer(), inputs, Options(nullptr)); }},
      {"find",
       [](const auto& inputs) { return find(analyzer(), inputs, "rain", Options(nullptr)); }},
      {"find like",
       [](const auto& inputs) {
         return find(analyzer(), inputs, nullptr, Options(R"({"like": "it rains"})"));
       }},
      {"stats", [](const auto& inputs) { return stats(analyzer(), inputs, Options(nullptr)); }},
      {"key words",
       [](const auto& inputs) {
         return stats(analyzer(), inputs, Options(R"({"key_words": true})"));
       }},
      {"database",
       [](const auto& inputs) {
         const Scratch scratch;
         return update_database(analyzer(), inputs, scratch.path("a.db"), Options(nullptr));
       }},
  };
  for (const auto& [name, run] : calls) {
    SCOPED_TRACE(name);
    EXPECT_EQ(run(in_memory(kGood)).status, QUOTH_OK);
    const Outcome some = run(in_memory(kGood + kBad));
    EXPECT_EQ(some.status, QUOTH_PARTLY);
    EXPECT_NE(some.text->find("no \\\"text\\\" in it"), std::string::npos) << *some.text;
    const Outcome none = run(in_memory(kBad));
    EXPECT_EQ(none.status, QUOTH_FAILED);
    EXPECT_EQ(none.text, "1: no \"text\" in it");
    EXPECT_EQ(run(in_memory("\n")).status, QUOTH_OK) << "no articles are no error";
    EXPECT_THROW(run({}), BadOption) << "no inputs";
  }
}

TEST(Calls, AnnotateOneArticle) {
  const Outcome good = annotate(analyzer(), "“It rains,” Jo Alder said.", Options(nullptr));
  EXPECT_EQ(good.status, QUOTH_OK);
  EXPECT_NE(good.text->find("jo-alder"), std::string::npos);
  EXPECT_EQ(annotate(analyzer(), "", Options(nullptr)).status, QUOTH_FAILED);
  EXPECT_THROW(annotate(analyzer(), "Rain.", Options(R"({"speaker": "Lee"})")), BadOption);
}

TEST(Calls, DiffComparesTwoVersionsOrMore) {
  const std::string other = "{\"id\": \"a\", \"text\": \"“It snows,” Jo Alder said.\"}\n";
  const quoth_inputs old_version = in_memory(kGood);
  const quoth_inputs new_version = in_memory(other);
  const quoth_inputs bad = in_memory(kBad);
  const auto compared = [](const std::vector<quoth_inputs>& versions, const char* json) {
    return diff(analyzer(), versions, Options(json));
  };
  EXPECT_NE(compared({old_version, new_version}, nullptr).text->find("quoth/diff/"),
            std::string::npos);
  EXPECT_NE(
      compared({old_version, new_version, old_version}, nullptr).text->find("quoth/timeline/"),
      std::string::npos);
  EXPECT_NE(compared({old_version, new_version}, R"({"format": "text"})").text->find("Jo Alder"),
            std::string::npos);
  EXPECT_EQ(compared({old_version, bad}, nullptr).status, QUOTH_FAILED);
  EXPECT_THROW(compared({old_version}, nullptr), BadOption);
}

TEST(Calls, ReadGivesOneAnnotationAfterTheOther) {
  const auto reader = read(analyzer(), in_memory(kBad + kGood), Options(nullptr));
  EXPECT_EQ(reader->next().status, QUOTH_FAILED);
  EXPECT_EQ(reader->next().status, QUOTH_OK);
  EXPECT_EQ(reader->next().status, QUOTH_END);
}

TEST(Calls, FindTakesAPatternOrAWording) {
  const quoth_inputs inputs = in_memory(kGood);
  EXPECT_THROW(find(analyzer(), inputs, nullptr, Options(nullptr)), BadOption);
  EXPECT_THROW(find(analyzer(), inputs, "rain", Options(R"({"like": "rain"})")), BadOption);
  EXPECT_THROW(find(analyzer(), inputs, nullptr, Options(R"({"like": "?!"})")), BadOption);
  EXPECT_THROW(find(analyzer(), inputs, "(rain", Options(nullptr)), BadOption);
  EXPECT_THROW(find(analyzer(), inputs, "rain", Options(R"({"in": "all", "speaker": "Lee"})")),
               BadOption);
}

}  // namespace
}  // namespace quoth::api
