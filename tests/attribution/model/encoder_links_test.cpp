#include "attribution/model/encoder_links.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "encoder/written_encoding.h"

namespace quoth::attribution {
namespace {

using Features = std::set<model::FeatureHash>;

// Two attributions: sources 0 and 3, cues 1 and 4, contents 2 and 5.
const std::vector<PartSpan> kSpans = {
    {Part::source, {0, 1}}, {Part::cue, {1, 2}}, {Part::content, {2, 4}},
    {Part::source, {4, 5}}, {Part::cue, {5, 6}}, {Part::content, {6, 8}},
};

encoder::Encoding encoding_of_two() {
  encoder::WrittenEncoding written(8);
  for (const std::size_t span : {0U, 1U, 2U}) written.group(kSpans[span].tokens.begin, 0);
  for (const std::size_t span : {3U, 4U}) written.group(kSpans[span].tokens.begin, 1);
  return written.make();
}

Features features(const EncoderLinks& links, std::size_t cue, std::size_t other) {
  SpanFeatures list;
  list.clear();
  links.features(cue, other, list);
  return {list.view().begin(), list.view().end()};
}

Features sourceless(const EncoderLinks& links, std::size_t cue) {
  SpanFeatures list;
  list.clear();
  links.sourceless_features(cue, list);
  return {list.view().begin(), list.view().end()};
}

TEST(EncoderLinks, WithoutAnEncodingAddNothing) {
  const EncoderLinks links(nullptr, kSpans);
  EXPECT_TRUE(features(links, 1, 0).empty());
  EXPECT_TRUE(sourceless(links, 1).empty());
}

TEST(EncoderLinks, TellLinksThatTheEncoderSeesFromOthers) {
  const encoder::Encoding encoding = encoding_of_two();
  const EncoderLinks links(&encoding, kSpans);
  EXPECT_FALSE(features(links, 1, 0).empty());
  EXPECT_EQ(features(links, 1, 0), features(links, 4, 3));  // both likely, on the same side
  EXPECT_NE(features(links, 1, 2), features(links, 4, 2));
}

TEST(EncoderLinks, TellACueWithASourceFromOneWithout) {
  const encoder::Encoding encoding = encoding_of_two();
  const EncoderLinks links(&encoding, kSpans);
  EXPECT_EQ(sourceless(links, 1), sourceless(links, 4));
  std::vector<PartSpan> alone = kSpans;
  alone.erase(alone.begin() + 3);  // the second source
  const EncoderLinks without(&encoding, alone);
  EXPECT_NE(sourceless(without, 1), sourceless(without, 3));
}

// A content of no cue, by the encoder, is as unlikely for each.
TEST(EncoderLinks, AContentMayBelongToNoCue) {
  const encoder::Encoding encoding = encoding_of_two();
  const EncoderLinks links(&encoding, kSpans);
  EXPECT_NE(features(links, 4, 5), features(links, 1, 2));
}

}  // namespace
}  // namespace quoth::attribution
