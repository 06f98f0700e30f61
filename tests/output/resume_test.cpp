#include "output/resume.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/json.h"
#include "input/annotated.h"
#include "scratch.h"

namespace quoth::output {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in();
  return analyzer;
}

Result<std::string> line_of(input::Input input) {
  const auto annotated = input::annotate_input(input, {}, analyzer());
  if (!annotated) return annotated.error();
  return format::annotation_json(annotated->annotation, OffsetUnit::code_points) + '\n';
}

std::string article_line(const std::string& id, const std::string& text) {
  return R"({"id":")" + id + R"(","text":")" + text + "\"}\n";
}

constexpr char kOther[] = "was begun with other articles or options: remove it to begin anew";

// Three articles and the lines that a run writes for them.
class Resume : public testing::Test {
 protected:
  Resume() {
    for (const char* id : {"a", "b", "c"}) {
      const std::string line =
          article_line(id, "“It rains,” Jo Alder said. Not so " + std::string(id) + ".");
      inputs_ += line;
      lines_.push_back(*line_of({.kind = input::Input::Kind::json, .bytes = line}));
    }
  }

  // Skips the inputs whose lines are in `written`, and keeps the source.
  std::optional<Error> skip(const std::string& inputs, const std::string& written) {
    partial_ = scratch_.write("out.partial", written);
    source_.emplace(std::vector{scratch_.write("in.ndjson", inputs)});
    calls_.clear();
    lines_computed_ = 0;
    const Resumption run = {
        .line_of =
            [this](input::Input input) {
              ++lines_computed_;
              return line_of(std::move(input));
            },
        .on_input =
            [this](const input::Input& input, const std::string& reason, bool) {
              calls_.push_back(input.id + (reason.empty() ? "" : ": " + reason));
            }};
    return skip_written(*source_, partial_, run);
  }

  // The id of the next input that the run has to write.
  std::string next_id() {
    const auto input = source_->next();
    return input ? input->id : "none";
  }

  Scratch scratch_;
  std::string inputs_;
  std::vector<std::string> lines_;
  std::string partial_;
  std::optional<input::Source> source_;
  std::vector<std::string> calls_;
  int lines_computed_ = 0;
};

using Texts = std::vector<std::string>;

TEST_F(Resume, SkipsNothingIfTheFileIsEmpty) {
  EXPECT_EQ(skip(inputs_, ""), std::nullopt);
  EXPECT_EQ(calls_, Texts{});
  EXPECT_EQ(next_id(), "in.ndjson:1");
  EXPECT_EQ(scratch_.read("out.partial"), "");
}

TEST_F(Resume, SkipsInputsWithLines) {
  EXPECT_EQ(skip(inputs_, lines_[0] + lines_[1]), std::nullopt);
  EXPECT_EQ(calls_, (Texts{"in.ndjson:1", "in.ndjson:2"}));
  EXPECT_EQ(next_id(), "in.ndjson:3");
  EXPECT_EQ(scratch_.read("out.partial"), lines_[0] + lines_[1]);
}

TEST_F(Resume, SkipsAllInputsIfAllLinesAreWritten) {
  EXPECT_EQ(skip(inputs_, lines_[0] + lines_[1] + lines_[2]), std::nullopt);
  EXPECT_EQ(next_id(), "none");
}

TEST_F(Resume, RemovesAnIncompleteLine) {
  EXPECT_EQ(skip(inputs_, lines_[0] + lines_[1].substr(0, 40)), std::nullopt);
  EXPECT_EQ(calls_, Texts{"in.ndjson:1"});
  EXPECT_EQ(next_id(), "in.ndjson:2");
  EXPECT_EQ(scratch_.read("out.partial"), lines_[0]);
}

TEST_F(Resume, ALineWithoutLineEndIsIncomplete) {
  const std::string cut = lines_[0].substr(0, lines_[0].size() - 1);
  EXPECT_EQ(skip(inputs_, cut), std::nullopt);
  EXPECT_EQ(calls_, Texts{});
  EXPECT_EQ(scratch_.read("out.partial"), "");
}

TEST_F(Resume, IncompleteLinesMayBeLong) {
  for (const std::size_t size : {65535U, 65536U, 65537U, 200000U}) {
    EXPECT_EQ(skip(inputs_, lines_[0] + std::string(size, 'x')), std::nullopt);
    EXPECT_EQ(scratch_.read("out.partial"), lines_[0]) << size;
  }
}

TEST_F(Resume, ComputesOnlyTheFirstLine) {
  EXPECT_EQ(skip(inputs_, lines_[0] + lines_[1] + lines_[2]), std::nullopt);
  EXPECT_EQ(lines_computed_, 1);
}

TEST_F(Resume, TheFirstLineMustMatch) {
  std::string edited = lines_[0];
  edited.replace(edited.find("\"meta\":{}"), 9, "\"meta\":[]");
  EXPECT_EQ(skip(inputs_, edited), (Error{"", kOther}));
  EXPECT_EQ(skip(inputs_, lines_[1]), (Error{"", kOther})) << "another article's line";
  EXPECT_EQ(skip(inputs_, "no JSON\n"), (Error{"", kOther}));
}

TEST_F(Resume, ComparesIdAndTextOfTheOtherLines) {
  EXPECT_EQ(skip(inputs_, lines_[0] + lines_[2]), (Error{"", kOther})) << "one left out";
  std::string edited = inputs_;
  edited.replace(edited.find("Not so b"), 8, "Not so x");
  EXPECT_EQ(skip(edited, lines_[0] + lines_[1]), (Error{"", kOther})) << "another text";
  edited = inputs_;
  edited.replace(edited.find("\"id\":\"b\""), 8, "\"id\":\"x\"");
  EXPECT_EQ(skip(edited, lines_[0] + lines_[1]), (Error{"", kOther})) << "another id";
}

TEST_F(Resume, MoreLinesThanInputsIsAnError) {
  EXPECT_EQ(skip(article_line("a", "Rain fell."), lines_[0]), (Error{"", kOther}));
  const std::string first = inputs_.substr(0, inputs_.find('\n') + 1);
  EXPECT_EQ(skip(first, lines_[0] + lines_[1]), (Error{"", kOther}));
  EXPECT_EQ(skip("", lines_[0]), (Error{"", kOther}));
}

TEST_F(Resume, ReportsErrorsOfSkippedInputs) {
  const std::string bad = "{\"id\":\"bad\"}\n";
  const std::size_t first = inputs_.find('\n') + 1;
  const std::string inputs = bad + inputs_.substr(0, first) + bad + inputs_.substr(first);
  EXPECT_EQ(skip(inputs, lines_[0] + lines_[1]), std::nullopt);
  EXPECT_EQ(calls_, (Texts{"in.ndjson:1: no \"text\" in it", "in.ndjson:2",
                           "in.ndjson:3: no \"text\" in it", "in.ndjson:4"}));
  EXPECT_EQ(next_id(), "in.ndjson:5");
}

TEST_F(Resume, AFileThatCannotBeOpenedIsAnErrorWithoutAPath) {
  input::Source source({});
  EXPECT_EQ(skip_written(source, scratch_.path("missing"), {}),
            (Error{"", "no such file or directory"}));
}

}  // namespace
}  // namespace quoth::output
