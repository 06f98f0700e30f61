#include "attribution/model/span_model.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"

namespace quoth::attribution {
namespace {

TEST(SpanModel, TransitionsComeBackAsWritten) {
  LabelTransitions transitions{};
  transitions[0][0] = -300;
  transitions[kSpanLabelCount][kCue] = 129;
  const std::string window(4 * kSpanStride, '\0');
  const std::string trees(2 * kSpanStride, '\0');
  const auto model =
      SpanModel::read(window, trees, write_transitions({}), write_transitions(transitions));
  ASSERT_TRUE(model);
  EXPECT_EQ(model->first_chain().transition(0, 0), 0);
  EXPECT_EQ(model->second_chain().transition(0, 0), -300);
  EXPECT_EQ(SpanRow::count(model->second_chain().first()[kCue]), 129);
}

TEST(SpanModel, RefusesSectionsThatAreCutShort) {
  const std::string window(4 * kSpanStride, '\0');
  const std::string trees(2 * kSpanStride, '\0');
  const std::string chain = write_transitions({});
  EXPECT_TRUE(SpanModel::read(window, trees, chain, chain));
  EXPECT_FALSE(SpanModel::read(window.substr(1), trees, chain, chain));
  EXPECT_FALSE(SpanModel::read(window, trees.substr(1), chain, chain));
  EXPECT_FALSE(SpanModel::read(window, trees, chain.substr(1), chain));
  EXPECT_FALSE(SpanModel::read(window, trees, chain, "short"));
}

}  // namespace
}  // namespace quoth::attribution
