#include "text/shape.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Shape, CountsWordsByTheirFirstLetter) {
  const Shape shape = shape_of("The Elm council's 12 members — all of them — voted.");
  EXPECT_EQ(shape.words, 9U);
  EXPECT_EQ(shape.capitalized, 2U);
  EXPECT_EQ(shape.numbers, 1U);
  EXPECT_EQ(shape.lower, 6U);
  EXPECT_TRUE(shape.ends_sentence());
  EXPECT_FALSE(shape.shouts);
}

TEST(Shape, SeesMarksAndCapitals) {
  EXPECT_TRUE(shape_of("“So it is.”").quotes_first);
  EXPECT_TRUE(shape_of("“So it is.”").ends_sentence());
  EXPECT_TRUE(shape_of("He said ''yes''").quotes);
  EXPECT_FALSE(shape_of("It's so").quotes);
  EXPECT_TRUE(shape_of("ELM WINS 3-0").shouts);
  EXPECT_FALSE(shape_of("3-0").shouts);
}

TEST(FirstPerson, CountsOutsideOfQuotationsOnly) {
  EXPECT_TRUE(speaks_in_first_person("Then we left."));
  EXPECT_FALSE(speaks_in_first_person("“We left,” he said."));
  EXPECT_FALSE(speaks_in_first_person("\"We left,\" he said."));
  EXPECT_TRUE(speaks_in_first_person("“He left,” I said."));
}

}  // namespace
}  // namespace quoth::text
