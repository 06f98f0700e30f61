#include "input/source.h"

#include <gtest/gtest.h>

#include <string>
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

TEST(Source, NamesArticlesByTheirPathBelowTheFolder) {
  const Scratch scratch;
  scratch.write("corpus/sub/a.txt", "one");
  const std::string file = scratch.path("corpus/sub/a.txt");
  EXPECT_EQ(all_of({scratch.path("corpus")}),
            (std::vector<Seen>{{article, file, "sub/a.txt", "one"}}));
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{article, file, "a.txt", "one"}}));
}

TEST(Source, GivesTheLinesOfNdjsonWithTheirNumbers) {
  const Scratch scratch;
  const std::string file = scratch.write("x.ndjson", "\xef\xbb\xbf{\"a\":1}\r\n\n  \n{\"b\":2}");
  EXPECT_EQ(all_of({file}), (std::vector<Seen>{{json, file + ":1", "x.ndjson:1", "{\"a\":1}"},
                                               {json, file + ":4", "x.ndjson:4", "{\"b\":2}"}}));
}

TEST(Source, GivesAnIndentedTextAmongTheLinesWhole) {
  const Scratch scratch;
  const std::string file = scratch.write("x.json", "{\n  \"a\": {\n  }\n}\n{}\n{\n}\n");
  EXPECT_EQ(all_of({file}),
            (std::vector<Seen>{{json, file + ":1", "x.json:1", "{\n  \"a\": {\n  }\n}\n"},
                               {json, file + ":5", "x.json:5", "{}"},
                               {json, file + ":6", "x.json:6", "{\n}\n"}}));
}

TEST(Source, GoesOnAfterATrouble) {
  const Scratch scratch;
  const std::string file = scratch.write("a.txt", "one");
  const std::string missing = scratch.path("missing.txt");
  EXPECT_EQ(all_of({missing, file}),
            (std::vector<Seen>{{trouble, missing, missing, "no such file or directory"},
                               {article, file, "a.txt", "one"}}));
}

TEST(Source, AFolderWithoutTextsIsATrouble) {
  const Scratch scratch;
  scratch.write("corpus/a.html", "x");
  const std::string folder = scratch.path("corpus");
  EXPECT_EQ(all_of({folder + "/"}),
            (std::vector<Seen>{{trouble, folder, "corpus", "no .txt files in it"}}));
}

TEST(Source, MakesTextOfNamesThatAreNone) {
  const Scratch scratch;
  scratch.write("caf\xe9.txt", "one");
  Source source({scratch.path()});
  EXPECT_EQ(source.next()->id, "caf\xef\xbf\xbd.txt");
}

TEST(Source, TellsHowFarItHasCome) {
  const Scratch scratch;
  const std::string lines = scratch.write("x.ndjson", "{}\n{}\n");
  scratch.write("corpus/a.txt", "one");
  scratch.write("corpus/b.txt", "two");
  Source source({lines, scratch.path("corpus")});
  std::vector<double> passed;
  while (const auto input = source.next()) passed.push_back(input->passed);
  EXPECT_EQ(passed, (std::vector<double>{0.5, 0.5, 0.75, 1}));
}

}  // namespace
}  // namespace quoth::input
