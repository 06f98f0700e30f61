#include "model/own_words.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace quoth::model {
namespace {

// A list that is in use stays so, and what is added holds for the whole process: each case has a
// process of its own.
template <typename Check>
[[noreturn]] void leave_with(Check check) {
  std::exit(check() ? 0 : 1);
}

template <typename Check>
void in_own_process(Check check) {
  testing::GTEST_FLAG(death_test_style) = "threadsafe";
  EXPECT_EXIT(leave_with(check), testing::ExitedWithCode(0), "");
}

TEST(OwnWords, ComeBeforeThoseOfTheList) {
  in_own_process([] {
    if (add_own_words("titles", "# mine\npoobah\trank u harbour poobah\nsir\trank u knight"))
      return false;
    const Lexicon& titles = Lexicon::named("titles");
    return titles.value("poobah") == "rank u harbour poobah" &&
           titles.value("sir") == "rank u knight" && !titles.value("dame").empty();
  });
}

TEST(OwnWords, AddedLaterComeFirst) {
  in_own_process([] {
    if (add_own_words("titles", "poobah\trank\nboo\trank") ||
        add_own_words("titles", "poobah\thonour"))
      return false;
    const Lexicon* own = own_words("titles");
    return own != nullptr && own->value("poobah") == "honour" && own->value("boo") == "rank" &&
           !own->contains("sir") && own_words("roles") == nullptr;
  });
}

TEST(OwnWords, AreRefusedWithAReason) {
  in_own_process([] {
    const Lexicon& used = Lexicon::named("titles");
    return !used.contains("poobah") &&
           add_own_words("titles", "poobah\trank") == "the list is in use already" &&
           add_own_words("cues", "x") == "there is no list of this name" &&
           add_own_words("roles", std::string(1U << 20U, 'x')) == "the list has 1 MiB or more" &&
           own_words("titles") == nullptr && own_words_digest().empty();
  });
}

TEST(OwnWords, HaveADigestOfAllThatWasAdded) {
  in_own_process([] {
    add_own_words("roles", "poobah\trank");
    const std::string one = own_words_digest();
    add_own_words("titles", "poobah\trank");
    const std::string two = own_words_digest();
    return one.size() == 8 && one.find_first_not_of("0123456789abcdef") == one.npos &&
           two.size() == 8 && one != two && two == own_words_digest();
  });
}

}  // namespace
}  // namespace quoth::model
