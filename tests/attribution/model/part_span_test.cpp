#include "attribution/model/part_span.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"

namespace quoth::attribution {
namespace {

using Spans = std::vector<PartSpan>;

TEST(SpansOf, AreReadFromLabels) {
  const SpanLabel in_source = make_label(Part::source, SpanPlace::inside);
  const struct {
    const char* name;
    std::vector<SpanLabel> labels;
    Spans spans;
  } cases[] = {
      {"nothing", {}, {}},
      {"outside", {kOutside, kOutside}, {}},
      {"single tokens side by side",
       {kCue, kCue, kSource},
       {{Part::cue, 0, 1}, {Part::cue, 1, 2}, {Part::source, 2, 3}}},
      {"one span", {kBegin, kInside, kEnd}, {{Part::content, 0, 3}}},
      {"an inside that nothing begins", {kOutside, kInside, kEnd}, {{Part::content, 1, 3}}},
      {"an inside of another part",
       {kBegin, in_source},
       {{Part::content, 0, 1}, {Part::source, 1, 2}}},
      {"an end after a gap",
       {kBegin, kOutside, kEnd},
       {{Part::content, 0, 1}, {Part::content, 2, 3}}},
      {"a beginning without an end",
       {kBegin, kBegin, kEnd},
       {{Part::content, 0, 1}, {Part::content, 1, 3}}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(spans_of(test.labels, {0, static_cast<Index>(test.labels.size())}), test.spans);
  }
}

TEST(SpansOf, TakeTheTokensAskedFor) {
  const std::vector<SpanLabel> labels = {kCue, kBegin, kInside, kEnd, kSource};
  EXPECT_EQ(spans_of(labels, {2, 4}), (Spans{{Part::content, 2, 4}}));
  EXPECT_EQ(spans_of(labels, {4, 5}), (Spans{{Part::source, 4, 5}}));
  EXPECT_EQ(spans_of(labels, {2, 2}), Spans{});
}

TEST(MarkSpan, WritesTheLabelsThatSpansAreReadFrom) {
  const Spans spans = {{Part::source, 0, 1}, {Part::cue, 1, 3}, {Part::content, 4, 8}};
  std::vector<SpanLabel> labels(9, kOutside);
  for (const PartSpan& span : spans) mark_span(span, labels);
  EXPECT_EQ(labels, (std::vector<SpanLabel>{kSource, kCueBegin, kCueEnd, kOutside, kBegin, kInside,
                                            kInside, kEnd, kOutside}));
  EXPECT_EQ(spans_of(labels, {0, 9}), spans);
}

TEST(SpansOf, ANewBeginningEndsASpan) {
  const std::vector<SpanLabel> labels = {kOutside, kBegin, kEnd, kBegin, kInside, kEnd, kCue};
  EXPECT_EQ(
      spans_of(labels, {0, 7}),
      (std::vector<PartSpan>{{Part::content, 1, 3}, {Part::content, 3, 6}, {Part::cue, 6, 7}}));
}

}  // namespace
}  // namespace quoth::attribution
