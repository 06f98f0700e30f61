#include "input/source.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

struct Seen {
  Input::Kind kind;
  std::string place;
  std::string id;
  std::string bytes;
  friend bool operator==(const Seen&, const Seen&) = default;
};

void PrintTo(const Seen& seen, std::ostream* out) {
  *out << static_cast<int>(seen.kind) << ' ' << seen.place << ' ' << seen.id << ' ' << seen.bytes;
}

std::vector<Seen> all_of(std::vector<std::string> paths) {
  Source source(std::move(paths));
  std::vector<Seen> seen;
  while (auto input = source.next()) {
    seen.push_back({input->kind, input->place, input->id, input->bytes});
  }
  return seen;
}

using enum Input::Kind;

TEST(Source, NamesArticlesByTheirPathInTheFolder) {
  const Scratch scratch;
  scratch.write("corpus/sub/a.txt", "one");
  const std::string file = scratch.path("corpus/sub/a.txt");
  EXPECT_EQ(all_of({scratch.path("corpus")}),
            (std::vector<Seen>{{article, file, "sub/a.txt", "one"}}));
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{article, file, "a.txt", "one"}}));
}

TEST(Source, ReturnsNdjsonLinesWithTheirNumbers) {
  const Scratch scratch;
  const std::string file = scratch.write("x.ndjson", "\xef\xbb\xbf{\"a\":1}\r\n\n  \n{\"b\":2}");
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{json, file + ":1", "x.ndjson:1", "{\"a\":1}"},
                                               {json, file + ":4", "x.ndjson:4", "{\"b\":2}"}}));
}

TEST(Source, ReturnsIndentedTextAmongLines) {
  const Scratch scratch;
  const std::string file = scratch.write("x.json", "{\n  \"a\": {\n  }\n}\n{}\n{\n}\n");
  EXPECT_EQ(all_of({file}),
            (std::vector<Seen>{{json, file + ":1", "x.json:1", "{\n  \"a\": {\n  }\n}\n"},
                               {json, file + ":5", "x.json:5", "{}"},
                               {json, file + ":6", "x.json:6", "{\n}\n"}}));
}

TEST(Source, ContinuesAfterAnError) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", "one");
  const std::string missing = scratch.path("missing.txt");
  EXPECT_EQ(all_of({missing, file}),
            (std::vector<Seen>{{error, missing, missing, "no such file or directory"},
                               {article, file, "a.txt", "one"}}));
}

TEST(Source, AFolderWithoutTextsIsAnError) {
  const Scratch scratch;
  scratch.write("corpus/a.html", "x");
  const std::string folder = scratch.path("corpus");
  EXPECT_EQ(all_of({folder + "/"}),
            (std::vector<Seen>{{error, folder, "corpus", "no .txt files in it"}}));
}

TEST(Source, ConvertsInvalidNamesToUtf8) {
  const Scratch scratch;
  scratch.write("caf\xe9.txt", "one");
  Source source({scratch.path()});
  EXPECT_EQ(source.next()->id, "caf\xef\xbf\xbd.txt");
}

TEST(Source, ReportsTheFractionDone) {
  const Scratch scratch;
  const std::string lines = scratch.write("x.ndjson", "{}\n{}\n");
  scratch.write("corpus/a.txt", "one");
  scratch.write("corpus/b.txt", "two");
  Source source({lines, scratch.path("corpus")});
  std::vector<double> fractions;
  while (const auto input = source.next()) fractions.push_back(input->fraction);
  EXPECT_EQ(fractions, (std::vector<double>{0.5, 0.5, 0.75, 1}));
}

TEST(Source, ReturnsNothingForNoPaths) { EXPECT_EQ(all_of({}), std::vector<Seen>{}); }

TEST(Source, KeepsTheOrderOfThePaths) {
  const Scratch scratch;
  const std::string b = scratch.write("b.txt", "two");
  const std::string a = scratch.write("a.txt", "one");
  EXPECT_EQ(all_of({b, a, b}), (std::vector<Seen>{{article, b, "b.txt", "two"},
                                                  {article, a, "a.txt", "one"},
                                                  {article, b, "b.txt", "two"}}))
      << "the same path twice is read twice";
}

TEST(Source, AnyNamedFileIsAnArticle) {
  const Scratch scratch;
  for (const std::string name : {"a.html", "a", "a.txt.bak", "ndjson"}) {
    const std::string file = scratch.write(name, "one");
    EXPECT_EQ(all_of({file}), (std::vector<Seen>{{article, file, name, "one"}})) << name;
  }
}

TEST(Source, IdsHaveNoCompressionSuffix) {
  const Scratch scratch;
  const struct {
    const char* name;
    const char* id;
  } cases[] = {{"a.txt.gz", "a.txt"}, {"b.txt.zst", "b.txt"}, {"c.gz.txt", "c.gz.txt"}};
  for (const auto& c : cases) {
    const std::string file = scratch.write(c.name, "one");
    EXPECT_EQ(all_of({file}), (std::vector<Seen>{{article, file, c.id, "one"}})) << c.name;
  }
}

TEST(Source, JsonIsRecognizedByTheSuffixOnly) {
  const Scratch scratch;
  const std::string bytes = "{\"a\":1}\n{\"b\":2}\n";
  for (const std::string name : {"x.ndjson", "x.jsonl", "x.json", "x.ndjson.gz", "x.json.zst"}) {
    const std::string file = scratch.write(name, bytes);
    EXPECT_EQ(all_of({file}), (std::vector<Seen>{{json, file + ":1", name + ":1", "{\"a\":1}"},
                                                 {json, file + ":2", name + ":2", "{\"b\":2}"}}))
        << name;
  }
  const std::string file = scratch.write("x.txt", bytes);
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{article, file, "x.txt", bytes}}));
}

TEST(Source, AnEmptyJsonFileIsAnErrorButAnEmptyArticleIsNot) {
  const Scratch scratch;
  const std::string lines = scratch.write("x.ndjson", "");
  const std::string text = scratch.write("a.txt", "");
  EXPECT_EQ(all_of({lines, text}),
            (std::vector<Seen>{{error, lines, "x.ndjson", "empty"}, {article, text, "a.txt", ""}}));
}

TEST(Source, ReturnsNothingForABlankJsonFile) {
  const Scratch scratch;
  EXPECT_EQ(all_of({scratch.write("x.ndjson", "\n \n\t\n")}), std::vector<Seen>{});
}

TEST(Source, DamagedCompressedFilesAreErrors) {
  const Scratch scratch;
  const std::string bytes = "\x1f\x8b damaged";
  const std::string text = scratch.write("a.txt", bytes);
  const std::string lines = scratch.write("x.ndjson", bytes);
  EXPECT_EQ(all_of({text, lines}),
            (std::vector<Seen>{{error, text, "a.txt", "damaged gzip data"},
                               {error, lines, "x.ndjson", "damaged gzip data"}}));
}

TEST(Source, ABrokenLinkIsAnError) {
  const Scratch scratch;
  scratch.write("corpus/b.txt", "two");
  std::filesystem::create_symlink("nowhere", scratch.path("corpus/a.txt"));
  const std::string folder = scratch.path("corpus");
  EXPECT_EQ(all_of({folder}),
            (std::vector<Seen>{{error, folder + "/a.txt", "a.txt", "no such file or directory"},
                               {article, folder + "/b.txt", "b.txt", "two"}}));
}

TEST(Source, AMissingFolderIsNamedAsGiven) {
  EXPECT_EQ(all_of({"/nowhere/at/all/"}),
            (std::vector<Seen>{
                {error, "/nowhere/at/all/", "/nowhere/at/all/", "no such file or directory"}}));
}

TEST(Source, AnEmptyFolderAfterAJsonFileIsAnError) {
  const Scratch scratch;
  const std::string lines = scratch.write("x.ndjson", "{}\n");
  std::filesystem::create_directory(scratch.path("empty"));
  const std::string folder = scratch.path("empty");
  EXPECT_EQ(all_of({lines, folder, lines}),
            (std::vector<Seen>{{json, lines + ":1", "x.ndjson:1", "{}"},
                               {error, folder, "empty", "no .txt files in it"},
                               {json, lines + ":1", "x.ndjson:1", "{}"}}));
}

TEST(Source, TheFractionIsOneAtTheLastInput) {
  const Scratch scratch;
  const std::string a = scratch.write("a.txt", "one");
  Source source({a, a, a, "/nowhere"});
  std::vector<double> fractions;
  while (const auto input = source.next()) fractions.push_back(input->fraction);
  EXPECT_EQ(fractions, (std::vector<double>{0.25, 0.5, 0.75, 1}));
}

}  // namespace
}  // namespace quoth::input
