#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "model/lexicon.h"
#include "model/own_words.h"
#include "quoth/lexicon.h"
#include "scratch.h"

namespace quoth {
namespace {

std::string reason(const Scratch& scratch, const std::string& folder) {
  const auto error = add_lexicon(scratch.path(folder));
  if (!error) return {};
  EXPECT_TRUE(error->path.starts_with(scratch.path(folder)));
  return error->path.substr(scratch.path("").size()) + ": " + error->reason;
}

TEST(OwnLexicon, TellsWhatIsWrong) {
  struct Case {
    std::string name;
    std::string bytes;
    std::string reason;
  };
  for (const Case& c : {
           Case{"cues.txt", "x", "there is no list of this name: see data/lexicon/README.md"},
           Case{"titles.csv", "x", "there is no list of this name: see data/lexicon/README.md"},
           Case{"titles.txt", "poobah",
                "poobah has no value after a tab; there are courtesy, honour, rank"},
           Case{"titles.txt", "poobah\track",
                "poobah: no value is called rack; there are courtesy, honour, rank"},
           Case{"organizations.txt", std::string(1'000'001, 'x'), "more than 1 MB"},
       }) {
    const Scratch scratch;
    scratch.write("own/" + c.name, c.bytes);
    EXPECT_EQ(reason(scratch, "own"), "own/" + c.name + ": " + c.reason);
  }
  const Scratch scratch;
  EXPECT_EQ(reason(scratch, "none"), "none: no folder that can be read");
  scratch.write("own/titles.txt", std::string("a\0b", 3));
  EXPECT_NE(reason(scratch, "own"), "");
}

TEST(OwnLexicon, PassesOverWhatIsHiddenOrEmpty) {
  const Scratch scratch;
  scratch.write("own/.cues.txt", "x");
  scratch.write("own/titles.txt", "");
  EXPECT_EQ(reason(scratch, "own"), "");
}

[[noreturn]] void add_and_leave(const std::string& folder) {
  const bool added = !add_lexicon(folder + "/own");
  const model::Lexicon* titles = model::own_words("titles");
  const model::Lexicon* organizations = model::own_words("organizations");
  const bool right = added && titles != nullptr &&
                     titles->value("poobah") == "rank u harbour poobah" &&
                     organizations != nullptr && organizations->contains("Caf\u00e9 Society");
  std::filesystem::remove_all(folder);
  std::exit(right ? 0 : 1);
}

TEST(OwnLexicon, AddsEveryListOfAFolder) {
  const Scratch scratch;
  scratch.write("own/titles.txt", "# mine\npoobah\trank u harbour poobah\n");
  scratch.write("own/organizations.txt", "Caf\xe9 Society\n");  // windows-1252
  testing::GTEST_FLAG(death_test_style) = "threadsafe";
  EXPECT_EXIT(add_and_leave(scratch.path()), testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace quoth
