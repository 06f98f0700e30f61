#include "input/source.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "database/sample_database.h"
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

std::vector<Seen> all_of(std::vector<std::string> paths, SourceOptions options = {}) {
  Source source(std::move(paths), std::move(options));
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
            (std::vector<Seen>{{text, file, "sub/a.txt", "one"}}));
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{text, file, "a.txt", "one"}}));
}

TEST(Source, ReturnsNdjsonLinesWithTheirNumbers) {
  const Scratch scratch;
  const std::string file = scratch.write("x.ndjson", "\xef\xbb\xbf{\"a\":1}\r\n\n  \n{\"b\":2}");
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{json, file + ":1", "x.ndjson:1", "{\"a\":1}"},
                                               {json, file + ":4", "x.ndjson:4", "{\"b\":2}"}}));
}

TEST(Source, LinesInMemoryFollowThePaths) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", "one");
  EXPECT_EQ(all_of({file}, {.lines = "{\"a\":1}\r\n\n  \n{\"b\":2}"}),
            (std::vector<Seen>{{text, file, "a.txt", "one"},
                               {json, "1", "1", "{\"a\":1}\r"},
                               {json, "4", "4", "{\"b\":2}"}}));
  EXPECT_TRUE(all_of({}, {.lines = "\n"}).empty());
}

TEST(Source, ReadsUtf16) {
  const Scratch scratch;
  const auto utf16 = [](std::string_view ascii) {
    std::string bytes = "\xff\xfe";
    for (const char c : ascii) bytes += {c, '\0'};
    return bytes;
  };
  const std::string lines = scratch.write("x.ndjson", utf16("{\"a\":1}\n{\"b\":2}\n"));
  EXPECT_EQ(all_of({lines}), (std::vector<Seen>{{json, lines + ":1", "x.ndjson:1", "{\"a\":1}"},
                                                {json, lines + ":2", "x.ndjson:2", "{\"b\":2}"}}));
  const std::string table = scratch.write("x.csv", utf16("text\nRain.\n"));
  EXPECT_EQ(all_of({table}),
            (std::vector<Seen>{{json, table + ":2", "x.csv:2", "{\"text\":\"Rain.\"}"}}));
  // Text, pages and Markdown say which encoding they had: their bytes stay.
  const std::string words = scratch.write("x.txt", utf16("Rain."));
  EXPECT_EQ(all_of({words}), (std::vector<Seen>{{text, words, "x.txt", utf16("Rain.")}}));
}

TEST(Source, ReturnsIndentedTextAmongLines) {
  const Scratch scratch;
  const std::string file = scratch.write("x.json", "{\n  \"a\": {\n  }\n}\n{}\n{\n}\n");
  EXPECT_EQ(all_of({file}),
            (std::vector<Seen>{{json, file + ":1", "x.json:1", "{\n  \"a\": {\n  }\n}"},
                               {json, file + ":5", "x.json:5", "{}"},
                               {json, file + ":6", "x.json:6", "{\n}"}}));
}

TEST(Source, ReturnsTheAnnotationsOfADatabase) {
  const Scratch scratch;
  const std::string file = scratch.path("x.db");
  database::write_database(file, {database::sample_annotation("a", "it rained")});
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{annotation, file + ":a", "a", ""}}));
  const std::string folder = scratch.path();
  EXPECT_EQ(all_of({folder}),
            (std::vector<Seen>{
                {error, folder, folder.substr(folder.rfind('/') + 1), "no articles in it"}}));
}

TEST(Source, ContinuesAfterAnError) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", "one");
  const std::string missing = scratch.path("missing.txt");
  EXPECT_EQ(all_of({missing, file}),
            (std::vector<Seen>{{error, missing, missing, "no such file or directory"},
                               {text, file, "a.txt", "one"}}));
}

TEST(Source, AFolderWithoutTextsIsAnError) {
  const Scratch scratch;
  scratch.write("corpus/a.pdf", "x");
  const std::string folder = scratch.path("corpus");
  EXPECT_EQ(all_of({folder + "/"}),
            (std::vector<Seen>{{error, folder, "corpus", "no articles in it"}}));
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
  EXPECT_EQ(all_of({b, a, b}),
            (std::vector<Seen>{
                {text, b, "b.txt", "two"}, {text, a, "a.txt", "one"}, {text, b, "b.txt", "two"}}))
      << "the same path twice is read twice";
}

TEST(Source, AnyNamedFileIsAnArticle) {
  const Scratch scratch;
  for (const std::string name : {"a.log", "a", "a.txt.bak", "ndjson"}) {
    const std::string file = scratch.write(name, "one");
    EXPECT_EQ(all_of({file}), (std::vector<Seen>{{text, file, name, "one"}})) << name;
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
    EXPECT_EQ(all_of({file}), (std::vector<Seen>{{text, file, c.id, "one"}})) << c.name;
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
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{text, file, "x.txt", bytes}}));
}

TEST(Source, WhatQuothWroteIsRecognizedWhateverItsName) {
  const Scratch scratch;
  const std::string line = R"({"schema":"quoth/annotation/2","id":"a"})";
  const std::string file = scratch.write("x.out", line + "\n");
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{json, file + ":1", "x.out:1", line}}));
}

TEST(Source, WhatIsGivenAndEmptyHasNoArticle) {
  const Scratch scratch;
  const std::string lines = scratch.write("x.ndjson", "");
  const std::string story = scratch.write("a.txt", "");
  Source source({lines, story});
  EXPECT_FALSE(source.next());
  EXPECT_EQ(source.empty(), (std::vector<std::string>{lines, story}));
}

TEST(Source, InAFolderAnEmptyArticleIsAnInputAndAnEmptyJsonFileAnError) {
  const Scratch scratch;
  const std::string story = scratch.write("a.txt", "");
  const std::string lines = scratch.write("x.ndjson", "");
  EXPECT_EQ(all_of({scratch.path()}),
            (std::vector<Seen>{{text, story, "a.txt", ""}, {error, lines, "x.ndjson", "empty"}}));
}

TEST(Source, ReturnsNothingForABlankJsonFile) {
  const Scratch scratch;
  EXPECT_EQ(all_of({scratch.write("x.ndjson", "\n \n\t\n")}), std::vector<Seen>{});
}

TEST(Source, DamagedCompressedFilesAreErrors) {
  const Scratch scratch;
  const std::string bytes = "\x1f\x8b damaged";
  const std::string story = scratch.write("a.txt", bytes);
  const std::string lines = scratch.write("x.ndjson", bytes);
  EXPECT_EQ(all_of({story, lines}),
            (std::vector<Seen>{{error, story, "a.txt", "damaged gzip data"},
                               {error, lines, "x.ndjson", "damaged gzip data"}}));
}

TEST(Source, ABrokenLinkIsAnError) {
  const Scratch scratch;
  scratch.write("corpus/b.txt", "two");
  std::filesystem::create_symlink("nowhere", scratch.path("corpus/a.txt"));
  const std::string folder = scratch.path("corpus");
  EXPECT_EQ(all_of({folder}),
            (std::vector<Seen>{{error, folder + "/a.txt", "a.txt", "no such file or directory"},
                               {text, folder + "/b.txt", "b.txt", "two"}}));
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
                               {error, folder, "empty", "no articles in it"},
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

TEST(Source, ReadsAFileByItsNameAndItsFirstBytes) {
  const Scratch scratch;
  const std::string feed =
      "<?xml version='1.0'?><rss><channel><item><guid>g</guid>"
      "<description>Rain.</description></item></channel></rss>";
  const struct {
    const char* name;
    std::string bytes;
    Input::Kind kind;
    const char* id;
    const char* text;
  } cases[] = {
      {"a.HTML", "<p>Rain.", html, "a.HTML", "<p>Rain."},
      {"a.md", "*Rain.*", markdown, "a.md", "*Rain.*"},
      {"a.json", "[\n{\"a\":1}]", json, "a.json:2", "{\"a\":1}"},
      {"a.csv", "text\nRain.\n", json, "a.csv:2", R"({"text":"Rain."})"},
      {"a.tsv", "text\tb\nRain.\t1\n", json, "a.tsv:2", R"({"text":"Rain.","b":"1"})"},
      {"a.rss", feed, text, "g", "Rain."},
      {"a.xml", feed, text, "g", "Rain."},
      {"a.txt", feed, text, "g", "Rain."},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.name);
    const auto seen = all_of({scratch.write(c.name, c.bytes)});
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].kind, c.kind);
    EXPECT_EQ(seen[0].id, c.id);
    EXPECT_EQ(seen[0].bytes, c.text);
  }
}

TEST(Source, AGivenFormatGoesBeforeNameAndContent) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", "{\"a\":1}");
  EXPECT_EQ(all_of({file}, {.format = Format::json}),
            (std::vector<Seen>{{json, file + ":1", "a.txt:1", "{\"a\":1}"}}));
  const std::string lines = scratch.write("a.ndjson", "%PDF-1.4");
  EXPECT_EQ(all_of({lines}, {.format = Format::text}),
            (std::vector<Seen>{{text, lines, "a.ndjson", "%PDF-1.4"}}));
}

TEST(Source, WhatIsKnownAndNotReadIsRefusedByName) {
  const Scratch scratch;
  const std::pair<const char*, const char*> cases[] = {
      {"a.pdf", "not text but a PDF; pdftotext makes text of it"},
      {"a.docx", "not text but a document of a word processor; pandoc -t plain makes text of it"},
      {"a.mbox", "not text but a mailbox; pandoc or a mail program makes text of it"},
  };
  for (const auto& [name, reason] : cases) {
    const auto seen = all_of({scratch.write(name, "x")});
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].kind, error);
    EXPECT_EQ(seen[0].bytes, reason);
  }
  EXPECT_EQ(all_of({scratch.write("b.txt", "%PDF-1.4")})[0].bytes, cases[0].second);
}

TEST(Source, PassesOverWhatQuothWroteInAFolder) {
  const Scratch scratch;
  scratch.write("corpus/a.txt", "one");
  scratch.write("corpus/b.json", "{\n  \"schema\": \"quoth/report/1\"\n}");
  scratch.write("corpus/c.md", "# Who said what\n\n2 articles");
  scratch.write("corpus/d.pdf", "x");
  scratch.write("corpus/e.xml", "<?xml version='1.0'?><settings/>");
  Source source({scratch.path("corpus")});
  EXPECT_EQ(source.next()->id, "a.txt");
  EXPECT_FALSE(source.next());
  EXPECT_EQ(source.passed_over(), (PassedOver{{"written by quoth", 2}, {".pdf", 1}, {".xml", 1}}));
}

TEST(Source, IdsBeginWithTheFolderIfThereAreSeveral) {
  const Scratch scratch;
  scratch.write("a/x.txt", "one");
  scratch.write("b/x.txt", "two");
  const std::string a = scratch.path("a");
  const std::string b = scratch.path("b");
  EXPECT_EQ(all_of({a, b + "/"}), (std::vector<Seen>{{text, a + "/x.txt", a + "/x.txt", "one"},
                                                     {text, b + "/x.txt", b + "/x.txt", "two"}}));
  EXPECT_EQ(all_of({a, a + "/"}), (std::vector<Seen>{{text, a + "/x.txt", "x.txt", "one"},
                                                     {text, a + "/x.txt", "x.txt", "one"}}))
      << "one folder twice";
}

TEST(Source, TheDateOfAnArticleMayBeInItsName) {
  const Scratch scratch;
  Source source({scratch.write("2016-03-15_a.txt", "one"), scratch.write("2016-02-31.txt", "two")});
  EXPECT_EQ(source.next()->date, "2016-03-15");
  EXPECT_EQ(source.next()->fault, "its name has a day that the calendar does not have: 2016-02-31");
}

}  // namespace
}  // namespace quoth::input
