#include "format/brat.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Brat, WritesAttributionsAndEntities) {
  expect_golden("annotation.ann", brat(example_annotation()));
}

TEST(Brat, ReplacesLineEndsBySpaces) {
  Annotation annotation;
  annotation.text = "he said\r\nno";
  annotation.quotations = {{.content = {{0, 11}}}};
  EXPECT_EQ(brat(annotation),
            "T1\tContent 0 11\the said  no\n"
            "T2\tAttribution 0 11\the said  no\n"
            "E1\tAttribution:T2 Content:T1\n"
            "A1\tMedium E1 speech\n"
            "A2\tSign E1 +\n");
}

}  // namespace
}  // namespace quoth::format
