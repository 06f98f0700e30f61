#include "parse/parse_state.h"

#include <gtest/gtest.h>

namespace quoth::parse {
namespace {

TEST(ParseState, LeftAndRightHangWordsOnTheirHeads) {
  ParseState state;
  state.reset(3);  // "She spoke loudly"
  state.take(Transition::shift);
  state.take(Transition::left);
  state.take(Transition::shift);
  state.take(Transition::shift);
  state.take(Transition::right);
  EXPECT_TRUE(state.done());
  EXPECT_EQ(state.links(0).head, 1);
  EXPECT_EQ(state.links(1).head, ParseState::kNothing);
  EXPECT_EQ(state.links(2).head, 1);
  EXPECT_EQ(state.links(1).first_left, 0);
  EXPECT_EQ(state.links(1).last_right, 2);
}

TEST(ParseState, AllowsOnlyWhatStackAndInputHold) {
  ParseState state;
  state.reset(1);
  EXPECT_TRUE(state.allows(Transition::shift));
  EXPECT_FALSE(state.allows(Transition::left));
  EXPECT_FALSE(state.allows(Transition::right));
  state.take(Transition::shift);
  EXPECT_FALSE(state.allows(Transition::shift));
  EXPECT_FALSE(state.allows(Transition::left));
  EXPECT_TRUE(state.done());
}

}  // namespace
}  // namespace quoth::parse
