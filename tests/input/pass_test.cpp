#include "input/pass.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "format/json.h"
#include "scratch.h"
#include "text/digest.h"

namespace quoth::input {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in();
  return analyzer;
}

constexpr char kArticle[] = "“It rains,” Jo Alder said.\n";

// The calls of on_input, one line each: "ok" and the bytes of the input, or the error.
struct Seen {
  Gathered gathered;
  std::vector<std::string> calls;
  double fraction = 0;
};

Seen gather_all(std::vector<std::string> paths, int threads = 1,
                OffsetUnit unit = OffsetUnit::code_points) {
  Source source(std::move(paths));
  Seen seen;
  const auto on_input = [&](const Progress& progress) {
    seen.calls.push_back(progress.fault.empty() ? "ok " + std::to_string(progress.bytes)
                                                : progress.place + " | " + progress.fault);
    seen.fraction = progress.fraction;
  };
  seen.gathered = gather(source, analyzer(), {.unit = unit, .threads = threads}, on_input);
  return seen;
}

std::vector<std::string> ids_of(const Gathered& gathered) {
  std::vector<std::string> ids;
  for (const Record& record : gathered.records) ids.push_back(record.id);
  return ids;
}

using Texts = std::vector<std::string>;

TEST(Pass, ReturnsNothingForNoInputs) {
  const Seen seen = gather_all({});
  EXPECT_TRUE(seen.gathered.records.empty());
  EXPECT_TRUE(seen.gathered.pass.errors.empty());
  EXPECT_TRUE(seen.calls.empty());
}

TEST(Pass, AnnotatesAnArticle) {
  const Scratch scratch;
  const Seen seen = gather_all({scratch.write("a.txt", kArticle)});
  ASSERT_EQ(seen.gathered.records.size(), 1U);
  const Record& record = seen.gathered.records[0];
  EXPECT_EQ(record.id, "a.txt");
  ASSERT_EQ(record.quotations.size(), 1U);
  EXPECT_EQ(record.quotations[0].text, "“It rains,”");
  EXPECT_EQ(record.quotations[0].content, (std::vector<Place>{{0, 11}}));
  EXPECT_EQ(seen.calls, Texts{"ok 31"});
  EXPECT_EQ(seen.fraction, 1);
}

TEST(Pass, CountsOffsetsInTheRequestedUnit) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", kArticle);
  const Seen seen = gather_all({file}, 1, OffsetUnit::bytes);
  EXPECT_EQ(seen.gathered.records[0].offsets, OffsetUnit::bytes);
  EXPECT_EQ(seen.gathered.records[0].quotations[0].content, (std::vector<Place>{{0, 15}}));
}

TEST(Pass, UsesAnAnnotationUnchanged) {
  const Scratch scratch;
  Annotation annotation;
  annotation.id = "x";
  annotation.digest = text::digest(kArticle);
  annotation.text = kArticle;
  annotation.title = "As it was annotated";
  const std::string line = format::annotation_json(annotation, OffsetUnit::utf16) + "\n";
  const Seen seen = gather_all({scratch.write("x.ndjson", line)});
  ASSERT_EQ(seen.gathered.records.size(), 1U);
  EXPECT_EQ(seen.gathered.records[0].title, "As it was annotated");
  EXPECT_EQ(seen.gathered.records[0].offsets, OffsetUnit::utf16) << "in its own unit";
  EXPECT_TRUE(seen.gathered.records[0].quotations.empty()) << "not annotated again";
}

TEST(Pass, ReadsArticlesAndErrorsOfAReport) {
  const Scratch scratch;
  Report report;
  report.articles.resize(2);
  report.articles[0].id = "a";
  report.articles[1].id = "b";
  for (Record& article : report.articles) article.digest = text::digest(kArticle);
  report.errors = {{"c.txt", "empty"}};
  const Seen seen = gather_all({scratch.write("r.json", format::report_json(report))});
  EXPECT_EQ(ids_of(seen.gathered), (Texts{"a", "b"}));
  EXPECT_EQ(seen.gathered.pass.errors, (std::vector<Error>{{"c.txt", "empty"}}));
  ASSERT_EQ(seen.calls.size(), 1U);
  EXPECT_TRUE(seen.calls[0].starts_with("ok ")) << "errors in a report are no error of its own";
}

TEST(Pass, KeepsTheOrderOfMixedInputs) {
  const Scratch scratch;
  Annotation annotation;
  annotation.id = "annotation";
  annotation.digest = text::digest("");
  Report report;
  report.articles.resize(1);
  report.articles[0].id = "of a report";
  report.articles[0].digest = annotation.digest;
  const std::string lines = R"({"id":"line","text":"Rain fell."})"
                            "\n" +
                            format::report_json(report) +
                            format::annotation_json(annotation, OffsetUnit::code_points) + "\n";
  const std::vector<std::string> paths = {scratch.write("z.txt", kArticle),
                                          scratch.write("x.ndjson", lines),
                                          scratch.write("a.txt", kArticle)};
  for (const int threads : {1, 2, 7})
    EXPECT_EQ(ids_of(gather_all(paths, threads).gathered),
              (Texts{"z.txt", "line", "of a report", "annotation", "a.txt"}))
        << threads;
}

TEST(Pass, ErrorsHaveAPlaceForTheUserAndAPathForTheReport) {
  const Scratch scratch;
  scratch.write("corpus/sub/a.txt", "");
  scratch.write("corpus/sub/b.txt", kArticle);
  const std::string lines = scratch.write("x.ndjson", "{\"id\":\"x\"}\n");
  const std::string missing = scratch.path("missing.txt");
  const Seen seen = gather_all({scratch.path("corpus"), lines, missing});
  EXPECT_EQ(ids_of(seen.gathered), Texts{"sub/b.txt"});
  EXPECT_EQ(seen.gathered.pass.errors,
            (std::vector<Error>{{"sub/a.txt", "empty"},
                                {"x.ndjson:1", "no \"text\" in it"},
                                {missing, "no such file or directory"}}));
  EXPECT_EQ(seen.calls,
            (Texts{scratch.path("corpus/sub/a.txt") + " | empty", "ok 31",
                   lines + ":1 | no \"text\" in it", missing + " | no such file or directory"}));
}

TEST(Pass, ReportsUnreadableReportsAndAnnotations) {
  const Scratch scratch;
  const std::string lines =
      "{\"schema\":\"quoth/report/99\"}\n{\"schema\":\"quoth/annotation/99\"}\n";
  const Seen seen = gather_all({scratch.write("x.ndjson", lines)});
  EXPECT_TRUE(seen.gathered.records.empty());
  EXPECT_EQ(
      seen.gathered.pass.errors,
      (std::vector<Error>{
          {"x.ndjson:1", "\"schema\" is quoth/report/99, but this version reads quoth/report/2"},
          {"x.ndjson:2",
           "\"schema\" is quoth/annotation/99, but this version reads quoth/annotation/2"}}));
}

TEST(Pass, IsTheSameForAnyNumberOfThreads) {
  const Scratch scratch;
  std::string lines;
  for (int i = 0; i < 60; ++i) {
    const std::string number = std::to_string(i);
    lines += i % 9 == 0 ? "{}\n"
                        : R"({"id":")" + number + R"(","text":"“It rains )" + number +
                              R"( times,” Jo Alder said."})" + "\n";
  }
  const std::string file = scratch.write("x.ndjson", lines);
  const auto written = [](const Seen& seen) {
    Report report;
    report.articles = seen.gathered.records;
    report.errors = seen.gathered.pass.errors;
    return format::report_json(report);
  };
  const Seen one = gather_all({file}, 1);
  EXPECT_EQ(one.gathered.records.size(), 53U);
  EXPECT_EQ(one.gathered.pass.errors.size(), 7U);
  for (const int threads : {2, 5}) {
    const Seen more = gather_all({file}, threads);
    EXPECT_EQ(written(more), written(one)) << threads;
    EXPECT_EQ(more.calls, one.calls) << threads;
  }
}

TEST(Pass, SaysWhetherAnythingWasReadAndWhatWasWrong) {
  const Scratch scratch;
  const std::string good = scratch.write("a.txt", kArticle);
  const std::string missing = scratch.path("missing.txt");
  const std::string dated = scratch.write("2016-02-31.txt", kArticle);
  Report report;
  report.errors = {{"c.txt", "empty"}};
  const std::string other = scratch.write("r.json", format::report_json(report));
  struct Case {
    std::string name;
    std::vector<std::string> paths;
    bool has_read;
    bool has_errors;
  };
  const Case cases[] = {{"nothing", {}, false, false},
                        {"an article", {good}, true, false},
                        {"a missing file", {missing}, false, true},
                        {"both", {good, missing}, true, true},
                        {"an article with a fault", {dated}, true, true},
                        {"a report with errors of its own", {other}, true, false}};
  for (const auto& [name, paths, has_read, has_errors] : cases) {
    SCOPED_TRACE(name);
    const Pass pass = gather_all(paths).gathered.pass;
    EXPECT_EQ(pass.has_read, has_read);
    EXPECT_EQ(pass.has_errors, has_errors);
  }
}

TEST(Pass, NamesModelsAndCountsOtherLanguages) {
  const Scratch scratch;
  Annotation annotation;
  annotation.id = "x";
  annotation.digest = text::digest("");
  annotation.models = "older-1234";
  const std::string german =
      "Der Bürgermeister sagte am Montag, dass die Fähre im November nicht mehr fahren werde. Seit "
      "den Stürmen des letzten Jahrzehnts sei kein Seil mehr ersetzt worden. Die Händler "
      "widersprachen ihm heftig.\n";
  const Pass pass =
      gather_all(
          {scratch.write("a.txt", kArticle), scratch.write("b.txt", german),
           scratch.write("x.ndjson",
                         format::annotation_json(annotation, OffsetUnit::code_points) + "\n")})
          .gathered.pass;
  EXPECT_EQ(pass.models, (std::set<std::string>{analyzer().models(), "older-1234"}));
  EXPECT_EQ(pass.other_languages, (std::map<std::string, std::size_t>{{"de", 1}}));
}

TEST(Pass, KeepsTextsOnlyIfAsked) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", kArticle);
  for (const Keep keep : {Keep::records, Keep::records_and_texts}) {
    Source source({file});
    const Gathered gathered = gather(source, analyzer(), {.threads = 1, .keep = keep});
    EXPECT_EQ(gathered.texts.size(), keep == Keep::records_and_texts ? 1U : 0U);
  }
}

TEST(Pass, WorkMaySetAFaultAndEndThePass) {
  const Scratch scratch;
  const std::vector<std::string> paths = {scratch.write("a.txt", kArticle),
                                          scratch.write("b.txt", kArticle),
                                          scratch.write("c.txt", kArticle)};
  for (const int threads : {1, 3}) {
    Source source(paths);
    std::vector<std::string> calls;
    const auto work = [&](Contents& contents, std::string& fault) -> Taken {
      const std::string id = contents.records.front().id;
      if (id == "a.txt") fault = "too long";
      return [&calls, id] {
        calls.push_back("taken " + id);
        return id != "b.txt";
      };
    };
    const auto on_input = [&](const Progress& progress) { calls.push_back(progress.fault); };
    const Pass pass = input::pass(source, analyzer(), {.threads = threads}, work, on_input);
    EXPECT_EQ(calls, (Texts{"taken a.txt", "too long", "taken b.txt", ""})) << threads;
    EXPECT_EQ(pass.errors, (std::vector<Error>{{"a.txt", "too long"}})) << threads;
  }
}

}  // namespace
}  // namespace quoth::input
