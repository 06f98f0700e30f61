#include "input/gather.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/json.h"
#include "scratch.h"

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
  seen.gathered = gather(source, analyzer(), unit, threads, [&](const Progress& progress) {
    std::string call = "ok ";
    if (progress.failure != nullptr) {
      call = progress.failure->place + " | " + progress.failure->error.path + " | " +
             progress.failure->error.reason;
    } else {
      call += std::to_string(progress.bytes);
    }
    seen.calls.push_back(call);
    seen.fraction = progress.fraction;
  });
  return seen;
}

std::vector<std::string> ids_of(const Gathered& gathered) {
  std::vector<std::string> ids;
  for (const Record& record : gathered.records) ids.push_back(record.id);
  return ids;
}

using Texts = std::vector<std::string>;

TEST(Gather, ReturnsNothingForNoInputs) {
  const Seen seen = gather_all({});
  EXPECT_TRUE(seen.gathered.records.empty());
  EXPECT_TRUE(seen.gathered.errors.empty());
  EXPECT_TRUE(seen.calls.empty());
}

TEST(Gather, AnnotatesAnArticle) {
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

TEST(Gather, CountsOffsetsInTheRequestedUnit) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", kArticle);
  const Seen seen = gather_all({file}, 1, OffsetUnit::bytes);
  EXPECT_EQ(seen.gathered.records[0].offsets, OffsetUnit::bytes);
  EXPECT_EQ(seen.gathered.records[0].quotations[0].content, (std::vector<Place>{{0, 15}}));
}

TEST(Gather, UsesAnAnnotationUnchanged) {
  const Scratch scratch;
  Annotation annotation;
  annotation.id = "x";
  annotation.text = kArticle;
  annotation.title = "As it was annotated";
  const std::string line = format::annotation_json(annotation, OffsetUnit::utf16) + "\n";
  const Seen seen = gather_all({scratch.write("x.ndjson", line)});
  ASSERT_EQ(seen.gathered.records.size(), 1U);
  EXPECT_EQ(seen.gathered.records[0].title, "As it was annotated");
  EXPECT_EQ(seen.gathered.records[0].offsets, OffsetUnit::utf16) << "in its own unit";
  EXPECT_TRUE(seen.gathered.records[0].quotations.empty()) << "not annotated again";
}

TEST(Gather, ReadsArticlesAndErrorsOfAReport) {
  const Scratch scratch;
  Report report;
  report.articles.resize(2);
  report.articles[0].id = "a";
  report.articles[1].id = "b";
  report.errors = {{"c.txt", "empty"}};
  const Seen seen = gather_all({scratch.write("r.json", format::report_json(report))});
  EXPECT_EQ(ids_of(seen.gathered), (Texts{"a", "b"}));
  EXPECT_EQ(seen.gathered.errors, (std::vector<Error>{{"c.txt", "empty"}}));
  ASSERT_EQ(seen.calls.size(), 1U);
  EXPECT_TRUE(seen.calls[0].starts_with("ok ")) << "errors in a report are no error of its own";
}

TEST(Gather, KeepsTheOrderOfMixedInputs) {
  const Scratch scratch;
  Annotation annotation;
  annotation.id = "annotation";
  Report report;
  report.articles.resize(1);
  report.articles[0].id = "of a report";
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

TEST(Gather, ErrorsHaveAPlaceForTheUserAndAPathForTheReport) {
  const Scratch scratch;
  scratch.write("corpus/sub/a.txt", "");
  scratch.write("corpus/sub/b.txt", kArticle);
  const std::string lines = scratch.write("x.ndjson", "{\"id\":\"x\"}\n");
  const std::string missing = scratch.path("missing.txt");
  const Seen seen = gather_all({scratch.path("corpus"), lines, missing});
  EXPECT_EQ(ids_of(seen.gathered), Texts{"sub/b.txt"});
  EXPECT_EQ(seen.gathered.errors, (std::vector<Error>{{"sub/a.txt", "empty"},
                                                      {"x.ndjson:1", "no \"text\" in it"},
                                                      {missing, "no such file or directory"}}));
  EXPECT_EQ(seen.calls, (Texts{scratch.path("corpus/sub/a.txt") + " | sub/a.txt | empty", "ok 31",
                               lines + ":1 | x.ndjson:1 | no \"text\" in it",
                               missing + " | " + missing + " | no such file or directory"}));
}

TEST(Gather, ReportsUnreadableReportsAndAnnotations) {
  const Scratch scratch;
  const std::string lines =
      "{\"schema\":\"quoth/report/99\"}\n{\"schema\":\"quoth/annotation/99\"}\n";
  const Seen seen = gather_all({scratch.write("x.ndjson", lines)});
  EXPECT_TRUE(seen.gathered.records.empty());
  EXPECT_EQ(
      seen.gathered.errors,
      (std::vector<Error>{
          {"x.ndjson:1", "\"schema\" is quoth/report/99, but this version reads quoth/report/2"},
          {"x.ndjson:2",
           "\"schema\" is quoth/annotation/99, but this version reads quoth/annotation/2"}}));
}

TEST(Gather, IsTheSameForAnyNumberOfThreads) {
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
    report.errors = seen.gathered.errors;
    return format::report_json(report);
  };
  const Seen one = gather_all({file}, 1);
  EXPECT_EQ(one.gathered.records.size(), 53U);
  EXPECT_EQ(one.gathered.errors.size(), 7U);
  for (const int threads : {2, 5}) {
    const Seen more = gather_all({file}, threads);
    EXPECT_EQ(written(more), written(one)) << threads;
    EXPECT_EQ(more.calls, one.calls) << threads;
  }
}

}  // namespace
}  // namespace quoth::input
