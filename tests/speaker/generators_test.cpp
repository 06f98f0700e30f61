#include "speaker/generators.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quoth::speaker {
namespace {

TEST(Generators, ServeEveryFormButNone) {
  for (int form = 1; form <= static_cast<int>(MentionForm::source_words); ++form) {
    EXPECT_TRUE(std::ranges::any_of(generators(), [&](const Generator& generator) {
      return generator.form == static_cast<MentionForm>(form);
    })) << form;
  }
  EXPECT_TRUE(std::ranges::none_of(generators(), [](const Generator& generator) {
    return generator.form == MentionForm::none;
  }));
}

// Somebody new is the last resort: a generator after that would never be asked.
TEST(Generators, DescribeSomebodyNewLast) {
  for (const auto form : {MentionForm::singular_phrase, MentionForm::plural_phrase}) {
    const Generator* last = nullptr;
    for (const Generator& generator : generators()) {
      if (generator.form == form) last = &generator;
    }
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(last->propose, &propose_new_description);
  }
}

}  // namespace
}  // namespace quoth::speaker
